import { expect, test } from 'vitest';
import { differenceLine } from '../../src/cli/differenceLine.ts';
import { findQuotation } from '../../src/quotes/match/findQuotation.ts';
import { fold } from '../../src/quotes/normalize/fold.ts';

const between = (text: string, quote: string) =>
  differenceLine(findQuotation(fold(text), { parts: [quote] }).difference ?? []);

test('words left out, put in and changed are marked', () => {
  const text = 'The tax did not, in the end, cost the town of Soho a single job that year.';
  expect(between(text, 'The tax did, in the end, cost the town of Soho a single job that year.')).toBe(
    'The tax did {+not,+} in the end, cost the town of Soho a single job that year.',
  );
  expect(between(text, 'The tax did not, in the end, cost the town of Soho one single job that year.')).toBe(
    'The tax did not, in the end, cost the town of Soho [-one-] {+a+} single job that year.',
  );
  expect(
    between(text, 'The tax did not, in the very end, cost the town of Soho a single job that year.'),
  ).toBe('The tax did not, in the [-very-] end, cost the town of Soho a single job that year.');
});

test('of a long quotation the words round a difference are kept', () => {
  const long = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
  const line = differenceLine([
    { kind: 'same', quoted: long, found: long },
    { kind: 'changed', quoted: 'one', found: 'two' },
    { kind: 'same', quoted: long, found: long },
    { kind: 'added', quoted: 'three', found: '' },
    { kind: 'same', quoted: long, found: long },
  ]);
  expect(line).toMatch(
    /^… word\d+ [^…]*word39 \[-one-\] \{\+two\+\} word0 [^…]* … [^…]* word39 \[-three-\] word0 [^…]* …$/,
  );
  expect(line.length).toBeLessThan(5 * 70);
});

test('a line end in a quotation does not break the line', () => {
  expect(differenceLine([{ kind: 'added', quoted: 'a\nb', found: '' }])).toBe('[-a b-]');
});
