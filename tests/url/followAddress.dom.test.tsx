import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Argument } from '../../src/argument/argument.ts';
import { holdFile, initialView } from '../../src/store/openMap.ts';
import { reviveTour } from '../../src/store/recordTour.ts';
import { requestToken } from '../../src/store/requestToken.ts';
import { createSession, type Session } from '../../src/store/session.ts';
import { fileIn, followAddress } from '../../src/url/followAddress.ts';
import { mapOf } from '../argument/maps.ts';

vi.mock(import('../../src/store/recordTour.ts'), async (importOriginal) => ({
  ...(await importOriginal()),
  reviveTour: vi.fn(),
}));

/** @param more reasons of the reason. */
const argumentOf = (more: number) =>
  mapOf({
    id: 't',
    text: 'T.',
    children: [
      {
        id: 'r',
        role: 'reason',
        text: 'R.',
        children: Array.from({ length: more }, (_, at) => ({ id: `s${at}`, role: 'reason', text: 'S.' })),
      },
    ],
  });
const small = argumentOf(1);
const large = argumentOf(6_000);

let leave = () => {};
let entries: unknown[] = [];
const { pushState } = history;

beforeEach(() => {
  entries = [];
  history.replaceState(null, '', location.pathname);
  history.pushState = function (...entry) {
    // What is left, and what is come to.
    entries.push(location.search, entry[0]);
    pushState.apply(this, entry);
  };
});

afterEach(() => {
  history.pushState = pushState;
  leave();
  vi.restoreAllMocks();
});

function followed(argument: Argument) {
  const session = createSession();
  const show = (file: number | null) =>
    session.show(argument, { name: null, file, base: null, host: null }, initialView);
  session.setViewportSize({ width: 1200, height: 800 });
  show(null);
  leave = followAddress(session);
  return { session, show };
}

test('a file that is opened just after a branch was closed has its entry at once', () => {
  const { session, show } = followed(large);
  session.toggle('t');
  show(7);
  expect(entries.at(-1)).toEqual({ file: 7, query: '' });
});

test('what was just closed is in the entry of the place that is left', () => {
  const { session } = followed(large);
  session.toggle('t');
  session.focus('r');
  expect(entries).toEqual(['?expand=none', null]);
});

test('of a map that is not large, the address says at once what was opened: one may go back in the next moment', () => {
  const { session } = followed(small);
  session.toggle('t');
  expect(location.search).toBe('?expand=none');
});

test('while one writes, the address follows when the command is seen: one entry for all that it does', async () => {
  const { session } = followed(small);
  session.setMode('write');
  await expect.poll(() => location.search).toBe('?mode=write');
  session.revise(argumentOf(2), () => '');
  session.focus('s1');
  expect(location.search).toBe('?mode=write');
  await expect.poll(() => location.search).toBe('?node=s1&mode=write');
  expect(entries).toEqual(['?mode=write', null]);
});

test('a dialog belongs to the sight that it was opened over: back and forward close it', () => {
  const { session } = followed(small);
  session.focus('r');
  session.openDialog('maps');
  pop('?node=t');
  expect(session.store.getState()).toMatchObject({ focus: 't', dialog: null });
});

const reasons = ['One.', 'Two.'].map((text) => ({ role: 'reason', text }));
const other = { version: 1, title: 'Another', thesis: { id: 'o', text: 'O.', children: reasons } };

/** Goes to an address as back and forward do. */
function pop(query: string): void {
  history.replaceState(null, '', query);
  dispatchEvent(new PopStateEvent('popstate', { state: null }));
}

/** @returns What lets the map of that address come. */
function popTo(query: string): () => void {
  let come = () => {};
  vi.spyOn(globalThis, 'fetch').mockReturnValue(
    new Promise((resolve) => {
      come = () => resolve(new Response(JSON.stringify(other)));
    }),
  );
  pop(query);
  return come;
}
const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

test('who comes back before the map that was gone to has come stays on the map that is open', async () => {
  const { session } = followed(small);
  const come = popTo('?map=another');
  popTo(location.pathname);
  come();
  await soon();
  expect(session.store.getState().argument?.theses).toEqual(['t']);
  session.focus('r');
  expect(location.search).toBe('?node=r');
});

