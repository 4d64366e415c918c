// Wheel, pinch, drag and click over the whole. It is zoomed up and down only, about the pointer; nearer than its nearest
// there are the cards. A click goes to a claim; one on the claim in focus fills the window with its branch.

import { useEffect } from 'react';
import type { Point } from '../../layout/layoutResult.ts';
import { branchView, fitView } from '../../layout/whole.ts';
import { isLeaf } from '../../layout/wholeTree.ts';
import { useSession } from '../../store/SessionContext.ts';
import type { Session } from '../../store/session.ts';
import { listenToPinch } from '../pinch.ts';
import { leaveWhole } from './leaveWhole.ts';
import type { WholePlot } from './wholePlot.ts';

interface Allowed {
  wheel: boolean;
  pinch: boolean;
}

/** Doublings for a pixel of the wheel, and of a pinch on a trackpad. */
const speeds = { wheel: 0.004, pinch: 0.012 } as const;
/** Pixels after which a press that moved was a drag. */
const dragged = 6;
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

    const placeOf = (event: MouseEvent) => placeIn(element, event);
    const zoom = (by: number, place: Point) => {
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
    const listeners: [EventTarget, string, (event: never) => void][] = [
      [element, 'wheel', onWheel],
      [element, 'pointerdown', onDown],
      [element, 'pointermove', onMove],
      [element, 'pointerleave', onLeave],
      [window, 'pointerup', onUp],
      [window, 'pointercancel', onUp],
    ];
    for (const [target, type, listener] of listeners)
      target.addEventListener(type, listener as EventListener, { passive: false });
    const stopClicks = listenToClicks(element, plot, session);
    const stopPinch = pinch ? listenToPinch(element, zoom) : undefined;
    return () => {
      stopPinch?.();
      stopClicks();
      for (const [target, type, listener] of listeners)
        target.removeEventListener(type, listener as EventListener);
    };
  }, [host, plot, wheel, pinch, onPointed, session]);
}

function placeIn(element: HTMLElement, event: MouseEvent): Point {
  const { x, y } = element.getBoundingClientRect();
  return { x: event.clientX - x, y: event.clientY - y };
}

/** Listens until the returned function is called. */
function listenToClicks(element: HTMLElement, plot: WholePlot, session: Session): () => void {
  let pressed: Point = { x: 0, y: 0 };
  const onDown = (event: PointerEvent) => {
    pressed = placeIn(element, event);
  };
  const onClick = (event: MouseEvent) => {
    const place = placeIn(element, event);
    const row = plot.rowAt(place.x, place.y);
    const id = row === null ? undefined : plot.tree.ids[row];
    // The issue is no claim.
    if (row === null || !id || Math.hypot(place.x - pressed.x, place.y - pressed.y) > dragged) return;
    const again = session.store.getState().focus === id;
    session.focus(id, { move: false, requestFocus: true });
    if (again && !isLeaf(plot.tree, row)) plot.show(branchView(plot.tree, row));
    else if (event.detail > 1) session.leaveWhole(id, place);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || plot.view().span >= fitView(plot.tree).span) return;
    event.preventDefault();
    plot.show(fitView(plot.tree));
  };
  element.addEventListener('pointerdown', onDown);
  element.addEventListener('click', onClick);
  element.addEventListener('keydown', onKey);
  return () => {
    element.removeEventListener('pointerdown', onDown);
    element.removeEventListener('click', onClick);
    element.removeEventListener('keydown', onKey);
  };
}
