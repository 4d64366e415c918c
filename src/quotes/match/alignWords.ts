// Which word of a quotation stands for which word of the text.

import type { Effort, Sliced } from '../effort.ts';
import { mayBeSlip } from './slips.ts';
import type { Word } from './words.ts';

/** Words that stand for each other; only one side where a word was added or removed, two where one was parted. */
export interface Pairing {
  quoted: readonly Word[];
  found: readonly Word[];
}

// What it costs to explain a difference: as a slip, as another word, or as a word on one side only.
const [slip, replaced, oneSided] = [1, 3, 2];

// How many words of the quotation and of the text a step of the alignment takes.
const steps = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
] as const;
const [pair, add, remove, partQuoted, partFound] = [0, 1, 2, 3, 4];

/** Beyond this many pairs of words only those near the diagonal are looked at. */
const mostPairs = 4_000_000;

/** What each pair takes, in steps. */
const look = 2;

/**
 * Aligns two sequences of words at the least cost (Needleman and Wunsch 1970).
 * @param isOutside Whether a word of the text, by its index, may be left out for nothing, as before the first and
 * after the last word meant.
 * @throws {EffortSpent}
 */
export function* alignWords(
  quoted: readonly Word[],
  found: readonly Word[],
  isOutside: (index: number) => boolean,
  effort: Effort,
): Sliced<Pairing[]> {
  const [rows, columns] = [quoted.length, found.length];
  const band = rows * columns > mostPairs ? Math.max(200, Math.floor(mostPairs / rows / 2)) : columns;
  const leftOut = found.map((_, index) => (isOutside(index) ? 0 : oneSided));
  const costs = [0, 1, 2].map(() => new Float64Array(columns + 1));
  let [above2, above, here] = costs as [Float64Array, Float64Array, Float64Array];
  above2.fill(Number.POSITIVE_INFINITY);
  for (const [index, cost] of leftOut.entries()) above[index + 1] = (above[index] ?? 0) + cost;
  const moves: Moves[] = [{ from: 0, moves: new Uint8Array(columns + 1).fill(remove), beyond: remove }];
  for (const [index, one] of quoted.entries()) {
    const centre = Math.round(((index + 1) * columns) / rows);
    const [from, to] = [Math.max(0, centre - band), Math.min(columns, centre + band)];
    effort.spend(look * (to - from + 1));
    if (effort.isDue()) yield;
    here.fill(Number.POSITIVE_INFINITY);
    const chosen = new Uint8Array(to - from + 1);
    const before = quoted[index - 1];
    const isLast = index === rows - 1;
    for (let column = from; column <= to; column++) {
      const [other, previous] = [found[column - 1], found[column - 2]];
      let best = (above[column] as number) + oneSided;
      let move: number = add;
      const consider = (cost: number, step: number) => {
        if (cost > best || (cost === best && step !== pair)) return;
        best = cost;
        move = step;
      };
      if (other) {
        consider((here[column - 1] as number) + (isLast ? (leftOut[column - 1] ?? 0) : oneSided), remove);
        consider((above[column - 1] as number) + pairCost(one, other), pair);
        if (before && isParted(before, one, other))
          consider((above2[column - 1] as number) + slip, partQuoted);
        if (previous && isParted(previous, other, one))
          consider((above[column - 2] as number) + slip, partFound);
      }
      here[column] = best;
      chosen[column - from] = move;
    }
    moves.push({ from, moves: chosen, beyond: add });
    [above2, above, here] = [above, here, above2];
  }
  return walkBack(quoted, found, moves);
}

/** The steps taken to the columns of a row that are looked at, and to the others. */
interface Moves {
  from: number;
  moves: Uint8Array;
  beyond: number;
}

function walkBack(quoted: readonly Word[], found: readonly Word[], rowsOfMoves: readonly Moves[]): Pairing[] {
  const pairings: Pairing[] = [];
  let [row, column] = [quoted.length, found.length];
  while (row > 0 || column > 0) {
    const { from = 0, moves, beyond = add } = rowsOfMoves[row] ?? {};
    const [up, left] = steps[moves?.[column - from] ?? beyond] ?? steps[add] ?? [1, 0];
    pairings.push({
      quoted: quoted.slice(row - up, row),
      found: found.slice(column - left, column),
    });
    row -= up;
    column -= left;
  }
  return pairings.reverse();
}

function pairCost(one: Word, other: Word): number {
  if (one.key === other.key) return 0;
  return mayBeSlip(one.key, other.key) ? slip : replaced;
}

/** "to-day" for "today". */
function isParted(one: Word, two: Word, whole: Word): boolean {
  return one.tied && one.key + two.key === whole.key;
}
