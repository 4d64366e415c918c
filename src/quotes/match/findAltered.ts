// The place that a quotation with other words was taken from, as far as it can be told: found by letters, judged
// by words.

import type { Effort, Sliced } from '../effort.ts';
import { bareWords } from '../normalize/bareWords.ts';
import { type Folded, fold, toFolded } from '../normalize/fold.ts';
import { lowered, loweredText } from '../normalize/lowered.ts';
import type { Context, QuotationFinding } from '../quotation.ts';
import { findAcross } from './findAcross.ts';
import { findShort } from './findShort.ts';
import { nearestEnds } from './nearest.ts';
import { type Near, searchIn, searchingApproximately } from './searchApproximately.ts';
import { type WordComparison, wordDifference } from './wordDifference.ts';

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Shorter quotations, in folded characters, resemble too much. */
const shortest = 25;
/** Letters that may differ, as a share of the quotation. */
const mostErrors = 0.2;
/** Looked for one after the other: with few errors, few places need a closer look. */
const errorShares = [0.08, mostErrors];
/** Folded characters round the place that is hinted at, within which a worse resemblance is looked for too. */
const hintedWindow = 2000;

/**
 * Never says that the words are there: `approximate` or `altered`, always with the difference; `normalized` where
 * none is left. Null where nothing in the text is near. @throws {EffortSpent}
 */
export function* findAltered(
  text: Folded,
  words: string,
  context: Context,
  effort: Effort,
): Sliced<QuotationFinding | null> {
  const across = yield* findAcross(text, words, context, effort);
  if (across) return across;
  const pattern = lowered(bareWords(fold(words)).text);
  if (weightOf(pattern) < shortest)
    return context.within ? yield* findShort(text, words, context.within, effort) : null;
  const best = yield* bestPlace(text, pattern, context, effort);
  if (!best) return null;
  const difference = yield* wordDifference(text, words, best, effort);
  return difference ? toFinding(difference) : null;
}

export function toFinding({ match, range, runs }: WordComparison): QuotationFinding {
  return { match, ranges: [range], ...(match === 'normalized' ? {} : { difference: runs }) };
}

/** In letters of an alphabet: an ideograph says as much as three. */
function weightOf(pattern: string): number {
  return pattern.length + 2 * (pattern.match(ideograph)?.length ?? 0);
}

/** The place of the highest score; of equal ones, the first. */
function* bestPlace(
  text: Folded,
  pattern: string,
  context: Context,
  effort: Effort,
): Sliced<Near | undefined> {
  const hint = hintOf(text, context);
  const scoreOf = scoring(text, pattern, context, hint, effort);
  for (const share of errorShares) {
    const most = Math.ceil(pattern.length * share);
    const nearby = hint ? yield* searchIn(text, hint, pattern, most, effort) : [];
    const places = [...nearby, ...(yield* searchingApproximately(text, pattern, most, effort))];
    let best: Near | undefined;
    let highest = Number.NEGATIVE_INFINITY;
    for (const place of places) {
      const score = yield* scoreOf(place);
      if (score > highest) [best, highest] = [place, score];
    }
    // With more errors than looked for, no place can have a higher one than this.
    const beyond = 50 * (1 - (most + 1) / pattern.length) + (hint ? 42 : 40);
    if (best && (highest >= beyond || share === mostErrors)) return best;
  }
}

/** The window round the hint, in the folded text. */
function hintOf(text: Folded, { within }: Context): { from: number; to: number } | null {
  if (!within) return null;
  const [from, to] = [toFolded(text, within.start), toFolded(text, within.end)];
  const spare = Math.max(0, Math.ceil((hintedWindow - (to - from)) / 2));
  return { from: Math.max(0, from - spare), to: Math.min(text.text.length, to + spare) };
}

/** How well a place fits, by the weights of Hypothesis: quotation 50, prefix 20, suffix 20, position 2. */
function scoring(
  text: Folded,
  pattern: string,
  { prefix, suffix }: Context,
  hint: { from: number; to: number } | null,
  effort: Effort,
): (place: Near) => Sliced<number> {
  const lower = loweredText(text);
  const [before, after] = [prefix, suffix].map((words) => lowered(fold(words ?? '').text)) as [
    string,
    string,
  ];
  return function* ({ from, to, errors }) {
    const position = hint ? 1 - Math.abs(from - (hint.from + hint.to) / 2) / Math.max(1, lower.length) : 0;
    return (
      50 * (1 - errors / pattern.length) +
      20 * (yield* likeness(lower.slice(Math.max(0, from - before.length - 1), from), before, effort)) +
      20 * (yield* likeness(lower.slice(to, to + after.length + 1), after, effort)) +
      2 * position
    );
  };
}

/** From 0 to 1; 1 where there is nothing to compare. */
function* likeness(text: string, words: string, effort: Effort): Sliced<number> {
  if (words === '') return 1;
  const best = yield* nearestEnds(text, words, words.length, effort);
  return best ? 1 - best.errors / words.length : 0;
}
