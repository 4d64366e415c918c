import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { forgetTour } from '../../src/store/keptTours.ts';
import { initialView } from '../../src/store/openMap.ts';
import { presentedStep } from '../../src/store/presentedStep.ts';
import {
  changeDraft,
  continueTour,
  editTour,
  givenTours,
  keepSight,
  markSaved,
  putAway,
  retakeStep,
  reviveTour,
  savedMap,
  startFromStructure,
  startNew,
  tryTour,
  waitingTours,
} from '../../src/store/recordTour.ts';
import { createSession, type Session } from '../../src/store/session.ts';
import type { Origin } from '../../src/store/state.ts';
import { changedStep, withoutStep } from '../../src/tours/tourDraft.ts';
import { shipped, sound } from '../argument/maps.ts';

const text = readFileSync('data/broad-street-pump.json', 'utf8');
let session: Session;
const state = () => session.store.getState();
const steps = () => state().draft?.tour.steps ?? [];
let maps = 0;

function opened(origin: Origin): Session {
  const fresh = createSession();
  fresh.setViewportSize({ width: 1020, height: 843 });
  fresh.show(shipped('broad-street-pump'), origin, initialView, () => text);
  return fresh;
}

beforeEach(() => {
  // Each test has a map, and so a shelf, of its own.
  session = opened({ name: `maps/pump-${++maps}.json?v=1`, file: null, base: null, host: null });
});

test('the first view that is kept begins a tour and opens its panel, the next ones leave the reader where they are', () => {
  keepSight(session);
  expect(state()).toMatchObject({ panel: 'tour', announcement: 'Step 1 kept.' });
  session.openPanel('details');
  session.focus('cluster');
  keepSight(session);
  expect(state()).toMatchObject({ panel: 'details', announcement: 'Step 2 kept.' });
  expect(steps().map(({ id, focus }) => [id, ...focus])).toEqual([
    ['the-whole-map', 'thesis'],
    ['deaths-round-one-pump', 'cluster'],
  ]);
});

test('what is kept is what was on screen when it was asked for: what records may come a moment later', () => {
  session.focus('cluster');
  const seen = state();
  session.focus('miasma');
  keepSight(session, seen);
  expect(steps().map(({ focus }) => focus)).toEqual([['cluster']]);
  session.show(
    shipped('school-at-nine'),
    { name: 'other', file: null, base: null, host: null },
    initialView,
    () => text,
  );
  keepSight(session, seen);
  expect(state().draft).toBeNull();
});

test('who walks through the map keeps the list of steps beside it', () => {
  keepSight(session);
  session.focus('cluster');
  expect(state().panel).toBe('tour');
  session.openCitation('cluster', 0);
  expect(state().panel).toBe('details');
});

test('after a reload the tour waits, and a key does not begin another behind its back', () => {
  keepSight(session);
  const again = opened(state().origin);
  keepSight(again);
  expect(again.store.getState()).toMatchObject({ draft: null, panel: 'tour' });
  const [waiting] = waitingTours(again);
  if (!waiting) throw new Error('Nothing waits.');
  continueTour(again, waiting);
  keepSight(again);
  expect(again.store.getState().draft?.tour.steps).toHaveLength(2);
  expect(waitingTours(again)).toEqual([]);
  expect(waitingTours(session)).toEqual([]);
});

test('a tour that was put away and one begun anew both stay', () => {
  keepSight(session);
  putAway(session);
  startNew(session);
  keepSight(session);
  expect(waitingTours(session)).toHaveLength(1);
  putAway(session);
  expect(waitingTours(session)).toHaveLength(2);
  forgetTour(state().origin, shipped('broad-street-pump'), waitingTours(session)[0]?.key ?? '');
  expect(waitingTours(session)).toHaveLength(1);
});

test('a step can be given another view and keeps its words', () => {
  keepSight(session);
  const id = steps()[0]?.id ?? '';
  changeDraft(session, (draft) => changedStep(draft, id, { caption: 'Look.' }));
  session.openCitation('cluster', 0);
  session.setDoubts(new Map([['cluster', 1]]));
  retakeStep(session, id);
  const sight = { focus: ['cluster'], fit: 'nodes', open: { claim: 'cluster', citation: 0 } };
  expect(steps()).toEqual([{ id, ...sight, doubt: ['cluster'], caption: 'Look.' }]);
  session.setDoubts(null);
  retakeStep(session, id);
  expect(steps()).toEqual([{ id, ...sight, caption: 'Look.' }]);
});

