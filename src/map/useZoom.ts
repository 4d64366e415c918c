// Wheel, pinch and the gestures of Safari turn the zoom: they pass through the levels of detail at the claim under the
// pointer. React Flow has the map moved, and never scaled.

import { useReactFlow } from '@xyflow/react';
import { useCallback, useEffect } from 'react';
import type { Point } from '../layout/layoutResult.ts';
import { useSession } from '../store/SessionContext.ts';
import { claimAt } from './claimAt.ts';
import { listenToPinch } from './pinch.ts';

/** Turns the zoom by so many doublings, at a point of the frame. */
export type Zoom = (by: number, at: Point) => void;

export function useZoom(): Zoom {
  const flow = useReactFlow();
  const session = useSession();
  return useCallback(
    (by, at) => {
      const { layout } = session.store.getState();
      if (!layout) return;
      const { x, y } = flow.getViewport();
      session.zoom(by, claimAt(layout, { x: at.x - x, y: at.y - y }), at);
    },
    [flow, session],
  );
}

/** How many doublings a wheel turns. */
export function doublingsOf({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const pixels = deltaY * (deltaMode === 1 ? 20 : deltaMode === 2 ? 300 : 1);
  // A pinch on a trackpad comes as small steps of a wheel with Ctrl.
  return -pixels * (ctrlKey && deltaMode === 0 ? 0.008 : 0.003);
}

/** Where in an element something happens. */
export function placeIn(
  element: HTMLElement,
  { clientX, clientY }: { clientX: number; clientY: number },
): Point {
  const { x, y } = element.getBoundingClientRect();
  return { x: clientX - x, y: clientY - y };
}

interface Gestures {
  /** Whether the wheel zooms; else only with Ctrl. */
  wheel: boolean;
  pinch: boolean;
}

/** For the cards; the whole has its own. */
export function useZoomGestures(
  frame: React.RefObject<HTMLElement | null>,
  { wheel, pinch }: Gestures,
): void {
  const zoom = useZoom();
  const flow = useReactFlow();
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const stop = new AbortController();
    const { signal } = stop;
    const onWheel = (event: WheelEvent) => {
      if (!wheel && !(pinch && event.ctrlKey)) return;
      event.preventDefault();
      event.stopPropagation();
      zoom(doublingsOf(event), placeIn(element, event));
    };
    element.addEventListener('wheel', onWheel, { capture: true, passive: false, signal });
    if (pinch) {
      const move = (by: Point) => {
        const { x, y } = flow.getViewport();
        flow.setViewport({ x: x + by.x, y: y + by.y, zoom: 1 });
      };
      listenToFingers(element, { zoom, move }, signal);
    }
    const stopPinch = pinch ? listenToPinch(element, (by, at) => zoom(Math.log2(by), at)) : undefined;
    return () => {
      stop.abort();
      stopPinch?.();
    };
  }, [frame, flow, zoom, wheel, pinch]);
}

/** Two fingers turn the zoom, and move the map: React Flow leaves them alone where it does not zoom. */
function listenToFingers(
  element: HTMLElement,
  { zoom, move }: { zoom: Zoom; move: (by: Point) => void },
  signal: AbortSignal,
): void {
  let before: Fingers | null = null;
  let gesture = new AbortController();
  signal.addEventListener('abort', () => gesture.abort());
  const onMove = (event: TouchEvent) => {
    const fingers = fingersOf(event);
    if (!fingers || !before) return;
    move({ x: fingers.clientX - before.clientX, y: fingers.clientY - before.clientY });
    zoom(Math.log2(fingers.apart / before.apart), placeIn(element, fingers));
    before = fingers;
  };
  const onEnd = (event: TouchEvent) => {
    before = fingersOf(event);
    if (event.touches.length === 0) gesture.abort();
  };
  // Of the first of two fingers only the second may tell: over a page that is not ours one finger is not for the map.
  const onStart = (event: TouchEvent) => {
    gesture.abort();
    gesture = new AbortController();
    before = fingersOf(event);
    const options = { passive: true, signal: gesture.signal };
    // A card that is drawn anew meanwhile is still told, and nothing round it.
    for (const { target } of event.touches) {
      (target as HTMLElement).addEventListener('touchmove', onMove, options);
      (target as HTMLElement).addEventListener('touchend', onEnd, options);
    }
  };
  element.addEventListener('touchstart', onStart, { capture: true, passive: true, signal });
}

/** Two fingers: the middle between them, and how far they are apart, in pixels. */
interface Fingers {
  clientX: number;
  clientY: number;
  apart: number;
}

function fingersOf({ touches: [a, b] }: TouchEvent): Fingers | null {
  if (!a || !b) return null;
  return {
    clientX: (a.clientX + b.clientX) / 2,
    clientY: (a.clientY + b.clientY) / 2,
    apart: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
  };
}
