import { expect, test } from 'vitest';
import { mentions, plainPhrase } from '../../src/document/mentions.ts';

const numbers = new Map(Array.from({ length: 70 }, (_, at) => [`c${at}`, `1.${at + 1}`]));
const ids = [...numbers.keys()];

test('claims are named by their numbers, each once, and those that are not told are left out', () => {
  const sentence = mentions('Cited in', ['c0', 'c1', 'c0', 'elsewhere'], numbers);
  expect(plainPhrase(sentence)).toBe('Cited in 1.1, 1.2.');
  expect(sentence[1]).toEqual({ id: 'c0', number: '1.1' });
  expect(mentions('Cited in', ['elsewhere'], numbers)).toEqual([]);
});

test('of very many claims the first are named, and how many more there are', () => {
  expect(plainPhrase(mentions('Cited in', ids, numbers))).toMatch(/^Cited in 1\.1, .*, 1\.60 and 10 more\.$/);
});