test('trying it out presents the draft, and nothing else of the session is touched', () => {
  session.focus('cluster');
  keepSight(session);
  const before = state();
  tryTour(session);
  expect(state()).toMatchObject({ mode: 'present', presentation: { tour: 'my-tour', step: 0 } });
  expect(presentedStep(state())?.step.focus).toEqual(['cluster']);
  expect(state().argument?.claims).toBe(before.argument?.claims);
  expect(sound(state().document()).tours.map(({ id }) => id)).toEqual(['lesson', 'my-tour']);
  session.endPresentation();
  expect(state()).toMatchObject({ mode: 'explore', panel: 'tour', focus: 'cluster' });
  expect(state().draft).toBe(before.draft);
  putAway(session);
  expect(state().document()).toBe(text);
  expect(state().argument?.tours).toBe(givenTours(session));
});

test('other tours leave focus, what is open, the layout and the camera as they are', () => {
  session.focus('cluster');
  const { focus, expanded, layoutRequest, cameraRequest, measured, texts } = state();
  session.setTours([], () => '{}');
  expect(state()).toMatchObject({ focus, layoutRequest });
  expect(state().document()).toBe('{}');
  expect(state().argument?.tours).toEqual([]);
  for (const [now, then] of [
    [state().expanded, expanded],
    [state().cameraRequest, cameraRequest],
    [state().measured, measured],
    [state().texts, texts],
  ])
    expect(now).toBe(then);
});

test('a reload while it is tried out finds the tour again', () => {
  keepSight(session);
  const again = opened(state().origin);
  reviveTour(again, 'nothing');
  expect(again.store.getState().draft).toBeNull();
  reviveTour(again, 'my-tour');
  expect(again.store.getState().argument?.tours.at(-1)?.id).toBe('my-tour');
});

test('saved with an unfinished question, the file has no problem, and it is called as the map', () => {
  keepSight(session);
  const question = { text: 'Why?', choices: ['Air', ''] };
  changeDraft(session, (draft) => changedStep(draft, steps()[0]?.id ?? '', { question, caption: '' }));
  const file = savedMap(session);
  expect(file?.name).toBe(`pump-${maps}.json`);
  const tours = sound(file?.text ?? '').tours;
  expect(tours[0]).toEqual(givenTours(session)[0]);
  expect(tours[1]?.steps[0]?.question).toEqual({ text: 'Why?' });
  expect(state().draft?.saved).toBe(false);
  markSaved(session, 'pump.json');
  expect(state()).toMatchObject({ announcement: 'Saved as pump.json.', draft: { saved: true } });
  changeDraft(session, (draft) => withoutStep(draft, draft.tour.steps[0]?.id ?? ''));
  expect(state().draft?.saved).toBe(false);
  expect(savedMap(session)).toBeNull();
});

test('one of the map’s own tours is changed in its place', () => {
  const [lesson] = givenTours(session);
  if (!lesson) throw new Error('The pump has no tour.');
  editTour(session, lesson);
  changeDraft(session, (draft) => withoutStep(draft, 'question'));
  const tours = sound(savedMap(session)?.text ?? '').tours;
  expect(tours).toHaveLength(1);
  expect(tours[0]?.steps).toEqual(lesson.steps.slice(1));
});

test('a tour from the map’s structure is a good tour of its file', () => {
  startFromStructure(session);
  const tours = sound(savedMap(session)?.text ?? '').tours;
  expect(tours.map(({ id }) => id)).toEqual(['lesson', 'the-argument-step-by-step']);
  expect(tours[1]?.steps.length).toBe(steps().length);
});

test('an address finds the tour that is being recorded, and leaves one that is being recorded for another', () => {
  keepSight(session);
  const kept = state().draft;
  tryTour(session);
  putAway(session);
  if (kept) continueTour(session, kept);
  expect(state().argument?.tours.map(({ id }) => id)).not.toContain('my-tour');
  reviveTour(session, 'my-tour');
  expect(state().argument?.tours.map(({ id }) => id)).toContain('my-tour');
  putAway(session);
  startNew(session);
  keepSight(session);
  const other = state().draft;
  reviveTour(session, 'my-tour');
  expect(state().argument?.tours.map(({ id }) => id)).toContain('my-tour');
  expect(state().draft).toBe(other);
});