test('a file that is opened while another map is on its way has its entry, and keeps it', async () => {
  const { session, show } = followed(small);
  const come = popTo('?map=another');
  entries = [];
  // As whoever opens a file does.
  requestToken(session);
  show(7);
  expect(entries).toEqual(['?map=another', { file: 7, query: '' }]);
  come();
  await soon();
  expect(history.state).toEqual({ file: 7, query: '' });
});

test('while a map is on its way its address stays, whatever is done on the one before', async () => {
  const { session } = followed(small);
  const come = popTo('?map=another');
  session.focus('r');
  expect(location.search).toBe('?map=another');
  come();
  await vi.waitFor(() => expect(session.store.getState().argument?.title).toBe('Another'));
  await soon();
  expect(location.search).toBe('?map=another');
});

test('who went back while the map was still coming is where the address then leads', () => {
  const session = createSession();
  session.setViewportSize({ width: 1200, height: 800 });
  history.replaceState(null, '', '?node=r');
  session.show(small, { name: null, file: null, base: null, host: null }, initialView);
  leave = followAddress(session, '');
  expect(session.store.getState().focus).toBe('r');
  expect(location.search).toBe('?node=r');
});

test('who goes back from a talk to another map leaves the talk', async () => {
  const { session } = followed(small);
  session.startPresentation();
  const come = popTo('?map=another');
  come();
  await vi.waitFor(() => expect(session.store.getState().argument?.title).toBe('Another'));
  await soon();
  expect(session.store.getState()).toMatchObject({ mode: 'explore', presentation: null });
  expect(location.search).toBe('?map=another');
});

test('who goes back from a talk to a step of another map is at that step', async () => {
  const { session } = followed(small);
  session.startPresentation();
  session.goToStep(1);
  const come = popTo('?mode=present&map=another&step=3');
  come();
  await vi.waitFor(() => expect(session.store.getState().argument?.title).toBe('Another'));
  await soon();
  expect(session.store.getState().presentation).toMatchObject({ step: 2 });
});

/** @returns What tries again to fetch the map of an address that was gone to and could not be fetched. */
async function failedAt(session: Session, query: string): Promise<() => void> {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('', { status: 503 }));
  pop(query);
  // Whatever is done meanwhile is done on the map that stays.
  session.toggle('t');
  await soon();
  entries = [];
  return () => {
    const again = session.store.getState().report?.again;
    // As the button does.
    session.dismissReport();
    again?.();
  };
}
const answersAgain = () =>
  vi.mocked(fetch).mockImplementation(async () => new Response(JSON.stringify(other)));
const otherIsOpen = async (session: Session) => {
  await vi.waitFor(() => expect(session.store.getState().argument?.title).toBe('Another'));
  await soon();
};

test('who tries again, where the map of such a step could not be fetched, is at that step, and comes to no other entry', async () => {
  const { session } = followed(small);
  const again = await failedAt(session, '?mode=present&map=another&step=3');
  answersAgain();
  again();
  await otherIsOpen(session);
  expect(entries).toEqual([]);
  expect(session.store.getState()).toMatchObject({ mode: 'present', presentation: { step: 2 } });
});

test('who went on before trying again, however often, is at that step at an entry of its own', async () => {
  const { session } = followed(small);
  const again = await failedAt(session, '?mode=present&map=another&step=3');
  session.focus('r');
  again();
  await soon();
  expect(location.search).toBe('?node=r');
  answersAgain();
  again();
  await otherIsOpen(session);
  expect(entries).toEqual(['?mode=present&map=another&step=3', null, '?node=r', null]);
  expect(session.store.getState()).toMatchObject({ mode: 'present', presentation: { step: 2 } });
});

test('a talk that was begun before trying again does not go on with the map that comes', async () => {
  const { session } = followed(small);
  const again = await failedAt(session, '?map=another&node=o');
  session.startPresentation();
  again();
  await soon();
  expect(session.store.getState().mode).toBe('present');
  answersAgain();
  again();
  await otherIsOpen(session);
  expect(session.store.getState()).toMatchObject({ mode: 'explore', presentation: null, focus: 'o' });
  expect(entries).toEqual(['?map=another&node=o', null, '?mode=present', null]);
});

