import fc from 'fast-check';
import { expect, test } from 'vitest';
import { place } from '../../src/layout/computeLayout.ts';
import { type Direction, unionOf } from '../../src/layout/layoutResult.ts';
import { mayHold } from '../../src/layout/leastRoom.ts';
import { spacingFor } from '../../src/layout/spacing.ts';
import { forAll } from '../quotes/forAll.ts';
import { trees, usual } from './trees.ts';

const directions: readonly Direction[] = ['down', 'right', 'list'];
const settings = fc.record({
  columns: fc.constantFrom(1, 2, 3),
  run: fc.constantFrom(2, 3),
  wide: fc.boolean(),
});

test('a room that holds a tree is never said to be too small for it', () => {
  forAll(
    'least room',
    fc.tuple(trees, fc.constantFrom(...directions), settings, fc.boolean()),
    ([tree, direction, setting, narrow]) => {
      const spacing = spacingFor({ ...usual, ...setting, ...(narrow ? { width: 300 } : {}) });
      const placing = place(tree, direction, spacing);
      const room = unionOf(placing?.boxes.values() ?? []);
      if (!room) throw new Error('There is nothing in it.');
      // Cards stand at whole pixels.
      const { width, height } = room;
      expect(mayHold(tree, direction, spacing, { width: width + 1, height: height + 1 })).toBe(true);
    },
    400,
  );
});

test('a room in which cards have no room, however they stand, is too small', () => {
  forAll(
    'too small',
    fc.tuple(trees, fc.constantFrom(...directions)),
    ([tree, direction]) => {
      const spacing = spacingFor(usual);
      expect(mayHold(tree, direction, spacing, { width: 20, height: 20 })).toBe(false);
    },
    20,
  );
});
