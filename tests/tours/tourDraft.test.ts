import { expect, test } from 'vitest';
import type { WrittenStep } from '../../src/argument/argument.ts';
import { automaticTour } from '../../src/tours/automaticTour.ts';
import {
  changedStep,
  draftOf,
  freeStepId,
  identified,
  movedStep,
  nestedStep,
  newDraft,
  readdressed,
  renamedStep,
  retitled,
  settled,
  summarized,
  type TourDraft,
  undeleted,
  unnestedStep,
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
/** "one(two three)". */
const listed = (steps: readonly WrittenStep[]): string =>
  steps.map(({ id, sub }) => `${id}${sub ? `(${listed(sub)})` : ''}`).join(' ');
const shape = ({ tour }: TourDraft) => listed(tour.steps);

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

test('a step becomes part of the one before it, and comes out again behind that', () => {
  const draft = kept('One', 'Two', 'Three', 'Four');
  const inner = nestedStep(nestedStep(draft, 'two'), 'three');
  expect(shape(inner)).toBe('one(two three) four');
  expect(shape(nestedStep(inner, 'three'))).toBe('one(two(three)) four');
  expect(shape(unnestedStep(inner, 'two'))).toBe('one(three) two four');
  expect(unnestedStep(unnestedStep(inner, 'three'), 'two')).toEqual(draft);
  // The first has none before it, and a step of its own is out already.
  expect(nestedStep(draft, 'one')).toBe(draft);
  expect(unnestedStep(draft, 'two')).toBe(draft);
});

test('a smaller step is changed, moved, deleted and had back where it stands', () => {
  const draft = ['two', 'three'].reduce(nestedStep, kept('One', 'Two', 'Three', 'Four'));
  const [one] = changedStep(draft, 'three', { caption: 'Here.' }).tour.steps;
  expect(one?.sub?.[1]).toEqual({ id: 'three', focus: ['thesis'], caption: 'Here.' });
  expect(shape(movedStep(draft, 'three', -1))).toBe('one(three two) four');
  expect(movedStep(draft, 'two', -1)).toBe(draft);
  const fewer = withoutStep(withoutStep(draft, 'two'), 'three');
  expect(shape(fewer)).toBe('one four');
  expect(shape(undeleted(fewer))).toBe('one(three) four');
  expect(undeleted(undeleted(fewer))).toEqual(draft);
});

test('a step is called otherwise, as no other is; what was deleted from within it comes back into it', () => {
  const draft = withoutStep(nestedStep(kept('One', 'Two', 'Three'), 'two'), 'two');
  expect(freeStepId(draft, 'one', 'Three')).toBe('three-2');
  expect(freeStepId(draft, 'one', 'One')).toBe('one');
  const renamed = renamedStep(draft, 'one', freeStepId(draft, 'one', 'The start'));
  expect(shape(renamed)).toBe('the-start three');
  expect(shape(undeleted(renamed))).toBe('the-start(two) three');
});

test('every step of a tour that is edited has an id, smaller ones too, and each its own', () => {
  const focus = ['cluster'];
  const steps = [
    { focus, sub: [{ id: 'a', focus }, { focus }] },
    { id: 'a', focus },
  ];
  expect(listed(identified(pump, { id: 't', title: 'T', steps }).steps)).toBe(
    'deaths-round-one-pump(a deaths-round-one-pump-2) deaths-round-one-pump-3',
  );
});

test('a tour has a summary until it says nothing, and an address that no other tour has', () => {
  const draft = kept('One');
  const about = summarized(draft, 'What it is about.');
  expect(about.tour.summary).toBe('What it is about.');
  expect(summarized(about, '')).toEqual(draft);
  expect(readdressed(settled(draft), 'Lesson', pump.tours).tour.id).toBe('lesson-2');
});