test('the first map, tried again from a file, whose address says as little, comes at an entry of its own', async () => {
  const { session, show } = followed(small);
  show(7);
  const again = await failedAt(session, location.pathname);
  session.focus('r');
  expect(entries).toEqual(['', expect.objectContaining({ file: 7 })]);
  answersAgain();
  again();
  await otherIsOpen(session);
  expect(entries.slice(2)).toEqual(['', null]);
});

/** A page at an address whose map did not come. */
function arrivedWithout(query: string) {
  const session = createSession();
  session.setViewportSize({ width: 1200, height: 800 });
  history.replaceState(null, '', query);
  leave = followAddress(session, query);
  const show = (name: string | null) =>
    session.show(small, { name, file: null, base: null, host: null }, initialView);
  return { session, show };
}

test('the map of an address that comes late is at the entry that one came to, and what one goes on to is at another', () => {
  const { session, show } = arrivedWithout('?map=another');
  show('another');
  expect(entries).toEqual([]);
  session.focus('r');
  expect(entries).toEqual(['?map=another', null]);
});

test('who goes back to a draft that is gone is shown its map at that entry, and nothing that comes after it is lost', async () => {
  const { session } = followed(small);
  popTo('?map=another&draft=gone')();
  await otherIsOpen(session);
  expect(entries).toEqual([]);
  expect(location.search).toBe('?map=another');
  expect(session.store.getState().notice?.words).toMatch('not kept in this browser');
});

test('the map of a draft that is gone, and came late, is at the entry that one came to', () => {
  const { show } = arrivedWithout('?map=another&draft=gone');
  show('another');
  expect(entries).toEqual([]);
  expect(location.search).toBe('?map=another');
});

test('who goes back to a talk on a tour that is recorded in this browser has that tour', async () => {
  const { session } = followed(small);
  vi.mocked(reviveTour).mockImplementation(() => expect(session.store.getState().presentation).toBeNull());
  popTo('?mode=present&map=another&tour=mine')();
  await vi.waitFor(() => expect(session.store.getState().presentation).toMatchObject({ tour: 'mine' }));
  expect(reviveTour).toHaveBeenCalledWith(session, 'mine');
});

test('the first map that is opened in place of one that did not come has an entry of its own', () => {
  const { show } = arrivedWithout('?map=another');
  show(null);
  expect(entries).toEqual(['?map=another', null]);
});

test('who goes back to the first map where none is open is shown it', async () => {
  const { session } = arrivedWithout('?map=another');
  popTo(location.pathname)();
  await otherIsOpen(session);
});

test('who goes back to a file that this page never had is told, and stays on the map that is open', async () => {
  const { session } = followed(small);
  history.replaceState({ file: 3, query: '' }, '', location.pathname);
  dispatchEvent(new PopStateEvent('popstate', { state: { file: 3, query: '' } }));
  await soon();
  expect(session.store.getState().argument?.theses).toEqual(['t']);
  expect(session.store.getState().notice?.words).toMatch('came from a file');
});

test('a file that was handed over under the number that it had is where the history leads back to', async () => {
  history.replaceState({ file: 40, query: '?mode=present' }, '', '?mode=present');
  const session = createSession();
  session.setViewportSize({ width: 1200, height: 800 });
  session.startPresentation();
  session.awaitFile(fileIn(history.state));
  const text = JSON.stringify(other);
  const file = holdFile('lesson.json', text, undefined, session.store.getState().lostFile ?? undefined);
  session.show(small, { name: null, file, base: null, host: null }, initialView, () => text);
  leave = followAddress(session);
  expect([entries, session.store.getState().lostFile]).toEqual([[], null]);
  dispatchEvent(new PopStateEvent('popstate', { state: { file: 40, query: '' } }));
  await soon();
  expect(session.store.getState()).toMatchObject({ mode: 'explore', notice: null, argument: small });
  session.show(large, { name: null, file: null, base: null, host: null }, initialView);
  dispatchEvent(new PopStateEvent('popstate', { state: { file: 40, query: '' } }));
  await otherIsOpen(session);
});
