import { expect, test } from 'vitest';
import { stepView } from '../../src/tours/stepView.ts';
import { mapOf, sound } from '../argument/maps.ts';

const argument = mapOf(
  {
    id: 't',
    text: 'T.',
    children: [
      { id: 'r', role: 'reason', text: 'R.', children: [{ id: 'e', role: 'evidence', text: 'E.' }] },
      {
        id: 'l',
        role: 'reason',
        premises: [
          { id: 'p', text: 'P.', children: [{ id: 'pe', role: 'evidence', text: 'PE.' }] },
          { id: 'q', text: 'Q.' },
        ],
      },
    ],
  },
  {
    tours: [
      {
        id: 'lesson',
        title: 'Lesson',
        steps: [
          { focus: ['t'] },
          { focus: ['e'], question: { text: 'What supports it?' } },
          { focus: ['pe'], fit: 'path' },
          { focus: ['r'], fit: 'subtree' },
          { focus: ['t'], fit: 'all' },
        ],
      },
    ],
  },
);
const at = (stop: number) => stepView(argument, null, stop);

test('what a step needs is open, what an earlier one opened stays open', () => {
  expect([...(at(0)?.expanded ?? [])]).toEqual([]);
  expect([...(at(2)?.expanded ?? [])].toSorted()).toEqual(['r', 't']);
  expect([...(at(3)?.expanded ?? [])].toSorted()).toEqual(['l', 'p', 'r', 't']);
});

test('going back shows the very same view', () => {
  const there = at(2);
  at(4);
  expect(at(2)).toBe(there);
});

test('a question is asked at the claim above the answer, which is not open yet', () => {
  expect(at(1)?.focus).toBe('r');
  expect(at(1)?.expanded.has('r')).toBe(false);
});

test('only a question that the map itself would answer is shown alone', () => {
  expect([0, 1, 2, 3, 4].map((number) => at(number)?.questionAlone)).toEqual(Array(5).fill(false));
  const asked = (of: object) => {
    const tours = [{ id: 'x', title: 'X', steps: [{ focus: ['t'], question: { text: 'What follows?' } }] }];
    const map = sound(JSON.stringify({ version: 1, title: 'A map', tours, ...of }));
    return [0, 1].map((number) => stepView(map, null, number)?.questionAlone);
  };
  // The question stands before the thesis that answers it; then the thesis itself.
  expect(asked({ thesis: { id: 't', text: 'T.' } })).toEqual([true, false]);
  // Rival answers to an issue give nothing away.
  const theses = ['t', 'u'].map((id) => ({ id, text: 'T.' }));
  expect(asked({ issue: { text: 'Which?', theses } })).toEqual([false, false]);
});

test('a question between theses is asked at all of them', () => {
  const theses = ['a', 'b', 'c'].map((id) => ({ id, text: 'T.' }));
  const steps = [{ focus: ['b', 'a'], question: { text: 'Which?' } }];
  const rivals = sound(
    JSON.stringify({
      version: 1,
      title: 'T',
      issue: { text: 'Which?', theses },
      tours: [{ id: 'x', title: 'X', steps }],
    }),
  );
  const asked = stepView(rivals, null, 0);
  expect(asked?.focus).toBe('b');
  expect(asked?.inView).toEqual(['b', 'a']);
});

test('the camera takes in what the step asks for', () => {
  expect(at(3)?.inView.toSorted()).toEqual(['l', 'p', 'pe', 't']);
  expect(at(4)?.inView).toEqual(['r', 'e']);
  expect(at(5)?.inView).toEqual([]);
});

test('a premise is highlighted with its frame', () => {
  const premise = stepView(
    mapOf(
      {
        id: 't',
        text: 'T.',
        children: [
          {
            id: 'l',
            role: 'reason',
            premises: [
              { id: 'p', text: 'P.' },
              { id: 'q', text: 'Q.' },
            ],
          },
        ],
      },
      { tours: [{ id: 'x', title: 'X', steps: [{ focus: ['p'] }] }] },
    ),
    'x',
    0,
  );
  expect([...(premise?.highlighted ?? [])]).toEqual(['p', 'l']);
});

test('a number beyond the tour is its end', () => {
  expect(at(99)).toBe(at(5));
  expect(at(-3)).toBe(at(0));
});

test('a long tour is gone through once for all its steps, not at each step anew', () => {
  const lookups = (steps: number) => {
    const long = mapOf(
      { id: 't', text: 'T.', children: [{ id: 'r', role: 'reason', text: 'R.' }] },
      {
        tours: [
          { id: 'long', title: 'Long', steps: Array.from({ length: steps }, () => ({ focus: ['r'] })) },
        ],
      },
    );
    let count = 0;
    const claims = new Map(long.claims);
    const get = claims.get.bind(claims);
    claims.get = (id) => {
      count++;
      return get(id);
    };
    for (let step = 0; step < steps; step++) stepView({ ...long, claims }, 'long', step);
    return count;
  };
  expect(lookups(200) / lookups(100)).toBeLessThan(2.5);
});
