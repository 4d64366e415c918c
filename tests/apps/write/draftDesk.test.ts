import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DraftDesk } from '../../../src/apps/write/draftDesk.ts';
import { setField } from '../../../src/draft/changing.ts';
import { historyOf } from '../../../src/draft/history.ts';
import { originalOf } from '../../../src/draft/originalOf.ts';
import type { DraftHead } from '../../../src/store/draftSchema.ts';
import { DraftProblem, type KeptDraft } from '../../../src/store/draftStore.ts';
import { initialView, openMap } from '../../../src/store/openMap.ts';
import { createSession, type Session } from '../../../src/store/session.ts';
import { sound } from '../../argument/maps.ts';

const text = JSON.stringify({ version: 1, title: 'A map', language: 'en', thesis: { id: 'n', text: 'So.' } });
const head: DraftHead = {
  ...{ id: 'one', of: 'map one', name: 'one', base: null, host: null, file: null, texts: ['another'] },
  ...{ title: 'A map', thesis: 'So.', blank: false, changed: 0, saved: true },
};
const original = originalOf(text);
const kept: KeptDraft = { head, history: historyOf(original.draft), original, seq: 1, steps: 0 };
const browser = { found: [] as DraftHead[], full: false, unkept: false };
const lock = { asked: 0, given: 0, back: 0, free: true, lose: () => {} };
let read: () => Promise<KeptDraft | null>;
let session: Session;
const listeners = new Map<string, (event: Event) => void>();

// What a browser keeps, and which tab has it, is tried in a browser.
vi.mock(import('../../../src/store/draftStore.ts'), async (importOriginal) => {
  const write = async () => {
    if (browser.full) throw new DraftProblem('full');
  };
  return {
    ...(await importOriginal()),
    ...{ appendStep: write, writeSnapshot: write, putHead: async () => {} },
    draftHeads: async () => browser.found,
    readDraft: () => read(),
    isOnlyHere: () => browser.unkept,
  };
});
vi.mock(import('../../../src/apps/write/draftLock.ts'), async (importOriginal) => ({
  ...(await importOriginal()),
  lockDraft: async (_id, _how, onLost) => {
    lock.asked++;
    lock.lose = onLost;
    if (!lock.free) return null;
    lock.given++;
    return () => void lock.back++;
  },
}));
vi.mock(import('../../../src/store/openMap.ts'), async (importOriginal) => ({
  ...(await importOriginal()),
  openMap: vi.fn(async () => true),
}));

const channels: ((message: object) => void)[] = [];
class Channel {
  addEventListener(_: string, listen: (event: { data: object }) => void) {
    channels.push((data) => listen({ data }));
  }
  postMessage() {}
  close() {}
}

beforeEach(() => {
  Object.assign(browser, { found: [], full: false, unkept: false });
  Object.assign(lock, { asked: 0, given: 0, back: 0, free: true });
  read = async () => kept;
  vi.stubGlobal('document', { activeElement: null, baseURI: 'https://maps.test/' });
  vi.stubGlobal('BroadcastChannel', Channel);
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('sessionStorage', undefined);
  vi.stubGlobal('addEventListener', (name: string, listen: () => void) => listeners.set(name, listen));
  vi.stubGlobal('removeEventListener', (name: string) => listeners.delete(name));
  session = createSession();
  session.setViewportSize({ width: 1020, height: 843 });
  session.setMode('write');
  session.show(
    sound(text),
    { name: 'one', file: null, base: null, host: null },
    { node: null, expand: null, open: null, view: null, isolatedRoot: null, detail: 'auto' },
    () => text,
  );
});
afterEach(() => {
  channels.length = 0;
  session.setMode('explore');
});

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));
const at = (desk: DraftDesk) => desk.store.getState().at;
const writing = (desk: DraftDesk) =>
  vi.waitFor(() => {
    const state = desk.store.getState();
    if (state.at !== 'writing') throw new Error(state.at);
    return state.writer;
  });

test('an answer is given once, and once more where nothing came of it', async () => {
  browser.found = [head];
  const desk = new DraftDesk(session);
  await vi.waitFor(() => expect(at(desk)).toBe('asking'));
  session.setDraftId('one');
  desk.beginAnew();
  expect(at(desk)).toBe('opening');
  desk.beginAnew();
  desk.goOn();
  await vi.waitFor(() => expect(at(desk)).toBe('asking'));
  expect(openMap).toHaveBeenCalledOnce();
  desk.goOn();
  desk.goOn();
  await writing(desk);
  expect(lock.asked).toBe(1);
});

/** “Begin anew” on the draft of a map: that is to come in its place. */
async function beganAnew(name: string | null) {
  session.show(sound(text), { name, file: null, base: null, host: null }, initialView, () => text);
  const desk = new DraftDesk(session);
  await vi.waitFor(() => expect(at(desk)).toBe('asking'));
  session.setDraftId('one');
  desk.beginAnew();
}
/** “Begin anew” where the map could not be fetched. @returns What tries again. */
async function failedAnew(name: string | null) {
  browser.found = [head];
  vi.mocked(openMap).mockResolvedValueOnce(false);
  await beganAnew(name);
  await soon();
  const again = vi.mocked(openMap).mock.lastCall?.[3]?.again;
  return () => again?.();
}
/** Whether the reader is asked which draft it shall be. */
async function isAsked(name: string | null, file: number | null = null) {
  session.show(sound(text), { name, file, base: null, host: null }, initialView, () => text);
  const desk = new DraftDesk(session);
  await vi.waitFor(() => expect(at(desk)).not.toBe('opening'));
  return at(desk) === 'asking';
}

test('a new draft is begun on the map for which it was asked, and on no other that comes in its place', async () => {
  browser.found = [head];
  await beganAnew('one');
  expect(await isAsked('one')).toBe(false);
  await beganAnew('one');
  expect(await isAsked('another')).toBe(true);
});

