import { expect, test } from 'vitest';
import { beginsSentence, wordEnd, wordStart, wordsIn } from '../../../src/quotes/match/words.ts';
import { fold } from '../../../src/quotes/normalize/fold.ts';

const keys = (original: string) => wordsIn(fold(original)).map(({ key }) => key);

test.each([
  ['Latin letters, in small ones', 'The “Pump” can’t', ['the', 'pump', "can't"]],
  ['figures', 'of 10,000 or 3.5', ['of', '10,000', 'or', '3.5']],
  ['a minus', 'at −5 or 3-5', ['at', '-5', 'or', '3', '5']],
  ['signs that say something', '5% of £3', ['5', '%', 'of', '£', '3']],
  ['superscripts and fractions', '10² and ½', ['10', '²', 'and', '½']],
  ['halves of compounds', 'eighty-three', ['eighty', 'three']],
  ['Cyrillic', 'Вода, была!', ['вода', 'была']],
  ['Arabic', 'الماء كان نظيفا', ['الماء', 'كان', 'نظيفا']],
  ['emoji', 'well 🙂', ['well', '🙂']],
])('words are %s', (_, text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test('scripts without spaces have words, too', () => {
  expect(keys('水是由井里来的').length).toBeGreaterThan(2);
  expect(keys('น้ำดื่มสกปรก').length).toBeGreaterThan(1);
});

test('words come with their places in the folded text, and what a hyphen ties is marked', () => {
  const text = fold('a “non-violent” march');
  const words = wordsIn(text);
  for (const { text: word, from, to } of words) expect(text.text.slice(from, to)).toBe(word);
  expect(words.filter(({ tied }) => tied).map(({ key }) => key)).toEqual(['non']);
});

test('the edges of a word lead round what is tied to it, and over spaces to the next', () => {
  const text = fold('see the non-violent march');
  const at = text.text.indexOf('olent');
  expect(text.text.slice(wordStart(text, at), wordEnd(text, at))).toBe('non-violent');
  expect(text.text.slice(0, wordEnd(text, text.text.indexOf(' march') + 1))).toBe(
    'see the non-violent march',
  );
  expect(wordStart(text, 3)).toBe(0);
});

test('a sentence begins after a mark that ends one, after an opening mark, and after a blank line', () => {
  const begins = (original: string, word: string) =>
    beginsSentence(fold(original), fold(original).text.indexOf(word));
  expect(begins('It ended. Then', 'Then')).toBe(true);
  expect(begins('He said: “Then', 'Then')).toBe(true);
  expect(begins('A title\n\nThen', 'Then')).toBe(true);
  expect(begins('Then', 'Then')).toBe(true);
  expect(begins('one line\nThen', 'Then')).toBe(false);
  expect(begins('said Putin', 'Putin')).toBe(false);
});
