import { expect, test } from 'vitest';
import type { Box, LayoutResult } from '../../src/layout/layoutResult.ts';
import { claimAt } from '../../src/map/claimAt.ts';
import type { Layout } from '../../src/store/state.ts';

function layoutOf(boxes: Record<string, Box>): Layout {
  const places = { boxes: new Map(Object.entries(boxes)), links: [], trunks: [] } as unknown as LayoutResult;
  return { request: {}, places };
}

const box = (x: number, y: number, width = 100, height = 40): Box => ({ x, y, width, height });

test('the claim under the pointer is the one whose card it is on', () => {
  const layout = layoutOf({ a: box(0, 0), b: box(120, 0) });
  expect(claimAt(layout, { x: 50, y: 20 })).toBe('a');
  expect(claimAt(layout, { x: 121, y: 39 })).toBe('b');
});

test('between cards it is the nearest one', () => {
  const layout = layoutOf({ a: box(0, 0), b: box(200, 0) });
  expect(claimAt(layout, { x: 130, y: 20 })).toBe('a');
  expect(claimAt(layout, { x: 170, y: 20 })).toBe('b');
  // By the way to the card itself, not to its middle.
  const uneven = layoutOf({ wide: box(0, 0, 1000), small: box(1100, 0, 20) });
  expect(claimAt(uneven, { x: 1040, y: 20 })).toBe('wide');
});

test('of linked premises it is the premise, and in their frame the nearest one', () => {
  const layout = layoutOf({ frame: box(0, 0, 300, 200), p: box(10, 10), q: box(180, 10) });
  expect(claimAt(layout, { x: 20, y: 20 })).toBe('p');
  expect(claimAt(layout, { x: 200, y: 20 })).toBe('q');
});

test('the question over rival answers is no claim', () => {
  const layout = layoutOf({ '': box(0, 0), t: box(0, 100) });
  expect(claimAt(layout, { x: 20, y: 20 })).toBe('t');
});

test('far from everything there is none', () => {
  const layout = layoutOf({ a: box(0, 0) });
  expect(claimAt(layout, { x: 900, y: 20 })).toBe('a');
  expect(claimAt(layout, { x: 5000, y: 20 })).toBeUndefined();
});
