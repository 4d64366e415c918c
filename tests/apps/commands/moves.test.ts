import { expect, test } from 'vitest';
import { neighbour, stepOf } from '../../../src/apps/commands/moves.ts';
import { mapOf, shipped } from '../../argument/maps.ts';

const flagship = shipped('putin-zelensky-summit');
const framed = mapOf({
  id: 't',
  text: 'T.',
  children: [
    {
      role: 'reason',
      premises: [
        { id: 'p', text: 'P.' },
        { id: 'q', text: 'Q.' },
      ],
      children: [{ id: 'below', role: 'evidence', text: 'E.' }],
    },
  ],
});

test('from nowhere one comes to the thesis', () => {
  expect(neighbour(flagship, null, 'next')).toBe('thesis');
});

test('one walks to the parent, the first child and the siblings', () => {
  expect(neighbour(flagship, 'washington', 'parent')).toBe('thesis');
  expect(neighbour(flagship, 'washington', 'child')).toBe('harsh-reaction');
  expect(neighbour(flagship, 'washington', 'previous')).toBe('legitimacy');
  expect(neighbour(flagship, 'washington', 'next')).toBe('survival');
});

test('into a frame one comes by its first premise, and from the last to its evidence', () => {
  expect(neighbour(flagship, 'legitimacy', 'child')).toBe('standing-abroad');
  expect(neighbour(framed, 'q', 'next')).toBe('below');
  expect(neighbour(flagship, 'standing-abroad', 'parent')).toBe('legitimacy');
});

test('at the ends there is nowhere to go', () => {
  expect(neighbour(flagship, 'thesis', 'parent')).toBeNull();
  expect(neighbour(flagship, 'thesis', 'next')).toBeNull();
  expect(neighbour(flagship, 'image', 'next')).toBeNull();
  expect(neighbour(flagship, 'image', 'child')).toBeNull();
});

test('arrows follow the layout, and in a mirrored one the other way', () => {
  expect(stepOf('ArrowDown', 'down', false)).toBe('child');
  expect(stepOf('ArrowRight', 'right', false)).toBe('child');
  expect(stepOf('ArrowRight', 'right', true)).toBe('parent');
  expect(stepOf('ArrowLeft', 'down', true)).toBe('next');
  expect(stepOf('ArrowUp', 'down', true)).toBe('parent');
});
