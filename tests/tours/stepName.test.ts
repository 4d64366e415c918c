import { expect, test } from 'vitest';
import type { WrittenStep } from '../../src/argument/argument.ts';
import { stepName, stepTitle } from '../../src/tours/stepName.ts';
import { shipped } from '../argument/maps.ts';

const pump = shipped('broad-street-pump');

test('a step without a caption is called as its first claim, the whole map as such', () => {
  const name = (step: WrittenStep) => stepName(pump, step);
  expect(name({ focus: ['cluster', 'thesis'] })).toBe('Deaths round one pump');
  expect(name({ focus: ['thesis'], fit: 'all' })).toBe('The whole map');
});

test('a list of steps says the caption, and of a step without one its name', () => {
  expect(stepTitle(pump, { focus: ['cluster'], caption: 'Look here.' })).toBe('Look here.');
  expect(stepTitle(pump, { focus: ['cluster'], caption: '' })).toBe('Deaths round one pump');
});
