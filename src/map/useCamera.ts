// The map obeys the session's requests: it knows where things are, the session only what is wanted.

import { useReactFlow } from '@xyflow/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { ancestorsOf } from '../argument/walk.ts';
import { type Box, type Size, unionOf } from '../layout/layoutResult.ts';
import { readable } from '../layout/readable.ts';
import { issueId } from '../layout/visibleTree.ts';
import { useSession, useSessionState } from '../store/SessionContext.ts';
import type { CameraRequest, Layout, SessionState, Viewport } from '../store/state.ts';
import {
  avoidOverlays,
  type Flight,
  fitBounds,
  fly,
  initialViewport,
  panIntoView,
  zoomedBy,
} from './camera.ts';
import { coveredIn } from './coveredIn.ts';
import { detailAt, detailZooms } from './detail.ts';
import { narrowStepViewport, stepViewport, type ViewingDistance } from './stepViewport.ts';
import { claimNear, isTooFar } from './useWholeFromAfar.ts';

/**
 * @param frame The map's own element: a gesture on it takes the camera out of our hands.
 */
export function useCamera(
  frame: React.RefObject<HTMLElement | null>,
  { readableZoom, distance }: ViewingDistance,
): void {
  const flow = useReactFlow();
  const session = useSession();
  const request = useSessionState((state) => state.cameraRequest);
  const layout = useSessionState((state) => state.layout);
  const viewportSize = useSessionState((state) => state.viewportSize);
  const whole = useSessionState((state) => state.detail === 'whole');
  const done = useRef<CameraRequest | null>(null);
  const before = useRef<Layout | null>(null);
  const flight = useRef<Flight | null>(null);
  const shownBefore = useRef(false);
  /** Where the flight leads; null when it is over. */
  const goal = useRef<Viewport | null>(null);

  useEffect(() => session.setCamera(() => flow.getViewport()), [flow, session]);

  useHand(frame, flight, goal);

  useLayoutEffect(() => {
    const state = session.store.getState();
    if (!request || !layout || !viewportSize || request === done.current) return;
    // It obeys by itself; only a step may lead from it to cards.
    if (whole && request.kind !== 'step') {
      done.current = request;
      return;
    }
    // Zooming needs no layout, and a layout may be long in coming.
    const zooms = request.kind === 'zoom' || request.kind === 'scale';
    if (layout.request !== state.layoutRequest && !zooms) return;
    // Before that, React Flow lets every view that it is given fall.
    if (!flow.viewportInitialized) return;
    done.current = request;
    const covered = () => coveredIn(frame.current);
    // What is asked of a map that nobody has seen yet is asked of it as it opens.
    const first = !shownBefore.current;
    shownBefore.current = true;
    const opens = first && request.kind !== 'opening' && request.kind !== 'step';
    const opened = opens
      ? target({ kind: 'opening', focus: null }, state, layout, flow.getViewport(), covered(), distance)
      : null;
    const from = opened ?? flow.getViewport();
    if (opened) void flow.setViewport(opened);
    const apply = (viewport: Viewport) => {
      if (viewport === goal.current) goal.current = null;
      void flow.setViewport(viewport);
    };
    if (request.kind === 'hold') {
      const old = before.current?.places.boxes.get(request.id);
      const now = layout.places.boxes.get(request.id);
      if (old && now) {
        apply({
          zoom: from.zoom,
          x: from.x + (old.x - now.x) * from.zoom,
          y: from.y + (old.y - now.y) * from.zoom,
        });
      }
      return;
    }
    // Two quick steps of the zoom are two steps: the second starts from where the first leads.
    const begun = ((request.kind === 'zoom' || request.kind === 'step') && goal.current) || from;
    const start =
      request.kind === 'step' ? held(begun, request.focus, before.current, layout, state.argument) : begun;
    const to =
      request.kind === 'step'
        ? stepTarget(request, layout, viewportSize, frame.current, readableZoom)
        : target(request, state, layout, start, covered(), distance);
    if (!to) return;
    flight.current?.cancel();
    if (isForWhole(request, to, layout, viewportSize, distance)) {
      goal.current = null;
      const middle = { x: viewportSize.width / 2, y: viewportSize.height / 2 };
      if (request.kind === 'zoom') session.enterWhole(claimNear(layout, from, viewportSize, middle), middle);
      else session.showWhole();
      // Whoever leaves it is where the step is.
      if (request.kind === 'step') apply(to);
      return;
    }
    if (request.kind === 'zoom' && state.detail !== detailAt(to.zoom, distance)) session.forgetDetail();
    if (whole) session.forgetDetail();
    if (start !== from) apply(start);
    goal.current = to;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    // The first sight of a map is simply there.
    const cut = calm || whole || request.kind === 'opening' || request.kind === 'at' || first;
    // A step that is called for while the camera flies starts from where the flight would have ended.
    const shortest = request.kind === 'step' ? leastStep : undefined;
    flight.current = fly(
      request.kind === 'step' ? start : from,
      to,
      viewportSize,
      apply,
      cut,
      shortest,
      (flying) => {
        frame.current?.toggleAttribute('data-flying', flying);
      },
    );
  }, [request, layout, viewportSize, flow, session, frame, readableZoom, distance, whole]);

  useEffect(() => {
    before.current = layout;
  }, [layout]);
}

