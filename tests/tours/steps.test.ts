import { expect, test } from 'vitest';
import { flattenSteps, stepAt, stepNumbered, tourOf } from '../../src/tours/steps.ts';
import { mapOf } from '../argument/maps.ts';

const thesis = {
  id: 't',
  text: 'The pump did it.',
  children: [{ id: 'r', role: 'reason', text: 'The dead lived near it.' }],
};

const stopsFor = (steps: object[]) =>
  flattenSteps(tourOf(mapOf(thesis, { tours: [{ id: 'lesson', title: 'Lesson', steps }] }), 'lesson'));

test('a step comes first; smaller steps within it follow it and are numbered below it', () => {
  const stops = stopsFor([
    {
      id: 'one',
      focus: ['t'],
      caption: 'First.',
      sub: [{ focus: ['r'] }, { focus: ['r'], caption: 'Then.' }],
    },
    { focus: ['r'] },
  ]);
  expect(stops.map(({ id, number, caption }) => [id, number, caption])).toEqual([
    ['one', '1', 'First.'],
    ['1.1', '1.1', 'First.'],
    ['1.2', '1.2', 'Then.'],
    ['2', '2', ''],
  ]);
});

test('a question is asked at a step of its own before the step that answers it', () => {
  const [asked, answer] = stopsFor([
    { id: 'why', focus: ['r'], caption: 'They did.', question: { text: 'Why the pump?' } },
  ]);
  expect(asked?.question).toEqual({ text: 'Why the pump?', choices: ['Yes', 'No', 'Not sure'] });
  expect(asked?.caption).toBe('Why the pump?');
  expect([answer?.question, answer?.caption]).toEqual([null, 'They did.']);
});

test('a step dims all but its focus, unless it says otherwise or shows the whole', () => {
  const stops = stopsFor([
    { focus: ['r'] },
    { focus: ['r'], spotlight: ['t'] },
    { focus: ['r'], spotlight: false },
    { focus: ['t'], fit: 'all' },
  ]);
  expect(stops.map(({ highlighted }) => highlighted)).toEqual([['r'], ['t'], null, null]);
});

test('a step is found by its id or its number, and what is neither is not', () => {
  const stops = stopsFor([
    { id: 'one', focus: ['t'] },
    { focus: ['r'], question: { text: 'Why?' } },
  ]);
  expect(stepAt(stops, 'one')).toBe(0);
  expect(stepAt(stops, '2')).toBe(2);
  expect(stepAt(stops, '7')).toBe(null);
});

test('who types the number of a step that asks comes to the question, not to its answer', () => {
  const stops = stopsFor([{ focus: ['t'] }, { focus: ['r'], question: { text: 'Why?' } }]);
  expect(stepNumbered(stops, '2')).toBe(1);
  expect(stepNumbered(stops, '1')).toBe(0);
  expect(stepNumbered(stops, '0')).toBe(null);
});

test('a map without tours gets one, and an unknown tour is the first', () => {
  const bare = mapOf(thesis);
  expect(tourOf(bare, null).steps.length).toBeGreaterThan(2);
  const argument = mapOf(thesis, {
    tours: [
      { id: 'a', title: 'A', steps: [{ focus: ['t'] }] },
      { id: 'b', title: 'B', steps: [{ focus: ['r'] }] },
    ],
  });
  expect([tourOf(argument, null).id, tourOf(argument, 'b').id, tourOf(argument, 'no').id]).toEqual([
    'a',
    'b',
    'a',
  ]);
});
