import { expect, test } from 'vitest';
import { findQuotation } from '../../../src/quotes/match/findQuotation.ts';
import { fold } from '../../../src/quotes/normalize/fold.ts';

const text = 'The old well was closed.\n\nThe new well was open, and the new mill was closed.';
const second = { start: 26, end: text.length };
const find = (words: string, within?: { start: number; end: number }) =>
  findQuotation(fold(text), { parts: [words], ...(within ? { within } : {}) });

test('in the paragraph that is named, a short quotation with one word changed is shown with its difference', () => {
  const found = find('the red mill', second);
  expect(found.match).toBe('altered');
  expect(found.ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['the new mill']);
  expect(found.difference?.find(({ kind }) => kind === 'changed')).toMatchObject({
    quoted: 'red ',
    found: 'new ',
  });
});

test('without a paragraph, in several places, or with more than one word changed it is not found', () => {
  expect(find('the red mill').match).toBe('not-found');
  expect(find('the new barn', second).match).toBe('not-found');
  expect(find('the red barn', second).match).toBe('not-found');
  expect(find('barn', second).match).toBe('not-found');
});
