// Wheel, pinch and the gestures of Safari turn the zoom: they pass through the levels of detail at the claim under the
// pointer. React Flow has the map moved, and never scaled.

import { useReactFlow } from '@xyflow/react';
import { useCallback, useEffect } from 'react';
import { useSession } from '../store/SessionContext.ts';
import { claimAt } from './claimAt.ts';

/** Turns the zoom by so many doublings, at a point of the window. */
export type Zoom = (by: number, at: { clientX: number; clientY: number }) => void;

/** @param frame The map's element, or what it fills. */
export function useZoom(frame: { readonly current: HTMLElement | null }): Zoom {
  const flow = useReactFlow();
  const session = useSession();
  return useCallback(
    (by, { clientX, clientY }) => {
      const { layout } = session.store.getState();
      const box = frame.current?.getBoundingClientRect();
      if (!layout || !box) return;
      const at = { x: clientX - box.x, y: clientY - box.y };
      const { x, y } = flow.getViewport();
      session.zoom(by, claimAt(layout, { x: at.x - x, y: at.y - y }), at);
    },
    [flow, session, frame],
  );
}

/** How many doublings a wheel turns. */
export function doublingsOf({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const pixels = deltaY * (deltaMode === 1 ? 20 : deltaMode === 2 ? 300 : 1);
  // A pinch on a trackpad comes as small steps of a wheel with Ctrl.
  return -pixels * (ctrlKey && deltaMode === 0 ? 0.008 : 0.003);
}

interface Gestures {
  /** Whether the wheel zooms; else only with Ctrl. */
  wheel: boolean;
  pinch: boolean;
}

export function useZoomGestures(frame: React.RefObject<HTMLElement | null>, { wheel, pinch }: Gestures): void {
  const zoom = useZoom(frame);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const stop = new AbortController();
    const { signal } = stop;
    const onWheel = (event: WheelEvent) => {
      if (!wheel && !(pinch && event.ctrlKey)) return;
      event.preventDefault();
      event.stopPropagation();
      zoom(doublingsOf(event), event);
    };
    element.addEventListener('wheel', onWheel, { capture: true, passive: false, signal });
    if (pinch) {
      listenToFingers(element, zoom, signal);
      // On a touch screen they come beside the touches.
      if (navigator.maxTouchPoints === 0) listenToSafari(element, zoom, signal);
    }
    return () => stop.abort();
  }, [frame, zoom, wheel, pinch]);
}

function listenToFingers(element: HTMLElement, zoom: Zoom, signal: AbortSignal): void {
  let apart = 0;
  const read = ({ touches: [a, b] }: TouchEvent): { length: number; clientX: number; clientY: number } | null =>
    a && b
      ? {
          length: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
          clientX: (a.clientX + b.clientX) / 2,
          clientY: (a.clientY + b.clientY) / 2,
        }
      : null;
  element.addEventListener(
    'touchstart',
    (event) => {
      apart = read(event)?.length ?? 0;
    },
    { capture: true, passive: true, signal },
  );
  element.addEventListener(
    'touchmove',
    (event) => {
      const fingers = read(event);
      if (!fingers || apart === 0) return;
      zoom(Math.log2(fingers.length / apart), fingers);
      apart = fingers.length;
    },
    { capture: true, passive: true, signal },
  );
}

/** See https://developer.apple.com/documentation/webkitjs/gestureevent. */
interface GestureEvent extends MouseEvent {
  /** How far the fingers are apart, of what it was at the start. */
  scale: number;
}

/** Safari tells a pinch on a trackpad by events of its own, and by no wheel as others do. */
function listenToSafari(element: HTMLElement, zoom: Zoom, signal: AbortSignal): void {
  let scale = 1;
  const onGesture = (event: Event) => {
    const pinch = event as GestureEvent;
    // The page would zoom.
    event.preventDefault();
    if (event.type === 'gesturestart') scale = 1;
    zoom(Math.log2(pinch.scale / scale), pinch);
    scale = pinch.scale;
  };
  for (const type of ['gesturestart', 'gesturechange', 'gestureend']) {
    element.addEventListener(type, onGesture, { signal });
  }
}
