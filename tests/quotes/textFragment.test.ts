import { expect, test } from 'vitest';
import { fold } from '../../src/quotes/normalize/fold.ts';
import { textFragment } from '../../src/quotes/textFragment.ts';

/** To the last place of `words`, or from there to the end of `last`. */
const fragment = (text: string, words: string, last = words) => {
  const start = text.lastIndexOf(words);
  return textFragment(fold(text), { start, end: text.lastIndexOf(last) + last.length });
};
const readable = (...given: Parameters<typeof fragment>) => decodeURIComponent(fragment(...given));

test('words that stand once are their own address', () => {
  expect(fragment('The pump was old.', 'pump was')).toBe('#:~:text=pump%20was');
});

test('what the syntax has a use for is encoded, as is everything that an address does not carry', () => {
  expect(fragment('the well-known R&D, at 5% of “it”', 'well-known R&D, at 5% of “it')).toBe(
    '#:~:text=well%2Dknown%20R%26D%2C%20at%205%25%20of%20%E2%80%9Cit',
  );
  expect(fragment('水は𠮷野から', '𠮷野')).toBe(`#:~:text=${encodeURIComponent('𠮷野')}`);
  expect(fragment('half \u{D800} a pair', 'half \u{D800} a')).toBe('#:~:text=half%20%EF%BF%BD%20a');
});

test('white space is written as a page shows it', () => {
  expect(readable('the  old\npump\n\nand the mill', 'the  old\npump')).toBe('#:~:text=the old pump');
});

test('words before or after are added only where the words stand elsewhere, in any case', () => {
  expect(readable('Foul air rose. At last the foul air fell.', 'foul air')).toBe('#:~:text=the-,foul air');
  expect(readable('foul air rose extraordinarily. Then foul air fell.', 'foul air')).toBe(
    '#:~:text=Then-,foul air',
  );
  expect(readable('an old mill and new. a tall mill and grey. an old mill and grey', 'mill and')).toBe(
    '#:~:text=old-,mill and,-grey',
  );
});

test('halves of words are made whole', () => {
  const text = 'a non-violent march';
  const start = text.indexOf('olent');
  expect(textFragment(fold(text), { start, end: start + 7 })).toBe('#:~:text=non%2Dviolent%20march');
});

test('a long range is named by its first and last words', () => {
  const middle = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
  expect(readable(`At first ${middle} at last it ended.`, 'At first', 'it ended')).toBe(
    '#:~:text=At first word0 word1,at last it ended',
  );
});

test('so is one that goes over paragraphs, whose edges no term crosses', () => {
  const text = 'The title\n\nA baby fell ill in May.\n\nThe drain ran close to the well, they said.';
  expect(readable(text, 'fell ill in May', 'the well')).toBe('#:~:text=fell ill in May,close to the well');
  expect(readable(text, 'May', 'The drain')).toBe('#:~:text=May.,The drain');
});

test('the last words are as many as it takes not to be met before', () => {
  const text = `It began so. ${'He came to the old mill by night. '.repeat(12)}She came to the old mill by night.`;
  expect(readable(text, 'It began so', 'mill by night')).toBe(
    '#:~:text=It began so. He,She came to the old mill by night',
  );
});

test('the first words of a long range get a prefix where no number of them is enough', () => {
  const text = 'It is so.\n\nThey say: It is so.\n\nThe end.';
  expect(readable(text, 'It is so', 'The end')).toBe('#:~:text=say:-,It is so.,The end');
});

test('where nothing makes the words the only ones, being the first is enough', () => {
  const text = 'the mill\n\nthe mill\n\nthe mill';
  expect(textFragment(fold(text), { start: 4, end: 8 })).toBe('#:~:text=mill');
});
