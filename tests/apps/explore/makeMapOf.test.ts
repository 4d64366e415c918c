import { afterEach, expect, test, vi } from 'vitest';
import { makeMapOf } from '../../../src/apps/explore/makeMapOf.ts';
import { initialView } from '../../../src/store/openMap.ts';
import { createSession } from '../../../src/store/session.ts';
import { shipped } from '../../argument/maps.ts';

let whileBegun = () => {};
// Drafts are kept by browsers alone.
vi.mock(import('../../../src/store/draftStore.ts'), async (importOriginal) => ({
  ...(await importOriginal()),
  beginDraft: async () => whileBegun(),
}));
afterEach(() => {
  whileBegun = () => {};
});

const texts = [new File(['A text.'], 'a.txt')];
const dropped = { name: null, file: 0, base: null, host: null };

test('a text stands beside the new map that is made of it', async () => {
  const session = createSession();
  await makeMapOf(session, texts);
  expect(session.store.getState()).toMatchObject({ mode: 'write', toQuote: texts });
});

test('a map that is opened before the new one comes, or is begun, stays, and the text is none of its sources', async () => {
  for (const late of [false, true]) {
    const session = createSession();
    const open = () => session.show(shipped('school-at-nine'), dropped, initialView);
    if (late) whileBegun = open;
    const made = makeMapOf(session, texts);
    if (!late) open();
    await made;
    expect(session.store.getState()).toMatchObject({ mode: 'explore', draftId: null, toQuote: [] });
    expect(session.store.getState().argument?.title).toBe(shipped('school-at-nine').title);
  }
});
