import { describe, expect, test } from 'vitest';
import { computeLayout } from '../../src/layout/computeLayout.ts';
import type { Box, Direction, LayoutNode, LayoutResult, Link, Point } from '../../src/layout/layoutResult.ts';
import { spacing } from '../../src/layout/spacing.ts';
import { cornerInset } from '../../src/layout/toggle.ts';
import { forAll } from '../quotes/forAll.ts';
import { framesOf, linked, node, nodesOf, overlap, pointsOf, premise, trees, within } from './trees.ts';

const { word } = spacing;
const nothing: Box = { x: Number.NaN, y: Number.NaN, width: 0, height: 0 };

/** The box of the word on a link. */
const wordBox = ({ label, relation }: Link): Box => ({
  x: label.x - word.widths[relation] / 2,
  y: label.y - word.height / 2,
  width: word.widths[relation],
  height: word.height,
});
const linkOf = (places: LayoutResult, id: string) => places.links.find((link) => link.id === id);
const boxOf = (places: LayoutResult, id: string) => places.boxes.get(id) ?? nothing;

describe('the links of a claim', () => {
  const map = node('thesis', [node('for'), node('against', [], { relation: 'attack' }), node('more')], {
    relation: null,
  });

  test('name child and parent, and say how the child bears on it', () => {
    const { links } = computeLayout(map, 'down');
    expect(links.map(({ id, parent, relation }) => [id, parent, relation])).toEqual([
      ['for', 'thesis', 'support'],
      ['against', 'thesis', 'attack'],
      ['more', 'thesis', 'support'],
    ]);
  });

  test('run from one line to the near edge of each child', () => {
    const down = computeLayout(map, 'down');
    const right = computeLayout(map, 'right');
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
    const { links, trunks } = computeLayout(node('thesis', [node('only')]), 'down');
    expect(links[0]?.path).toBe('M175 138L175 200');
    expect(trunks[0]?.path).toBe('M175 114L175 138M175 138L175 138');
  });

  test('carry no word from a thesis to its question', () => {
    const { links } = computeLayout(
      node('', [node('a', [], { relation: 'answer' })], { relation: null }),
      'down',
    );
    expect(links.map(wordBox).map(({ width }) => width)).toEqual([0]);
  });
});

describe('the children of linked premises', () => {
  const premises = (count: number) =>
    Array.from({ length: count }, (_, index) => premise(`p${index}`, [node(`under${index}`)]));

  test.each(['down', 'right'] as const)('%s, hang on a line of their own for each premise', (direction) => {
    const places = computeLayout(node('thesis', [linked('pair', premises(2), [node('doubt')])]), direction);
    expect(places.trunks.map(({ parent }) => parent)).toEqual(['thesis', 'p0', 'p1', 'pair']);
    const lines = places.trunks.slice(1).map(({ path }) => pointsOf(path).at(-1));
    const depths = lines.map((end) => (direction === 'down' ? end?.y : end?.x));
    expect(new Set(depths).size).toBe(3);
  });

  test('are kept apart from those of the frame, which hang on its corner', () => {
    const root = node('thesis', [linked('pair', premises(2), [node('doubt')])]);
    for (const direction of ['down', 'right'] as const) {
      const places = computeLayout(root, direction);
      const frame = boxOf(places, 'pair');
      const tip = places.trunks.find(({ parent }) => parent === 'pair')?.tip;
      const end = direction === 'down' ? frame.x + frame.width : frame.y + frame.height;
      expect(direction === 'down' ? tip?.x : tip?.y).toBe(end - cornerInset);
    }
  });

  test.each(['down', 'right'] as const)(
    '%s, hang on lines that end before the words, however many premises there are',
    (direction) => {
      const places = computeLayout(
        node('thesis', [linked('many', premises(12), [node('doubt')])]),
        direction,
      );
      const frame = boxOf(places, 'many');
      const deep = direction === 'down' ? 'y' : 'x';
      const far = direction === 'down' ? frame.y + frame.height : frame.x + frame.width;
      const first = Math.min(
        ...places.links.filter(({ id }) => id !== 'many').map((link) => wordBox(link)[deep]),
      );
      for (const { parent, path } of places.trunks) {
        if (parent === 'thesis') continue;
        const end = pointsOf(path).at(-1);
        expect(end?.[deep]).toBeGreaterThanOrEqual(far + spacing.bus);
        expect(end?.[deep]).toBeLessThanOrEqual(first + 0.1);
      }
    },
  );
});

