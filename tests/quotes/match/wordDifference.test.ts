import { expect, test } from 'vitest';
import { atOnce, Effort } from '../../../src/quotes/effort.ts';
import { wordDifference } from '../../../src/quotes/match/wordDifference.ts';
import { fold } from '../../../src/quotes/normalize/fold.ts';

const text =
  'At last, “most doctors” blamed miasma, the foul air that rose from eighty-three drains. Snow did not.';
/** The difference to the place of `near` in the text, written out. */
function difference(quoted: string, near: string, original = text) {
  const folded = fold(original);
  const from = folded.text.indexOf(fold(near).text);
  const found = atOnce(
    wordDifference(folded, quoted, { from, to: from + fold(near).text.length }, new Effort()),
  );
  if (!found) return null;
  const { match, range, runs } = found;
  expect(runs.map((run) => run.quoted).join('')).toBe(quoted);
  expect(runs.map((run) => run.found).join('')).toBe(original.slice(range.start, range.end));
  const differing = runs.filter(({ kind }) => kind !== 'same');
  return [
    match,
    ...differing.map(({ kind, quoted: one, found: other, warn }) =>
      [kind, one, other, warn].filter((part) => part),
    ),
  ];
}

test('a word in another word’s place', () => {
  expect(difference('blamed miasma, the bad air', 'blamed miasma, the foul air')).toEqual([
    'altered',
    ['changed', 'bad ', 'foul '],
  ]);
});

test('a word put in, and one left out, with their warnings', () => {
  expect(difference('the foul air that never rose from', 'the foul air that rose from')).toEqual([
    'altered',
    ['added', 'never ', 'negation'],
  ]);
  const original = 'The water was not clear.';
  expect(difference('The water was clear', original, original)).toEqual([
    'altered',
    ['removed', 'not ', 'negation'],
  ]);
});

test('a slip, and marks between the words, are small differences', () => {
  expect(difference('doctors blamed miasma the foul air', 'doctors” blamed miasma, the foul air')).toEqual([
    'approximate',
    ['changed', 'doctors ', 'doctors” '],
    ['changed', 'miasma ', 'miasma, '],
  ]);
  expect(difference('docters” blamed miasma', 'doctors” blamed miasma')?.[0]).toBe('approximate');
});

test('marks at the edges are none, and the range takes in those that both sides have', () => {
  expect(difference('“most doctors” blamed miasma!', '“most doctors” blamed miasma')).toEqual(['normalized']);
});

test('half a number is shown with the other half', () => {
  expect(difference('three drains', 'three drains')).toEqual(['altered', ['removed', 'eighty-', 'number']]);
});

test('neighbours that differ in the same way are one run, unless one of them warns', () => {
  expect(difference('the bad wind that rose', 'the foul air that rose')).toEqual([
    'altered',
    ['changed', 'bad wind ', 'foul air '],
  ]);
});

test('the typography of both sides is kept', () => {
  const original = 'He  said: ‘the\u{A0}old—house  burnt’.';
  expect(difference("He said: 'the new – house burnt'", original, original)).toEqual([
    'altered',
    ['changed', 'new – ', 'old—'],
  ]);
});

test('there is none without words', () => {
  expect(difference('…', 'the foul air')).toBeNull();
  expect(difference('', 'the foul air')).toBeNull();
});
