// Wheel, pinch and drag over the whole. It is zoomed up and down only, about the pointer; nearer than its nearest there
// are the cards.

import { useEffect } from 'react';
import type { Point } from '../../layout/layoutResult.ts';
import { attempt } from '../../store/attempt.ts';
import { useSession } from '../../store/SessionContext.ts';
import { listenToPinch } from '../pinch.ts';
import { leaveWhole } from './leaveWhole.ts';
import type { WholePlot } from './wholePlot.ts';

interface Allowed {
  wheel: boolean;
  pinch: boolean;
}

/** Doublings for a pixel of the wheel, and of a pinch on a trackpad. */
const speeds = { wheel: 0.004, pinch: 0.012 } as const;
/** Going nearer than the nearest by this is meant. */
const past = 1.12;

interface Pointed extends Point {
  row: number;
}

/** @param onPointed Told what the pointer is on; null for nothing. Always the same function. */
export function useWholeGestures(
  host: React.RefObject<HTMLElement | null>,
  plot: WholePlot | null,
  { wheel, pinch }: Allowed,
  onPointed: (pointed: Pointed | null) => void,
): void {
  const session = useSession();
  useEffect(() => {
    const element = host.current;
    if (!element || !plot) return;
    const fingers = new Map<number, Point>();
    /** How far the reader has tried to go nearer than the nearest. */
    let pushed = 1;

    const placeOf = (event: { clientX: number; clientY: number }): Point => {
      const { x, y } = element.getBoundingClientRect();
      return { x: event.clientX - x, y: event.clientY - y };
    };
    const zoom = (by: number, place: Point) => {
      session.touch();
      onPointed(null);
      if (plot.zoom(by, place) || by <= 1) {
        pushed = 1;
        return;
      }
      pushed *= by;
      if (pushed >= past) leaveWhole(session, plot, place);
    };
    const onWheel = (event: WheelEvent) => {
      const pinches = event.ctrlKey || event.metaKey;
      if (!(wheel || (pinches && pinch))) return;
      event.preventDefault();
      const lines = event.deltaMode === 1 ? 20 : event.deltaMode === 2 ? 300 : 1;
      const speed = event.ctrlKey && event.deltaMode === 0 ? speeds.pinch : speeds.wheel;
      zoom(2 ** (-event.deltaY * lines * speed), placeOf(event));
    };
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0 || (event.target as Element).closest('button')) return;
      fingers.set(event.pointerId, placeOf(event));
      element.setPointerCapture(event.pointerId);
      onPointed(null);
    };
    const onMove = (event: PointerEvent) => {
      const place = placeOf(event);
      const before = fingers.get(event.pointerId);
      if (!before) {
        if (event.pointerType === 'mouse' && event.buttons === 0) point(place);
        return;
      }
      const others = [...fingers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
      fingers.set(event.pointerId, place);
      session.touch();
      const [other] = others;
      if (!other) plot.pan(place.y - before.y);
      else if (pinch || wheel) {
        const distance = (from: Point) => Math.max(1, Math.hypot(from.x - other.x, from.y - other.y));
        plot.pan((place.y - before.y) / 2);
        zoom(distance(place) / distance(before), { x: (place.x + other.x) / 2, y: (place.y + other.y) / 2 });
      }
    };
    const point = (place: Point) => {
      const row = plot.rowAt(place.x, place.y);
      onPointed(row === null ? null : { row, ...place });
    };
    const onUp = (event: PointerEvent) => void fingers.delete(event.pointerId);
    const onLeave = () => onPointed(null);
    const guarded = <Type extends Event>(run: (event: Type) => void) => {
      return (event: Event) => attempt(() => run(event as Type));
    };
    const listeners: [EventTarget, string, (event: Event) => void][] = [
      [element, 'wheel', guarded(onWheel)],
      [element, 'pointerdown', guarded(onDown)],
      [element, 'pointermove', guarded(onMove)],
      [element, 'pointerleave', guarded(onLeave)],
      [window, 'pointerup', guarded(onUp)],
      [window, 'pointercancel', guarded(onUp)],
    ];
    for (const [target, type, listener] of listeners)
      target.addEventListener(type, listener, { passive: false });
    const stopPinch = pinch ? listenToPinch(element, zoom) : undefined;
    return () => {
      stopPinch?.();
      for (const [target, type, listener] of listeners) target.removeEventListener(type, listener);
    };
  }, [host, plot, wheel, pinch, onPointed, session]);
}
