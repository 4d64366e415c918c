import { describe, expect, test } from 'vitest';
import type { Argument } from '../../src/argument/argument.ts';
import type { Box } from '../../src/layout/layoutResult.ts';
import { names } from '../../src/layout/names.ts';
import { pageType } from '../../src/layout/typeSizes.ts';
import { mapOf, shipped, sound } from '../argument/maps.ts';
import { generatedMap } from '../browser/generatedMap.ts';
import { headsThatTouch } from './sceneFaults.ts';
import { overlapping } from './trees.ts';

const room = { width: 1020, height: 780, type: pageType, growth: 1, target: 24 };
const all = (argument: Argument) => names(argument, { expanded: new Set(argument.claims.keys()) }, room);

/** For each premise its frame. */
const framesIn = (argument: Argument) =>
  new Map(
    [...argument.claims.values()].flatMap(({ id, premise, parent }): [string, string][] =>
      premise && parent !== null ? [[id, parent]] : [],
    ),
  );

describe.each(['putin-zelensky-summit', 'broad-street-pump', 'school-at-nine'])('the names of %s', (name) => {
  const argument = shipped(name);
  const places = all(argument);

  test('have lines whose arrows do not touch', () => {
    expect(headsThatTouch(places)).toEqual([]);
  });

  test('are all there, and none covers another', () => {
    for (const id of argument.claims.keys()) expect(places.boxes.has(id)).toBe(true);
    const boxes = new Map<string, Box>([
      ...places.boxes,
      ...places.stubs.map(({ id, box }) => [id, box] as const),
    ]);
    expect(overlapping(boxes, framesIn(argument))).toEqual([]);
  });

  test('are as high as the window, and no higher', () => {
    const ends = [...places.boxes.values()].map(({ y, height }) => y + height);
    expect(Math.max(...ends)).toBeLessThanOrEqual(room.height);
    expect(Math.max(...ends)).toBeGreaterThan(0.7 * room.height);
  });

  test('have reasons and objections of one claim on a line each', () => {
    for (const { parent, relation, tip } of places.trunks) {
      const others = places.trunks.filter((other) => other.parent === parent && other.relation !== relation);
      for (const other of others) expect(other.tip.x, parent).not.toBe(tip.x);
    }
  });

  test('have one edge each, from the claim that they bear on', () => {
    const linked = places.links.map(({ id }) => id).toSorted();
    expect(new Set(linked).size).toBe(linked.length);
  });
});

test('a small map is a tree that fills the window’s height', () => {
  const children = [1, 2, 3, 4, 5].map((number) => ({ role: 'reason', text: `Reason ${number}.` }));
  const places = all(mapOf({ text: 'So it is.', children }));
  expect(places.direction).toBe('right');
  expect(places.bounds.height).toBeLessThanOrEqual(room.height);
});

test('a large map flows in columns, and says at the head of each whose family goes on', () => {
  const argument = sound(generatedMap(300));
  const places = all(argument);
  expect(places.direction).toBe('list');
  expect(places.stubs.length).toBeGreaterThan(3);
  for (const { words } of places.stubs) expect(words).toMatch(/^… /);
  expect(places.bounds.width / room.width).toBeLessThan(6);
  expect(overlapping(places.boxes, new Map())).toEqual([]);
});
