import { expect, test } from 'vitest';
import { minutes, paceWords, passed, plannedAt } from '../../../src/apps/present/pace.ts';
import { flattenSteps, tourOf } from '../../../src/tours/steps.ts';
import { mapOf } from '../../argument/maps.ts';

const stops = flattenSteps(
  tourOf(
    mapOf(
      { id: 't', text: 'T.' },
      {
        tours: [{ id: 'x', title: 'X', steps: [60, 120, 60].map((seconds) => ({ focus: ['t'], seconds })) }],
      },
    ),
    'x',
  ),
);

test('a clock that stands keeps what had passed; one that runs adds to it', () => {
  expect(passed({ since: null, before: 5000 }, 99_000)).toBe(5000);
  expect(passed({ since: 10_000, before: 5000 }, 12_000)).toBe(7000);
});

test('time is planned up to a step and to the end of it', () => {
  expect(plannedAt(stops, 1)).toEqual({ from: 60, to: 180, all: 240 });
});

test('within its step a lesson is on time, before it ahead, after it behind', () => {
  const second = plannedAt(stops, 1);
  expect(paceWords(100_000, second)).toBe('On time');
  expect(paceWords(20_000, second)).toBe('0:40 ahead');
  expect(paceWords(240_000, second)).toBe('1:00 behind');
  expect(paceWords(50_000, { from: 0, to: 0, all: 0 })).toBe('');
});

test('minutes and hours are written as on a clock', () => {
  expect([0, 65_000, 3_725_000].map(minutes)).toEqual(['0:00', '1:05', '1:02:05']);
});
