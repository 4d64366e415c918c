// The one way in which something is done that may fail: what comes after it is done all the same.

import { PartProblem } from './loadPart.ts';

/** Does it, and reports what it throws or rejects with: to the console, and to whoever listens for `error`. */
export function attempt(task: () => unknown): void {
  try {
    const done = task();
    if (done instanceof Promise) done.catch(report);
  } catch (error) {
    report(error);
  }
}

export function report(error: unknown): void {
  // That a part did not come is told to the reader; there is nothing to put right.
  if (error instanceof PartProblem) return;
  // Node has none.
  if ('reportError' in globalThis) reportError(error);
  else console.error(error);
}
