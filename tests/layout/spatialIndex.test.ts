import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeLayout } from '../../src/layout/computeLayout.ts';
import type { Box } from '../../src/layout/layoutResult.ts';
import { createSpatialIndex } from '../../src/layout/spatialIndex.ts';
import { forAll } from '../quotes/forAll.ts';
import { node, trees, usual } from './trees.ts';

const touches = (a: Box, b: Box) =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

test('an index finds what a look at everything finds, in the order of the document', () => {
  let found = 0;
  let missed = 0;
  const cases = fc.record({
    root: trees,
    direction: fc.constantFrom('down' as const, 'right' as const, 'list' as const),
    at: fc.record({
      x: fc.double({ min: -0.2, max: 1, noNaN: true }),
      y: fc.double({ min: -0.2, max: 1, noNaN: true }),
    }),
    size: fc.record({ width: fc.integer({ min: 0, max: 1600 }), height: fc.integer({ min: 0, max: 1000 }) }),
  });
  forAll('index', cases, ({ root, direction, at, size }) => {
    const places = computeLayout(root, direction, usual);
    const { bounds } = places;
    const window = { x: bounds.x + at.x * bounds.width, y: bounds.y + at.y * bounds.height, ...size };
    const index = createSpatialIndex(places);
    const cards = [...places.boxes].filter(([, box]) => touches(box, window)).map(([id]) => id);
    expect(index.cardsIn(window)).toEqual(cards);
    expect(index.linksIn(window)).toEqual(places.links.filter((link) => touches(link.bounds, window)));
    expect(index.trunksIn(window)).toEqual(places.trunks.filter((trunk) => touches(trunk.bounds, window)));
    found += cards.length;
    missed += places.boxes.size - cards.length;
  });
  expect(found).toBeGreaterThan(0);
  expect(missed).toBeGreaterThan(0);
});

test('a card that only touches the window is in it', () => {
  const index = createSpatialIndex(computeLayout(node('thesis'), 'down', usual));
  expect(index.cardsIn({ x: 350, y: 100, width: 10, height: 10 })).toEqual(['thesis']);
  expect(index.cardsIn({ x: 350.5, y: 0, width: 10, height: 10 })).toEqual([]);
});

test('a map without edges has an index too', () => {
  const index = createSpatialIndex(computeLayout(node('thesis'), 'list', usual));
  const everything = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
  expect(index.cardsIn(everything)).toEqual(['thesis']);
  expect(index.linksIn(everything)).toEqual([]);
  expect(index.trunksIn(everything)).toEqual([]);
});

test('an index of nothing finds nothing', () => {
  const bounds = { x: 0, y: 0, width: 0, height: 0 };
  const index = createSpatialIndex({
    direction: 'down',
    mirrored: false,
    boxes: new Map(),
    type: usual.type,
    cards: new Map(),
    toggles: new Map(),
    stubs: [],
    links: [],
    trunks: [],
    bounds,
  });
  expect(index.cardsIn(bounds)).toEqual([]);
});
