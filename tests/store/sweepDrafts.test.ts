import { expect, test, vi } from 'vitest';
import type { DraftHead } from '../../src/store/draftSchema.ts';
import { sweepDrafts } from '../../src/store/sweepDrafts.ts';

const day = 86_400_000;
const head = (id: string, more: Partial<DraftHead>): DraftHead => ({
  ...{ id, of: id, name: null, base: null, host: null, file: null, texts: [], title: 'A map', thesis: '' },
  ...{ blank: false, changed: Date.now() - 2 * day, saved: false, ...more },
});
const kept = new Map<string, DraftHead>();

// What a database does is tried in a browser.
vi.mock('idb', () => ({
  openDB: async () => ({
    getAll: async () => [...kept.values()],
    get: async (_: string, id: string) => kept.get(id),
    transaction: () => ({
      objectStore: (name: string) => ({
        delete: async (id: string) => name === 'heads' && kept.delete(id),
      }),
      done: Promise.resolve(),
    }),
  }),
}));

test('what was thrown away goes, and what is blank for a day; nothing else, and nothing that is written on', async () => {
  vi.stubGlobal('IDBKeyRange', { bound: () => null });
  for (const each of [
    head('thrown away', { removed: 1 }),
    head('thrown away, and written on', { removed: 1 }),
    head('had back', { removed: 1 }),
    head('blank', { blank: true }),
    head('blank, and written on', { blank: true }),
    head('blank and new', { blank: true, changed: Date.now() }),
    head('without a thesis', {}),
  ])
    kept.set(each.id, each);
  await sweepDrafts(async (id, then) => {
    if (id === 'had back') kept.set(id, head(id, {}));
    if (!id.endsWith('written on')) await then();
  });
  expect([...kept.keys()]).toEqual([
    'thrown away, and written on',
    'had back',
    'blank, and written on',
    'blank and new',
    'without a thesis',
  ]);
});
