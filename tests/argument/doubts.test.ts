import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  doubtKey,
  doubtTarget,
  formatDoubts,
  isInArgument,
  parseDoubt,
  parseDoubts,
} from '../../src/argument/doubts.ts';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { forAll } from '../quotes/forAll.ts';
import { complaintsAbout, mapOf } from './maps.ts';

test('a doubt is an id, with how far behind a colon', () => {
  expect(parseDoubt('lavrov')).toEqual(['lavrov', 1]);
  expect(parseDoubt('lavrov:0.5')).toEqual(['lavrov', 0.5]);
  expect(parseDoubt('source:a:.25')).toEqual(['source:a', 0.25]);
  expect(parseDoubt('lavrov:0')).toBeNull();
  expect(parseDoubt('')).toBeNull();
  // What is no share belongs to the id.
  expect(parseDoubt('lavrov:2')).toEqual(['lavrov:2', 1]);
});

test('every key and doubt comes back from its text', () => {
  const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  const kind = fc.constantFrom('claim' as const, 'source' as const, 'step' as const);
  forAll(
    'doubts',
    fc.record({ id, kind, doubt: fc.integer({ min: 1, max: 1000 }) }),
    ({ id, kind, doubt }) => {
      const key = doubtKey(kind, id);
      expect(doubtTarget(key)).toEqual({ kind, id });
      const doubts = new Map([[key, doubt / 1000]]);
      expect(parseDoubts(formatDoubts(doubts))).toEqual(doubts);
    },
  );
});

const argument = mapOf(
  { id: 't', text: 'T.', children: [{ id: 'source:x', role: 'reason', text: 'R.' }] },
  { sources: [{ id: 's', type: 'book' }] },
);

test('a claim, a source or a step can be doubted where it is there', () => {
  for (const key of ['t', 'claim:source:x', 'step:source:x', 'source:s'])
    expect(isInArgument(argument, key), key).toBe(true);
  for (const key of ['s', 'source:x', 'step:t', 'source:t'])
    expect(isInArgument(argument, key), key).toBe(false);
});

test('a document is told of strengths that are none, or stand where they say nothing', () => {
  const child = (more: object) =>
    complaintsAbout({ id: 't', text: 'T.', children: [{ role: 'reason', ...more }] });
  expect(child({ text: 'R.', strength: 0.5 })).toEqual([]);
  expect(child({ text: 'R.', strength: 'leaning against' })).toEqual([]);
  expect(child({ text: 'R.', strength: 2 })).toEqual(['out-of-range /thesis/children/0/strength']);
  expect(child({ text: 'R.', strength: 'strong' })).toEqual(['bad-value /thesis/children/0/strength']);
  expect(child({ premises: [{ text: 'A.' }, { text: 'B.' }], strength: 1 })).toEqual([
    'no-strength /thesis/children/0/strength',
  ]);
  expect(
    complaintsAbout({
      id: 't',
      text: 'T.',
      children: [
        { id: 'r', role: 'reason', text: 'R.', children: [] },
        { role: 'reason', text: 'S.', children: [{ role: 'reason', ref: 'r', strength: 1 }] },
      ],
    }),
  ).toEqual(['no-strength /thesis/children/1/children/0/strength']);
});

test('a step that doubts what is not there is a problem', () => {
  const steps = [{ focus: ['t'], doubt: ['t:0.5', 'source:s', 'nobody'] }];
  const more = { sources: [{ id: 's', type: 'book' }], tours: [{ id: 'x', title: 'X', steps }] };
  expect(complaintsAbout({ id: 't', text: 'T.' }, more)).toEqual(['unknown-doubt /tours/0/steps/0/doubt/2']);
});

test('how far a claim is doubted, where it is no number above 0 and at most 1, is a problem that says so', () => {
  const steps = [{ focus: ['t'], doubt: ['t:2', 't:abc', 't:0', 'source:s:1.5', 'step:t:2'] }];
  const tours = [{ id: 'x', title: 'X', steps }];
  const map = { version: 1, title: 'M', thesis: { id: 't', text: 'T.' }, tours };
  const { problems } = parseArgument(JSON.stringify({ ...map, sources: [{ id: 's', type: 'book' }] }));
  const far = (key: string) => `How far “${key}” is doubted must be above 0 and at most 1.`;
  expect(problems.map(({ message }) => message)).toEqual([
    ...[far('t'), far('t'), far('t'), far('source:s')],
    '“step:t:2” is no claim’s id, “source:ID” or “step:ID”. Correct it.',
  ]);
});
