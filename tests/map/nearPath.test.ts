import { expect, test } from 'vitest';
import { roundedPath } from '../../src/layout/roundedPath.ts';
import { nearPath } from '../../src/map/nearPath.ts';

const window = { x: 0, y: 50_000, width: 1000, height: 800 };

test('a short path stays as it is', () => {
  const path = roundedPath(
    [
      { x: 10, y: 50_000 },
      { x: 10, y: 50_300 },
      { x: 90, y: 50_300 },
    ],
    8,
  );
  expect(nearPath(path, window)).toBe(path);
});

test('of a long line what is near the window is drawn, from a place where a dash begins', () => {
  expect(nearPath('M10 0L10 100000', window)).toBe(`M10 0M10 ${588 * 84}L10 51400M10 100000`);
  expect(nearPath('M10 100000L10 0', window)).toBe(`M10 100000M10 ${100_000 - 578 * 84}L10 49400M10 0`);
});

test('a line away from the window is not drawn, and what follows it stands where it stood', () => {
  expect(nearPath('M10 0L10 9000Q10 9010 20 9010L90 9010', window)).toBe(
    'M10 0M10 9000Q10 9010 20 9010L90 9010',
  );
});

test('a line that begins or ends in the window begins or ends there', () => {
  expect(nearPath('M10 50100L10 100000', window)).toBe('M10 50100L10 51400M10 100000');
  expect(nearPath('M10 0L10 50100', window)).toBe(`M10 0M10 ${588 * 84}L10 50100`);
  expect(nearPath('M-9000 50100L400 50100', window)).toBe(`M-9000 50100M${-9000 + 100 * 84} 50100L400 50100`);
});
