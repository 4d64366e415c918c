import { beforeEach, expect, test, vi } from 'vitest';
import type { DraftDatabase, DraftHead } from '../../src/store/draftSchema.ts';
import { forgetLeft, untilWritten, writeLeft } from '../../src/store/leftSteps.ts';

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
const never = () => new Promise<void>(() => {});
/** The page goes while nothing is answered. */
const goes = () => page.dispatchEvent(new Event('pagehide'));

beforeEach(() => {
  page = new EventTarget();
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
  void untilWritten({ head: head('one', { saved: true }), in: 'snapshots', record: snapshot('one') }, never);
  void untilWritten({ head: head('one'), in: 'steps', record: step('one', 2) }, never);
  goes();
  await writeLeft(db);
  await writeLeft(db);
  expect(kept()).toEqual(['snapshots one 1', 'steps one 2']);
  expect(heads.get('one')?.saved).toBe(false);
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
    void untilWritten({ head: head(id, { changed: 1 }), in: 'steps', record: step(id, seq) }, never);
  void untilWritten({ head: head('erased'), in: 'snapshots', record: snapshot('erased') }, never);
  goes();
  forgetLeft('erased');
  await writeLeft(db);
  expect(kept()).toEqual(before);
  expect([...heads.values()].every(({ changed }) => changed === 0)).toBe(true);
});

test('what is answered while the page is hidden is not left; what cannot be written waits', async () => {
  let answer = () => {};
  const write = () =>
    new Promise<void>((resolve) => {
      answer = resolve;
    });
  const written = untilWritten({ head: head('one'), in: 'snapshots', record: snapshot('one') }, write);
  goes();
  answer();
  await written;
  await writeLeft(db);
  expect(kept()).toEqual([]);

  void untilWritten({ head: head('two'), in: 'snapshots', record: snapshot('two') }, never);
  goes();
  await writeLeft({ transaction: () => raise() } as unknown as DraftDatabase);
  await writeLeft(db);
  expect(kept()).toEqual(['snapshots two 1']);
});

function raise(): never {
  throw new Error('full');
}
