import { expect, test } from 'vitest';
import { frameSize } from '../../src/layout/frame.ts';
import { indentedList } from '../../src/layout/indentedList.ts';
import { spacing } from '../../src/layout/spacing.ts';
import { linked, node, premise } from './trees.ts';

const { indent, gap } = spacing.list;

test('each claim stands under its parent, one step further in', () => {
  const boxes = indentedList(node('thesis', [node('a', [node('b', [], { height: 60 })]), node('c')]));
  expect([...boxes]).toEqual([
    ['thesis', { x: 0, y: 0, width: 350, height: 100 }],
    ['a', { x: indent, y: 100 + gap, width: 350, height: 100 }],
    ['b', { x: 2 * indent, y: 200 + 2 * gap, width: 350, height: 60 }],
    ['c', { x: indent, y: 260 + 3 * gap, width: 350, height: 100 }],
  ]);
});

test('an undercut comes after the other children of its claim', () => {
  const map = node('thesis', [node('a', [node('cut', [], { relation: 'undercut' }), node('b')]), node('c')]);
  expect([...indentedList(map).keys()]).toEqual(['thesis', 'a', 'b', 'cut', 'c']);
});

test('the children of premises stand below the frame, those of the first premise first', () => {
  const premises = [premise('p1', [node('under-p1')]), premise('p2', [node('under-p2')])];
  const boxes = indentedList(node('thesis', [linked('pair', premises, [node('doubt')])]));
  expect([...boxes.keys()]).toEqual(['thesis', 'pair', 'under-p1', 'under-p2', 'doubt']);
  expect(boxes.get('pair')).toEqual({ x: indent, y: 100 + gap, ...frameSize(premises, 'list') });
  expect(boxes.get('under-p2')?.x).toBe(2 * indent);
});
