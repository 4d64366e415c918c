// How many of the words before and after it tell one place in a text from others with the same words.

import type { Folded, FoldedRange } from '../normalize/fold.ts';
import { loweredText } from '../normalize/lowered.ts';
import { wordEnd, wordStart } from './words.ts';

interface Terms {
  /** How far the context may reach. */
  reach?: FoldedRange;
  /**
   * Whether marks beside the place count. `findQuotation` does not look at them, since a quotation may have taken them
   * in; browsers do.
   */
  comparesMarks?: boolean;
}

const marks = /[\p{P}\s]/u;

/**
 * The shortest context in whole words (in letters, before and after together) that no other place has.
 * @returns Where in the folded text it begins and ends; null where nothing within reach tells the place apart.
 */
export function tellApart(
  text: Folded,
  place: FoldedRange,
  others: readonly FoldedRange[],
  { reach = { from: 0, to: text.text.length }, comparesMarks = false }: Terms = {},
): FoldedRange | null {
  const lower = loweredText(text);
  const besides = ({ from, to }: FoldedRange): FoldedRange =>
    comparesMarks ? { from, to } : { from: pastMarks(lower, from, -1), to: pastMarks(lower, to, 1) };
  const here = besides(place);
  // For each other place: where a context that excludes it has to begin, or to end.
  const needs = others.map(besides).map((there) => ({
    from: beginningBefore(text, here.from, there.from, reach.from),
    to: endAfter(text, here.to, there.to, reach.to),
  }));
  // What is not excluded by words before must be by words after: the further back the one, the less of the other.
  const nearestFirst = needs.toSorted((a, b) => b.from - a.from);
  let best: FoldedRange | null = null;
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
  let [here, there] = [at, other];
  while (here > least && there > 0 && lower[here - 1] === lower[there - 1]) {
    here--;
    there--;
  }
  if (here <= least) return -1;
  const start = wordStart(text, here - 1);
  return start < least ? -1 : start;
}

/** The same behind them; infinitely far where that is out of reach. */
function endAfter(text: Folded, at: number, other: number, most: number): number {
  const lower = loweredText(text);
  let [here, there] = [at, other];
  while (here < most && there < lower.length && lower[here] === lower[there]) {
    here++;
    there++;
  }
  if (here >= most) return Number.POSITIVE_INFINITY;
  const end = wordEnd(text, here + 1);
  return end > most ? Number.POSITIVE_INFINITY : end;
}

function pastMarks(text: string, at: number, step: 1 | -1): number {
  let edge = at;
  while (marks.test(text[step === 1 ? edge : edge - 1] ?? '')) edge += step;
  return edge;
}