/** A gesture on the map ends a flight, and the map is no longer as it opened. */
function useHand(
  frame: React.RefObject<HTMLElement | null>,
  flight: React.RefObject<Flight | null>,
  goal: React.RefObject<Viewport | null>,
): void {
  const session = useSession();
  useEffect(() => {
    const element = frame.current;
    const cancel = () => {
      flight.current?.cancel();
      goal.current = null;
      session.touch();
    };
    element?.addEventListener('pointerdown', cancel, true);
    element?.addEventListener('wheel', cancel, { capture: true, passive: true });
    element?.addEventListener('gesturestart', cancel, true);
    return () => {
      cancel();
      element?.removeEventListener('pointerdown', cancel, true);
      element?.removeEventListener('wheel', cancel, true);
      element?.removeEventListener('gesturestart', cancel, true);
    };
  }, [frame, flight, goal, session]);
}

/** Whether what is asked for is so much that cards could not be read. */
function isForWhole(
  { kind }: CameraRequest,
  to: Viewport,
  layout: Layout,
  viewportSize: Size,
  distance: number,
): boolean {
  if (kind !== 'all' && kind !== 'zoom' && kind !== 'step') return false;
  return isTooFar(layout.index, to, viewportSize, distance);
}

/** The camera so moved that what was on the screen stays there when the map is laid out anew. */
function held(
  from: Viewport,
  focus: string | null,
  before: Layout | null,
  now: Layout,
  argument: SessionState['argument'],
): Viewport {
  if (!before || before === now || focus === null || !argument) return from;
  for (const id of [focus, ...ancestorsOf(argument, focus)]) {
    const old = before.places.boxes.get(id);
    const box = now.places.boxes.get(id);
    if (!old || !box) continue;
    return { ...from, x: from.x + (old.x - box.x) * from.zoom, y: from.y + (old.y - box.y) * from.zoom };
  }
  return from;
}

/** Milliseconds: the shortest flight from step to step that the eye can follow. */
const leastStep = 350;

