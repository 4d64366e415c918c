// Which of several places a quotation means: what stands before and after tells, then where it should stand.

import type { Place } from './findWords.ts';
import { type Folded, fold } from './fold.ts';
import { lowered, loweredText } from './lowered.ts';
import type { Context, Stretch } from './quotation.ts';

/** The places that fit best; all of them where nothing tells them apart. */
export function fittingPlaces<Some extends Place>(text: Folded, places: Some[], context: Context): Some[] {
  if (places.length < 2) return places;
  const most = mostSides(text, places, context);
  const left = places.filter((place) => sidesThatFit(text, place, context) === most);
  const inside = left.filter((place) => isInside(place, context.within));
  return inside.length > 0 ? inside : left;
}

/** Of the prefix and the suffix: how many stand where they should at the best of these places. */
export function mostSides(text: Folded, places: readonly Place[], context: Context): number {
  return places.reduce((most, place) => Math.max(most, sidesThatFit(text, place, context)), 0);
}

/** Of the prefix and the suffix: how many there are. */
export function sidesGiven({ prefix, suffix }: Context): number {
  return (prefix === undefined ? 0 : 1) + (suffix === undefined ? 0 : 1);
}

export function isInside({ start, end }: Stretch, within: Stretch | undefined): boolean {
  return within !== undefined && start >= within.start && end <= within.end;
}

function sidesThatFit(text: Folded, { from, to }: Place, { prefix, suffix }: Context): number {
  return (
    (prefix !== undefined && standsBefore(text, from, prefix) ? 1 : 0) +
    (suffix !== undefined && standsAfter(text, to, suffix) ? 1 : 0)
  );
}

// Marks beside the quotation may have gone to its other side: both are tried, with and without them.
const marksBefore = /[\p{P}\s]+$/u;
const marksAfter = /^[\p{P}\s]+/u;

export function standsBefore(text: Folded, at: number, prefix: string): boolean {
  const wanted = lowered(fold(prefix).text);
  const before = loweredText(text)
    .slice(Math.max(0, at - wanted.length - 16), at)
    .trimEnd();
  if (before.endsWith(wanted)) return true;
  const bare = wanted.replace(marksBefore, '');
  return bare !== '' && before.replace(marksBefore, '').endsWith(bare);
}

export function standsAfter(text: Folded, at: number, suffix: string): boolean {
  const wanted = lowered(fold(suffix).text);
  const after = loweredText(text)
    .slice(at, at + wanted.length + 16)
    .trimStart();
  if (after.startsWith(wanted)) return true;
  const bare = wanted.replace(marksAfter, '');
  return bare !== '' && after.replace(marksAfter, '').startsWith(bare);
}