test('a file, which has no name either, is not begun anew in place of the first map', async () => {
  browser.found = [head];
  await beganAnew(null);
  expect(await isAsked(null, 0)).toBe(true);
  await beganAnew(null);
  expect(await isAsked(null)).toBe(false);
});

test('a map that was to be begun anew and is given up takes nothing from the next', async () => {
  browser.found = [head];
  let giveUp = (_: boolean) => {};
  vi.mocked(openMap).mockReturnValueOnce(
    new Promise((resolve) => {
      giveUp = resolve;
    }),
  );
  await beganAnew('one');
  await beganAnew('another');
  giveUp(false);
  await soon();
  expect(await isAsked('another')).toBe(false);
});

test('a draft that is begun anew is so too where its map comes at the second try, and the old draft was written on between', async () => {
  const again = await failedAnew('one');
  again();
  new DraftDesk(session);
  expect(await isAsked('one')).toBe(false);
});

test('an earlier try to begin anew that is given up takes nothing from a later one', async () => {
  const again = await failedAnew('one');
  vi.mocked(openMap).mockReturnValueOnce(soon().then(() => false));
  again();
  again();
  await soon();
  await soon();
  expect(await isAsked('one')).toBe(false);
});

test('a map that is to be begun anew, and comes during a talk, is so when one writes again', async () => {
  browser.found = [head];
  await beganAnew('one');
  session.startPresentation();
  await soon();
  session.endPresentation();
  expect(await isAsked('one')).toBe(false);
});

test('a map that comes when one does not write any more is not begun anew the next time', async () => {
  browser.found = [head];
  vi.mocked(openMap).mockImplementationOnce(async () => {
    session.setMode('explore');
    return true;
  });
  await beganAnew('one');
  await soon();
  session.setMode('write');
  expect(await isAsked('one')).toBe(true);
});

test('who loses the draft only reads at once, and does nothing more to it', async () => {
  const desk = new DraftDesk(session);
  const writer = await writing(desk);
  lock.lose();
  expect(at(desk)).toBe('reading');
  expect(writer.run(setField(writer.draft(), 'n', 'text', 'Too late.'))).toBe(false);
});

test('who is asked for the draft only reads at once', async () => {
  const desk = new DraftDesk(session);
  const writer = await writing(desk);
  channels.at(-1)?.({ kind: 'release' });
  expect(at(desk)).toBe('reading');
  expect(writer.isClosed()).toBe(true);
});

test('what was read late takes the draft from nobody who writes by now', async () => {
  lock.free = false;
  const desk = new DraftDesk(session);
  await vi.waitFor(() => expect(at(desk)).toBe('reading'));
  let come = () => {};
  const late = new Promise<void>((resolve) => {
    come = resolve;
  });
  read = () => late.then(() => kept);
  channels.at(-1)?.({ kind: 'changed' });
  read = async () => kept;
  lock.free = true;
  desk.takeOver();
  await writing(desk);
  come();
  await soon();
  expect(at(desk)).toBe('writing');
});

/** Of a draft that another tab writes on. */
async function readingDesk(): Promise<DraftDesk> {
  vi.stubGlobal('navigator', { locks: {} });
  lock.free = false;
  const desk = new DraftDesk(session);
  await vi.waitFor(() => expect(at(desk)).toBe('reading'));
  return desk;
}
const comeBack = () => listeners.get('focus')?.(new Event('focus'));

test('who comes back to a tab that only reads writes there if no other tab does any more', async () => {
  const desk = await readingDesk();
  comeBack();
  await soon();
  expect(at(desk)).toBe('reading');
  lock.free = true;
  comeBack();
  await writing(desk);
});

test('who comes back and takes the draft over at once takes it once', async () => {
  const desk = await readingDesk();
  lock.free = true;
  comeBack();
  desk.takeOver();
  await writing(desk);
  await soon();
  expect([lock.given, lock.back]).toEqual([2, 1]);
});

test('without locks nobody knows that the other tab is gone', async () => {
  const desk = await readingDesk();
  vi.stubGlobal('navigator', {});
  lock.free = true;
  comeBack();
  await soon();
  expect(at(desk)).toBe('reading');
});

test('a draft that no browser keeps is warned of after writing, too', async () => {
  const desk = new DraftDesk(session);
  await writing(desk);
  browser.unkept = true;
  session.setMode('explore');
  await soon();
  const event = new Event('beforeunload', { cancelable: true });
  listeners.get('beforeunload')?.(event);
  expect(event.defaultPrevented).toBe(true);
  listeners.delete('beforeunload');
  session.setMode('write');
  const next = new DraftDesk(session);
  await writing(next);
  browser.unkept = false;
  session.setMode('explore');
  await soon();
  expect(listeners.has('beforeunload')).toBe(false);
});

test('what is being typed when another map is opened, as by going back, is kept in the draft and shown on no other', async () => {
  const desk = new DraftDesk(session);
  const writer = await writing(desk);
  writer.edit('n');
  writer.onSettle((keyboard) => void writer.leave('Typed to the end.', keyboard));
  const other = text.replace('So.', 'Something else.');
  session.show(
    sound(other),
    { name: 'other', file: null, base: null, host: null },
    { node: null, expand: null, open: null, view: null, isolatedRoot: null, detail: 'auto' },
    () => other,
  );
  expect(writer.draft().claims.get('n')?.fields.text).toBe('Typed to the end.');
  expect(writer.isClosed()).toBe(true);
  expect(session.store.getState()).toMatchObject({ draftId: null, origin: { name: 'other' } });
  expect(session.store.getState().argument?.claims.get('n')).toMatchObject({ text: 'Something else.' });
});
