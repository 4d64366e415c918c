import { describe, expect, test } from 'vitest';
import { computeLayout } from '../../src/layout/computeLayout.ts';
import type { Box, Direction, LayoutNode, LayoutResult, Point } from '../../src/layout/layoutResult.ts';
import { forAll } from '../quotes/forAll.ts';
import {
  framesOf,
  linked,
  node,
  nodesOf,
  overlap,
  pointsOf,
  premise,
  spacing,
  trees,
  usual,
  within,
} from './trees.ts';

const nothing: Box = { x: Number.NaN, y: Number.NaN, width: 0, height: 0 };

const linkOf = (places: LayoutResult, id: string) => places.links.find((link) => link.id === id);
const boxOf = (places: LayoutResult, id: string) => places.boxes.get(id) ?? nothing;

describe('the links of a claim', () => {
  const map = node('thesis', [node('for'), node('against', [], { relation: 'attack' }), node('more')], {
    relation: null,
  });

  test('name child and parent, and say how the child bears on it', () => {
    const { links } = computeLayout(map, 'down', usual);
    expect(links.map(({ id, parent, relation }) => [id, parent, relation])).toEqual([
      ['for', 'thesis', 'support'],
      ['more', 'thesis', 'support'],
      ['against', 'thesis', 'attack'],
    ]);
  });

  test('in a narrow list keep clear of the cards, also where two lines go up', () => {
    const narrow = { ...usual, width: 340 };
    const { boxes, trunks } = computeLayout(map, 'list', narrow);
    expect(trunks).toHaveLength(2);
    for (const { tip } of trunks) {
      expect(tip?.x).toBeLessThanOrEqual((boxes.get('for')?.x ?? 0) - 5);
      expect(tip?.x).toBeGreaterThanOrEqual((boxes.get('thesis')?.x ?? 0) + 4);
    }
  });

  test('run from one line to the near edge of each child', () => {
    const down = computeLayout(map, 'down', usual);
    const right = computeLayout(map, 'right', usual);
    for (const { id } of map.children) {
      const below = boxOf(down, id);
      expect(pointsOf(linkOf(down, id)?.path ?? '').at(-1)).toEqual({
        x: below.x + below.width / 2,
        y: below.y,
      });
      const beside = boxOf(right, id);
      expect(pointsOf(linkOf(right, id)?.path ?? '').at(-1)).toEqual({
        x: beside.x,
        y: beside.y + beside.height / 2,
      });
    }
  });

  test('are a straight line for a single child', () => {
    const { links, trunks } = computeLayout(node('thesis', [node('only')]), 'down', usual);
    expect(links[0]?.way.map(({ x }) => x)).toEqual([175, 175]);
    expect(trunks[0]?.joint.x).toBe(175);
  });

  test('carry no word from a thesis to its question', () => {
    const root = node('', [node('a', [], { relation: 'answer' })], { relation: null });
    expect(computeLayout(root, 'down', usual).trunks.map(({ word }) => word)).toEqual([null]);
  });

  test.each<Direction>(['down', 'right', 'list'])(
    'hang on one trunk of reasons and one of objections, %s',
    (direction) => {
      const { trunks } = computeLayout(map, direction, usual);
      expect(trunks.map(({ relation, word }) => [relation, word !== null])).toEqual([
        ['support', true],
        ['attack', true],
      ]);
    },
  );
});

describe('the children of linked premises', () => {
  const premises = (count: number) =>
    Array.from({ length: count }, (_, index) => premise(`p${index}`, [node(`under${index}`)]));

  test.each(['down', 'right'] as const)('%s, hang on a line of their own for each premise', (direction) => {
    const places = computeLayout(
      node('thesis', [linked('pair', premises(2), [node('doubt')])]),
      direction,
      usual,
    );
    expect(places.trunks.map(({ parent }) => parent)).toEqual(['thesis', 'p0', 'p1', 'pair']);
    const lines = places.trunks.slice(1).map(({ path }) => pointsOf(path).at(-1));
    const depths = lines.map((end) => (direction === 'down' ? end?.y : end?.x));
    expect(new Set(depths).size).toBe(3);
  });

  test('are kept apart from those of the frame, which hang on its corner', () => {
    const root = node('thesis', [linked('pair', premises(2), [node('doubt')])]);
    for (const direction of ['down', 'right'] as const) {
      const places = computeLayout(root, direction, usual);
      const frame = boxOf(places, 'pair');
      const tip = places.trunks.find(({ parent }) => parent === 'pair')?.tip;
      const end = direction === 'down' ? frame.x + frame.width : frame.y + frame.height;
      const at = (direction === 'down' ? tip?.x : tip?.y) ?? Number.NaN;
      expect(end - at).toBeGreaterThan(0);
      expect(end - at).toBeLessThan(30);
    }
  });
});