describe.each<Direction>(['down', 'right', 'list'])('an undercut %s', (direction) => {
  const map = node('thesis', [
    node('first', [node('cut', [node('reply', [], { relation: 'undercut' })], { relation: 'undercut' })]),
    linked('pair', [premise('p1', [node('cut-pair', [], { relation: 'undercut' })]), premise('p2')], []),
    node('other'),
  ]);
  const places = computeLayout(map, direction);

  // The step that is attacked, by the claim below it.
  test.each([
    ['cut', 'first'],
    ['reply', 'cut'],
    ['cut-pair', 'pair'],
  ])('%s points at the word of the link of %s', (id, target) => {
    const link = linkOf(places, id);
    const attacked = linkOf(places, target);
    if (!link?.tip || !attacked) throw new Error('There is no such link.');
    const goal = wordBox(attacked);
    const near = { x: goal.x - 5, y: goal.y - 5, width: goal.width + 10, height: goal.height + 10 };
    expect(within(link.tip, near)).toBe(true);
    expect(within(link.tip, goal, 0)).toBe(false);
    expect(pointsOf(link.path).at(-1)?.x).toBeCloseTo(link.tip.x, 0);
    expect(pointsOf(link.path).at(-1)?.y).toBeCloseTo(link.tip.y, 0);
  });

  test('begins at its own card, with its own word there', () => {
    const link = linkOf(places, 'cut');
    const box = boxOf(places, 'cut');
    const start = pointsOf(link?.path ?? '')[0] ?? { x: Number.NaN, y: Number.NaN };
    if (direction === 'list') expect(start.x).toBe(box.x);
    else expect(within(start, box)).toBe(true);
    expect(link?.relation).toBe('undercut');
    const label = link?.label ?? { x: Number.NaN, y: Number.NaN };
    const room = { x: box.x - 60, y: box.y - 60, width: box.width + 60, height: box.height + 60 };
    expect(within(label, room)).toBe(true);
    expect(within(label, box)).toBe(false);
  });

  test('has no part in the line that the other children hang on', () => {
    expect(places.trunks.map(({ parent }) => parent)).toEqual(['thesis']);
  });
});

test('undercuts point left, up or right, as the direction wants', () => {
  const map = node('thesis', [node('first', [node('cut', [], { relation: 'undercut' })])]);
  const tipOf = (direction: Direction) => linkOf(computeLayout(map, direction), 'cut')?.tip?.towards;
  expect([tipOf('down'), tipOf('right'), tipOf('list')]).toEqual(['left', 'up', 'right']);
});

describe.each<Direction>(['down', 'right', 'list'])(
  'the way from a claim to its parent, %s,',
  (direction) => {
    const root = node('thesis', [node('a', [node('a1')]), node('b'), node('c', [], { relation: 'attack' })]);
    const straight = (a: Point, b: Point) => a.x === b.x || a.y === b.y;

    test.each([false, true])('runs from link to joint to arrow without a gap (mirrored: %s)', (mirrored) => {
      const { links, trunks } = computeLayout(root, direction, mirrored);
      for (const { path, from, parent } of links) {
        const trunk = trunks.find((each) => each.parent === parent);
        if (!trunk) throw new Error('There is no such trunk.');
        expect(pointsOf(path)[0]).toEqual(from);
        expect(straight(from, trunk.joint)).toBe(true);
        expect(straight(trunk.joint, trunk.tip)).toBe(true);
        // On the line that is drawn.
        expect(within(trunk.joint, trunk.bounds)).toBe(true);
        expect(within(from, { ...trunk.bounds }, 10)).toBe(true);
      }
    });

    test('begins for an undercut at the side of its card', () => {
      const cut = node('cut', [], { relation: 'undercut' });
      const places = computeLayout(node('thesis', [node('a', [cut])]), direction);
      const link = linkOf(places, 'cut');
      expect(link?.from).toEqual(pointsOf(link?.path ?? '')[0]);
    });
  },
);

describe('whatever the tree is', () => {
  const check = (direction: Direction, root: LayoutNode) => {
    const places = computeLayout(root, direction);
    const frames = framesOf(root);
    const nodes = nodesOf(root);
    const linkable = nodes.filter(({ node: { relation } }) => relation !== null);
    expect(places.links.map(({ id }) => id).toSorted()).toEqual(
      linkable.map(({ node: { id } }) => id).toSorted(),
    );

    for (const { bounds, label, tip, path, parent, id } of places.links) {
      expect(within(label, bounds)).toBe(true);
      if (tip) expect(within(tip, bounds)).toBe(true);
      for (const point of pointsOf(path)) expect(within(point, bounds)).toBe(true);
      expect(linkable.find(({ node: each }) => each.id === id)?.parent?.id).toBe(parent);
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
      expect(outside).toBe(direction === 'list' ? 0 : spacing.toggle.circle / 2 + 2);
      // In the middle of the edge; of a frame, at the corner where its premises have children of their own.
      const corner = nodes.find(({ node: each }) => each.id === parent)?.node.corner;
      if (direction === 'down') {
        expect(tip.x).toBe(box.x + (corner ? box.width - cornerInset : box.width / 2));
      }
      if (direction === 'right') {
        expect(tip.y).toBe(box.y + (corner ? box.height - cornerInset : box.height / 2));
      }
      expect(tip.towards).toBe(direction === 'right' ? 'left' : 'up');
    }

    // No word lies on a card, and the words of reasons and objections not on each other.
    const words = places.links.filter(({ relation }) => relation !== 'answer').map(wordBox);
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
