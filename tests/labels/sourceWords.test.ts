import { expect, test } from 'vitest';
import type { Source } from '../../src/argument/argument.ts';
import { factsOf, missingWords } from '../../src/labels/sourceWords.ts';

const source = (fields: Partial<Source>): Source => ({ id: 's', type: 'book', title: 'T', ...fields });

test('facts are plain, and what says nothing is none', () => {
  expect(
    factsOf(
      source({
        ...{ 'container-title': '<i>Nature</i> &amp; us', publisher: ' ', edition: 2, page: '1–9' },
        issued: { 'date-parts': [[1999]], season: 3 },
      }),
    ),
  ).toEqual(['book', 'Nature & us', '2', 'p. 1–9', 'autumn 1999']);
});

test('only what is not known is said to be missing', () => {
  const known = { license: 'CC0', issued: { 'date-parts': [[1999]] }, editor: [{ family: 'Farr' }] };
  expect(missingWords(source({ ...known, DOI: 'doi:10.1000/182' }))).toBe('');
  expect(missingWords(source({ ...known, author: [{}] }))).toBe('This map has no link for it.');
  expect(
    missingWords(source({ title: ' ', author: [{}], issued: { 'date-parts': [['']] }, DOI: '', via: 'a' })),
  ).toBe('The text that reports it gives no title, author, date or link for it.');
});
