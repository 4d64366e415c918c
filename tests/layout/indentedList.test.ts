import { expect, test } from 'vitest';
import { frameSize } from '../../src/layout/frame.ts';
import { indentedList } from '../../src/layout/indentedList.ts';
import type { Box, LayoutNode } from '../../src/layout/layoutResult.ts';
import { spacingFor } from '../../src/layout/spacing.ts';
import { linked, node, premise, spacing, usual } from './trees.ts';

const { indent, gap } = spacing.list;
const listOf = (root: LayoutNode, within = spacing): Map<string, Box> =>
  indentedList(root, within)?.boxes ?? new Map();

test('each claim stands under its parent, one step further in, with room for the word where it is said', () => {
  const said = spacing.word.height + 2 * spacing.pad;
  const boxes = listOf(node('thesis', [node('a', [node('b', [], { height: 60 })]), node('c')]));
  expect([...boxes]).toEqual([
    ['thesis', { x: 0, y: 0, width: 350, height: 100 }],
    ['a', { x: indent, y: 100 + said, width: 350, height: 100 }],
    ['b', { x: 2 * indent, y: 200 + 2 * said, width: 350, height: 60 }],
    ['c', { x: indent, y: 260 + 2 * said + gap, width: 350, height: 100 }],
  ]);
});

test('an undercut comes after the claim whose step it attacks, and all that hangs on that', () => {
  const map = node('thesis', [node('a', [node('cut', [], { relation: 'undercut' }), node('b')]), node('c')]);
  const boxes = listOf(map);
  expect([...boxes.keys()]).toEqual(['thesis', 'a', 'b', 'cut', 'c']);
  expect(boxes.get('cut')?.x).toBe(boxes.get('a')?.x);
});

test('the children of premises stand below the frame, those of the first premise first', () => {
  const premises = [premise('p1', [node('under-p1')]), premise('p2', [node('under-p2')])];
  const pair = linked('pair', premises, [node('doubt')]);
  const boxes = listOf(node('thesis', [pair]));
  expect([...boxes.keys()]).toEqual(['thesis', 'pair', 'under-p1', 'under-p2', 'doubt']);
  expect(boxes.get('pair')).toMatchObject({ x: indent, ...frameSize(pair, 'list', spacing) });
  expect(boxes.get('under-p2')?.x).toBe(2 * indent);
});

test('a stub stands beside its parent, and below where there is no room', () => {
  const stub: LayoutNode = {
    ...node('more', [], { width: 120, height: 24 }),
    stub: { parent: 'thesis', words: '2 more reasons', hides: [] },
  };
  const map = node('thesis', [node('a'), stub]);
  expect(listOf(map).get('more')?.x).toBeGreaterThan(350);
  expect(listOf(map, spacingFor({ ...usual, width: 400 })).get('more')?.y).toBeGreaterThan(200);
});

test('a list that is larger than its room is given up', () => {
  expect(indentedList(node('thesis', [node('a')]), spacing, { width: 390, height: 200 })).toBeNull();
  expect(indentedList(node('thesis', [node('a')]), spacing, { width: 390, height: 300 })).not.toBeNull();
});
