// Where a text comes nearest to a pattern, by letters.

import search from 'approx-string-match';
import { type Area, candidateAreas } from './candidates.ts';
import type { Folded } from './fold.ts';
import { gramIndex } from './gramIndex.ts';
import { loweredText } from './lowered.ts';

export interface Near {
  /** Offsets in the folded text. */
  from: number;
  to: number;
  /** Letters wrong, missing or too many. */
  errors: number;
}

/** Shorter texts are searched faster than they are indexed. */
const shortText = 16_384;
/** Places with equally few errors beyond these are not listed: a text that repeats itself has thousands. */
const mostPlaces = 50;

/**
 * The places that differ from the pattern in the fewest letters (edit distance), at most `mostErrors`; of places
 * that overlap, one. As a search of the whole text finds them (Myers 1999), which takes 40 ms for a million
 * characters; here it takes about one.
 * @param pattern Folded, in lower case.
 */
export function searchApproximately(text: Folded, pattern: string, mostErrors: number): Near[] {
  const whole = { from: 0, to: text.text.length };
  const areas = text.text.length < shortText ? [whole] : candidateAreas(gramIndex(text), pattern, mostErrors);
  let best: Near[] = [];
  let most = mostErrors;
  for (const area of areas) {
    for (const part of partsOf(area, pattern.length + mostErrors)) {
      // Enough of these: only better ones count from here.
      if (best.length >= mostPlaces) most = (best[0]?.errors ?? 0) - 1;
      if (most < 0) return best;
      for (const near of searchIn(text, part, pattern, most)) {
        if (near.errors < (best[0]?.errors ?? Number.POSITIVE_INFINITY)) best = [near];
        else if (near.from >= (best.at(-1)?.to ?? 0)) best.push(near);
        most = near.errors;
      }
    }
  }
  return best;
}

/** The same within one stretch of the folded text, looked through from end to end. */
export function searchIn(text: Folded, { from, to }: Area, pattern: string, mostErrors: number): Near[] {
  const found = search(loweredText(text).slice(from, to), pattern, mostErrors);
  return found.map(({ start, end, errors }) => ({ from: from + start, to: from + end, errors }));
}

/** A long area in parts that overlap by the length of a match: the search makes a note of every one in its part. */
function partsOf({ from, to }: Area, longestMatch: number): Area[] {
  const parts: Area[] = [];
  const length = 16 * longestMatch;
  for (let at = from; at === from || at + longestMatch < to; at += length - longestMatch) {
    parts.push({ from: at, to: Math.min(to, at + length) });
  }
  return parts;
}
