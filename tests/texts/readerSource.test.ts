import { expect, test } from 'vitest';
import { readableSources, readerSource } from '../../src/texts/readerSource.ts';
import { mapOf } from '../argument/maps.ts';

const paragraphs = ['A text.'];
const argument = mapOf(
  {
    id: 't',
    text: 'T.',
    children: [
      { id: 'one', role: 'evidence', text: 'E.', citations: [{ source: 'first' }, { source: 'second' }] },
      { id: 'two', role: 'evidence', text: 'E.', citations: [{ source: 'second' }] },
    ],
  },
  {
    sources: [
      { id: 'first', type: 'book', text: { kind: 'digest', paragraphs } },
      { id: 'second', type: 'book', text: { kind: 'digest', paragraphs } },
      { id: 'none', type: 'book' },
    ],
  },
);
const texts = new Map();
const idOf = (
  focus: string | null,
  open: { claim: string; citation: number } | null,
  choice: Parameters<typeof readerSource>[2] = null,
) => readerSource(argument, { focus, open, texts }, choice)?.id;

test('the list holds the sources that have a text, and those with a copy', () => {
  expect(readableSources(argument, texts).map(({ id }) => id)).toEqual(['first', 'second']);
  const copies = new Map([
    ['none', { status: 'loaded' as const, text: 'x', copy: { name: 'x', kept: false } }],
  ]);
  expect(readableSources(argument, copies).map(({ id }) => id)).toEqual(['first', 'second', 'none']);
});

test('the text goes with the citation that is open, or else with the claim', () => {
  expect(idOf(null, null)).toBe('first');
  expect(idOf('two', null)).toBe('second');
  expect(idOf('one', { claim: 'one', citation: 1 })).toBe('second');
});

test('what was picked stays until a claim that does not rest on it is looked at', () => {
  const picked = (source: string, focus: string | null) => ({ source, focus, open: null });
  expect(idOf(null, null, picked('second', null))).toBe('second');
  expect(idOf('one', null, picked('second', null))).toBe('second');
  expect(idOf('two', null, picked('first', 'two'))).toBe('first');
  expect(idOf('two', null, picked('first', 'one'))).toBe('second');
  expect(idOf('t', null, picked('second', 'one'))).toBe('second');
});
