import { expect, test } from 'vitest';
import { findQuotation } from '../../../src/quotes/match/findQuotation.ts';
import { fold } from '../../../src/quotes/normalize/fold.ts';

const found = (text: string, quote: string) => findQuotation(fold(text), { parts: [quote] });

test('letters lost with their ligatures are a small difference, and no number differs', () => {
  const { match, difference } = found(
    'As gure 3 shows, the rst of the les was lost in the ood.',
    'As figure 3 shows, the first of the files was lost in the flood',
  );
  expect(match).toBe('approximate');
  expect(difference?.filter(({ kind }) => kind === 'changed').map(({ found: word }) => word.trim())).toEqual([
    'gure',
    'rst',
    'les',
    'ood',
  ]);
  expect(difference?.some(({ warn }) => warn)).toBe(false);
});

test('a ligature may be lost in part, or one of two', () => {
  expect(found('There was no difculty in the ofce at all.', 'no difficulty in the office at all').match).toBe(
    'approximate',
  );
});

test.each([
  [
    'the text has its ligatures',
    'He found the rst of the final letters here.',
    'He found the first of the final letters here',
  ],
  [
    'what is left is another word',
    'It went on in our time, as we know.',
    'It went on in flour time, as we know',
  ],
  [
    'the quotation lost them',
    'It was the first of the letters to come.',
    'It was the rst of the letters to come',
  ],
  [
    'other letters are lost',
    'It was the fir of the letters to come.',
    'It was the first of the letters to come',
  ],
])('words differ where %s', (_, text, quote) => {
  expect(found(text, quote).match).toBe('altered');
});
