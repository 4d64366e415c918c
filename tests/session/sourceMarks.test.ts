import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Argument, Source } from '../../src/argument/argument.ts';
import { checkAll } from '../../src/session/checking.ts';
import { markedText as marked } from '../../src/session/sourceMarks.ts';
import { mapOf, shipped } from '../argument/maps.ts';

const markedText = (argument: Argument, source: Source, text: string) => {
  const checked = checkAll(argument, new Map([[source.id, { status: 'loaded', text }]])).get(source.id);
  if (!checked) throw new Error('The text was not checked.');
  return marked(argument, text, checked);
};

const text = 'One two three four five.\n\nSix seven eight.';
const argument = mapOf(
  {
    id: 't',
    text: 'T.',
    citations: [{ source: 's', quote: 'two three four' }],
    children: [
      { id: 'a', role: 'evidence', text: 'A.', citations: [{ source: 'far', quote: 'three' }] },
      { id: 'b', role: 'evidence', text: 'B.', citations: [{ source: 's', quote: 'not there' }] },
    ],
  },
  {
    sources: [
      { id: 's', type: 'book', text: { kind: 'full', href: 's.txt' } },
      { id: 'far', type: 'speech', via: 's' },
    ],
  },
);
const source = argument.sources.get('s');
if (!source) throw new Error('No source.');

test('citations that overlap are all marked, each run with those that cover it', () => {
  const [first, second] = markedText(argument, source, text);
  expect(first?.runs.map((run) => [run.text, run.marks.map(({ claim }) => claim).join(' ')])).toEqual([
    ['One ', ''],
    ['two ', 't'],
    ['three', 't a'],
    [' four', 't'],
    [' five.', ''],
  ]);
  expect(second?.runs).toEqual([{ text: 'Six seven eight.', marks: [] }]);
});

test('the runs of a paragraph together are the paragraph', () => {
  const pump = shipped('broad-street-pump');
  const essay = readFileSync('data/sources/broad-street-essay.txt', 'utf8');
  const bearer = pump.sources.get('essay');
  if (!bearer) throw new Error('No essay.');
  const paragraphs = markedText(pump, bearer, essay);
  const joined = paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n\n');
  expect(joined).toBe(essay.trim());
  const keys = new Set(
    paragraphs.flatMap(({ runs }) =>
      runs.flatMap(({ marks }) => marks.map(({ claim, citation }) => `${claim}:${citation}`)),
    ),
  );
  const all = [...pump.claims.values()].flatMap((claim) =>
    claim.citations.map((_, index) => `${claim.id}:${index}`),
  );
  expect([...keys].toSorted()).toEqual(all.toSorted());
});
