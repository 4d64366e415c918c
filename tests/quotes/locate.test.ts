import { expect, test } from 'vitest';
import { locate, prepareText, type QuoteSelectors } from '../../src/quotes/locate.ts';

const text = 'The old well was closed.\n\nThe new well was open, and the mill stood still.';
const find = (cited: Partial<QuoteSelectors>, digest = false) =>
  locate(prepareText(text), { key: 'k', parts: [], verbatim: true, ...cited }, digest);
const passage = { start: 'The new well', end: 'stood still' };

test('words and passage are found in the paragraph that is named', () => {
  const found = find({ parts: ['the mill'], paragraph: 2, passage });
  expect(found.finding).toBe('verbatim');
  expect(found.paragraph).toBe(2);
  expect(found.quoted.map(({ start, end }) => text.slice(start, end))).toEqual(['the mill']);
  expect(found.meant.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The new well was open, and the mill stood still',
  ]);
});

test('where the passage is there and its words are not, the wording differs; without the passage they are not found', () => {
  const missing = find({ parts: ['“windmill”'], paragraph: 2, passage });
  expect(missing.finding).toBe('altered');
  expect(missing.difference).toEqual([{ kind: 'added', quoted: '“windmill”', found: '' }]);
  expect(find({ parts: ['windmill'], paragraph: 2 }).finding).toBe('not-found');
  expect(find({ parts: ['windmill'], passage: { start: 'nothing of', end: 'this kind' } }).finding).toBe(
    'not-found',
  );
});

test('a paraphrase claims no words, and a summary verifies none', () => {
  expect(find({ passage }).finding).toBe('paraphrase');
  expect(find({ parts: ['windmill'], verbatim: false, passage }).finding).toBe('paraphrase');
  expect(find({ parts: ['the mill'], paragraph: 2 }, true)).toMatchObject({ finding: 'no-text' });
});
