import { expect, test } from 'vitest';
import { expandedTo } from '../../src/argument/expansion.ts';
import { cardsIn } from '../../src/layout/inWindow.ts';
import { names } from '../../src/layout/names.ts';
import { reach } from '../../src/layout/reach.ts';
import { pageType } from '../../src/layout/typeSizes.ts';
import { toNodes } from '../../src/map/toNodes.ts';
import { sound } from '../argument/maps.ts';
import { generatedMap } from '../browser/generatedMap.ts';

test('of names in columns only those in the window are drawn, and what stands for others there', () => {
  const argument = sound(generatedMap(6000));
  const expanded = expandedTo(argument, 'all');
  const room = { width: 1020, height: 780, type: pageType, growth: 1.2, target: 24 };
  const places = names(argument, { expanded, within: reach(argument, { expanded }) }, room);
  const view = { x: 0, y: 0, width: 1024, height: 780 };
  const nodes = toNodes(argument, places, { cards: cardsIn(places, view), view });
  const stubs = nodes.filter(({ type }) => type === 'stub');
  expect(stubs.length).toBeGreaterThan(0);
  expect(stubs.every(({ position }) => position.x <= view.width && position.y <= view.height)).toBe(true);
  expect(stubs.length).toBeLessThan(places.stubs.length / 4);
  // The button on the edge of a card lies over what stands close beside it.
  const under = Math.max(...stubs.map(({ zIndex = 0 }) => zIndex));
  expect(nodes.every(({ type, zIndex = 0 }) => type === 'stub' || zIndex > under)).toBe(true);
});
