import { expect, test } from 'vitest';
import { unionOf } from '../../src/layout/layoutResult.ts';

test('round several boxes there is one box', () => {
  expect(
    unionOf([
      { x: 10, y: 20, width: 30, height: 5 },
      { x: -5, y: 22, width: 3, height: 40 },
    ]),
  ).toEqual({ x: -5, y: 20, width: 45, height: 42 });
});

test('round one box there is that box, even without size', () => {
  expect(unionOf([{ x: 3, y: 4, width: 0, height: 0 }])).toEqual({ x: 3, y: 4, width: 0, height: 0 });
});

test('round no box there is none', () => {
  expect(unionOf([])).toBeNull();
});