describe.each<Direction>(['down', 'right', 'list'])('an undercut %s', (direction) => {
  const map = node('thesis', [
    node('first', [node('cut', [node('reply', [], { relation: 'undercut' })], { relation: 'undercut' })]),
    linked('pair', [premise('p1', [node('cut-pair', [], { relation: 'undercut' })]), premise('p2')], []),
    node('other'),
  ]);
  const places = computeLayout(map, direction, usual);

  // The step that is attacked, by the claim below it.
  test.each([
    ['cut', 'first'],
    ['reply', 'cut'],
    ['cut-pair', 'pair'],
  ])('%s points at the edge from %s upwards', (id, target) => {
    const link = linkOf(places, id);
    const attacked = boxOf(places, target);
    if (!link?.tip) throw new Error('There is no such link.');
    const near = {
      x: attacked.x - 20,
      y: attacked.y - 20,
      width: attacked.width + 20,
      height: attacked.height + 20,
    };
    expect(within(link.tip, near)).toBe(true);
    expect(within(link.tip, attacked, 0)).toBe(false);
    expect(pointsOf(link.path).at(-1)?.x).toBeCloseTo(link.tip.x, 0);
    expect(pointsOf(link.path).at(-1)?.y).toBeCloseTo(link.tip.y, 0);
  });

  test('begins at its own card', () => {
    const start = pointsOf(linkOf(places, 'cut')?.path ?? '')[0] ?? { x: Number.NaN, y: Number.NaN };
    expect(within(start, boxOf(places, 'cut'))).toBe(true);
    expect(linkOf(places, 'cut')?.relation).toBe('undercut');
  });

  test('has no part in the line that the other children hang on', () => {
    expect(places.trunks.map(({ parent }) => parent)).toEqual(['thesis']);
  });
});

