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
 * @param options.fontsCome While fonts are on their way, when they are there.
 */
export function watchHeight<Target extends Measured>(options: {
  element: Target;
  report: (height: number) => void;
  observe?: (element: Target, changed: () => void) => () => void;
  fontsCome?: () => Promise<unknown> | null;
  now?: () => number;
}): () => void {
  const { element, report, observe = observeSize, now = () => performance.now() } = options;
  const { fontsCome = pageFonts } = options;
  let memory = noHeight;
  let ended = false;
  const measure = () => {
    if (ended) return;
    const decided = decideHeight(memory, element.getBoundingClientRect().height, now());
    memory = decided.memory;
    if (decided.report !== null) report(decided.report);
  };
  const end = observe(element, () => {
    // Chromium loads fonts anew when another of its media queries holds; of others the height would swing.
    const coming = fontsCome();
    if (coming) void coming.then(measure);
    else measure();
  });
  return () => {
    ended = true;
    end();
  };
}

/** A second at most: who waits for fonts that do not come is told the height of what is there. */
function pageFonts(): Promise<unknown> | null {
  if (document.fonts.status !== 'loading') return null;
  return Promise.race([document.fonts.ready, new Promise((resolve) => setTimeout(resolve, 1000))]);
}

function observeSize(element: unknown, changed: () => void): () => void {
  const observer = new ResizeObserver(changed);
  observer.observe(element as Element);
  return () => observer.disconnect();
}
