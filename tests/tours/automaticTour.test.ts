import { expect, test } from 'vitest';
import { automaticTour } from '../../src/tours/automaticTour.ts';
import { mapOf } from '../argument/maps.ts';

const quoted = { source: 's', quote: 'the very words' };
const argument = mapOf(
  {
    id: 't',
    text: 'The pump did it.',
    children: [
      {
        id: 'r1',
        role: 'reason',
        text: 'The dead lived near it.',
        children: [
          { id: 'plain', role: 'evidence', text: 'A map shows it.' },
          { id: 'cited', role: 'evidence', text: 'Snow says so.', citations: [quoted] },
          {
            id: 'o1',
            role: 'objection',
            text: 'The brewery lost nobody.',
            children: [{ id: 'a1', role: 'objection', text: 'Its men drank beer.' }],
          },
        ],
      },
      {
        id: 'r2',
        role: 'reason',
        premises: [
          { id: 'p1', text: 'One premise.' },
          { id: 'p2', text: 'Another.' },
        ],
      },
      { id: 'o2', role: 'objection', text: 'Many were dead before.' },
    ],
  },
  { sources: [{ id: 's', type: 'book', title: 'Snow' }] },
);

test('the thesis, each reason with its best evidence and strongest objection, the objection to the thesis, the whole', () => {
  const tour = automaticTour(argument);
  expect(tour.steps.map(({ focus }) => focus)).toEqual([
    ['t'],
    ['r1', 'cited'],
    ['o1', 'a1'],
    ['r2', 'p1', 'p2'],
    ['o2'],
    ['t'],
  ]);
  expect(tour.steps[1]?.open).toEqual({ claim: 'cited', citation: 0 });
  expect(tour.steps.at(-1)?.fit).toBe('all');
});

test('every step says something to the class and gives the teacher a question', () => {
  for (const { caption, notes } of automaticTour(argument).steps) {
    expect(caption).not.toBe('');
    expect(notes).not.toBe('');
  }
});

test('of a hundred reasons those that hold the most get a step, in their own order', () => {
  const wide = mapOf({
    id: 't',
    text: 'T.',
    children: Array.from({ length: 100 }, (_, at) => ({
      id: `r${at}`,
      role: 'reason',
      text: `Reason ${at}.`,
      children: at % 10 === 9 ? [{ id: `e${at}`, role: 'evidence', text: 'E.' }] : [],
    })),
  });
  const firsts = automaticTour(wide).steps.flatMap(({ focus }) => focus[0] ?? []);
  expect(firsts.length).toBe(26);
  const reasons = firsts.slice(1, -1).map((id) => Number(id.slice(1)));
  expect(reasons).toEqual(reasons.toSorted((a, b) => a - b));
  expect(firsts.filter((id) => /9$/.test(id))).toEqual([
    'r9',
    'r19',
    'r29',
    'r39',
    'r49',
    'r59',
    'r69',
    'r79',
    'r89',
    'r99',
  ]);
});

test('a long sentence stands on the card: the caption has its label, where it has one', () => {
  const long = `${'The pump and nothing but the pump '.repeat(5)}did it.`;
  const captions = (label?: string) =>
    automaticTour(mapOf({ id: 't', text: long, ...(label === undefined ? {} : { label }) })).steps[0]
      ?.caption;
  expect(captions('Only the pump')).toBe('The thesis: Only the pump');
  expect(captions()).toBe(`The thesis: ${long}`);
});

test('the best of what supports a reason is quoted, else cited, else evidence, else what holds the most', () => {
  const claim = (id: string, role: string, more: object = {}) => ({ id, role, text: `${id}.`, ...more });
  const small = claim('evidence', 'evidence');
  const large = claim('large', 'reason', {
    children: Array.from({ length: 30 }, (_, at) => claim(`below${at}`, 'reason')),
  });
  // More than any number of claims below counts for.
  const huge = claim('huge', 'reason', {
    children: Array.from({ length: 1200 }, (_, at) => claim(`under${at}`, 'reason')),
  });
  const cited = claim('cited', 'reason', { citations: [{ source: 's' }] });
  const words = claim('quoted', 'reason', { citations: [quoted] });
  const best = (...children: object[]) =>
    automaticTour(
      mapOf(
        { id: 't', text: 'T.', children: [claim('r', 'reason', { children })] },
        { sources: [{ id: 's', type: 'book' }] },
      ),
    ).steps[1]?.focus[1];
  expect(best(claim('first', 'reason'), large)).toBe('large');
  expect(best(large, small)).toBe('evidence');
  expect(best(huge, small)).toBe('evidence');
  expect(best(huge, small, cited)).toBe('cited');
  expect(best(huge, small, cited, words)).toBe('quoted');
});
