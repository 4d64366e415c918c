// A quotation with omissions: all its parts, in order, none too far from the one before.

import { type Effort, EffortSpent, type Sliced } from '../effort.ts';
import { isNegation } from '../lexicon/negations.ts';
import type { Folded } from '../normalize/fold.ts';
import type { Quotation, QuotationFinding, TextRange } from '../quotation.ts';
import { allPlaces, ambiguous, mostPlaces } from './ambiguous.ts';
import { fittingPlaces, standingAfter, tellsApart } from './context.ts';
import { type Bounds, findWordsInAnyCase, type Place, type Places } from './findWords.ts';

/** How far apart the parts of an elided quotation may stand, in folded characters. */
export const widestGap = 2000;

/** The parts from the first to the last, as one place and one by one. */
interface Chain extends Place {
  parts: Place[];
}

/** Null where a part is missing, out of order or too far off. @throws {EffortSpent} */
export function* findParts(
  text: Folded,
  quotation: Quotation,
  effort: Effort,
): Sliced<QuotationFinding | null> {
  // The first places of words that stand everywhere show that they are ambiguous, where nothing tells them apart.
  const few = tellsApart(quotation) ? [] : [mostPlaces];
  for (const most of [...few, allPlaces]) {
    const { ways, more } = yield* waysThrough(text, quotation, { most, effort });
    if (more && ways.length < 2 && most === mostPlaces) continue;
    if (more && ways.length === 0) throw new EffortSpent();
    const fitting = yield* fittingPlaces(text, ways, quotation, effort);
    const [chain, another] = fitting;
    if (!chain) return null;
    if (another || more) return ambiguous(fitting, more);
    const omits = chain.parts.some((part, index) => omitsNegation(text, part, chain.parts[index + 1]));
    return {
      match: 'elided',
      ranges: chain.parts.map(rangeOf),
      ...(omits ? { omits: 'negation' } : {}),
    };
  }
  return null;
}

/** Through the words as they are, or where that leads nowhere, without the marks at their edges. */
function* waysThrough(
  text: Folded,
  { parts, suffix }: Quotation,
  bounds: Bounds,
): Sliced<{ ways: Chain[]; more: boolean }> {
  for (const bare of [false, true]) {
    const found = yield* placesOfParts(text, parts, bounds, bare);
    const places = found.map((each) => each.places);
    const more = found.some((each) => each.more);
    const ways = yield* chains(text, places, bounds.effort, suffix);
    if (ways.length > 0 || more) return { ways, more };
  }
  return { ways: [], more: false };
}

/** The places of every part; equal parts are sought once. @throws {EffortSpent} */
export function* placesOfParts(
  text: Folded,
  parts: readonly string[],
  bounds: Bounds,
  bare = false,
): Sliced<Places[]> {
  const found = new Map<string, Places>();
  for (const part of parts) {
    bounds.effort.check();
    if (!found.has(part)) found.set(part, yield* findWordsInAnyCase(text, part, bounds, bare));
  }
  return parts.flatMap((part) => found.get(part) ?? []);
}

/**
 * The ways to go through the places of all parts, one for each place where the last part ends: of several, the
 * shortest. Where a suffix is given, the last part is sought before it. @throws {EffortSpent}
 */
export function* chains(text: Folded, places: Place[][], effort: Effort, suffix?: string): Sliced<Chain[]> {
  const [first = [], ...others] = places;
  if (others.some(({ length }) => length === 0)) return [];
  const byEnd = new Map<number, Chain>();
  const besides = 16 + ((suffix?.length ?? 0) >> 6);
  effort.spend(6 * (suffix?.length ?? 0));
  const isBeforeSuffix = suffix === undefined ? null : standingAfter(text, suffix);
  for (const start of first) {
    if (effort.isDue()) yield;
    const parts = [start];
    for (const [index, candidates] of others.entries()) {
      effort.spend(10);
      const from = parts.at(-1)?.to ?? 0;
      const isLast = index === others.length - 1;
      const next =
        (isLast &&
          isBeforeSuffix &&
          (yield* nextPlace(candidates, from, effort, besides, ({ to }) => isBeforeSuffix(to)))) ||
        (yield* nextPlace(candidates, from, effort));
      if (!next) break;
      parts.push(next);
    }
    const last = parts.at(-1);
    if (!last || parts.length < places.length) continue;
    // Later starts come later in the list, and leave out less.
    byEnd.set(last.to, { start: start.start, end: last.end, from: start.from, to: last.to, parts });
  }
  return [...byEnd.values()];
}

/**
 * Of places sorted as they stand in the text, the first that fits of those that begin at `from` or after it, within the
 * widest gap.
 */
function* nextPlace(
  places: readonly Place[],
  from: number,
  effort: Effort,
  look = 1,
  fits: (place: Place) => boolean = () => true,
): Sliced<Place | undefined> {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.from ?? from) < from) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < places.length; at++) {
    const place = places[at];
    if (!place || place.from - from > widestGap) return undefined;
    if (effort.isDue()) yield;
    effort.spend(look);
    if (fits(place)) return place;
  }
  return undefined;
}

/** Whether a sentence runs from one part to the next through a "not": left out, it says the contrary. */
function omitsNegation(text: Folded, one: Place, next: Place | undefined): boolean {
  if (!next) return false;
  const omitted = text.text.slice(one.to, next.from).toLowerCase();
  if (/[.!?。！？]["')\]]*(?:\s|$)/u.test(omitted)) return false;
  return (omitted.match(/[\p{L}\p{M}']+/gu) ?? []).some(isNegation);
}

/** Without the offsets in the folded text. */
export function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}
