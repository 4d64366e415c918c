import { expect, test } from 'vitest';
import { bandOf, halfOf, isOverturned, turns } from '../../src/strength/bands.ts';

test('there are five bands of equal width, and what rounding loses makes no difference', () => {
  expect([0, 0.19, 0.2, 0.4, 0.6, 0.8, 1].map(bandOf)).toEqual([0, 0, 1, 2, 3, 4, 4]);
  expect(bandOf(0.1 + 0.2 + 0.3 - 1e-12)).toBe(3);
});

test('the middle itself is on neither side', () => {
  expect([0.4, 0.5, 0.5 + 1e-12, 0.6].map(halfOf)).toEqual([-1, 0, 0, 1]);
});

test('a claim is overturned across the middle, and turns where it leans no longer', () => {
  expect([isOverturned(0.9, 0.4), isOverturned(0.9, 0.5), isOverturned(0.5, 0.1)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([turns(0.9, 0.7), turns(0.9, 0.55), turns(0.5, 0.7), turns(0.3, 0.7)]).toEqual([
    false,
    true,
    true,
    true,
  ]);
});
