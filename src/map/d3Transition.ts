// Stands in for d3-transition in the built program: we move the map by ourselves (pan.ts), so that of all it does
// d3-zoom needs only that there is nothing to interrupt.

import { selection } from 'd3-selection';

interface Interruptible {
  interrupt(): Interruptible;
}

(selection.prototype as unknown as Interruptible).interrupt = function (this: Interruptible) {
  return this;
};

/** Stops what runs on an element: nothing. */
export function interrupt(): void {}
