import { expect, test, vi } from 'vitest';
import { addBelow } from '../../src/draft/adding.ts';
import { commit, historyOf } from '../../src/draft/history.ts';
import { originalOf } from '../../src/draft/originalOf.ts';
import { isRefused } from '../../src/draft/outcome.ts';
import type { KeptDraft } from '../../src/store/draftStore.ts';
import { openDraft } from '../../src/store/openDraft.ts';
import { initialView } from '../../src/store/openMap.ts';
import { createSession } from '../../src/store/session.ts';
import { shipped, sound } from '../argument/maps.ts';

let kept: KeptDraft | null = null;
vi.mock(import('../../src/store/draftStore.ts'), async (importOriginal) => ({
  ...(await importOriginal()),
  readDraft: async () => kept,
}));
vi.mock(import('../../src/store/openMap.ts'), async (importOriginal) => ({
  ...(await importOriginal()),
  openMap: async (session, map, viewState) => {
    session.show(shipped('school-at-nine'), { name: map, file: null, base: null, host: null }, viewState);
    return true;
  },
}));

test('a draft that this browser has not leads to its map, to be read: who wrote would go on with another draft', async () => {
  const session = createSession();
  session.setViewportSize({ width: 1200, height: 800 });
  session.setMode('write');
  await openDraft(session, 'never-kept', { map: 'school-at-nine', viewState: initialView });
  expect(session.store.getState()).toMatchObject({ mode: 'explore', draftId: null });
  expect(session.store.getState().notice?.words).toBe(
    'The draft of this address is not kept in this browser. This is the map that it began from.',
  );
});

test('a draft that is opened gives a new claim its id where something names it, and else its file’s words', async () => {
  const text = JSON.stringify({ version: 1, title: 'A map', thesis: { text: 'So.' } });
  const original = originalOf(text);
  const added = addBelow(original.draft, '1', 'reason', { key: 'new', fields: { text: 'Because.' } });
  if (isRefused(added)) throw new Error(added.refused);
  const head = {
    ...{ id: 'mine', of: 'map one', name: 'one', base: null, host: null, file: null, texts: [] },
    ...{ title: 'A map', thesis: 'So.', blank: false, changed: 0, saved: false },
  };
  kept = { head, history: commit(historyOf(original.draft), added, null), original, seq: 2, steps: 1 };
  const session = createSession();
  session.setViewportSize({ width: 1200, height: 800 });
  await openDraft(session, 'mine', { map: 'one', viewState: initialView });
  const { document } = session.store.getState();
  expect(sound(document(['new'])).claims.get('new')).toMatchObject({ text: 'Because.' });
  expect(document()).not.toContain('"id"');
});

test('a map that was begun here is known by its draft, one that has a file by that', async () => {
  const { draft } = originalOf(JSON.stringify({ version: 1, title: 'New map', thesis: { text: 'So.' } }));
  const opened = async (of: string) => {
    const head = {
      ...{ id: 'mine', of, name: null, base: null, host: null, file: 'New map.json', texts: [] },
      ...{ title: 'New map', thesis: 'So.', blank: false, changed: 0, saved: false },
    };
    kept = { head, history: historyOf(draft), original: null, seq: 1, steps: 0 };
    const session = createSession();
    await openDraft(session, 'mine', { map: null, viewState: initialView });
    return session.store.getState().origin.newMap;
  };
  expect(await opened('new mine')).toBe('mine');
  expect(await opened('file New map.json')).toBeUndefined();
});
