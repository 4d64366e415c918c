import { afterEach, beforeEach, expect, test } from 'vitest';
import { rememberVotes, talkStorage } from '../../../src/apps/present/rememberVotes.ts';
import { initialView } from '../../../src/store/openMap.ts';
import { createSession } from '../../../src/store/session.ts';
import { sound } from '../../argument/maps.ts';
import { documentOf } from './joined.ts';

beforeEach(() => sessionStorage.clear());
afterEach(() => document.body.replaceChildren());

/** A talk as a window comes to it. @returns Its answers, and what counts some. */
function talk({
  title = 'A map',
  tour = 'x' as string | null,
  begins = false,
  storage = talkStorage(),
} = {}) {
  const session = createSession();
  const text = documentOf(title);
  session.show(sound(text), { name: null, file: null, base: null, host: null }, initialView, () => text);
  session.startPresentation({ tour });
  const forget = rememberVotes(session, begins, storage);
  const votes = () => [...(session.store.getState().presentation?.votes ?? [])];
  return {
    session,
    votes,
    forget,
    count: () => session.setPresentation({ votes: new Map([['1?', [2, 1]]]) }),
  };
}

test('answers outlive that the window is loaded again, as those of this map and this tour', () => {
  talk().count();
  expect(talk({ title: 'Another' }).votes()).toEqual([]);
  expect(talk({ tour: null }).votes()).toEqual([]);
  expect(talk().votes()).toEqual([['1?', [2, 1]]]);
});

test('a talk that is begun has none of before, also when it is loaded again at once', () => {
  talk().count();
  expect(talk({ begins: true }).votes()).toEqual([]);
  expect(talk().votes()).toEqual([]);
});

test('a map that is shown in place of the one asked about has no answers of it', () => {
  const { session, count } = talk();
  count();
  const text = documentOf('Another');
  session.show(sound(text), { name: null, file: null, base: null, host: null }, initialView, () => text);
  expect(talk().votes()).toEqual([]);
});

test('after the talk nothing is kept of what is counted', () => {
  const { count, forget } = talk();
  forget();
  count();
  expect(sessionStorage).toHaveLength(0);
});

test('what cannot be read is passed over', () => {
  for (const kept of ['null', '[]', '{', '"x"']) {
    sessionStorage.setItem('therefore:votes', kept);
    expect(talk().votes()).toEqual([]);
  }
  talk().count();
  const kept = JSON.parse(sessionStorage.getItem('therefore:votes') ?? '');
  for (const votes of [null, 'x', [['1?', [-1]], ['2?'], [3, [1]], ['4?', [1]]]]) {
    sessionStorage.setItem('therefore:votes', JSON.stringify({ ...kept, votes }));
    expect(talk().votes()).toEqual(Array.isArray(votes) ? [['4?', [1]]] : []);
  }
});

test('a page that holds its map, and a frame, keep nothing of a talk', () => {
  const held = document.createElement('script');
  held.type = 'application/json';
  held.dataset.argumentMap = '';
  document.body.append(held);
  talk().count();
  expect(sessionStorage).toHaveLength(0);
  held.remove();
  const { parent } = window;
  Object.defineProperty(window, 'parent', { value: {}, configurable: true });
  talk().count();
  Object.defineProperty(window, 'parent', { value: parent, configurable: true });
  expect(sessionStorage).toHaveLength(0);
});
