// The map obeys the session's requests: it knows where things are, the session only what is wanted.

import { useReactFlow } from '@xyflow/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { issueId } from '../layout/issue.ts';
import { type Point, type Size, unionOf } from '../layout/layoutResult.ts';
import { useSession, useSessionState } from '../store/SessionContext.ts';
import type { CameraRequest, Layout, SessionState } from '../store/state.ts';
import { broughtIn, centred, inScene, kept, opened, panIntoView } from './camera.ts';
import { glide } from './glide.ts';
import { type Pan, pan } from './pan.ts';
import { standsStillAfter } from './stillness.ts';

/** @param frame The map's own element: a gesture on it takes the map out of our hands. */
export function useCamera(frame: React.RefObject<HTMLElement | null>): void {
  const flow = useReactFlow();
  const session = useSession();
  const request = useSessionState((state) => state.cameraRequest);
  const layout = useSessionState((state) => state.layout);
  const viewportSize = useSessionState((state) => state.viewportSize);
  const done = useRef<CameraRequest | null>(null);
  const shown = useRef<{ layout: Layout; room: Size } | null>(null);
  const panning = useRef<Pan | null>(null);
  const painted = useRef(false);

  useEffect(() => {
    const element = frame.current;
    const cancel = () => panning.current?.cancel();
    const gestures = ['pointerdown', 'wheel', 'gesturestart'];
    for (const type of gestures) element?.addEventListener(type, cancel, { capture: true, passive: true });
    return () => {
      cancel();
      for (const type of gestures) element?.removeEventListener(type, cancel, true);
    };
  }, [frame]);

  useLayoutEffect(() => {
    const state = session.store.getState();
    const { argument } = state;
    const element = frame.current;
    if (!argument || !layout || !viewportSize || !element || state.detail === 'whole') return;
    // Before that, React Flow lets every view that it is given fall.
    if (layout.request !== state.layoutRequest || !flow.viewportInitialized) return;
    const before = shown.current?.layout ?? null;
    const asked = request === done.current ? null : request;
    if (before === layout && shown.current?.room === viewportSize && !asked) return;
    done.current = request;
    shown.current = { layout, room: viewportSize };
    panning.current?.cancel();
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const from = flow.getViewport();
    const to = target(asked, state, before, layout, from, viewportSize);
    const apply = (at: Point) => void flow.setViewport({ ...at, zoom: 1 });
    if (before === layout && !calm) {
      panning.current = pan(from, to, apply);
      standsStillAfter(element, panning.current.finished);
      return;
    }
    apply(to);
    // A panel that finds no room as the map opens gives the map another window before anything is painted.
    if (!before || calm || !painted.current) {
      requestAnimationFrame(() => requestAnimationFrame(() => (painted.current = true)));
      standsStillAfter(element, Promise.resolve());
      return;
    }
    // The cards of the new place are drawn once this effect is over, and all of it is painted at once.
    queueMicrotask(() => {
      const [old, now] = [
        { places: before.places, at: from },
        { places: layout.places, at: to },
      ];
      standsStillAfter(element, glide(element, argument, old, now));
    });
  }, [request, layout, viewportSize, flow, session, frame]);
}

function target(
  request: CameraRequest | null,
  { argument, isolatedRoot, focus, detail }: SessionState,
  before: Layout | null,
  { places }: Layout,
  from: Point,
  room: Size,
): Point {
  const { boxes, bounds, mirrored } = places;
  // A scene is made for its frame; where it has no room there, what one looks at is seen.
  if (detail === 'auto') return inScene(bounds, boxes.get(focus ?? ''), room, mirrored);
  if (request?.kind === 'show') {
    const box = unionOf(request.ids.flatMap((id) => boxes.get(id) ?? []));
    if (box) return broughtIn(bounds, room, panIntoView(box, room, from));
  }
  // Laid out anew by itself, as when fonts come, what one looks at stays where it is.
  const keep = request?.kind === 'keep' ? request : { id: focus ?? argument?.theses[0] ?? '', at: undefined };
  if (request?.kind !== 'open') {
    const [old, now] = [before?.places.boxes.get(keep.id), boxes.get(keep.id)];
    if (now && (old || keep.at)) {
      const at = kept(old ?? now, from, now, keep.at);
      return request ? at : broughtIn(bounds, room, at);
    }
  }
  const thesis = argument?.issue === undefined ? argument?.theses[0] : issueId;
  const root = boxes.get(isolatedRoot ?? thesis ?? '');
  return root ? opened(bounds, root, room, mirrored) : centred(bounds, room, mirrored);
}
