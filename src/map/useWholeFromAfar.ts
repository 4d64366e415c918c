// Who zooms out of the cards by hand comes to the whole, at the claim under the pointer.

import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import type { Box, Point } from '../layout/layoutResult.ts';
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
      if (isTooFar(layout, { x, y, zoom }, { width, height }, distance)) {
        const at = pointer ?? { x: width / 2, y: height / 2 };
        session.enterWhole(claimNear(layout, { x, y, zoom }, at), at);
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

/** Whether cards could not be read there, or would be too many. */
export function isTooFar(
  { index }: Layout,
  { x, y, zoom }: Viewport,
  { width, height }: { width: number; height: number },
  distance: number,
): boolean {
  if (zoom < detailZooms.names * distance) return true;
  const view = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  return index.cardsIn(view).length > mostCards;
}

/** The claim whose card is nearest to a point of the viewport; null where none is near. */
export function claimNear({ places, index }: Layout, { x, y, zoom }: Viewport, at: Point): string | null {
  const from = { x: (at.x - x) / zoom, y: (at.y - y) / zoom };
  const away = (box: Box | undefined) => {
    if (!box) return Number.POSITIVE_INFINITY;
    const across = Math.max(box.x - from.x, 0, from.x - box.x - box.width);
    return Math.hypot(across, Math.max(box.y - from.y, 0, from.y - box.y - box.height));
  };
  for (const reach of [0, 60, 240, 960]) {
    const round = { x: from.x - reach, y: from.y - reach, width: 2 * reach, height: 2 * reach };
    const ids = index.cardsIn(round).filter((id) => id !== issueId);
    // A premise lies on its frame, and is the smaller of the two.
    const [nearest] = ids
      .toReversed()
      .toSorted((a, b) => away(places.boxes.get(a)) - away(places.boxes.get(b)));
    if (nearest !== undefined) return nearest;
  }
  return null;
}
