import { expect, test } from 'vitest';
import { countUses, coverageSentence, readParagraphs } from '../../src/texts/coverage.ts';
import { sourceMarks } from '../../src/texts/sourceMarks.ts';
import { mapOf } from '../argument/maps.ts';
import { checkAll } from './checkAll.ts';

function read(text: string, citations: object[]) {
  const argument = mapOf(
    { id: 't', text: 'T.', citations: citations.map((each) => ({ source: 's', ...each })) },
    { sources: [{ id: 's', type: 'book', text: { kind: 'full', href: 's.txt' } }] },
  );
  const checked = checkAll(argument, new Map([['s', { status: 'loaded', text }]])).get('s');
  if (!checked) throw new Error('The text was not checked.');
  return [...readParagraphs(text, checked.paragraphs, sourceMarks(argument, checked))];
}

const uses = (text: string, citations: object[]) =>
  read(text, citations).flatMap(({ sentences }) => sentences.map(({ use }) => use));

test('a sentence is quoted, quoted in part, paraphrased or left out', () => {
  const text = 'All of this is said. Only half of that is. This one is meant. Nobody needs it.';
  const citations = [
    { quote: 'All of this is said' },
    { quote: 'Only half' },
    { mode: 'paraphrase', passage: { start: 'This one', end: 'meant' } },
  ];
  expect(uses(text, citations)).toEqual(['quoted', 'partly', 'paraphrased', 'unused']);
});

test('a quotation that ends with a sentence does not touch the next one', () => {
  expect(uses('One here. Two here.', [{ quote: 'One here.' }])).toEqual(['quoted', 'unused']);
});

test('sentences are counted through the text, and together they are its text', () => {
  const text = 'One here. Two here.\n\nThree here.';
  const [first, second] = read(text, []);
  expect([first?.first, second?.first]).toEqual([0, 2]);
  expect(first?.sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
    'One here. Two here.',
  );
});

test('a paragraph of a hundred pages is read in pieces', () => {
  const text = 'So it goes on and on. '.repeat(2000).trim();
  const pieces = read(text, []);
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.map(({ continued }) => continued).indexOf(true)).toBe(1);
  expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  expect(pieces.flatMap(({ sentences }) => sentences)).toHaveLength(2000);
  expect(pieces.at(-1)?.first).toBe(2000 - (pieces.at(-1)?.sentences.length ?? 0));
});

test('an initial or an abbreviation ends no sentence', () => {
  expect(read('Dr. J. Snow wrote it. So he did.', [])[0]?.sentences).toHaveLength(2);
});

test('a row of asterisks between paragraphs is shown', () => {
  const pieces = read('One here.\n\n***\n\nTwo here.', []);
  expect(pieces.map(({ sentences }) => sentences.length)).toEqual([1, 1, 1]);
});

test('coverage is a sentence about sentences', () => {
  const paragraphs = read('One here. Two here.', [{ quote: 'One here' }]);
  expect(coverageSentence(countUses(paragraphs), false)).toBe('1 of 2 sentences used');
  expect(coverageSentence(countUses(paragraphs), true)).toBe('1 of 2 sentences of the summary used');
  expect(coverageSentence(countUses(read('Alone.', [])), false)).toBe('0 of 1 sentence used');
});
