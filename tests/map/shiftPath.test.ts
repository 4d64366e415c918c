import { expect, test } from 'vitest';
import { shiftPath } from '../../src/map/shiftPath.ts';

test('every point of a path moves by the same', () => {
  expect(shiftPath('M10 20Q30 40 -5 6.5L0 0', { x: 100, y: -20 })).toBe('M110 0Q130 20 95 -13.5L100 -20');
});

test('a path that stays is the same text', () => {
  const path = 'M1 2L3 4';
  expect(shiftPath(path, { x: 0, y: 0 })).toBe(path);
});