function stepTarget(
  { ids, focus }: Extract<CameraRequest, { kind: 'step' }>,
  { places: { boxes, bounds } }: Layout,
  viewportSize: Size,
  frame: HTMLElement | null,
  readableZoom: number,
): Viewport {
  const boxOf = (id: string) => boxes.get(id) ?? [];
  const shown = unionOf(ids.flatMap(boxOf)) ?? bounds;
  const others = (ids.length > 0 ? ids : [...boxes.keys()]).filter((id) => id !== focus).flatMap(boxOf);
  const near = focus === null ? null : (boxes.get(focus) ?? null);
  // A step that shows the whole map does so on a phone, too.
  const stand = ids.length > 0 ? narrowStepViewport : stepViewport;
  const { viewport, anchor } = stand(shown, near, others.slice(0, 500), viewportSize, readableZoom);
  frame?.style.setProperty('--lift-anchor', `${anchor.x * 100}% ${anchor.y * 100}%`);
  return viewport;
}

function target(
  what: Exclude<CameraRequest, { kind: 'hold' | 'step' }>,
  { viewportSize, argument, isolatedRoot, detail }: SessionState,
  { places, index }: Layout,
  from: Viewport,
  covered: readonly Box[],
  distance: number,
): Viewport | null {
  if (!viewportSize || !argument) return null;
  switch (what.kind) {
    case 'opening': {
      const top = argument.issue === undefined ? (argument.theses[0] ?? '') : issueId;
      const root = places.boxes.get(isolatedRoot ?? top);
      if (!root) return null;
      const whole = initialViewport(places.bounds, root, viewportSize, places.direction, places.mirrored);
      const open = inDetail(whole, detail, viewportSize);
      const start = avoidOverlays(open, places.bounds, viewportSize, covered, (box) =>
        index.cardsIn(box).flatMap((id) => places.boxes.get(id) ?? []),
      );
      const focused = what.focus === null ? null : withToggle(places, what.focus);
      return focused ? panIntoView(focused, viewportSize, start, covered) : start;
    }
    case 'at': {
      const box = places.boxes.get(what.id);
      return box ? viewAt(box, what, viewportSize, index, distance) : null;
    }
    case 'all':
      return fitBounds(places.bounds, viewportSize);
    case 'show': {
      const box = unionOf(what.ids.flatMap((id) => withToggle(places, id) ?? []));
      return box ? panIntoView(box, viewportSize, from, covered) : null;
    }
    case 'close': {
      const box = withToggle(places, what.id);
      return box ? fitBounds(box, viewportSize, readable.zoom, 1.15) : null;
    }
    case 'zoom':
      return zoomedBy(from, what.by, viewportSize);
    case 'scale':
      return zoomedBy(from, what.to / from.zoom, viewportSize);
  }
}

/** A view in the detail that the address asks for. */
function inDetail(view: Viewport, detail: SessionState['detail'], viewportSize: Size): Viewport {
  const { sentences, names } = detailZooms;
  if (detail === 'sentences') return zoomedBy(view, Math.max(1, sentences / view.zoom), viewportSize);
  if (detail === 'names') {
    const zoom = Math.max(names, Math.min(view.zoom, 0.99 * sentences));
    return zoomedBy(view, zoom / view.zoom, viewportSize);
  }
  return view;
}

/** A card at a point; where no zoom is asked for, from as far as what is in sight can be read. */
function viewAt(
  box: Box,
  { at, zoom }: Extract<CameraRequest, { kind: 'at' }>,
  viewportSize: Size,
  index: Layout['index'],
  distance: number,
): Viewport {
  const view = (zoom: number) => ({
    zoom,
    x: (at?.x ?? viewportSize.width / 2) - (box.x + box.width / 2) * zoom,
    y: (at?.y ?? viewportSize.height / 2) - (box.y + box.height / 2) * zoom,
  });
  if (zoom !== null) return view(zoom);
  const farthest = 1.2 * detailZooms.names * distance;
  const fits = [1, 1.3, 1.7].find((by) => !isTooFar(index, view(farthest * by), viewportSize, distance));
  return view(farthest * (fits ?? 2.2));
}

/** A card with what it says that it hides. */
function withToggle({ boxes, toggles }: Layout['places'], id: string): Box | null {
  return unionOf([boxes.get(id), toggles.get(id)].filter((box) => box !== undefined));
}
