// The ways in which the cards of a scene may stand.

import type { Direction } from './layoutResult.ts';
import type { Measures } from './sceneTree.ts';

/** How the cards of a scene stand. */
export interface Way extends Measures {
  direction: Direction;
  columns: number;
  /** Whether a list makes use of the width rather than of the height. */
  wide: boolean;
}

/** Lengths of lines in em, the one that is read most easily first; in a list there is room for long ones. */
export const sentenceLengths: Record<Direction, readonly number[]> = {
  right: [19, 24, 15, 11.5],
  down: [19, 24, 15, 11.5],
  list: [22, 28, 34, 16, 12],
};
export const ways = waysOf(sentenceLengths, [14, 8.5], false);
/** Where nothing else helps. */
export const crampedWays = [
  ...waysOf({ right: [10, 8.5], down: [10, 8.5], list: [19, 14, 10] }, [14, 8.5], false),
  ...waysOf({ right: [], down: [], list: [28, 12, 10, 14, 16, 22] }, [14, 8.5], true),
];

function waysOf(
  lengths: Record<Direction, readonly number[]>,
  names: readonly number[],
  wide: boolean,
): readonly Way[] {
  return (['right', 'down', 'list'] as const).flatMap((direction) =>
    lengths[direction].flatMap((sentence) =>
      names.flatMap((name) => [1, 2, 3].map((columns) => ({ direction, sentence, name, columns, wide }))),
    ),
  );
}

/** What is read from left to right is read most easily, and stairs least. */
export const hardness: Record<Direction, number> = { right: 0, down: 0.03, list: 0.1 };
