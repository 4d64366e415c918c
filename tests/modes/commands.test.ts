import { expect, test } from 'vitest';
import { commands, neighbour } from '../../src/modes/commands.ts';
import { shipped } from '../argument/maps.ts';

const flagship = shipped('putin-zelensky-summit');

test('from nowhere one comes to the thesis', () => {
  expect(neighbour(flagship, null, 'next')).toBe('thesis');
});

test('one walks to the parent, the first child and the siblings', () => {
  expect(neighbour(flagship, 'washington', 'parent')).toBe('thesis');
  expect(neighbour(flagship, 'washington', 'child')).toBe('sanctions-bite');
  expect(neighbour(flagship, 'washington', 'previous')).toBe('legitimacy');
  expect(neighbour(flagship, 'washington', 'next')).toBe('survival');
});

test('into a frame one comes by its first premise, and from the last to its evidence', () => {
  expect(neighbour(flagship, 'legitimacy', 'child')).toBe('standing-abroad');
  expect(neighbour(flagship, 'illegitimate-line', 'next')).toBe('lavrov');
  expect(neighbour(flagship, 'standing-abroad', 'parent')).toBe('legitimacy');
});

test('at the ends there is nowhere to go', () => {
  expect(neighbour(flagship, 'thesis', 'parent')).toBeNull();
  expect(neighbour(flagship, 'thesis', 'next')).toBeNull();
  expect(neighbour(flagship, 'image', 'next')).toBeNull();
  expect(neighbour(flagship, 'image', 'child')).toBeNull();
});

test('no two commands share an id or a key', () => {
  const ids = commands.map(({ id }) => id);
  const keys = commands.flatMap((command) => command.keys);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(keys).size).toBe(keys.length);
});
