import { describe, expect, test } from 'vitest';
import { computeLayout } from '../../src/layout/computeLayout.ts';
import type { Box, Direction, LayoutNode } from '../../src/layout/layoutResult.ts';
import { levelGap, mostLanes } from '../../src/layout/tidyTree.ts';
import { pageType } from '../../src/layout/typeSizes.ts';
import { forAll } from '../quotes/forAll.ts';
import {
  framesOf,
  linked,
  node,
  nodesOf,
  overlapping,
  premise,
  spacing,
  trees,
  usual,
  within,
} from './trees.ts';

const directions: Direction[] = ['down', 'right', 'list'];

/** The middle of a box along the axis on which children follow each other. */
const middle = (box: Box | undefined, direction: Direction): number => {
  if (!box) return Number.NaN;
  if (direction === 'list') return box.y;
  return direction === 'down' ? box.x + box.width / 2 : box.y + box.height / 2;
};

const map = node(
  'thesis',
  [
    node('first', [node('f1'), node('f2', [], { relation: 'attack', height: 180 })]),
    linked(
      'pair',
      [premise('p1', [node('under-p1')]), premise('p2', [], { height: 140 })],
      [node('doubt', [], { relation: 'attack' })],
    ),
    node('last', [node('cut', [node('answer')], { relation: 'undercut' }), node('l1')]),
    node('closed', [], { closed: true }),
  ],
  { relation: null, width: 380 },
);

describe.each(directions)('laid out %s', (direction) => {
  const places = computeLayout(map, direction, usual);
  const box = (id: string): Box => places.boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };

  test('every node has its place', () => {
    expect([...places.boxes.keys()].toSorted()).toEqual(
      nodesOf(map)
        .map(({ node: { id } }) => id)
        .toSorted(),
    );
    expect(places.direction).toBe(direction);
  });

  test('no two cards overlap, but premises stand in their frame', () => {
    expect(overlapping(places.boxes, framesOf(map))).toEqual([]);
    expect(within(box('p1'), box('pair'))).toBe(true);
    expect(within(box('p2'), box('pair'))).toBe(true);
  });

  test('the cards begin at the top left corner', () => {
    expect(Math.min(...[...places.boxes.values()].map(({ x }) => x))).toBe(0);
    expect(Math.min(...[...places.boxes.values()].map(({ y }) => y))).toBe(0);
  });

  test('children follow each other in the order of the document', () => {
    const order = ['first', 'pair', 'last', 'closed'].map((id) => middle(box(id), direction));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBe(4);
  });

  test('every claim but the root has a link, and every claim with children a trunk', () => {
    expect(places.links.map(({ id }) => id).toSorted()).toEqual(
      ['answer', 'closed', 'cut', 'doubt', 'f1', 'f2', 'first', 'l1', 'last', 'pair', 'under-p1'].toSorted(),
    );
    expect(places.trunks.map(({ parent }) => parent).toSorted()).toEqual(
      ['cut', 'first', 'first', 'last', 'p1', 'pair', 'thesis'].toSorted(),
    );
  });

  test('the chip of a collapsed claim stands on its card', () => {
    expect([...places.toggles.keys()]).toEqual(['closed']);
    for (const [id, chip] of places.toggles) expect(within(chip, box(id))).toBe(true);
  });

  test('the same tree gives the same places', () => {
    expect(computeLayout(structuredClone(map), direction, usual)).toEqual(places);
  });

  test('a thesis alone stands at the corner, without edges', () => {
    const alone = computeLayout(
      node('thesis', [], { relation: null, width: 380, height: 90 }),
      direction,
      usual,
    );
    expect(alone).toEqual({
      direction,
      mirrored: false,
      boxes: new Map([['thesis', { x: 0, y: 0, width: 380, height: 90 }]]),
      type: pageType,
      cards: new Map(),
      toggles: new Map(),
      stubs: [],
      links: [],
      trunks: [],
      bounds: { x: 0, y: 0, width: 380, height: 90 },
    });
  });
});

