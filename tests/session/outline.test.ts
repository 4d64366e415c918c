import { expect, test } from 'vitest';
import { expandedTo } from '../../src/session/expansion.ts';
import { outlineRows, rowBy } from '../../src/session/outline.ts';
import { mapOf, shipped } from '../argument/maps.ts';

const tree = mapOf({
  id: 't',
  text: 'T.',
  children: [
    { id: 'a', role: 'reason', text: 'A.', children: [{ id: 'a1', role: 'evidence', text: 'A1.' }] },
    {
      id: 'b',
      role: 'reason',
      premises: [
        { id: 'p', text: 'P.' },
        { id: 'q', text: 'Q.' },
      ],
      children: [{ id: 'b1', role: 'evidence', text: 'B1.' }],
    },
  ],
});

test('rows stand in document order, numbered by their place', () => {
  const rows = outlineRows(tree, expandedTo(tree, 'all'));
  expect(rows.map(({ number, id }) => `${number} ${id}`)).toEqual([
    '1 t',
    '1.1 a',
    '1.1.1 a1',
    '1.2 b',
    '1.2a p',
    '1.2b q',
    '1.2.1 b1',
  ]);
  expect(rows.map(({ level }) => level)).toEqual([1, 2, 3, 2, 3, 3, 3]);
  expect(rows.at(-1)).toMatchObject({ position: 3, siblings: 3 });
});

test('what is closed in the map is closed in the outline; premises are always there', () => {
  const rows = outlineRows(tree, new Set(['t']));
  expect(rows.map(({ id }) => id)).toEqual(['t', 'a', 'b', 'p', 'q']);
  expect(rows.find(({ id }) => id === 'a')?.expanded).toBe(false);
  expect(rows.find(({ id }) => id === 'p')?.expanded).toBeUndefined();
});

test('the keys of a tree lead up, down, in and out', () => {
  const rows = outlineRows(tree, expandedTo(tree, 'all'));
  expect(rowBy(rows, 't', 'ArrowDown')?.id).toBe('a');
  expect(rowBy(rows, 't', 'ArrowUp')).toBeNull();
  expect(rowBy(rows, 'b', 'ArrowRight')?.id).toBe('p');
  expect(rowBy(rows, 'a1', 'ArrowRight')).toBeNull();
  expect(rowBy(rows, 'b1', 'ArrowLeft')?.id).toBe('b');
  expect(rowBy(rows, 'b1', 'Home')?.id).toBe('t');
  expect(rowBy(rows, 't', 'End')?.id).toBe('b1');
  expect(rowBy(rows, 'nobody', 'ArrowDown')?.id).toBe('t');
});

test('with everything open the outline holds every claim once', () => {
  const flagship = shipped('putin-zelensky-summit');
  const rows = outlineRows(flagship, expandedTo(flagship, 'all'));
  expect(rows.map(({ id }) => id)).toEqual([...flagship.claims.keys()]);
});
