import { expect, test } from 'vitest';
import { beginning } from '../../src/labels/beginning.ts';

test('a long text is cut between two words, a character of two units is not cut in half', () => {
  expect(beginning('short', 10)).toBe('short');
  expect(beginning('one two three four', 10)).toBe('one two …');
  expect(beginning('😀'.repeat(12), 10)).toBe(`${'😀'.repeat(10)} …`);
});
