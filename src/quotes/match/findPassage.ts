// A passage that is meant and not quoted, known by its first and last words.

import { atOnce, Effort, type Sliced } from '../effort.ts';
import type { Folded } from '../normalize/fold.ts';
import type { TextRange } from '../quotation.ts';
import { allPlaces } from './ambiguous.ts';
import { isInside } from './context.ts';
import { findWordsInAnyCase, type Place } from './findWords.ts';

/** How long a passage may be, in folded characters. */
const longest = 8000;

/** The range from the first to the last words of a passage; the shortest one where several would do. */
export function findPassage(text: Folded, start: string, end: string, within?: TextRange): TextRange | null {
  return atOnce(findingPassage(text, { start, end }, within, new Effort()));
}

/** The same with rests. @throws {EffortSpent} */
export function* findingPassage(
  text: Folded,
  { start, end }: { start: string; end: string },
  within: TextRange | undefined,
  effort: Effort,
): Sliced<TextRange | null> {
  const bounds = { most: allPlaces, effort };
  const firsts = (yield* findWordsInAnyCase(text, start, bounds)).places;
  const lasts = (yield* findWordsInAnyCase(text, end, bounds)).places;
  effort.note(10 * firsts.length);
  const found = firsts.flatMap((first) => {
    const last = nextEnd(lasts, first);
    return last && last.from - first.from <= longest ? [{ start: first.start, end: last.end }] : [];
  });
  const inside = found.filter((range) => isInside(range, within));
  const lengthOf = (range: TextRange) => range.end - range.start;
  return (inside.length > 0 ? inside : found).reduce<TextRange | null>(
    (shortest, each) => (shortest && lengthOf(shortest) <= lengthOf(each) ? shortest : each),
    null,
  );
}

/** The first place that ends where the passage's first words end, or later, and begins no earlier than they do. */
function nextEnd(lasts: Place[], { from, to }: Place): Place | undefined {
  let low = 0;
  let high = lasts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const place = lasts[middle];
    if (place && (place.from < from || place.to < to)) low = middle + 1;
    else high = middle;
  }
  return lasts[low];
}
