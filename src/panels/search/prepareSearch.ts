// The index of the search, made in slices while the reader has not typed yet.

import type { Argument } from '../../argument/argument.ts';
import { indexMore } from '../../search/searchIndex.ts';

/** Milliseconds after which the page may answer again. */
const longestSlice = 8;

/** Makes the index ready while nothing else is to be done; returns at once. */
export function prepareSearch(argument: Argument): void {
  const later = () =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(slice, { timeout: 200 }) : setTimeout(slice);
  const slice = () => {
    const until = performance.now() + longestSlice;
    while (performance.now() <= until) if (indexMore(argument)) return;
    later();
  };
  later();
}
