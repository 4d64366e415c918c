// Words that the marks of notes, page numbers, line numbers or running heads part in the text at hand.

import type { Effort, Sliced } from '../effort.ts';
import { asidesOf, withoutAsides } from '../normalize/bareText.ts';
import { type Folded, toFolded } from '../normalize/fold.ts';
import type { Context, QuotationFinding, TextRange, WordRun } from '../quotation.ts';
import { allPlaces } from './ambiguous.ts';
import { fittingPlaces, highest } from './context.ts';
import { findWordsInAnyCase } from './findWords.ts';

/**
 * `approximate`, with what stands between the words as the difference: it might belong to them after all.
 * @throws {EffortSpent}
 */
export function* findAcross(
  text: Folded,
  words: string,
  context: Context,
  effort: Effort,
): Sliced<QuotationFinding | null> {
  effort.check();
  const plain = yield* withoutAsides.prepare(text, effort);
  if (plain === text) return null;
  effort.check();
  const found = yield* findWordsInAnyCase(plain, words, { most: allPlaces, effort });
  const places = found.places.map((place) => ({
    ...place,
    from: toFolded(text, place.start),
    to: toFolded(text, place.end),
  }));
  const [place] = yield* fittingPlaces(text, places, context, effort);
  if (!place) return null;
  // One that is glued to the last word goes with it.
  const between = asidesOf(text).filter(({ sure, from, to }) => !sure && to > place.from && from <= place.to);
  const glued = between.filter(({ from }) => from < place.to || text.text[from - 1] !== ' ');
  if (glued.length === 0) return null;
  const end = Math.max(place.end, highest(glued.map(({ to }) => text.ends[to - 1] ?? 0)));
  const range = { start: place.start, end };
  return { match: 'approximate', ranges: [range], difference: runsOf(text, words, range, glued) };
}

/** The words, and what stands between them. */
function runsOf(
  { original, starts, ends }: Folded,
  words: string,
  { start, end }: TextRange,
  asides: ReturnType<typeof asidesOf>,
): WordRun[] {
  const runs: WordRun[] = [];
  let at = start;
  for (const { from, to, kind } of asides) {
    const [first, last] = [starts[from] ?? end, ends[to - 1] ?? end];
    if (last <= at) continue;
    runs.push({ kind: 'same', quoted: runs.length === 0 ? words : '', found: original.slice(at, first) });
    runs.push({ kind: 'removed', quoted: '', found: original.slice(first, last), warn: kind });
    at = last;
  }
  if (at < end) runs.push({ kind: 'same', quoted: '', found: original.slice(at, end) });
  return runs;
}
