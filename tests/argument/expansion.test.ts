import { expect, test } from 'vitest';
import { branchOf } from '../../src/argument/branchOf.ts';
import { depthOf, expandedTo, expansionOf } from '../../src/argument/expansion.ts';
import { generatedMap } from '../browser/generatedMap.ts';
import { counting, mapOf, shipped, sound } from './maps.ts';

const tree = mapOf({
  id: 't',
  text: 'T.',
  children: [
    {
      id: 'a',
      role: 'reason',
      text: 'A.',
      children: [
        { id: 'a1', role: 'evidence', text: 'A1.', children: [{ id: 'a11', role: 'reason', text: 'A11.' }] },
      ],
    },
    {
      id: 'b',
      role: 'reason',
      premises: [
        { id: 'p', text: 'P.', children: [{ id: 'p1', role: 'reason', text: 'P1.' }] },
        { id: 'q', text: 'Q.' },
      ],
    },
  ],
});

test('none opens nothing, all opens everything that something hangs on', () => {
  expect(expandedTo(tree, 'none').size).toBe(0);
  const holding = [...tree.claims.values()].filter(({ children }) => children.length > 0);
  expect(expandedTo(tree, 'all')).toEqual(new Set(holding.map(({ id }) => id)));
});

test('a depth opens that many levels, premises being on the level of their frame', () => {
  expect([...expandedTo(tree, 1)]).toEqual(['t']);
  expect([...expandedTo(tree, 2)].toSorted()).toEqual(['a', 'b', 'p', 'q', 't']);
});

test('ids open what stands above them as well, and unknown ids are passed over', () => {
  expect([...expandedTo(tree, ['a1', 'nobody'])].toSorted()).toEqual(['a', 'a1', 't']);
});

test('depth counts levels below the thesis', () => {
  expect(depthOf(tree)).toBe(3);
  expect(depthOf(mapOf({ text: 'Alone.' }))).toBe(0);
});

test('what is open is said in the fewest words', () => {
  expect(expansionOf(tree, new Set())).toBe('none');
  expect(expansionOf(tree, new Set(['t']))).toBe(1);
  expect(expansionOf(tree, new Set(['t', 'a', 'a1', 'p']))).toBe('all');
  expect(expansionOf(tree, new Set(['t', 'a', 'a1']))).toEqual(['a1']);
  expect(expansionOf(tree, new Set(['t', 'p']))).toEqual(['p']);
});

test('what an expansion says opens the same claims again', () => {
  const flagship = shipped('putin-zelensky-summit');
  for (const expansion of ['all', 'none', 1, 2, 3, ['washington', 'gains'], ['alliance']] as const) {
    const said = expansionOf(flagship, expandedTo(flagship, expansion));
    expect(expansionOf(flagship, expandedTo(flagship, said))).toEqual(said);
  }
});

test('the order of a map is made once, whatever is asked of it, and no claim is looked up for it', () => {
  const { argument, counts } = counting(sound(generatedMap(300)));
  depthOf(argument);
  const all = expandedTo(argument, 'all');
  expect(expansionOf(argument, all)).toBe('all');
  expect(expansionOf(argument, new Set([...all].slice(1)))).not.toBe('all');
  expect(counts).toEqual({ lookedUp: 0, goneThrough: 1 });
});

test('of a branch that alone is shown, what is open is said of its claims', () => {
  const branch = branchOf(tree, 'b');
  expect(depthOf(branch)).toBe(1);
  expect([...expandedTo(branch, 'all')]).toEqual(['p']);
  expect(expansionOf(branch, new Set(['t', 'a', 'p']))).toBe('all');
});
