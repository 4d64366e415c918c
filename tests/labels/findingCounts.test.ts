import { expect, test } from 'vitest';
import { findingCounts } from '../../src/labels/findingCounts.ts';

test('says how many citations there are and what was found of them, the most first', () => {
  const none = { finding: 'no-text' } as const;
  expect(findingCounts([{ finding: 'paraphrase' }, none, none])).toBe(
    '3 citations: ○ Not checked: no full text here (2), ≈ Paraphrase: judge for yourself (1).',
  );
  expect(findingCounts([null])).toBe('1 citation: ○ Not checked: the text was not loaded (1).');
});

test('says where the search came to its bound', () => {
  expect(findingCounts([{ finding: 'ambiguous', stopped: true }, { finding: 'ambiguous' }])).toBe(
    '2 citations: ≟ Found in very many places (1), ≟ Found in several places (1).',
  );
});

test('says nothing of a source that is not cited', () => {
  expect(findingCounts([])).toBe('');
});
