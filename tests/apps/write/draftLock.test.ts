import { expect, test, vi } from 'vitest';
import { whereNobodyWrites } from '../../../src/apps/write/draftLock.ts';

test('a draft on which some tab writes is left alone', async () => {
  const held = 'therefore draft written';
  vi.stubGlobal('navigator', {
    locks: {
      request: async (name: string, options: object, then: (lock: object | null) => unknown) => {
        expect(options).toEqual({ ifAvailable: true });
        return then(name === held ? null : {});
      },
    },
  });
  const done: string[] = [];
  for (const id of ['written', 'left']) await whereNobodyWrites(id, async () => void done.push(id));
  expect(done).toEqual(['left']);
});

test('where a browser has no locks, nobody is known to write', async () => {
  vi.stubGlobal('navigator', {});
  const done = vi.fn(async () => {});
  await whereNobodyWrites('one', done);
  expect(done).toHaveBeenCalledOnce();
});
