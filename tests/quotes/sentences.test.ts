import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/quotes/sentences.ts';
import { growth } from '../charactersRead.ts';
import { loggedSeed } from '../properties.ts';
import { generatedText } from './generatedText.ts';

const sentences = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test('end at their marks and at the end of a paragraph, not at the end of a line', () => {
  expect(sentences('A title\n\nIt rained. Did it\nsnow? No!\n\nThe end')).toEqual([
    'A title',
    'It rained.',
    'Did it\nsnow?',
    'No!',
    'The end',
  ]);
});

test.each([
  ['titles', 'Then Mr. Snow met Dr. Feldmann. They spoke.', 2],
  ['pages and numbers', 'See p. 4 and No. 7. It is there.', 2],
  ['initials', 'So wrote J. Snow and John F. Kennedy. Both knew.', 2],
  ['initials at the beginning', 'J. Snow wrote it.', 1],
  ['letters with dots', 'In the U.S. Congress they met. In the U.S. They left.', 3],
  ['what is short for other words', 'It is dear, e.g. Paris, or cf. Rome. It is.', 2],
  ['months', 'On Sept. 8 it came off. It helped.', 2],
  ['hours', 'It was 5 p.m. Then it rang.', 2],
  ['numbers of a list', '1. The pump. 2. The mill.', 2],
  ['German', 'Das steht z.B. auf S. 12, vgl. Bd. 3. Es stimmt.', 2],
])('go on over %s', (_, text, count) => {
  expect(sentences(text)).toHaveLength(count);
});

test('end at a letter that is the name of something', () => {
  expect(sentences('They chose plan B. Nobody minded.')).toHaveLength(2);
});

test('go on where small letters follow', () => {
  expect(sentences('“Why?” he asked. Nobody knew.')).toEqual(['“Why?” he asked.', 'Nobody knew.']);
  expect(sentences('It is so… and yet. No.')).toHaveLength(2);
});

test('keep their closing marks', () => {
  expect(sentences('He said: “Nobody knows.” Then he left.')).toEqual([
    'He said: “Nobody knows.”',
    'Then he left.',
  ]);
  expect(sentences('It ended.\n* * *\nIt began.').join('|')).toMatch(/^It ended\..*It began\.$/su);
});

test('end at the marks of other scripts', () => {
  expect(sentences('那座桥没有倒。他说的！真的？')).toHaveLength(3);
  expect(sentences('ماذا حدث؟ لا أحد يعلم.')).toHaveLength(2);
  expect(sentences('वह आया। वह गया।')).toHaveLength(2);
});

test('have words without the marks round them', () => {
  const text = '  “Nobody knows.” ';
  const [sentence] = sentencesOf(text);
  expect(text.slice(sentence?.words.start, sentence?.words.end)).toBe('Nobody knows');
});

test('are none where there are no words', () => {
  expect(sentencesOf('')).toEqual([]);
  expect(sentencesOf('* * *\n\n—')).toEqual([]);
});

test('come in order and leave out no word, in a paragraph of any length', () => {
  const text = generatedText(loggedSeed('sentences')).replaceAll('\n\n', ' ');
  const found = sentencesOf(text);
  expect(found.length).toBeGreaterThan(200);
  let at = 0;
  let rest = '';
  for (const { start, end } of found) {
    expect(start).toBeGreaterThanOrEqual(at);
    rest += text.slice(at, start);
    at = end;
  }
  expect(rest + text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
});

test.each(['Mr. ', 'J. ', 'and so. ', '* '])(
  'a text that never ends its sentence is read in steps: %s',
  (piece) => {
    const text = (size: number) => `Begun ${piece.repeat(size)}`;
    expect(growth((size) => void sentencesOf(text(size)), 8000)).toBeLessThan(2.5);
    for (const { start, end } of sentencesOf(text(20_000))) expect(end - start).toBeLessThan(12_500);
  },
);
