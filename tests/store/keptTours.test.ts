import { beforeEach, expect, test } from 'vitest';
import { forgetTour, keepTour, keptTours, toursKey } from '../../src/store/keptTours.ts';
import type { Origin } from '../../src/store/state.ts';
import { createStorage, type KeptStorage } from '../../src/store/storage.ts';
import { newDraft, type TourDraft, withoutStep, withStep } from '../../src/tours/tourDraft.ts';
import { mapOf, shipped } from '../argument/maps.ts';

const pump = shipped('broad-street-pump');
const here: Origin = { name: 'broad-street-pump', file: null, base: null, host: null };
const draft = (key: string, changed: number): TourDraft => ({
  ...withStep(newDraft(key, pump.tours), { focus: ['thesis'] }, 'One'),
  changed,
});
const found = () => keptTours(here, pump, pump.tours, storage);
let storage: KeptStorage;

beforeEach(() => {
  storage = createStorage(() => {
    throw new Error('No storage here.');
  });
});

test('what is kept is found as it was, the latest first', () => {
  const [early, late] = [draft('early', 1), withoutStep(draft('late', 2), 'one')];
  keepTour(here, pump, late, storage);
  keepTour(here, pump, early, storage);
  expect(found()).toEqual([late, early]);
  expect(keptTours({ ...here, name: 'other' }, pump, [], storage)).toEqual([]);
});

test('a draft is kept once, as it is now, and the others stay', () => {
  keepTour(here, pump, draft('a', 1), storage);
  keepTour(here, pump, draft('b', 2), storage);
  const changed = withStep(draft('a', 3), { focus: ['cluster'] }, 'Two');
  keepTour(here, pump, changed, storage);
  expect(found()).toEqual([changed, draft('b', 2)]);
  forgetTour(here, pump, 'a', storage);
  expect(found()).toEqual([draft('b', 2)]);
});

test('a tour in which nothing was kept is not offered again', () => {
  keepTour(here, pump, newDraft('a', []), storage);
  expect(found()).toEqual([]);
});

test('a saved tour is not offered where the map’s file holds it, one that was changed since is', () => {
  const saved = { ...draft('a', 1), saved: true };
  keepTour(here, pump, saved, storage);
  expect(keptTours(here, pump, [saved.tour], storage)).toEqual([]);
  expect(found()).toEqual([saved]);
  keepTour(here, pump, { ...saved, saved: false }, storage);
  expect(keptTours(here, pump, [saved.tour], storage)).toHaveLength(1);
});

test('a map from the disk is known by its title, the flagship by its name', () => {
  const file: Origin = { name: null, file: 3, base: null, host: null };
  const map = mapOf({ text: 'T.' });
  expect(toursKey(file, map)).toBe(toursKey({ ...file, file: 0 }, map));
  expect(toursKey(file, map)).not.toBe(toursKey(file, pump));
  const flagship: Origin = { ...file, file: null };
  expect(toursKey(flagship, map)).toBe(toursKey({ ...flagship, name: 'putin-zelensky-summit' }, map));
});

test('what another program wrote there is passed over', () => {
  for (const text of [
    '',
    'no',
    '3',
    '{}',
    '{"drafts":3}',
    '{"drafts":[null,3,{},{"key":"a"},{"key":"b","tour":{}}]}',
  ]) {
    storage.write(toursKey(here, pump), text);
    expect(found(), text).toEqual([]);
  }
});

test('a time that no date has, and other strange values, are passed over and bring nothing down', () => {
  const tour = draft('a', 1);
  const strange = [9e15, -1, 1.5, '3', null, Number.MAX_VALUE].map((changed, index) => ({
    ...tour,
    key: `k${index}`,
    changed,
    deleted: [{ step: { focus: ['thesis'] }, at: -1 }, { step: 1, at: 0 }, null],
  }));
  const sick = [null, 1, {}, { key: 1 }, { key: 'x', tour: { id: '', title: 'T', steps: [] } }, ...strange];
  storage.write(toursKey(here, pump), JSON.stringify({ version: 1, drafts: sick }));
  expect(found()).toHaveLength(strange.length);
  for (const { changed, deleted } of found()) {
    expect(Number.isNaN(new Date(changed).getTime())).toBe(false);
    expect(changed).toBe(0);
    expect(deleted).toEqual([]);
  }
});

test('a draft that stands there twice is offered once', () => {
  const twice = [draft('a', 1), draft('a', 2)];
  storage.write(toursKey(here, pump), JSON.stringify({ version: 1, drafts: twice }));
  expect(found()).toEqual([draft('a', 2)]);
});

test('what cannot be read is set aside before anything is written in its place', () => {
  const key = toursKey(here, pump);
  storage.write(key, '{"drafts": [{"key": "mine"');
  keepTour(here, pump, draft('a', 1), storage);
  expect(storage.read(`${key} unread`)).toBe('{"drafts": [{"key": "mine"');
  expect(found()).toEqual([draft('a', 1)]);
});

test('a step that was deleted from within another is kept with where it stood', () => {
  const within = { ...draft('a', 1), deleted: [{ step: { focus: ['thesis'] }, at: 0, within: 'one' }] };
  keepTour(here, pump, within, storage);
  expect(found()).toEqual([within]);
});

test('of two maps that were begun here each has its own tours, whatever they are called', () => {
  const begun = (id: string): Origin => ({ name: null, file: 3, base: null, host: null, newMap: id });
  const map = mapOf({ text: 'T.' });
  expect(toursKey(begun('one'), map)).not.toBe(toursKey(begun('two'), map));
  expect(toursKey(begun('one'), map)).toBe(toursKey(begun('one'), { ...map, title: 'Renamed' }));
});
