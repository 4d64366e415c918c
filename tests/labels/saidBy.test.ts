import { expect, test } from 'vitest';
import { saidBy } from '../../src/labels/saidBy.ts';
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

test('a source is named with those through which it is known', () => {
  expect(saidBy(chained(3), 's0')?.who).toMatch(/^Report 0, through .* and .*$/);
  expect(saidBy(chained(3), 'unknown')).toBeNull();
});

test('of a long chain the beginning is named, and how many more there are', () => {
  const { who, chain } = saidBy(chained(300), 's0') ?? { who: '', chain: [] };
  expect(who).toMatch(/ and Report 5 and 294 more$/);
  expect(chain).toHaveLength(300);
});
