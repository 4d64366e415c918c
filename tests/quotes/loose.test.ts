import { expect, test } from 'vitest';
import { Effort } from '../../src/quotes/effort.ts';
import { fold } from '../../src/quotes/fold.ts';
import { looseMarks, looseOccurrences } from '../../src/quotes/loose.ts';

const found = (original: string, words: string) => {
  const text = fold(original);
  return [...looseOccurrences(text, fold(words), new Effort())].flatMap((place) =>
    place ? [text.text.slice(place.from, place.to)] : [],
  );
};

test.each([
  ['how a dash is spaced', 'He came—late', 'came – late', 'came-late'],
  ['a dash of two hyphens', 'He came--late', 'came — late', 'came--late'],
  ['quotation marks within quotation marks', 'called it “foul” twice', 'it ‘foul’ twice', 'it "foul" twice'],
  ['the spaces of French marks', '« Quoi ? » dit-il', '«Quoi?» dit-il', '" Quoi ? " dit-il'],
  ['a spaced ellipsis', 'so . . . on', 'so… on', 'so . . . on'],
  ['case', 'The Air—Foul', 'the air – foul', 'The Air-Foul'],
  [
    'a hyphen that the text lost at a line end',
    'the eighty-\nthree people',
    'eighty-three people',
    'eightythree people',
  ],
  [
    'a hyphen that the quotation lost at a line end',
    'the eighty-three people',
    'eighty-\nthree',
    'eighty-three',
  ],
])('%s makes no difference', (_, text, words, place) => {
  expect(found(text, words)).toEqual([place]);
});

test.each([
  ['a hyphen that no line end explains', 'He re-signed', 'He resigned'],
  ['the same the other way', 'He resigned', 'He re-signed'],
  ['a hyphen for a dash', 'He came—late', 'He came-late'],
  ['inches for feet', 'just 6" tall', "just 6' tall"],
  ['a decimal for a list', 'in 1, 2 or', 'in 1,2 or'],
  ['another word', 'the foul air', 'the foul hair'],
  ['half a number', 'eighty-\nthree people', 'three people'],
])('%s does', (_, text, words) => {
  expect(found(text, words)).toEqual([]);
});

test('marks between words are the same where typography alone differs', () => {
  expect(looseMarks(' — ')).toBe(looseMarks('—'));
  expect(looseMarks('”, ')).toBe(looseMarks("', "));
  expect(looseMarks(', ')).not.toBe(looseMarks(' '));
  expect(looseMarks('-')).not.toBe(looseMarks(' '));
});
