// Who zooms out of the cards by hand comes to the whole, at the claim under the pointer.

import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import type { Box, Point, Size } from '../layout/layoutResult.ts';
import { issueId } from '../layout/visibleTree.ts';
import { attempt } from '../store/attempt.ts';
import { useSession } from '../store/SessionContext.ts';
import type { Layout, Viewport } from '../store/state.ts';
import { detailAt, detailZooms, mostCards } from './detail.ts';

export function useWholeFromAfar(
  frame: React.RefObject<HTMLElement | null>,
  layout: Layout | null,
  distance: number,
): void {
  const flow = useStoreApi();
  const session = useSession();
  useEffect(() => {
    const element = frame.current;
    if (!element || !layout) return;
    let pointer: Point | null = null;
    const onPointer = ({ clientX, clientY }: MouseEvent) => {
      const { x, y } = element.getBoundingClientRect();
      pointer = { x: clientX - x, y: clientY - y };
    };
    let zoomBefore = flow.getState().transform[2];
    const check = () => {
      const { transform, width, height } = flow.getState();
      const [x, y, zoom] = transform;
      const zoomed = zoom !== zoomBefore;
      zoomBefore = zoom;
      const { detail } = session.store.getState();
      // A flight may pass over the map from high above.
      if (!zoomed || detail === 'whole' || element.hasAttribute('data-flying')) return;
      if (isTooFar(layout.index, { x, y, zoom }, { width, height }, distance)) {
        const at = pointer ?? { x: width / 2, y: height / 2 };
        session.enterWhole(claimNear(layout, { x, y, zoom }, { width, height }, at), at);
      } else if (detail !== detailAt(zoom, distance)) session.forgetDetail();
    };
    const stop = flow.subscribe(() => attempt(check));
    element.addEventListener('wheel', onPointer, { capture: true, passive: true });
    element.addEventListener('pointermove', onPointer, true);
    return () => {
      stop();
      element.removeEventListener('wheel', onPointer, true);
      element.removeEventListener('pointermove', onPointer, true);
    };
  }, [frame, layout, distance, flow, session]);
}

const viewIn = ({ x, y, zoom }: Viewport, { width, height }: Size): Box => ({
  x: -x / zoom,
  y: -y / zoom,
  width: width / zoom,
  height: height / zoom,
});

/** Whether cards could not be read there, or would be too many. */
export const isTooFar = (index: Layout['index'], view: Viewport, size: Size, distance: number): boolean =>
  view.zoom < detailZooms.names * distance || index.cardsIn(viewIn(view, size)).length > mostCards;

/** The claim whose card is nearest to a point of the viewport; null where none is in sight. */
export function claimNear({ places, index }: Layout, view: Viewport, size: Size, at: Point): string | null {
  const [x, y] = [(at.x - view.x) / view.zoom, (at.y - view.y) / view.zoom];
  let nearest: { id: string; away: number; width: number } | null = null;
  for (const id of index.cardsIn(viewIn(view, size))) {
    const box = places.boxes.get(id);
    if (!box || id === issueId) continue;
    const across = Math.max(box.x - x, 0, x - box.x - box.width);
    const away = Math.hypot(across, Math.max(box.y - y, 0, y - box.y - box.height));
    // A premise lies on its frame, which is wider.
    const { width } = box;
    if (!nearest || away < nearest.away || (away === nearest.away && width < nearest.width)) {
      nearest = { id, away, width };
    }
  }
  return nearest?.id ?? null;
}
