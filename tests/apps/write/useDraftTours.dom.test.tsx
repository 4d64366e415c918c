import { readFileSync } from 'node:fs';
import { useEffect } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { useDraftTours } from '../../../src/apps/write/useDraftTours.ts';
import { createWriter, type Writer } from '../../../src/apps/write/writer.ts';
import type { ArgumentDocument } from '../../../src/argument/document.ts';
import { setField } from '../../../src/draft/changing.ts';
import { initialView } from '../../../src/store/openMap.ts';
import { changeDraft, editTour, givenTours } from '../../../src/store/recordTour.ts';
import { createSession, type Session } from '../../../src/store/session.ts';
import {
  changedStep,
  readdressed,
  type StepChange,
  summarized,
  withoutStep,
} from '../../../src/tours/tourDraft.ts';
import { mapOf, sound } from '../../argument/maps.ts';
import { mounted } from '../../mounted.tsx';

const document = JSON.parse(readFileSync('data/putin-zelensky-summit.json', 'utf8')) as ArgumentDocument;
// An author need not give ids.
delete document.tours?.[0]?.steps[1]?.id;
const text = JSON.stringify(document);
let session: Session;
let writer: Writer;
const done = () => writer.store.getState().history.done.length;
const lesson = () => writer.draft().fields.tours?.[0];
const recorded = () => session.store.getState().draft?.tour;
const say = (change: StepChange) => changeDraft(session, (draft) => changedStep(draft, 'question', change));

let follows = false;

function Recording() {
  useDraftTours(writer);
  useEffect(() => {
    follows = true;
    return () => {
      follows = false;
    };
  }, []);
  return null;
}

beforeEach(async () => {
  localStorage.clear();
  session = createSession();
  session.setViewportSize({ width: 1020, height: 843 });
  const name = 'putin-zelensky-summit';
  session.show(sound(text), { name, file: null, base: null, host: null }, initialView, () => text);
  writer = createWriter(session, null);
  mounted(<Recording />, { map: mapOf({ text: 'So it is.' }) });
  await vi.waitFor(() => expect(follows).toBe(true));
  const [tour] = givenTours(session);
  if (tour) editTour(session, tour);
});

test('a tour that is only opened is no step, though its steps get ids for it', () => {
  expect(recorded()?.id).toBe('lesson');
  expect(done()).toBe(0);
});

test('what is typed into a tour is one step, and each claim that is put in is one of its own', () => {
  for (const caption of ['L', 'Lo', 'Look']) say({ caption });
  changeDraft(session, (draft) => summarized(draft, 'Short.'));
  expect(done()).toBe(1);
  say({ focus: ['thesis', 'survival'] });
  say({ focus: ['thesis', 'survival', 'europe'] });
  expect(done()).toBe(3);
  writer.undo();
  expect(recorded()?.steps[0]?.focus).toEqual(['thesis', 'survival']);
  expect(recorded()?.steps[0]?.caption).toBe('Look');
  // What is typed after that is no part of it.
  say({ notes: 'Wait.' });
  writer.undo();
  expect(recorded()?.steps[0]?.focus).toEqual(['thesis', 'survival']);
});

test('a tour whose steps are all deleted is none of the map, and each comes back by itself', () => {
  const steps = recorded()?.steps ?? [];
  for (const { id } of steps) changeDraft(session, (draft) => withoutStep(draft, id ?? ''));
  expect([recorded()?.steps, lesson(), done()]).toEqual([[], undefined, steps.length]);
  writer.undo();
  expect(lesson()?.steps).toHaveLength(1);
  expect(recorded()?.steps).toHaveLength(1);
  writer.undo();
  expect(lesson()?.steps).toHaveLength(2);
});

test('a tour that was emptied stays open, and opened again takes nothing from the draft', () => {
  for (const { id } of recorded()?.steps ?? []) changeDraft(session, (draft) => withoutStep(draft, id ?? ''));
  const emptied = session.store.getState().draft;
  writer.run(setField(writer.draft(), 'thesis', 'note', 'A note.'));
  expect(session.store.getState().draft).toBe(emptied);
  session.setDraft(null, '');
  writer.undo();
  writer.undo();
  const given = lesson();
  expect(given?.steps).toHaveLength(1);
  session.setDraft(emptied, '');
  expect(lesson()).toBe(given);
  expect(recorded()?.steps).toHaveLength(1);
});

test('a tour that is called otherwise stays the same tour, also when that is undone and done again', () => {
  changeDraft(session, (draft) => readdressed(draft, 'First hour', []));
  expect(writer.draft().fields.tours?.map(({ id }) => id)).toEqual(['first-hour']);
  writer.undo();
  expect([lesson()?.id, recorded()?.id]).toEqual(['lesson', 'lesson']);
  writer.redo();
  expect([lesson()?.id, recorded()?.id]).toEqual(['first-hour', 'first-hour']);
});
