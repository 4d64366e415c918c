import { expect, test, vi } from 'vitest';
import { openDraft } from '../../src/store/openDraft.ts';
import { initialView } from '../../src/store/openMap.ts';
import { createSession } from '../../src/store/session.ts';
import { shipped } from '../argument/maps.ts';

vi.mock(import('../../src/store/draftStore.ts'), async (importOriginal) => ({
  ...(await importOriginal()),
  readDraft: async () => null,
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
