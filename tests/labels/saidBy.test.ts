import { expect, test } from 'vitest';
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

function said(length: number): string | undefined {
  const argument = chained(length);
  const source = argument.sources.get('s0');
  return source && saidBy(argument, source);
}

test('a source is named with those through which it is known', () => {
  expect(said(3)).toMatch(/^Report 0, through .* and .*$/);
});

test('of a long chain the beginning is named, and how many more there are', () => {
  expect(said(300)).toMatch(/ and Report 5 and 294 more$/);
  expect(reportersWords(chained(300), 's0')).toMatch(/^Report 1, .*, Report 5 and 294 more$/);
  const claim = chained(300).claims.get('t');
  expect(claim && attributionOf(chained(300), claim)).toMatch(/ and Report 5 and 294 more$/);
  expect(reportersOf(chained(300), 's0')).toHaveLength(299);
});
