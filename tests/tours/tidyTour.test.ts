import { expect, test } from 'vitest';
import type { WrittenStep } from '../../src/argument/argument.ts';
import { soundStep, soundTour, tidyTour } from '../../src/tours/tidyTour.ts';
import { shipped } from '../argument/maps.ts';

const pump = shipped('broad-street-pump');
const tidied = (step: Partial<WrittenStep>) =>
  tidyTour({ id: 't', title: 'T', steps: [{ focus: ['thesis'], ...step }] }).steps[0];

test('what was begun and left empty is left out', () => {
  expect(tidied({ caption: '  ', notes: '', show: [], question: { text: ' ' } })).toEqual({
    focus: ['thesis'],
  });
});

test('a question has two to nine answers or the usual ones', () => {
  const choices = (...given: string[]) => tidied({ question: { text: 'Why?', choices: given } })?.question;
  expect(choices('Air')).toEqual({ text: 'Why?' });
  expect(choices('Air', ' ', ' Water ')).toEqual({ text: 'Why?', choices: ['Air', 'Water'] });
  expect(choices(...'abcdefghijk')?.choices).toHaveLength(9);
  // A document takes no two answers that read alike, and none that say nothing.
  expect(choices('Air', ' Air', '…', 'Water')?.choices).toEqual(['Air', 'Water']);
});

test('smaller steps are tidied, too, and signs alone are no text', () => {
  expect(tidied({ sub: [{ focus: ['cluster'], caption: ' ', sub: [] }], notes: '…' })).toEqual({
    focus: ['thesis'],
    sub: [{ focus: ['cluster'] }],
  });
  expect(tidyTour({ id: 't', title: '…', summary: ' ', steps: [] })).toEqual({
    ...{ id: 't', title: 'Tour', steps: [] },
  });
});

test('a tour without a title gets one, and the same tour is tidied once', () => {
  const tour = { id: 't', title: ' ', steps: [] };
  expect(tidyTour(tour).title).toBe('Tour');
  expect(tidyTour(tour)).toBe(tidyTour(tour));
});

test('all that a step can say stays', () => {
  for (const { steps } of pump.tours) for (const step of steps) expect(tidied(step)).toEqual(step);
});

test('of a tour that was kept, claims that are gone are taken out and the words stay', () => {
  const step = {
    focus: ['gone'],
    show: ['gone', 'cluster'],
    spotlight: ['gone'],
    open: { claim: 'cluster', citation: 99 },
    caption: 'Still here.',
  };
  expect(soundStep(pump, step)).toEqual({
    focus: ['thesis'],
    show: ['cluster'],
    spotlight: [],
    caption: 'Still here.',
  });
});

test('an unfinished question is kept as it is', () => {
  const step = { focus: ['thesis'], question: { text: '', choices: ['Air', ''] } };
  expect(soundStep(pump, step)).toEqual(step);
});

test('what is no tour and no step is passed over', () => {
  for (const value of [null, 1, 'tour', {}, { id: 't', title: 'T' }, { id: '', title: 'T', steps: [] }]) {
    expect(soundTour(pump, value)).toBeNull();
  }
  const steps = [null, 3, {}, { focus: [] }, { focus: ['thesis'], caption: 5 }, { focus: ['thesis'] }];
  const odd = { focus: ['thesis'], question: { text: '', choices: 5 } };
  expect(soundTour(pump, { id: 't', title: 'T', steps: [...steps, odd] })?.steps).toEqual([
    { focus: ['thesis'] },
  ]);
});
