// The laser pointer and the pen, from this window or the other one: they point at the same claim in both, wherever each
// has it. Drawn on a canvas from frame to frame; no component knows of it.

import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { claimAt } from '../../map/claimAt.ts';
import { attempt } from '../../store/attempt.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { LaserTrail } from './laserTrail.ts';
import type { LaserPoint } from './openLine.ts';
import { useTalkLink } from './WindowLinkContext.ts';

/** Milliseconds between two points that are sent: thirty in a second. */
const sentEvery = 33;

export function Laser() {
  const flow = useStoreApi();
  const session = useSession();
  const link = useTalkLink();
  const canvas = useRef<HTMLCanvasElement>(null);
  const on = useSessionState((state) => state.presentation?.laser ?? false);
  const stop = useSessionState((state) => state.presentation?.step);

  const trail = useRef<LaserTrail | null>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const drawn = new LaserTrail(element, ({ claim, x, y }) => {
      const box = session.store.getState().layout?.places.boxes.get(claim);
      const [left, top] = flow.getState().transform;
      return box ? { x: left + box.x + x * box.width, y: top + box.y + y * box.height } : null;
    });
    trail.current = drawn;
    const stopListening = link?.onPoint((at) => drawn.add(at));
    const stopFlow = flow.subscribe(() => attempt(() => drawn.follow()));
    return () => {
      stopListening?.();
      stopFlow();
      drawn.close();
    };
  }, [flow, link, session]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was drawn belongs to its step.
  useEffect(() => trail.current?.clear(), [stop, on]);

  useEffect(() => {
    const frame = canvas.current?.parentElement;
    if (!frame || !on) return;
    let sent = 0;
    let timer = 0;
    let draws = false;
    const tell = (at: LaserPoint | null) => {
      trail.current?.add(at);
      clearTimeout(timer);
      const wait = sentEvery - (performance.now() - sent);
      const send = () => {
        sent = performance.now();
        link?.point(at);
      };
      if (wait <= 0 || at === null) send();
      else timer = window.setTimeout(send, wait);
    };
    const onMove = (event: PointerEvent) => {
      const { layout } = session.store.getState();
      const { left, top } = frame.getBoundingClientRect();
      const [x, y] = flow.getState().transform;
      const at = { x: event.clientX - left - x, y: event.clientY - top - y };
      const claim = layout ? claimAt(layout, at) : undefined;
      const box = layout?.places.boxes.get(claim ?? '');
      if (claim === undefined || !box) return;
      tell({ claim, x: (at.x - box.x) / box.width, y: (at.y - box.y) / box.height, draws });
    };
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button, a')))
        return;
      draws = true;
      // The map does not move under the pen.
      event.stopPropagation();
      onMove(event);
    };
    const onUp = () => {
      draws = false;
    };
    const onLeave = () => tell(null);
    const silence = (event: Event) => event.stopPropagation();
    frame.addEventListener('pointermove', onMove);
    frame.addEventListener('pointerdown', onDown, true);
    frame.addEventListener('mousedown', silence, true);
    frame.addEventListener('click', silence, true);
    frame.addEventListener('pointerleave', onLeave);
    addEventListener('pointerup', onUp);
    return () => {
      clearTimeout(timer);
      frame.removeEventListener('pointermove', onMove);
      frame.removeEventListener('pointerdown', onDown, true);
      frame.removeEventListener('mousedown', silence, true);
      frame.removeEventListener('click', silence, true);
      frame.removeEventListener('pointerleave', onLeave);
      removeEventListener('pointerup', onUp);
      tell(null);
    };
  }, [flow, link, session, on]);

  return <canvas ref={canvas} className="laser" data-on={on || undefined} />;
}
