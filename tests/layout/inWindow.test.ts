import { expect, test } from 'vitest';
import { computeLayout } from '../../src/layout/computeLayout.ts';
import { cardsIn, linksIn, trunksIn } from '../../src/layout/inWindow.ts';
import { node, usual } from './trees.ts';

const everything = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
const alone = computeLayout(node('thesis'), 'down', usual);
const family = computeLayout(
  node('thesis', [node('left'), node('right', [], { relation: 'attack' })]),
  'down',
  usual,
);

test('a card that only touches the window is in it', () => {
  expect(cardsIn(alone, { x: 350, y: 100, width: 10, height: 10 })).toEqual(['thesis']);
  expect(cardsIn(alone, { x: 350.5, y: 0, width: 10, height: 10 })).toEqual([]);
});

test('a map without edges has none in any window', () => {
  expect(linksIn(alone, everything)).toEqual([]);
  expect(trunksIn(alone, everything)).toEqual([]);
});

test('a window on one card shows it with its edge alone', () => {
  const box = family.boxes.get('left') ?? everything;
  const window = { ...box, y: box.y + 20, width: 1, height: 10 };
  expect(cardsIn(family, window)).toEqual(['left']);
  expect(linksIn(family, window)).toEqual([]);
  const above = { ...box, y: box.y - 6, width: box.width, height: 6 };
  expect(linksIn(family, above).map(({ id }) => id)).toEqual(['left']);
});

test('a window on everything shows everything, in the order of the document', () => {
  expect(cardsIn(family, everything)).toEqual(['thesis', 'left', 'right']);
  expect(linksIn(family, everything)).toEqual(family.links);
  expect(trunksIn(family, everything)).toEqual(family.trunks);
});
