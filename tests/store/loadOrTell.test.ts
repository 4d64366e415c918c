import { expect, test } from 'vitest';
import { loadOrTell } from '../../src/store/loadOrTell.ts';
import { createSession } from '../../src/store/session.ts';

const lost = async () => {
  throw new TypeError('It did not come.');
};

test('a part that does not come is told where it is still wanted, and else passed over', async () => {
  const session = createSession();
  expect(await loadOrTell(session, 'The draft', lost, () => false)).toBeNull();
  expect(session.store.getState().report).toBeNull();
  expect(
    await loadOrTell(
      session,
      'The draft',
      async () => 1,
      () => false,
    ),
  ).toBeNull();
  expect(await loadOrTell(session, 'The draft', lost)).toBeNull();
  expect(session.store.getState().report?.file).toBe('The draft');
  expect(await loadOrTell(session, 'The draft', async () => 1)).toBe(1);
});