describe.each(['down', 'right'] as const)('the tree %s', (direction) => {
  const { boxes } = computeLayout(map, direction, usual);
  const box = (id: string) => boxes.get(id);

  test('has the root between its first and its last child', () => {
    const root = middle(box('thesis'), direction);
    expect(root).toBeGreaterThan(middle(box('first'), direction));
    expect(root).toBeLessThan(middle(box('closed'), direction));
  });

  test('keeps a level of room between a claim and its children', () => {
    const gap = Math.round(levelGap(mostLanes(map), direction, spacing));
    const far = (at: Box | undefined) =>
      at ? (direction === 'down' ? at.y + at.height : at.x + at.width) : Number.NaN;
    const near = (at: Box | undefined) => (at ? (direction === 'down' ? at.y : at.x) : Number.NaN);
    for (const id of ['first', 'pair', 'last', 'closed']) {
      expect(near(box(id)) - far(box('thesis'))).toBe(gap);
    }
    expect(near(box('doubt')) - far(box('pair'))).toBe(gap);
    expect(near(box('under-p1')) - far(box('pair'))).toBe(gap);
  });

  test('puts an undercut beside the claim whose step it attacks, before the next claim', () => {
    const [last, cut, closed] = [box('last'), box('cut'), box('closed')];
    expect(direction === 'down' ? cut?.y : cut?.x).toBe(direction === 'down' ? last?.y : last?.x);
    expect(middle(cut, direction)).toBeGreaterThan(middle(last, direction));
    expect(middle(cut, direction)).toBeLessThan(middle(closed, direction));
  });
});

test('down, premises stand side by side and are equally high', () => {
  const { boxes } = computeLayout(map, 'down', usual);
  const [one, two] = [boxes.get('p1'), boxes.get('p2')];
  expect(one?.y).toBe(two?.y);
  expect(one?.height).toBe(two?.height);
  expect((one?.x ?? 0) + (one?.width ?? 0)).toBeLessThan(two?.x ?? 0);
});

test.each(['right', 'list'] as const)('%s, premises are stacked and equally wide', (direction) => {
  const { boxes } = computeLayout(map, direction, usual);
  const [one, two] = [boxes.get('p1'), boxes.get('p2')];
  expect(one?.x).toBe(two?.x);
  expect(one?.width).toBe(two?.width);
  expect((one?.y ?? 0) + (one?.height ?? 0)).toBeLessThan(two?.y ?? 0);
});

describe('whatever the tree is', () => {
  const check = (direction: Direction, root: LayoutNode) => {
    const places = computeLayout(root, direction, usual);
    const nodes = nodesOf(root);
    const frames = framesOf(root);
    const at = (id: string): Box => places.boxes.get(id) ?? { x: Number.NaN, y: 0, width: 0, height: 0 };

    expect(places.boxes.size).toBe(nodes.length);
    expect(overlapping(places.boxes, frames)).toEqual([]);
    for (const [id, frame] of frames) expect(within(at(id), at(frame))).toBe(true);
    const drawn = [
      ...places.boxes.values(),
      ...[...places.links, ...places.trunks].map(({ bounds }) => bounds),
    ];
    for (const box of drawn) expect(within(box, places.bounds)).toBe(true);

    for (const { node: each, parent } of nodes) {
      const chip = places.toggles.get(each.id);
      if (each.chip) expect(chip && within(chip, at(each.id))).toBe(true);
      const children = each.children.filter(({ relation }) => relation !== 'undercut');
      const order = children.map(({ id }) => middle(at(id), direction));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      if (each.relation !== 'undercut' || direction === 'list') continue;
      // Beside the claim that it hangs on; of premises, beside their frame.
      const target = at(frames.get(parent?.id ?? '') ?? parent?.id ?? '');
      const own = at(each.id);
      expect(direction === 'down' ? own.y : own.x).toBe(direction === 'down' ? target.y : target.x);
      expect(middle(own, direction)).toBeGreaterThan(middle(target, direction));
    }
    if (direction !== 'list' && root.children.length > 0) {
      const order = root.children.map(({ id }) => middle(at(id), direction));
      // Places are rounded to whole pixels.
      expect(middle(at(root.id), direction)).toBeGreaterThanOrEqual((order[0] ?? 0) - 1);
      const below = [...places.boxes.values()].map((box) => middle(box, direction));
      expect(middle(at(root.id), direction)).toBeLessThanOrEqual(Math.max(...below) + 1);
    }
    expect(computeLayout(root, direction, usual)).toEqual(places);
  };

  test.each(directions)('%s, no two cards overlap, and everything lies within the bounds', (direction) => {
    let undercuts = 0;
    let premises = 0;
    forAll(`layout ${direction}`, trees, (root) => {
      check(direction, root);
      undercuts += nodesOf(root).filter(({ node: { relation } }) => relation === 'undercut').length;
      premises += framesOf(root).size;
    });
    expect(undercuts).toBeGreaterThan(0);
    expect(premises).toBeGreaterThan(0);
  });
});
