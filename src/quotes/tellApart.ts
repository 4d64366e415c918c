// How many of the words before and after it tell one place in a text from others with the same words.

import type { Place } from './findWords.ts';
import type { Folded } from './fold.ts';
import { loweredText } from './lowered.ts';
import { joins } from './wholeWords.ts';

/** How far the context may reach, in the folded text. */
export interface Reach {
  from: number;
  to: number;
}

const marks = /[\p{P}\s]/u;

/**
 * The shortest context in whole words (in letters, before and after together) that no other place has.
 * @returns Where in the folded text it begins and ends; null where nothing within reach tells the place apart.
 */
export function tellApart(
  text: Folded,
  place: Pick<Place, 'from' | 'to'>,
  others: readonly Pick<Place, 'from' | 'to'>[],
  reach: Reach = { from: 0, to: text.text.length },
): Reach | null {
  // For each other place: where a context that excludes it has to begin, or to end.
  const needs = others.map((other) => ({
    from: beginningBefore(text, place.from, other.from, reach.from),
    to: endAfter(text, place.to, other.to, reach.to),
  }));
  // What is not excluded by words before must be by words after: the further back the one, the less of the other.
  const nearestFirst = needs.toSorted((a, b) => b.from - a.from);
  let best: Reach | null = null;
  let to = place.to;
  for (let index = nearestFirst.length; index >= 0; index--) {
    const from = nearestFirst[index - 1]?.from ?? place.from;
    const isPossible = from >= reach.from && to <= reach.to;
    if (isPossible && (!best || to - from < best.to - best.from)) best = { from, to };
    to = Math.max(to, nearestFirst[index - 1]?.to ?? to);
  }
  return best;
}

/** The word in which what stands before two places differs; -1 where that is out of reach. */
function beginningBefore(text: Folded, at: number, other: number, least: number): number {
  const lower = loweredText(text);
  // Marks beside a quotation are not compared: it may have taken them in.
  let [here, there] = [withoutMarks(lower, at, -1), withoutMarks(lower, other, -1)];
  while (here > least && there > 0 && lower[here - 1] === lower[there - 1]) {
    here--;
    there--;
  }
  if (here <= least) return -1;
  here--;
  while (here > least && (joins(text, here) || marks.test(lower[here] ?? ''))) here--;
  return here;
}

function endAfter(text: Folded, at: number, other: number, most: number): number {
  const lower = loweredText(text);
  let [here, there] = [withoutMarks(lower, at, 1), withoutMarks(lower, other, 1)];
  while (here < most && there < lower.length && lower[here] === lower[there]) {
    here++;
    there++;
  }
  if (here >= most) return Number.POSITIVE_INFINITY;
  here++;
  while (here < most && (joins(text, here) || marks.test(lower[here - 1] ?? ''))) here++;
  return here;
}

function withoutMarks(text: string, at: number, step: 1 | -1): number {
  let edge = at;
  while (marks.test(text[step === 1 ? edge : edge - 1] ?? '')) edge += step;
  return edge;
}
