import { expect, test } from 'vitest';
import { findingCounts } from '../../src/labels/findingCounts.ts';
import { findingsFrom } from '../../src/texts/citationLine.ts';
import { mapOf } from '../argument/maps.ts';

const argument = mapOf(
  {
    text: 'The thesis.',
    citations: [{ source: 's', quote: 'one' }, { source: 's', quote: 'two' }, { source: 's' }],
  },
  {
    sources: [
      { id: 's', type: 'book', title: 'The text' },
      { id: 'other', type: 'book', title: 'Other' },
    ],
  },
);
const nothing = { texts: new Map(), checked: new Map() };

test('says how many citations there are and what was found of them, the most first', () => {
  expect(findingCounts(findingsFrom(argument, 's', nothing))).toBe(
    '3 citations: ○ No full text here: attach your copy to check (2), ≈ Paraphrase: judge for yourself (1).',
  );
});

test('says nothing of a source that is not cited', () => {
  expect(findingCounts(findingsFrom(argument, 'other', nothing))).toBe('');
});
