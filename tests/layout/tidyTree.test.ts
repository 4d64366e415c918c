import { expect, test } from 'vitest';
import { standingBelow, undercutsOf } from '../../src/layout/family.ts';
import type { Box, LayoutNode } from '../../src/layout/layoutResult.ts';
import { spacingFor } from '../../src/layout/spacing.ts';
import { levelGap, tidyTree } from '../../src/layout/tidyTree.ts';
import { linked, node, overlapping, premise, spacing, usual } from './trees.ts';

const cut = (id: string) => node(id, [], { relation: 'undercut' });
const boxesOf = (root: LayoutNode, direction: 'down' | 'right', within = spacing): Map<string, Box> =>
  tidyTree(root, direction, within)?.boxes ?? new Map();

test('siblings keep their distance, and cousins more', () => {
  const boxes = boxesOf(node('t', [node('a', [node('a1'), node('a2')]), node('b', [node('b1')])]), 'down');
  const gap = (left: string, right: string) => {
    const [one, two] = [boxes.get(left), boxes.get(right)];
    return one && two ? two.x - (one.x + one.width) : Number.NaN;
  };
  expect(gap('a1', 'a2')).toBeCloseTo(spacing.siblings);
  expect(gap('a2', 'b1')).toBeCloseTo(spacing.cousins);
});

test('those between two subtrees that are moved apart are spread evenly', () => {
  const wide = (id: string) =>
    node(
      id,
      [1, 2, 3, 4].map((each) => node(`${id}${each}`)),
    );
  const boxes = boxesOf(node('t', [wide('a'), node('b'), node('c'), wide('d')]), 'down');
  const x = (id: string) => boxes.get(id)?.x ?? Number.NaN;
  expect(x('b') - x('a')).toBeCloseTo(x('c') - x('b'));
  expect(x('c') - x('b')).toBeCloseTo(x('d') - x('c'));
});

test('a claim may reach below the children of its neighbour, where there is room', () => {
  const high = node('high', [], { height: 900 });
  const boxes = boxesOf(node('t', [high, node('low', [node('under')])]), 'down');
  expect(boxes.get('under')?.y).toBeLessThan(100 + levelGap(1, 'down', spacing) + 900);
});

test('of a frame, the children of its premises come first, then its own', () => {
  const pair = linked(
    'pair',
    [premise('p1', [node('a'), cut('x')]), premise('p2', [node('b')])],
    [node('c')],
  );
  expect(standingBelow(pair).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(undercutsOf(pair).map(({ id }) => id)).toEqual(['x']);
});

test('an undercut of an undercut stands beside it in turn', () => {
  const inner = node('inner', [cut('innermost')], { relation: 'undercut' });
  const boxes = boxesOf(node('t', [node('a', [inner]), node('b')]), 'right');
  const order = ['a', 'inner', 'innermost', 'b'].map((id) => boxes.get(id)?.y ?? Number.NaN);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(new Set(['a', 'inner', 'innermost', 'b'].map((id) => boxes.get(id)?.x)).size).toBe(1);
});

test('leaves stand in as many columns as are wanted, reasons before objections', () => {
  const leaves = [1, 2, 3, 4, 5, 6].map((each) => node(`n${each}`));
  const but = node('but', [], { relation: 'attack' });
  const map = node('t', [...leaves.slice(0, 3), but, ...leaves.slice(3)]);
  for (const direction of ['down', 'right'] as const) {
    const placing = tidyTree(map, direction, spacingFor({ ...usual, columns: 2 }));
    const boxes = placing?.boxes ?? new Map<string, Box>();
    const columns = new Set(leaves.map(({ id }) => boxes.get(id)?.x));
    expect(columns.size).toBe(2);
    expect(overlapping(boxes, new Map())).toEqual([]);
    expect([...boxes.keys()].at(-1)).toBe('but');
    // Down, all hang on lines beside their columns; to the right, the first column hangs on the parent's own.
    expect(placing?.rails.size).toBe(direction === 'down' ? 6 : 3);
  }
});

test('a tree that is certainly larger than its room is given up', () => {
  const map = node('t', [node('a'), node('b')]);
  expect(tidyTree(map, 'right', spacing, { width: 700, height: 1000 })).toBeNull();
  expect(tidyTree(map, 'right', spacing, { width: 1000, height: 150 })).toBeNull();
  expect(tidyTree(map, 'right', spacing, { width: 1000, height: 1000 })).not.toBeNull();
});
