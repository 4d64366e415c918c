import { expect, test } from 'vitest';
import { expandedTo } from '../../src/argument/expansion.ts';
import { outlineRows, rowBy, siblingsOf } from '../../src/document/outline.ts';
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

test('of an isolated branch only its rows are there, each with the number that it has in the whole', () => {
  const rows = outlineRows(tree, expandedTo(tree, 'all'), 'b');
  expect(rows.map(({ number, id }) => `${number} ${id}`)).toEqual(['1.2 b', '1.2a p', '1.2b q', '1.2.1 b1']);
  expect(rows[0]).toMatchObject({ level: 1, position: 1, siblings: 1 });
  expect(rows.at(-1)).toMatchObject({ level: 2, position: 3, siblings: 3 });
});

test('a branch that is not there is the whole argument', () => {
  expect(outlineRows(tree, expandedTo(tree, 'all'), 'nobody')).toHaveLength(7);
});

test('the number of a claim is the same in the outline and at the head of its branch', () => {
  for (const name of ['putin-zelensky-summit', 'broad-street-pump']) {
    const argument = shipped(name);
    for (const { id, number } of outlineRows(argument, expandedTo(argument, 'all'))) {
      expect(outlineRows(argument, new Set(), id)[0]?.number, id).toBe(number);
    }
  }
});

test('more premises than letters go on with aa', () => {
  const premises = Array.from({ length: 28 }, (_, index) => ({ id: `p${index}`, text: `P${index}.` }));
  const many = mapOf({ id: 't', text: 'T.', children: [{ id: 'l', role: 'reason', premises }] });
  const numbers = outlineRows(many, expandedTo(many, 'all')).map(({ number }) => number);
  expect(numbers.slice(26)).toEqual(['1.1y', '1.1z', '1.1aa', '1.1ab']);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('in an argument from right to left the sideways arrows are swapped', () => {
  const rows = outlineRows(tree, expandedTo(tree, 'all'));
  expect(rowBy(rows, 'b', 'ArrowLeft', true)?.id).toBe('p');
  expect(rowBy(rows, 'b1', 'ArrowRight', true)?.id).toBe('b');
  expect(rowBy(rows, 't', 'ArrowDown', true)?.id).toBe('a');
});

test('siblings are the rows of one level under one claim', () => {
  const rows = outlineRows(tree, expandedTo(tree, 'all'));
  expect(siblingsOf(rows, 'a').map(({ id }) => id)).toEqual(['a', 'b']);
  expect(siblingsOf(rows, 'q').map(({ id }) => id)).toEqual(['p', 'q', 'b1']);
  expect(siblingsOf(rows, 'a1').map(({ id }) => id)).toEqual(['a1']);
  expect(siblingsOf(rows, 't').map(({ id }) => id)).toEqual(['t']);
});
