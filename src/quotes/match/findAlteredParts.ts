// A quotation with omissions, in some of whose parts the words differ.

import { type Effort, EffortSpent, type Sliced } from '../effort.ts';
import { type Folded, toFolded } from '../normalize/fold.ts';
import type { Quotation, QuotationFinding, WordRun } from '../quotation.ts';
import { allPlaces } from './ambiguous.ts';
import { fittingPlaces } from './context.ts';
import { findAltered } from './findAltered.ts';
import { chains, placesOfParts, rangeOf } from './findParts.ts';
import type { Place } from './findWords.ts';

/** Between the parts, on the side of the text. */
const omission = ' … ';

interface Part {
  words: string;
  places: Place[];
  /** How its words differ, where they do. */
  near?: QuotationFinding;
}

/**
 * Every part must stand somewhere, in its words or nearly so, in order and not too far apart; and at least one in its
 * words, which tells where to look for the others. Null where that is not so. @throws {EffortSpent}
 * @param whole The quotation in one string, where dots in it mark the omissions.
 */
export function* findAlteredParts(
  text: Folded,
  quotation: Quotation,
  effort: Effort,
  whole?: string,
): Sliced<QuotationFinding | null> {
  const { within, suffix } = quotation;
  const found = yield* placesOfParts(text, quotation.parts, { most: allPlaces, effort });
  if (found.some(({ more }) => more)) throw new EffortSpent();
  const parts: Part[] = [];
  for (const [index, { places }] of found.entries()) {
    parts.push({
      words: quotation.parts[index] ?? '',
      places: yield* fittingPlaces(text, places, { within }, effort),
    });
  }
  const standing = parts.filter(({ places }) => places.length > 0);
  if (standing.length === 0) return null;
  const anchor = standing.find(({ places }) => places.length === 1)?.places[0];
  for (const part of parts.filter(({ places }) => places.length === 0)) {
    const near = yield* findAltered(text, part.words, { within: within ?? anchor }, effort);
    const [range] = near?.ranges ?? [];
    if (!near || !range) return null;
    part.near = near;
    part.places = [{ ...range, from: toFolded(text, range.start), to: toFolded(text, range.end) }];
  }
  const places = parts.map((part) => part.places);
  const ways = yield* chains(text, places, effort, suffix);
  const [chain] = yield* fittingPlaces(text, ways, quotation, effort);
  if (!chain) return null;
  const ranges = chain.parts.map(rangeOf);
  const match = (['altered', 'approximate'] as const).find((one) =>
    parts.some(({ near }) => near?.match === one),
  );
  if (!match) return { match: 'elided', ranges };
  const words = ranges.map(({ start, end }) => text.original.slice(start, end));
  return { match, ranges, difference: joined(parts, words, whole ?? quotation.parts.join(omission)) };
}

/** The runs of all parts, with what stands between them. */
function joined(parts: Part[], found: string[], whole: string): WordRun[] {
  const runs: WordRun[] = [];
  let at = 0;
  parts.forEach(({ words, near }, index) => {
    const start = whole.indexOf(words, at);
    if (start > at) {
      runs.push({ kind: 'same', quoted: whole.slice(at, start), found: index > 0 ? omission : '' });
    }
    const same = { kind: 'same' as const, quoted: words, found: found[index] ?? '' };
    for (const run of near?.difference ?? [same]) runs.push(run);
    at = start + words.length;
  });
  if (at < whole.length) runs.push({ kind: 'same', quoted: whole.slice(at), found: '' });
  return runs;
}
