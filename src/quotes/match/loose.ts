// The places where words stand in looser typography than folding makes one. Looked for only where folding alone does
// not find them, and kept apart from it: texts are recognised by the digest of their folding.

import type { Effort } from '../effort.ts';
import { type Folded, fold } from '../normalize/fold.ts';
import { loosen, loosening } from '../normalize/loosen.ts';
import { slicedPerText } from '../perText.ts';
import { haystackOf, literalPlaces } from './literal.ts';
import { endOfPoints, isSameSpelling } from './sameSpelling.ts';
import { isWhole } from './wholeWords.ts';

export const looseText = slicedPerText(function* (folded, effort) {
  const loose = yield* loosening(folded, effort);
  return { ...loose, haystack: yield* haystackOf(loose.text, effort) };
});

/**
 * The ranges of the folded text that differ from these words in spacing, dashes, quotation marks, case, vowel points
 * or marks of notes only.
 * @param words Folded, without marks at the edges.
 * @throws {EffortSpent}
 * @returns Null for a place that was looked at and is none.
 */
export function* looseOccurrences(
  text: Folded,
  words: Folded,
  effort: Effort,
): Generator<{ from: number; to: number } | null> {
  const [haystack, wanted] = [looseText(text), loosen(words)];
  const { places } = haystack;
  const { length } = wanted.text;
  for (const at of literalPlaces(haystack.haystack, wanted.text, effort)) {
    if (at === undefined) {
      yield null;
      continue;
    }
    const from = places[at] ?? 0;
    const last = places[at + length - 1] ?? 0;
    // Half of what became two letters.
    const isHalf = (at > 0 && places[at - 1] === from) || places[at + length] === last;
    const to = endOfPoints(text.text, last + 1);
    effort.spend(pointed * (to - last - 1));
    if (isHalf || !isWhole(text, from, to)) {
      yield null;
      continue;
    }
    effort.spend(spelling * length);
    const isSame = isSameSpelling(
      { folded: text, loose: haystack, at },
      { folded: words, loose: wanted, at: 0 },
      length,
    );
    yield isSame ? { from, to } : null;
  }
}

/** What it takes to compare the spelling, in steps for each letter. */
const spelling = 4;
const pointed = 20;

/** The separators between two words, reduced in the same way: equal where they differ in typography only. */
export function looseMarks(marks: string): string {
  return loosen(fold(`x${marks}x`)).text.slice(1, -1);
}
