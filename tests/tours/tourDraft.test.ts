import { expect, test } from 'vitest';
import type { WrittenStep } from '../../src/argument/argument.ts';
import { automaticTour } from '../../src/tours/automaticTour.ts';
import {
  changedStep,
  draftOf,
  movedStep,
  newDraft,
  retitled,
  settled,
  stepName,
  type TourDraft,
  undeleted,
  withoutStep,
  withStep,
} from '../../src/tours/tourDraft.ts';
import { shipped } from '../argument/maps.ts';

const pump = shipped('broad-street-pump');
const kept = (...names: string[]): TourDraft =>
  names.reduce(
    (draft, name) => withStep(draft, { focus: ['thesis'] }, name),
    newDraft('a', [{ id: 'my-tour', title: 'Taken', steps: [] }]),
  );
const ids = ({ tour }: TourDraft) => tour.steps.map(({ id }) => id);

test('steps are added at the end, with ids from their names, each once', () => {
  expect(ids(kept('The pump', 'Widow’s water', 'The pump', '1854', ''))).toEqual([
    'the-pump',
    'widows-water',
    'the-pump-2',
    'step-1854',
    'step',
  ]);
});

test('a new tour has an id that no tour of the file has, and it follows the title until it is saved', () => {
  const draft = kept('One');
  expect(draft.tour.id).toBe('my-tour-2');
  const named = retitled(draft, 'Wasser & Luft', []);
  expect(named.tour.id).toBe('wasser-luft');
  expect(retitled(settled(named), 'Other', []).tour).toMatchObject({ id: 'wasser-luft', title: 'Other' });
});

test('a step keeps its id when it is changed, and what is set to nothing is gone', () => {
  const draft = changedStep(kept('One', 'Two'), 'two', { caption: 'Look.', seconds: 30 });
  const changed = changedStep(draft, 'two', { caption: undefined, fit: 'all' });
  expect(changed.tour.steps[1]).toEqual({ id: 'two', focus: ['thesis'], seconds: 30, fit: 'all' });
  expect(changed.tour.steps[0]).toBe(draft.tour.steps[0]);
});

test('a step moves by one place, and not beyond the ends', () => {
  const draft = kept('One', 'Two', 'Three');
  expect(ids(movedStep(draft, 'three', -1))).toEqual(['one', 'three', 'two']);
  expect(ids(movedStep(draft, 'one', 1))).toEqual(['two', 'one', 'three']);
  expect(movedStep(draft, 'one', -1)).toBe(draft);
  expect(movedStep(draft, 'three', 1)).toBe(draft);
  expect(movedStep(draft, 'nothing', 1)).toBe(draft);
});

test('deleted steps come back one by one, as they were and where they stood', () => {
  const draft = changedStep(kept('One', 'Two', 'Three'), 'two', { notes: 'Wait.' });
  const fewer = withoutStep(withoutStep(draft, 'two'), 'one');
  expect(ids(fewer)).toEqual(['three']);
  expect(ids(undeleted(fewer))).toEqual(['one', 'three']);
  expect(undeleted(undeleted(fewer))).toEqual(draft);
  expect(undeleted(draft)).toBe(draft);
});

test('the id of a deleted step is not given to another, so that it can come back', () => {
  const draft = withStep(withoutStep(kept('One'), 'one'), { focus: ['thesis'] }, 'One');
  expect(ids(undeleted(draft))).toEqual(['one', 'one-2']);
});

test('a copy of the automatic tour is a new tour in which every step has an id of its own', () => {
  const draft = draftOf(pump, 'a', automaticTour(pump), pump.tours, { copy: true });
  expect(draft.tour.id).toBe('the-argument-step-by-step');
  expect(draft.tour.steps.length).toBeGreaterThan(5);
  expect(new Set(ids(draft)).size).toBe(draft.tour.steps.length);
  expect(ids(draft)).not.toContain(undefined);
});

test('a tour of the file stays itself, with the ids that it has', () => {
  const [lesson] = pump.tours;
  if (!lesson) throw new Error('The pump has no tour.');
  const draft = draftOf(pump, 'a', lesson, pump.tours, { copy: false });
  expect(draft.tour).toEqual(lesson);
  expect(retitled(draft, 'A short lesson', pump.tours).tour.id).toBe(lesson.id);
});

test('a step without a caption is called as its first claim, the whole map as such', () => {
  const name = (step: WrittenStep) => stepName(pump, step);
  expect(name({ focus: ['cluster', 'thesis'] })).toBe('Deaths round one pump');
  expect(name({ focus: ['thesis'], fit: 'all' })).toBe('The whole map');
});
