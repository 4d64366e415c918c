import { expect, test } from 'vitest';
import { settle } from '../../../src/apps/explore/settle.ts';

test('a sheet that is let go at rest goes to the nearest of its heights', () => {
  expect(settle(120, 0, 700)).toBe('closed');
  expect(settle(300, 0, 700)).toBe('half');
  expect(settle(450, 0, 700)).toBe('half');
  expect(settle(560, 0, 700)).toBe('full');
});

test('a flick carries it on', () => {
  expect(settle(336, 1.5, 700)).toBe('closed');
  expect(settle(336, -1.5, 700)).toBe('full');
  expect(settle(640, 1.2, 700)).toBe('half');
});

test('a sheet that fills the page is open or closed', () => {
  expect(settle(150, 0, 150, true)).toBe('half');
  expect(settle(90, 0, 150, true)).toBe('closed');
});
