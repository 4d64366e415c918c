// Which word of a quotation stands for which word of the text.

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

/**
 * Aligns two sequences of words at the least cost (Needleman and Wunsch 1970).
 * @param isOutside Whether a word of the text, by its index, may be left out for nothing, as before the first and
 * after the last word meant.
 */
export function alignWords(
  quoted: readonly Word[],
  found: readonly Word[],
  isOutside: (index: number) => boolean = () => false,
): Pairing[] {
  const [rows, columns] = [quoted.length, found.length];
  const band = rows * columns > mostPairs ? Math.max(200, Math.floor(mostPairs / rows / 2)) : columns;
  const leftOut = found.map((_, index) => (isOutside(index) ? 0 : oneSided));
  const first = [0];
  for (const cost of leftOut) first.push((first.at(-1) ?? 0) + cost);
  const moves = [new Uint8Array(columns + 1).fill(remove)];
  let [above2, above]: number[][] = [[], first];
  quoted.forEach((one, index) => {
    const centre = Math.round(((index + 1) * columns) / rows);
    const [from, to] = [Math.max(0, centre - band), Math.min(columns, centre + band)];
    const costs = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
    const chosen = new Uint8Array(columns + 1).fill(add);
    const before = quoted[index - 1];
    const isLast = index === rows - 1;
    for (let column = from; column <= to; column++) {
      const [other, previous] = [found[column - 1], found[column - 2]];
      let best = (above?.[column] ?? Number.POSITIVE_INFINITY) + oneSided;
      let move = add;
      const consider = (cost: number | undefined, step: number) => {
        if (cost === undefined || cost > best || (cost === best && step !== pair)) return;
        best = cost;
        move = step;
      };
      if (other) {
        consider((costs[column - 1] ?? 0) + (isLast ? (leftOut[column - 1] ?? 0) : oneSided), remove);
        consider((above?.[column - 1] ?? 0) + pairCost(one, other), pair);
        if (before && isParted(before, one, other)) consider((above2?.[column - 1] ?? 0) + slip, partQuoted);
        if (previous && isParted(previous, other, one))
          consider((above?.[column - 2] ?? 0) + slip, partFound);
      }
      costs[column] = best;
      chosen[column] = move;
    }
    moves.push(chosen);
    [above2, above] = [above, costs];
  });
  return walkBack(quoted, found, moves);
}

function walkBack(quoted: readonly Word[], found: readonly Word[], moves: Uint8Array[]): Pairing[] {
  const pairings: Pairing[] = [];
  let [row, column] = [quoted.length, found.length];
  while (row > 0 || column > 0) {
    const [up, left] = steps[moves[row]?.[column] ?? add] ?? steps[add] ?? [1, 0];
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
