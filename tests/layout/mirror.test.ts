import { describe, expect, test } from 'vitest';
import { computeLayout } from '../../src/layout/computeLayout.ts';
import type { Box, Direction, LayoutResult } from '../../src/layout/layoutResult.ts';
import { mirror, mirrorPath } from '../../src/layout/mirror.ts';
import { forAll } from '../quotes/forAll.ts';
import { framesOf, linked, node, overlapping, pointsOf, premise, trees, usual, within } from './trees.ts';

const directions: Direction[] = ['down', 'right', 'list'];
const map = node(
  'thesis',
  [
    node('first', [node('cut', [], { relation: 'undercut' }), node('f1')]),
    linked('pair', [premise('p1', [node('under')]), premise('p2')], [node('doubt')]),
    node('closed', [], { closed: true, relation: 'attack' }),
  ],
  { relation: null, width: 380 },
);
const nowhere: Box = { x: Number.NaN, y: Number.NaN, width: 0, height: 0 };
const box = (places: LayoutResult, id: string) => places.boxes.get(id) ?? nowhere;
const right = (at: Box) => at.x + at.width;

describe('a map that is read from right to left', () => {
  test('says that it is mirrored, and others that they are not', () => {
    expect(computeLayout(map, 'right', usual, true)).toMatchObject({ direction: 'right', mirrored: true });
    expect(computeLayout(map, 'right', usual).mirrored).toBe(false);
  });

  test('to the right, has the thesis at the right and what hangs on a claim to its left', () => {
    const places = computeLayout(map, 'right', usual, true);
    for (const id of ['first', 'pair', 'closed'])
      expect(right(box(places, id))).toBeLessThan(box(places, 'thesis').x);
    expect(right(box(places, 'f1'))).toBeLessThan(box(places, 'first').x);
    expect(box(places, 'first').y).toBeLessThan(box(places, 'closed').y);
    expect(places.trunks.map(({ tip }) => tip.towards)).toEqual(places.trunks.map(() => 'right'));
  });

  test('down, begins with the first child at the right, and premises likewise', () => {
    const places = computeLayout(map, 'down', usual, true);
    const order = ['first', 'cut', 'pair', 'closed'].map((id) => box(places, id).x);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    expect(box(places, 'p1').x).toBeGreaterThan(right(box(places, 'p2')));
    expect(box(places, 'thesis').y).toBe(0);
    expect(places.links.find(({ id }) => id === 'cut')?.tip?.towards).toBe('right');
  });

  test('in the list, is indented from the right', () => {
    const places = computeLayout(map, 'list', usual, true);
    const ends = ['thesis', 'first', 'f1'].map((id) => right(box(places, id)));
    expect(ends).toEqual(ends.toSorted((a, b) => b - a));
    expect(new Set(ends).size).toBe(3);
    expect(places.links.find(({ id }) => id === 'cut')?.tip?.towards).toBe('up');
  });

  test.each(directions)('%s, has its buttons on the other side of their cards', (direction) => {
    const left = computeLayout(map, direction, usual);
    const mirrored = computeLayout(map, direction, usual, true);
    const toggle = mirrored.toggles.get('closed') ?? nowhere;
    const before = left.toggles.get('closed') ?? nowhere;
    expect(toggle.x - box(mirrored, 'closed').x).toBe(right(box(left, 'closed')) - right(before));
    expect(toggle.y).toBe(before.y);
  });
});

describe('whatever the tree is', () => {
  test.each(directions)('%s, its mirror image has all of it in its place', (direction) => {
    forAll(`mirror ${direction}`, trees, (root) => {
      const places = computeLayout(root, direction, usual);
      const mirrored = computeLayout(root, direction, usual, true);
      expect(overlapping(mirrored.boxes, framesOf(root))).toEqual([]);
      expect(Math.min(...[...mirrored.boxes.values()].map(({ x }) => x))).toBe(0);
      const width = Math.max(...[...places.boxes.values()].map(right));
      for (const [id, at] of places.boxes) expect(box(mirrored, id)).toEqual({ ...at, x: width - right(at) });
      const drawn = [
        ...mirrored.boxes.values(),
        ...mirrored.toggles.values(),
        ...[...mirrored.links, ...mirrored.trunks].map(({ bounds }) => bounds),
      ];
      for (const at of drawn) expect(within(at, mirrored.bounds)).toBe(true);
      for (const { path, bounds, tip } of mirrored.links) {
        for (const point of [...pointsOf(path), ...(tip ? [tip] : [])])
          expect(within(point, bounds)).toBe(true);
      }
      for (const { path, bounds, joint, tip } of mirrored.trunks) {
        for (const point of [...pointsOf(path), joint, tip]) expect(within(point, bounds)).toBe(true);
      }
      // Rounding apart, twice mirrored is as before.
      expect(mirror(mirrored).boxes).toEqual(places.boxes);
      expect(mirror(mirrored).mirrored).toBe(false);
    });
  });
});

test('a path is reflected command by command', () => {
  expect(mirrorPath('M10 20H30.5Q31 2 -4 5V7L0 8.25Z', 100)).toBe('M90 20H69.5Q69 2 104 5V7L100 8.25Z');
});
