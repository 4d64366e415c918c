// What is said of a map that was in another notation.

import { formatCount } from '../argument/formatCount.ts';

/** @param kinds How many kinds of things could not be brought along. */
export const broughtWords = (kinds: number): string =>
  kinds === 0
    ? 'nothing is lost'
    : kinds === 1
      ? 'one thing could not be brought along'
      : `${formatCount(kinds)} things could not be brought along`;
