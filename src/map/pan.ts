// Moving the map from one place to another so that the eye can follow.

import type { Point } from '../layout/layoutResult.ts';

/** Milliseconds. */
const duration = 300;

export interface Pan {
  cancel(): void;
  /** Resolves when the map has arrived or was taken over. */
  finished: Promise<void>;
}

/** @param apply Called in each frame; the last time with `to` itself. */
export function pan(from: Point, to: Point, apply: (at: Point) => void): Pan {
  let frame = 0;
  let end = () => {};
  const finished = new Promise<void>((resolve) => {
    end = resolve;
  });
  const start = performance.now();
  const step = (now: number) => {
    const t = Math.min(1, Math.max(0, (now - start) / duration));
    if (t === 1) {
      apply(to);
      end();
      return;
    }
    const eased = 1 - (1 - t) ** 3;
    apply({ x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased });
    frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return {
    cancel() {
      cancelAnimationFrame(frame);
      end();
    },
    finished,
  };
}
