import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, test, vi } from 'vitest';
import { DraftList } from '../../../src/apps/write/DraftList.tsx';
import type { DraftHead } from '../../../src/store/draftSchema.ts';
import { mounted, says } from '../../mounted.tsx';

const head: DraftHead = {
  ...{ id: 'one', of: 'map one', name: 'one', base: null, host: null, file: null, texts: [] },
  ...{ title: 'Cats', thesis: 'They are wise.', blank: false, changed: 5, saved: false },
};
const browser = { heads: [head], busy: false, put: [] as DraftHead[] };

vi.mock(import('../../../src/store/draftStore.ts'), async (importOriginal) => ({
  ...(await importOriginal()),
  draftHeads: async () => browser.heads,
  putHead: async (put) => void browser.put.push(put),
  sweepDrafts: async () => {},
}));
vi.mock(import('../../../src/apps/write/draftLock.ts'), async (importOriginal) => ({
  ...(await importOriginal()),
  lockedDrafts: async () => new Set<string>(),
  whereNobodyWrites: async (_, then) => (browser.busy ? undefined : await then()),
}));

beforeEach(() => Object.assign(browser, { heads: [head], busy: false, put: [] }));

test('what another tab has opened since the list was made is not thrown away', async () => {
  const list = mounted(<DraftList />);
  const away = await list.findByRole('button', { name: 'Throw away “Cats”' });
  browser.busy = true;
  fireEvent.click(away);
  await says(list, 'Open in another tab');
  expect(browser.put).toEqual([]);
});

test('what another tab has changed since is thrown away as it is now, and comes back so', async () => {
  const list = mounted(<DraftList />);
  const away = await list.findByRole('button', { name: 'Throw away “Cats”' });
  browser.heads = [{ ...head, thesis: 'They sleep.', changed: 9 }];
  fireEvent.click(away);
  await says(list, 'Thrown away');
  fireEvent.click(await list.findByRole('button', { name: 'Undo: have “Cats” back' }));
  await says(list, 'They sleep.');
  expect(browser.put.map(({ changed, removed }) => [changed, removed !== undefined])).toEqual([
    [9, true],
    [9, false],
  ]);
});
