// A quotation with omissions: all its parts, in order, none too far from the one before.

import { fittingPlaces, standsAfter } from './context.ts';
import { findWordsInAnyCase, type Place } from './findWords.ts';
import type { Folded } from './fold.ts';
import { isNegation } from './negations.ts';
import type { Quotation, QuotationFinding, Stretch } from './quotation.ts';

/** How far apart the parts of an elided quotation may stand, in folded characters. */
export const widestGap = 2000;

/** The parts from the first to the last, as one place and one by one. */
interface Chain extends Place {
  parts: Place[];
}

/** Null where a part is missing, out of order or too far off. */
export function findParts(text: Folded, quotation: Quotation): QuotationFinding | null {
  const found = [false, true].map((bare) =>
    chains(
      text,
      quotation.parts.map((part) => findWordsInAnyCase(text, part, bare)),
      quotation.suffix,
    ),
  );
  const fitting = fittingPlaces(text, found.find(({ length }) => length > 0) ?? [], quotation);
  const [chain, another] = fitting;
  if (!chain) return null;
  if (another) return { match: 'ambiguous', stretches: fitting.map(stretchOf) };
  return {
    match: 'elided',
    stretches: chain.parts.map(stretchOf),
    ...(chain.parts.some((part, index) => omitsNegation(text, part, chain.parts[index + 1]))
      ? { omits: 'negation' }
      : {}),
  };
}

/**
 * The ways to go through the places of all parts, one for each place where the last part ends: of several, the
 * shortest. Where a suffix is given, the last part is sought before it.
 */
export function chains(text: Folded, places: Place[][], suffix?: string): Chain[] {
  const [first = [], ...others] = places;
  const byEnd = new Map<number, Chain>();
  for (const start of first) {
    const parts = [start];
    for (const [index, candidates] of others.entries()) {
      const from = parts.at(-1)?.to ?? 0;
      const near = candidatesFrom(candidates, from);
      const isLast = index === others.length - 1;
      const next =
        (isLast && suffix !== undefined && near.find(({ to }) => standsAfter(text, to, suffix))) || near[0];
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

/** Places sorted as they stand in the text: those that begin at `from` or after it, within the widest gap. */
function candidatesFrom(places: Place[], from: number): Place[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.from ?? from) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < places.length && (places[end]?.from ?? 0) - from <= widestGap) end++;
  return places.slice(low, end);
}

/** Whether a sentence runs from one part to the next through a "not": left out, it says the contrary. */
function omitsNegation(text: Folded, one: Place, next: Place | undefined): boolean {
  if (!next) return false;
  const omitted = text.text.slice(one.to, next.from).toLowerCase();
  if (/[.!?。！？]["')\]]*(?:\s|$)/u.test(omitted)) return false;
  return (omitted.match(/[\p{L}\p{M}']+/gu) ?? []).some(isNegation);
}

/** Without the offsets in the folded text. */
export function stretchOf({ start, end }: Stretch): Stretch {
  return { start, end };
}
