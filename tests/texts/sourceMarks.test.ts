import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Argument } from '../../src/argument/argument.ts';
import { citationPlaces, markedRuns, markKey, sourceMarks } from '../../src/texts/sourceMarks.ts';
import { mapOf, shipped } from '../argument/maps.ts';
import { checkAll } from './checkAll.ts';

const read = (argument: Argument, source: string, text: string) => {
  const checked = checkAll(argument, new Map([[source, { status: 'loaded', text }]])).get(source);
  if (!checked) throw new Error('The text was not checked.');
  const marks = sourceMarks(argument, checked);
  return { marks, paragraphs: checked.paragraphs.map((paragraph) => markedRuns(text, paragraph, marks)) };
};

const sources = [
  { id: 's', type: 'book', text: { kind: 'full', href: 's.txt' } },
  { id: 'far', type: 'speech', via: 's' },
];
const citing = (...citations: object[]) =>
  mapOf(
    {
      id: 't',
      text: 'T.',
      children: citations.map((citation, at) => ({
        id: 'abcdef'[at],
        role: 'evidence',
        text: 'E.',
        citations: [{ source: 's', ...citation }],
      })),
    },
    { sources },
  );
const text = 'One two three four five.\n\nSix seven eight.';

test('citations that overlap are all marked, each run with those that cover it', () => {
  const argument = citing(
    { quote: 'two three four' },
    { source: 'far', quote: 'three' },
    { quote: 'not there' },
  );
  const [first, second] = read(argument, 's', text).paragraphs;
  expect(first?.map((run) => [run.text, run.marks.map(({ claim }) => claim).join(' ')])).toEqual([
    ['One ', ''],
    ['two ', 'a'],
    ['three', 'a b'],
    [' four', 'a'],
    [' five.', ''],
  ]);
  expect(second).toEqual([{ text: 'Six seven eight.', marks: [] }]);
});

test('what overlaps has lines of its own, and a line keeps its height from end to end', () => {
  const argument = citing({ quote: 'two three' }, { quote: 'three four' }, { quote: 'four five' });
  const { marks } = read(argument, 's', text);
  expect(marks.map(({ claim, lane }) => [claim, lane])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
  ]);
});

test('words quoted within the passage of their own citation take over its line', () => {
  const argument = citing({ quote: 'three', passage: { start: 'two', end: 'four' } });
  const { marks, paragraphs } = read(argument, 's', text);
  expect(marks.map(({ kind, lane }) => [kind, lane])).toEqual([
    ['passage', 0],
    ['quote', 0],
  ]);
  expect(paragraphs[0]?.find((run) => run.text === 'three')?.marks.map(({ kind }) => kind)).toEqual([
    'quote',
  ]);
});

test('a paragraph that is meant as a whole takes no line from the words quoted in it', () => {
  const argument = citing(
    { locator: { label: 'paragraph', value: '1' } },
    { quote: 'three', locator: { label: 'paragraph', value: '1' } },
  );
  const { marks } = read(argument, 's', text);
  expect(marks.map(({ claim, lane }) => [claim, lane])).toEqual([
    ['a', null],
    ['b', 0],
  ]);
});

test('the way through the text stops at every citation once, in the order of the text', () => {
  const argument = citing(
    { quote: 'eight' },
    { quote: 'four', passage: { start: 'One', end: 'five' } },
    { quote: 'two' },
    { quote: 'nowhere' },
  );
  expect(citationPlaces(read(argument, 's', text).marks)).toEqual([
    { claim: 'c', citation: 0 },
    { claim: 'b', citation: 0 },
    { claim: 'a', citation: 0 },
  ]);
});

test('the runs of a paragraph together are the paragraph', () => {
  const pump = shipped('broad-street-pump');
  const essay = readFileSync('data/sources/broad-street-essay.txt', 'utf8');
  const { marks, paragraphs } = read(pump, 'essay', essay);
  const joined = paragraphs.map((runs) => runs.map((run) => run.text).join('')).join('\n\n');
  expect(joined).toBe(essay.trim());
  const all = [...pump.claims.values()].flatMap((claim) =>
    claim.citations.map((_, index) => `${claim.id}:${index}`),
  );
  expect([...new Set(marks.map(markKey))].toSorted()).toEqual(all.toSorted());
  expect(citationPlaces(marks)).toHaveLength(all.length);
});
