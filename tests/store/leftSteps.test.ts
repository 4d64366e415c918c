import { beforeEach, expect, test, vi } from 'vitest';
import type { DraftDatabase, DraftHead } from '../../src/store/draftSchema.ts';
import { forgetLeft, type Left, untilWritten, writeLeft } from '../../src/store/leftSteps.ts';

const head = (id: string, more: Partial<DraftHead> = {}): DraftHead => ({
  ...{ id, of: id, name: null, base: null, host: null, file: null, texts: [], title: 'A map', thesis: '' },
  ...{ blank: false, changed: 0, saved: false, ...more },
});
const snapshot = (id: string, seq = 1) => ({ id, seq, history: null, original: null });
const step = (id: string, seq: number) => ({ id, seq, step: { do: 'undo' as const } });

const heads = new Map<string, DraftHead>();
let records: { in: string; id: string; seq: number }[] = [];
const kept = () => records.map((each) => `${each.in} ${each.id} ${each.seq}`);

// What a database does is tried in a browser.
const db = {
  transaction: () => ({
    objectStore: (name: string) => ({
      get: async (id: string) => heads.get(id),
      getAllKeys: async ([id]: [string]) =>
        records.filter((each) => each.in === name && each.id === id).map((each) => [each.id, each.seq]),
      add: async (record: { id: string; seq: number }) => void records.push({ in: name, ...record }),
      put: async (head: DraftHead) => void heads.set(head.id, head),
    }),
    done: Promise.resolve(),
  }),
} as unknown as DraftDatabase;

let page: EventTarget;
let dies: (() => void)[] = [];

/** Asks for something that has no answer as long as the page is there. */
function ask(...[head, store, record]: [DraftHead, 'snapshots' | 'steps', Left['record']]): void {
  const never = () => new Promise<void>((_, reject) => void dies.push(reject));
  untilWritten({ head, in: store, record }, never).catch(() => undefined);
}

/** The page goes while nothing is answered. */
async function goes(): Promise<void> {
  page.dispatchEvent(new Event('pagehide'));
  for (const die of dies) die();
  await Promise.resolve();
}

beforeEach(() => {
  page = new EventTarget();
  dies = [];
  heads.clear();
  records = [];
  const texts = new Map<string, string>();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  vi.stubGlobal('IDBKeyRange', { bound: ([id]: [string]) => [id] });
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, text: string) => void texts.set(name, text),
  });
});

test('a draft that was begun while the page went is written when drafts are read, with its first step, once', async () => {
  ask(head('one', { saved: true }), 'snapshots', snapshot('one'));
  ask(head('one'), 'steps', step('one', 2));
  await goes();
  await writeLeft(db);
  await writeLeft(db);
  expect(kept()).toEqual(['snapshots one 1', 'steps one 2']);
  expect(heads.get('one')?.saved).toBe(false);
});

test('so is what was begun in a page that was hidden by then', async () => {
  Object.assign(document, { visibilityState: 'hidden' });
  ask(head('one'), 'snapshots', snapshot('one'));
  // It is killed, and told nothing more.
  for (const die of dies) die();
  await Promise.resolve();
  await writeLeft(db);
  expect(kept()).toEqual(['snapshots one 1']);
});

test('what a page is still asking for itself it does not write besides', async () => {
  ask(head('one'), 'snapshots', snapshot('one'));
  page.dispatchEvent(new Event('pagehide'));
  await writeLeft(db);
  expect(kept()).toEqual([]);
  await goes();
  await writeLeft(db);
  expect(kept()).toEqual(['snapshots one 1']);
});

test('what was written after all, what another tab wrote in its place, and what was thrown away stay as they are', async () => {
  for (const id of ['written', 'thrown away', 'behind']) {
    heads.set(id, head(id, id === 'thrown away' ? { removed: 1 } : {}));
    records.push({ in: 'snapshots', id, seq: 1 });
  }
  records.push({ in: 'steps', id: 'written', seq: 2 });
  const before = kept();
  for (const [id, seq] of [
    ['written', 2],
    ['thrown away', 2],
    // The one before it is not there.
    ['behind', 3],
    ['unknown', 1],
  ] as const)
    ask(head(id, { changed: 1 }), 'steps', step(id, seq));
  await goes();
  await writeLeft(db);
  expect(kept()).toEqual(before);
  expect([...heads.values()].every(({ changed }) => changed === 0)).toBe(true);
});

test('a draft that was erased does not come back, whether the page was hidden before or after', async () => {
  ask(head('before'), 'snapshots', snapshot('before'));
  page.dispatchEvent(new Event('pagehide'));
  forgetLeft('before');
  ask(head('after'), 'snapshots', snapshot('after'));
  forgetLeft('after');
  await goes();
  await writeLeft(db);
  expect(kept()).toEqual([]);
});

test('what is answered while the page is hidden is not left; what cannot be written waits, and keeps back nothing else', async () => {
  let answer = () => {};
  const write = () =>
    new Promise<void>((resolve) => {
      answer = resolve;
    });
  const written = untilWritten({ head: head('one'), in: 'snapshots', record: snapshot('one') }, write);
  page.dispatchEvent(new Event('pagehide'));
  answer();
  await written;
  await writeLeft(db);
  expect(kept()).toEqual([]);

  ask(head('two'), 'snapshots', snapshot('two'));
  ask(head('three'), 'snapshots', snapshot('three'));
  await goes();
  let times = 0;
  const full = { ...db, transaction: () => (times++ === 0 ? raise() : db.transaction('heads', 'readwrite')) };
  await writeLeft(full as unknown as DraftDatabase);
  expect(kept()).toEqual(['snapshots three 1']);
  await writeLeft(db);
  expect(kept()).toEqual(['snapshots three 1', 'snapshots two 1']);
});

function raise(): never {
  throw new Error('full');
}
