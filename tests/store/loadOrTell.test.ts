import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadOrTell } from '../../src/store/loadOrTell.ts';
import { createSession } from '../../src/store/session.ts';

const lost = async () => {
  throw new TypeError('It did not come.');
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a part that does not come is told where it is still wanted, and else passed over', async () => {
  const session = createSession();
  const asked = async (load: () => Promise<unknown>, isWanted?: () => boolean) => {
    const part = loadOrTell(session, 'The draft', load, isWanted);
    await vi.runAllTimersAsync();
    return part;
  };
  expect(await asked(lost, () => false)).toBeNull();
  expect(session.store.getState().report).toBeNull();
  expect(
    await asked(
      async () => 1,
      () => false,
    ),
  ).toBeNull();
  expect(await asked(lost)).toBeNull();
  expect(session.store.getState().report?.file).toBe('The draft');
  expect(await asked(async () => 1)).toBe(1);
});
