import { expect, test } from 'vitest';
import { spacing } from '../../src/layout/spacing.ts';
import { standingBelow, tidyTree, undercutsOf } from '../../src/layout/tidyTree.ts';
import { toggleBox } from '../../src/layout/toggle.ts';
import { linked, node, premise } from './trees.ts';

const cut = (id: string) => node(id, [], { relation: 'undercut' });

test('siblings keep their distance, and cousins more', () => {
  const boxes = tidyTree(node('t', [node('a', [node('a1'), node('a2')]), node('b', [node('b1')])]), 'down');
  const gap = (left: string, right: string) => {
    const [one, two] = [boxes.get(left), boxes.get(right)];
    return one && two ? two.x - (one.x + one.width) : Number.NaN;
  };
  expect(gap('a1', 'a2')).toBe(spacing.siblings);
  expect(gap('a2', 'b1')).toBe(spacing.cousins);
});

test('a claim may reach below the children of its neighbour, where there is room', () => {
  const high = node('high', [], { height: 900 });
  const boxes = tidyTree(node('t', [high, node('low', [node('under')])]), 'down');
  expect(boxes.get('under')?.y).toBeLessThan(100 + spacing.levels.down + 900);
});

test('places are whole pixels', () => {
  const odd = [1, 2, 3].map((number) => node(`n${number}`, [], { width: 321 + number / 3, height: 99.5 }));
  for (const { x, y } of tidyTree(node('t', odd), 'down').values()) {
    expect([x, y]).toEqual([Math.round(x), Math.round(y)]);
  }
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
  const boxes = tidyTree(node('t', [node('a', [inner]), node('b')]), 'right');
  const order = ['a', 'inner', 'innermost', 'b'].map((id) => boxes.get(id)?.y ?? Number.NaN);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(new Set(['a', 'inner', 'innermost', 'b'].map((id) => boxes.get(id)?.x)).size).toBe(1);
});

test('the children of a premise make room for the long button of another premise', () => {
  const hidden = '12 reasons, 3 pieces of evidence, 2 objections';
  const pair = linked('pair', [premise('p1', [node('a')]), premise('p2', [], { hidden, width: 322 })]);
  const boxes = tidyTree(node('t', [pair]), 'right');
  const frame = boxes.get('pair') ?? { x: 0, y: 0, width: 0, height: 0 };
  const second = { ...frame, x: frame.x + spacing.frame.padding, width: 350 };
  const toggle = toggleBox(second, hidden, 'right');
  expect(boxes.get('a')?.x).toBeGreaterThanOrEqual(toggle.x + toggle.width);
});
