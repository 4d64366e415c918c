// Where a text comes nearest to a pattern, by letters.

import { atOnce, Effort, type Sliced } from '../effort.ts';
import type { Folded, FoldedRange } from '../normalize/fold.ts';
import { loweredText } from '../normalize/lowered.ts';
import { candidateRangesIn } from './candidates.ts';
import { gramIndex } from './gramIndex.ts';
import { longestStart, nearestEnds } from './nearest.ts';

export interface Near {
  /** Offsets in the folded text. */
  from: number;
  to: number;
  /** Letters wrong, missing or too many. */
  errors: number;
}

/** Shorter texts are searched faster than they are indexed. */
export const shortText = 16_384;
/** Places with equally few errors beyond these are not listed: a text that repeats itself has thousands. */
const mostPlaces = 50;

/**
 * The places that differ from the pattern in the fewest letters (edit distance), at most `mostErrors`; of places
 * that overlap, one. As a search of the whole text finds them (Myers 1999), which takes 40 ms for a million
 * characters; here it takes about one.
 * @param pattern Folded, in lower case.
 */
export function searchApproximately(text: Folded, pattern: string, mostErrors: number): Near[] {
  return atOnce(searchingApproximately(text, pattern, mostErrors, new Effort()));
}

/** The same with rests. @throws {EffortSpent} */
export function* searchingApproximately(
  text: Folded,
  pattern: string,
  mostErrors: number,
  effort: Effort,
): Sliced<Near[]> {
  const whole = { from: 0, to: text.text.length };
  const ranges =
    text.text.length < shortText
      ? [whole]
      : yield* candidateRangesIn(yield* gramIndex.prepare(text, effort), pattern, mostErrors, effort);
  const lower = loweredText(text);
  let best: Near[] = [];
  let most = mostErrors;
  for (const range of ranges) {
    for (const { from, to } of partsOf(range, pattern.length + mostErrors)) {
      // Enough of these: only better ones count from here.
      if (best.length >= mostPlaces) most = (best[0]?.errors ?? 0) - 1;
      if (most < 0) return best;
      const part = lower.slice(from, to);
      const found = yield* nearestEnds(part, pattern, most, effort);
      if (!found) continue;
      const { errors, ends } = found;
      if (errors < (best[0]?.errors ?? Number.POSITIVE_INFINITY)) best = [];
      most = errors;
      for (const end of ends) {
        const free = best.at(-1)?.to ?? 0;
        // However short a range with so few errors is, it begins before the place before it ends.
        if (from + end - (pattern.length - errors) < free) continue;
        const start = from + (yield* longestStart(part, pattern, end, errors, effort));
        if (start >= free) best.push({ from: start, to: from + end, errors });
      }
    }
  }
  return best;
}

/**
 * All places of the fewest errors within one range of the folded text, those that overlap too.
 * @throws {EffortSpent}
 */
export function* searchIn(
  text: Folded,
  { from, to }: FoldedRange,
  pattern: string,
  mostErrors: number,
  effort: Effort,
): Sliced<Near[]> {
  const part = loweredText(text).slice(from, to);
  const found = yield* nearestEnds(part, pattern, mostErrors, effort);
  const places: Near[] = [];
  for (const end of found?.ends ?? []) {
    const errors = found?.errors ?? 0;
    const start = yield* longestStart(part, pattern, end, errors, effort);
    places.push({ from: from + start, to: from + end, errors });
  }
  return places;
}

/** A long range in parts that overlap by the length of a match: each is looked through for better places than before. */
function partsOf({ from, to }: FoldedRange, longestMatch: number): FoldedRange[] {
  const parts: FoldedRange[] = [];
  const length = 16 * longestMatch;
  for (let at = from; at === from || at + longestMatch < to; at += length - longestMatch) {
    parts.push({ from: at, to: Math.min(to, at + length) });
  }
  return parts;
}
