import { expect, test } from 'vitest';
import { quotedParts } from '../../src/argument/quotedParts.ts';

test('the words quoted are given in order, whichever way they are written', () => {
  expect(quotedParts({ source: 's' })).toEqual([]);
  expect(quotedParts({ source: 's', quote: 'a b' })).toEqual(['a b']);
  expect(quotedParts({ source: 's', quote: { exact: 'a', prefix: 'b' } })).toEqual(['a']);
  expect(quotedParts({ source: 's', quote: { parts: ['a', 'b'] } })).toEqual(['a', 'b']);
  expect(quotedParts({ source: 's', quote: { prefix: 'b' } })).toEqual([]);
});
