import { expect, test } from 'vitest';
import { expectedWork } from '../../src/texts/checker.ts';

const citing = (quotations: number, length: number) =>
  Array.from({ length: quotations }, (_, number) => ({
    key: String(number),
    parts: ['a'.repeat(length)],
    verbatim: true,
  }));
const work = (text: number, quotations: number, length: number) =>
  expectedWork({ text: 'a'.repeat(text), cited: citing(quotations, length), digest: false });

test('a short text with many or with long quotations is more work than a longer one with few', () => {
  expect(work(10_000, 60, 200)).toBeGreaterThan(work(20_000, 10, 200));
  expect(work(10_000, 10, 50_000)).toBeGreaterThan(work(20_000, 10, 200));
});
