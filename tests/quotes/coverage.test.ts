import { expect, test } from 'vitest';
import { coverageOf } from '../../src/quotes/coverage.ts';
import { sentencesOf } from '../../src/quotes/sentences.ts';

const text = '“It rained.” Then it froze. At last it snowed. Nobody minded.';
const range = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const uses = (quoted: string[], meant: string[]) =>
  coverageOf(sentencesOf(text), quoted.map(range), meant.map(range)).uses;

test('a sentence is quoted from its first word to its last, whatever the marks round them', () => {
  expect(uses(['It rained'], [])).toEqual(['quoted', 'unused', 'unused', 'unused']);
});

test('a sentence is partly quoted, paraphrased, or unused; to be quoted counts for more than to be meant', () => {
  expect(uses(['froze'], ['Then it froze. At last it snowed'])).toEqual([
    'unused',
    'partly',
    'paraphrased',
    'unused',
  ]);
});

test('quotations that touch or overlap are one', () => {
  expect(uses(['Then it', 'it froze', 'At last', 'it snowed'], [])).toEqual([
    'unused',
    'quoted',
    'quoted',
    'unused',
  ]);
  expect(uses(['At last', 'snowed'], [])[2]).toBe('partly');
});

test('a quotation may go over several sentences', () => {
  expect(uses(['froze. At last it snowed. Nobody'], [])).toEqual(['unused', 'partly', 'quoted', 'partly']);
});

test('each use is counted', () => {
  const { counts } = coverageOf(
    sentencesOf(text),
    [range('It rained'), range('froze')],
    [range('it snowed')],
  );
  expect(counts).toEqual({ quoted: 1, partly: 1, paraphrased: 1, unused: 1 });
  expect(coverageOf([], [], []).counts).toEqual({ quoted: 0, partly: 0, paraphrased: 0, unused: 0 });
});

test('ranges without length cover nothing', () => {
  expect(coverageOf(sentencesOf(text), [{ start: 3, end: 3 }], []).uses[0]).toBe('unused');
});
