// The height of what a frame shows, told to its page as it changes.

import { decideHeight, noHeight } from '../../protocol/frameHeight.ts';

/** The part of an element that has a height. */
interface Measured {
  getBoundingClientRect: () => { height: number };
}

/**
 * Reports an element's height now and whenever it changes, until the returned function is called.
 * @param options.element An inner wrapper whose height comes from its content alone: not the page, whose
 *   height is the frame's.
 * @param options.observe Calls back when the element's size changes, and at once; gives the way to end it.
 */
export function watchHeight<Target extends Measured>(options: {
  element: Target;
  report: (height: number) => void;
  observe?: (element: Target, changed: () => void) => () => void;
  now?: () => number;
}): () => void {
  const { element, report, observe = observeSize, now = () => performance.now() } = options;
  let memory = noHeight;
  return observe(element, () => {
    const decided = decideHeight(memory, element.getBoundingClientRect().height, now());
    memory = decided.memory;
    if (decided.report !== null) report(decided.report);
  });
}

function observeSize(element: unknown, changed: () => void): () => void {
  const observer = new ResizeObserver(changed);
  observer.observe(element as Element);
  return () => observer.disconnect();
}
