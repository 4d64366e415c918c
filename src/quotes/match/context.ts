// Which of several places a quotation means: what stands before and after tells, then where it should stand.

import type { Effort, Sliced } from '../effort.ts';
import { type Folded, fold } from '../normalize/fold.ts';
import { lengthAtEnd } from '../normalize/lengthAtEnd.ts';
import { lowered, loweredText } from '../normalize/lowered.ts';
import type { Context, TextRange } from '../quotation.ts';
import type { Place } from './findWords.ts';

/** The places that fit best; all of them where nothing tells them apart. */
export function* fittingPlaces<Some extends Place>(
  text: Folded,
  places: Some[],
  context: Context,
  effort: Effort,
): Sliced<Some[]> {
  if (places.length < 2) return places;
  const sides = yield* sidesOf(text, places, context, effort);
  const most = highest(sides);
  const left = places.filter((_, index) => sides[index] === most);
  const inside = left.filter((place) => isInside(place, context.within));
  return inside.length > 0 ? inside : left;
}

/** How many of prefix and suffix stand where they should at the best of these places. */
export function* mostSides(
  text: Folded,
  places: readonly Place[],
  context: Context,
  effort: Effort,
): Sliced<number> {
  return highest(yield* sidesOf(text, places, context, effort));
}

export const highest = (numbers: readonly number[]) =>
  numbers.reduce((most, each) => Math.max(most, each), 0);

/** How many of prefix and suffix there are. */
export function sidesGiven({ prefix, suffix }: Context): number {
  return (prefix === undefined ? 0 : 1) + (suffix === undefined ? 0 : 1);
}

/** Whether there is anything to tell places apart by. */
export function tellsApart(context: Context): boolean {
  return sidesGiven(context) > 0 || context.within !== undefined;
}

export function isInside({ start, end }: TextRange, within: TextRange | undefined): boolean {
  return within !== undefined && start >= within.start && end <= within.end;
}

function* sidesOf(
  text: Folded,
  places: readonly Place[],
  { prefix, suffix }: Context,
  effort: Effort,
): Sliced<number[]> {
  // What stands beside is folded first.
  effort.spend(6 * ((prefix?.length ?? 0) + (suffix?.length ?? 0)));
  const looks = 16 + (((prefix?.length ?? 0) + (suffix?.length ?? 0)) >> 6);
  const before = prefix === undefined ? null : standingBefore(text, prefix);
  const after = suffix === undefined ? null : standingAfter(text, suffix);
  const looking = places.length > 1 && (prefix ?? suffix) !== undefined;
  const sides: number[] = [];
  for (const { from, to } of places) {
    if (looking) effort.spend(looks);
    if (effort.isDue()) yield;
    sides.push((before?.(from) ? 1 : 0) + (after?.(to) ? 1 : 0));
  }
  return sides;
}

// Marks beside the quotation may have gone to its other side: both are tried, with and without them.
const marksAfter = /^[\p{P}\s]+/u;
const mark = /^[\p{P}\s]$/u;
/** How many marks and spaces may stand between the quotation and what stands beside it, in folded characters. */
const between = 16;

/** Whether the prefix stands before a place of the folded text. */
function standingBefore(text: Folded, prefix: string): (at: number) => boolean {
  const lower = loweredText(text);
  const wanted = lowered(fold(prefix).text);
  const bare = wanted.slice(0, wanted.length - lengthAtEnd(wanted, mark));
  const endsIn = (words: string, least: number, end: number) =>
    end - words.length >= least && lower.slice(end - words.length, end) === words;
  return (at) => {
    const least = Math.max(0, at - wanted.length - between);
    let end = at;
    while (end > least && lower.charCodeAt(end - 1) === 0x20) end--;
    if (endsIn(wanted, least, end)) return true;
    end -= lengthAtEnd(lower.slice(least, end), mark);
    return bare !== '' && endsIn(bare, least, end);
  };
}

/** Whether the suffix stands after a place of the folded text. */
export function standingAfter(text: Folded, suffix: string): (at: number) => boolean {
  const lower = loweredText(text);
  const wanted = lowered(fold(suffix).text);
  const bare = wanted.replace(marksAfter, '');
  const beginsWith = (words: string, start: number, most: number) =>
    start + words.length <= most && lower.slice(start, start + words.length) === words;
  return (at) => {
    const most = Math.min(lower.length, at + wanted.length + between);
    let start = at;
    while (start < most && lower.charCodeAt(start) === 0x20) start++;
    if (beginsWith(wanted, start, most)) return true;
    start += marksAfter.exec(lower.slice(start, most))?.[0].length ?? 0;
    return bare !== '' && beginsWith(bare, start, most);
  };
}
