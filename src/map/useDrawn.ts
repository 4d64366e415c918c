// Says in `data-drawn`, whenever the sight is still, where in the window the map is drawn: "x,y,width,height" in CSS
// pixels. Whoever looks at the page from outside can rely on it.

import { useStoreApi } from '@xyflow/react';
import { useCallback, useLayoutEffect } from 'react';
import type { Box } from '../layout/layoutResult.ts';
import { attempt } from '../store/attempt.ts';
import type { Layout } from '../store/state.ts';

/** Milliseconds without a move after which the sight is still. */
const rest = 120;

/** @returns What says where the whole is drawn; null while it moves. */
export function useDrawn(
  frame: React.RefObject<HTMLElement | null>,
  layout: Layout | null,
  whole: boolean,
): (drawn: Box | null) => void {
  const flow = useStoreApi();
  const say = useCallback(
    (drawn: Box | null) => {
      const words =
        drawn && [drawn.x, drawn.y, drawn.width, drawn.height].map((number) => Math.round(number));
      if (words) frame.current?.setAttribute('data-drawn', words.join());
      else frame.current?.removeAttribute('data-drawn');
    },
    [frame],
  );
  // What said it before is over before the whole, or another layout, says it.
  useLayoutEffect(() => {
    if (whole) return;
    let timer = 0;
    const wait = () => {
      say(null);
      clearTimeout(timer);
      timer = window.setTimeout(tell, rest);
    };
    const tell = () => {
      // Cards that glide say so.
      if (frame.current?.dataset.moving !== undefined) wait();
      else if (layout) say(drawnIn(frame.current, layout, flow.getState()));
    };
    wait();
    let before = flow.getState().transform;
    const stop = flow.subscribe(({ transform }) => {
      if (transform !== before) attempt(wait);
      before = transform;
    });
    return () => {
      stop();
      clearTimeout(timer);
      say(null);
    };
  }, [frame, layout, whole, flow, say]);
  return say;
}

interface FlowView {
  transform: [number, number, number];
  width: number;
  height: number;
}

/** What of the map is in the viewport, in pixels of the window. */
function drawnIn(
  frame: Element | null,
  { places: { bounds } }: Layout,
  { transform: [x, y], width, height }: FlowView,
): Box | null {
  if (!frame) return null;
  const origin = frame.getBoundingClientRect();
  const within = (length: number, at: number) => Math.max(0, Math.min(length, at));
  const left = within(width, bounds.x + x);
  const top = within(height, bounds.y + y);
  return {
    x: origin.x + left,
    y: origin.y + top,
    width: within(width, bounds.x + bounds.width + x) - left,
    height: within(height, bounds.y + bounds.height + y) - top,
  };
}