test.each<Direction>(['down', 'right', 'list'])(
  '%s, the lines of leaves in columns begin where the trunk meets them',
  (direction) => {
    const leaves = Array.from({ length: 6 }, (_, at) => node(`leaf ${at}`));
    const map = node('thesis', leaves, { relation: null });
    const { trunks } = computeLayout(map, direction, { ...usual, columns: 3 });
    for (const { path, tip, joint } of trunks) {
      const begins = [...path.matchAll(/M([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
      const known = [tip, joint].map(({ x, y }) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
      expect(begins.length).toBeGreaterThan(2);
      for (const begin of begins) expect(known).toContainEqual(begin);
    }
  },
);

test('undercuts point left, up or right, as the direction wants', () => {
  const map = node('thesis', [node('first', [node('cut', [], { relation: 'undercut' })])]);
  const tipOf = (direction: Direction) => linkOf(computeLayout(map, direction, usual), 'cut')?.tip?.towards;
  expect([tipOf('down'), tipOf('right'), tipOf('list')]).toEqual(['left', 'up', 'up']);
});

describe.each<Direction>(['down', 'right', 'list'])(
  'the way from a claim to its parent, %s,',
  (direction) => {
    const root = node('thesis', [node('a', [node('a1')]), node('b'), node('c', [], { relation: 'attack' })]);
    const straight = (a: Point, b: Point) => Math.abs(a.x - b.x) < 0.1 || Math.abs(a.y - b.y) < 0.1;

    test.each([false, true])('runs from card to joint to arrow without a gap (mirrored: %s)', (mirrored) => {
      const { boxes, links, trunks } = computeLayout(root, direction, usual, mirrored);
      for (const { id, way, parent, relation } of links) {
        const trunk = trunks.find((each) => each.parent === parent && each.relation === relation);
        const box = boxes.get(id);
        if (!trunk || !box) throw new Error('There is no such trunk.');
        const points = [...way, trunk.joint, trunk.tip];
        expect(way[0] && within(way[0], box)).toBe(true);
        for (const [at, point] of points.slice(1).entries())
          expect(straight(points[at] ?? nothing, point)).toBe(true);
        // On the line that is drawn.
        expect(within(trunk.joint, trunk.bounds)).toBe(true);
      }
    });
  },
);

test('both words at the corner of linked premises stand below their frame, and not below what is beside it', () => {
  const both = [node('for'), node('against', [], { relation: 'attack' })];
  const frame = linked('frame', [premise('a'), premise('b', [node('b1')]), premise('c')], both);
  const places = computeLayout(node('thesis', [frame, node('beside')], { relation: null }), 'down', usual);
  const words = places.trunks.flatMap(({ parent, word }) => (parent === 'frame' && word ? [word] : []));
  const { x, width } = boxOf(places, 'frame');
  expect(words).toHaveLength(2);
  for (const word of words) expect(word.x + word.width).toBeLessThan(x + width);
});

test('both words at the corner of linked premises stand below the words of the last premise', () => {
  const both = (id: string) => [node(`${id} for`), node(`${id} against`, [], { relation: 'attack' })];
  const frame = linked(
    'frame',
    [premise('a'), { ...premise('b', both('b')), size: { width: 322, height: 60 } }],
    both('frame'),
  );
  const { trunks } = computeLayout(node('thesis', [frame], { relation: null }), 'right', usual);
  const wordsOf = (id: string) => trunks.flatMap(({ parent, word }) => (parent === id && word ? [word] : []));
  expect([wordsOf('b').length, wordsOf('frame').length]).toEqual([2, 2]);
  const lowest = Math.max(...wordsOf('b').map(({ y, height }) => y + height));
  expect(Math.min(...wordsOf('frame').map(({ y }) => y))).toBeGreaterThanOrEqual(lowest);
});

describe('whatever the tree is', () => {
  const check = (direction: Direction, root: LayoutNode) => {
    const places = computeLayout(root, direction, usual);
    const frames = framesOf(root);
    const nodes = nodesOf(root);
    const linkable = nodes.filter(({ node: { relation } }) => relation !== null);
    expect(places.links.map(({ id }) => id).toSorted()).toEqual(
      linkable.map(({ node: { id } }) => id).toSorted(),
    );

    for (const { bounds, tip, path, parent, id } of places.links) {
      if (tip) expect(within(tip, bounds)).toBe(true);
      for (const point of pointsOf(path)) expect(within(point, bounds)).toBe(true);
      const above = linkable.find(({ node: each }) => each.id === id)?.parent?.id ?? '';
      expect([above, frames.get(above)]).toContain(parent);
    }
    for (const { bounds, path, tip, parent } of places.trunks) {
      expect(within(tip, bounds)).toBe(true);
      for (const point of pointsOf(path)) expect(within(point, bounds)).toBe(true);
      const box = boxOf(places, parent);
      const outer = places.boxes.get(frames.get(parent) ?? parent) ?? nothing;
      // Just outside: where the button is that half covers the edge.
      const outside =
        direction === 'down'
          ? tip.y - (box.y + box.height)
          : direction === 'right'
            ? tip.x - (box.x + box.width)
            : tip.y - (outer.y + outer.height);
      expect(outside).toBeCloseTo(direction === 'list' ? 1 : spacing.reach);
      expect(tip.towards).toBe(direction === 'right' ? 'left' : 'up');
    }

    // No word lies on a card, and the words of reasons and objections not on each other.
    const words = places.trunks.flatMap(({ word }) => word ?? []);
    for (const [index, box] of words.entries()) {
      for (const [id, card] of places.boxes) expect(overlap(box, card) && id).toBe(false);
      for (const other of words.slice(index + 1)) expect(overlap(box, other)).toBe(false);
    }
  };

  test.each<Direction>(['down', 'right', 'list'])(
    '%s, edges keep within their bounds and off the cards',
    (direction) => {
      let links = 0;
      forAll(`edges ${direction}`, trees, (root) => {
        check(direction, root);
        links += nodesOf(root).length;
      });
      expect(links).toBeGreaterThan(100);
    },
  );
});
