// Words that stand in several places, and nothing says which is meant.

import type { QuotationFinding, TextRange } from '../quotation.ts';

/** Further places are not listed: to a reader they say no more. */
export const mostPlaces = 200;

/** Places that are looked through for one that something singles out; a text of a million characters has fewer "the". */
export const allPlaces = 20_000;

/** @param more Whether there are more places than these, or may be. */
export function ambiguous(places: readonly TextRange[], more: boolean): QuotationFinding {
  return {
    match: 'ambiguous',
    ranges: places.slice(0, mostPlaces).map(({ start, end }) => ({ start, end })),
    ...(more || places.length > mostPlaces ? { stopped: true } : {}),
  };
}
