import { expect, test, vi } from 'vitest';
import { openAddressed } from '../../src/store/openAddressed.ts';
import { initialView } from '../../src/store/openMap.ts';
import { requestToken } from '../../src/store/requestToken.ts';
import { createSession } from '../../src/store/session.ts';

const openDraft = vi.fn();
vi.mock(import('../../src/store/openDraft.ts'), async () => ({ openDraft }) as never);

test('a draft is not opened by what opens drafts where something else was asked for before that came', async () => {
  const session = createSession();
  const address = { ...initialView, map: null, draft: 'kept' };
  const opened = openAddressed(session, address);
  requestToken(session);
  await opened;
  expect(openDraft).not.toHaveBeenCalled();
  await openAddressed(session, address);
  expect(openDraft).toHaveBeenCalledOnce();
});
