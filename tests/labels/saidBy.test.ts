import { expect, test } from 'vitest';
import type { Argument, Source } from '../../src/argument/argument.ts';
import { attributionOf, reportersOf, reportersWords, saidBy } from '../../src/labels/saidBy.ts';
import { mapOf } from '../argument/maps.ts';

/** A source that is known through another, and so on. */
const chained = (length: number) =>
  mapOf(
    { id: 't', text: 'The thesis.', citations: [{ source: 's0' }] },
    {
      sources: Array.from({ length }, (_, at) => ({
        id: `s${at}`,
        type: 'report',
        title: `Report ${at}`,
        ...(at + 1 < length ? { via: `s${at + 1}` } : {}),
      })),
    },
  );

/** A letter known through a book, known through the essay that the map is about. */
const letters = () =>
  mapOf(
    { id: 't', text: 'The thesis.', citations: [{ source: 'letter' }] },
    {
      sources: [
        {
          id: 'essay',
          type: 'document',
          genre: 'essay',
          title: 'Round the pump',
          text: { paragraphs: ['So.'] },
        },
        { id: 'book', type: 'book', author: [{ given: 'John', family: 'Snow' }], via: 'essay' },
        {
          id: 'letter',
          type: 'personal_communication',
          author: [{ given: 'William', family: 'Farr' }],
          via: 'book',
        },
        { id: 'other', type: 'report', title: 'Another', via: 'essay' },
      ],
    },
  );

function sourceIn(argument: Argument, id: string): Source {
  const source = argument.sources.get(id);
  if (!source) throw new Error(`There is no source ${id}.`);
  return source;
}

function said(length: number): string | undefined {
  const argument = chained(length);
  const source = argument.sources.get('s0');
  return source && saidBy(argument, source);
}

test('of what is known through another text, that text speaks', () => {
  const through = letters();
  expect(saidBy(through, sourceIn(through, 'letter'))).toBe(
    'The essay, reporting William Farr through John Snow',
  );
  expect(saidBy(through, sourceIn(through, 'book'))).toBe('The essay, reporting John Snow');
  expect(saidBy(through, sourceIn(through, 'essay'))).toBe('Round the pump');
});

test('the speaker is named first where the text has the words in quotation marks', () => {
  const through = letters();
  const found = { bearer: 'essay', inQuotationMarks: true };
  expect(saidBy(through, sourceIn(through, 'book'), found)).toBe('John Snow, quoted in the essay');
  expect(saidBy(through, sourceIn(through, 'essay'), found)).toBe('Round the pump');
});

test('once a reader brings the text of the source itself, or of one nearer to it, that speaks', () => {
  const through = letters();
  const letter = sourceIn(through, 'letter');
  expect(saidBy(through, letter, { bearer: 'letter', inQuotationMarks: true })).toBe('William Farr');
  expect(saidBy(through, letter, { bearer: 'book' })).toBe('John Snow, reporting William Farr');
  expect(saidBy(through, letter, { bearer: 'book', inQuotationMarks: true })).toBe(
    'William Farr, quoted in John Snow',
  );
});

test('of a long chain the beginning is named, and how many more there are', () => {
  expect(said(300)).toMatch(/reporting Report 0 through the report and .* and Report 5 and 293 more$/);
  expect(reportersWords(chained(300), 's0')).toMatch(/^Report 1, .*, Report 5 and 294 more$/);
  const claim = chained(300).claims.get('t');
  expect(claim && attributionOf(chained(300), claim)).toMatch(/ and Report 5 and 294 more$/);
  expect(reportersOf(chained(300), 's0')).toHaveLength(299);
});
