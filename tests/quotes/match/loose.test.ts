import { expect, test } from 'vitest';
import { Effort } from '../../../src/quotes/effort.ts';
import { looseMarks, looseOccurrences } from '../../../src/quotes/match/loose.ts';
import { fold } from '../../../src/quotes/normalize/fold.ts';

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
  ['a space before marks', 'year after year , and so on .', 'year, and so', 'year , and so'],
  ['a space within brackets', 'the air ( as it was ) was foul', 'air (as it was)', 'air ( as it was )'],
  [
    'brackets with names',
    'the air -LRB- as it was -RRB- fell',
    'air (as it was) fell',
    'air -LRB- as it was -RRB- fell',
  ],
  ['a contraction in two', "and it 's foul, do n't ask", "it's foul, don't", "it 's foul, do n't"],
  [
    'quotation marks of a treebank',
    "said : `` Quite foul . '' He",
    'said: “Quite foul.” He',
    "said : '' Quite foul . '' He",
  ],
  [
    'the space of a currency or a percentage',
    'paid 5 € or 6 % of it',
    'paid 5€ or 6% of',
    'paid 5 € or 6 % of',
  ],
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
  ['a comma within a number', 'paid 1 ,200 pounds', 'paid 1,200 pounds'],
  ['a comma for a space', 'year after year, it', 'year after year it'],
  ['a denial in two', 'he can not drink', 'he cannot drink'],
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
