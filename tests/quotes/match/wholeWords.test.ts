import { expect, test } from 'vitest';
import { occurrences } from '../../../src/quotes/match/wholeWords.ts';
import { fold } from '../../../src/quotes/normalize/fold.ts';
import { loweredText } from '../../../src/quotes/normalize/lowered.ts';

const places = (original: string, wanted: string) => {
  const text = fold(original);
  return occurrences(text, loweredText(text), wanted);
};

test.each([
  ['a word', 'the party', 'art'],
  ['a number in figures', 'every 10,000 houses', '10'],
  ['a number in words', 'a list of eighty-three people', 'three people'],
  ['a number in words, cut behind', 'of seventy-three', 'of seventy'],
  ['a fraction', 'two-thirds of them', 'thirds of them'],
  ['a fraction, cut behind', 'three-quarters', 'three'],
  ['a range', 'on pages 10–12', 'on pages 10'],
  ['a range, its end', '10-12 people', '12 people'],
  ['a name with a number', 'the F-16 jets', '16 jets'],
  ['a number with its minus', 'at -5 degrees', '5 degrees'],
  ['a number with a printed minus', 'at −5 degrees', '5 degrees'],
  ['a word with a negating prefix', 'a non-violent march', 'violent march'],
  ['a word with a prefix of office', 'the ex-president', 'president'],
  ['a prefix, cut behind', 'quite un-happy', 'quite un'],
  ['a word with a suffix', 'it is sugar-free', 'it is sugar'],
  ['a contracted "not"', 'he can’t', 'he can'],
  ['a French negation', 'il n’est pas', 'est pas'],
  ['a Chinese number', '共十三人', '三人'],
])('there is no place within %s', (_, text, wanted) => {
  expect(places(text, wanted)).toEqual([]);
});

test.each([
  ['half of a compound', 'the Broad-Street pump', 'street pump'],
  ['what a dash parts', 'he left—5 people came', '5 people came'],
  ['what a spaced dash parts', 'he left – un – happy', 'happy'],
  ['a name without its genitive', 'Snow’s map', 'snow'],
  ['a number at the end of a sentence', 'in 1854. Then', 'in 1854'],
  ['an adjective of a noun with a number', 'a ten-mile walk', 'mile walk'],
  ['words of a script without spaces', '水是由井里来的', '井里'],
  ['the whole number', 'a list of eighty-three people', 'eighty-three people'],
])('there is one for %s', (_, text, wanted) => {
  expect(places(text, wanted)).toHaveLength(1);
});

test('all places are listed, also those that overlap', () => {
  expect(places('na na na na', 'na na')).toEqual([0, 3, 6]);
  expect(places('na', '')).toEqual([]);
});
