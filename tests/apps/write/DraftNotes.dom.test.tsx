import { expect, test, vi } from 'vitest';
import { NotWriting } from '../../../src/apps/write/DraftNotes.tsx';
import type { DraftDesk } from '../../../src/apps/write/draftDesk.ts';
import { mapOf } from '../../argument/maps.ts';
import { mounted } from '../../mounted.tsx';

const desk = { takeOver: () => {} } as unknown as DraftDesk;
const toQuote = [new File(['x'], 'a.txt')];

test('a text that is dropped where another tab writes is attached as for any reader', async () => {
  const { session } = mounted(<NotWriting desk={desk} state={{ at: 'reading', taking: false }} />, {
    map: mapOf({ text: 'So it is.' }),
    state: { mode: 'write', toQuote },
  });
  await vi.waitFor(() => expect(session.store.getState()).toMatchObject({ dialog: 'attach', toQuote: [] }));
  expect(session.store.getState().toAttach).toEqual(toQuote);
});

test('while a draft is opened, a text waits for it', async () => {
  const { session } = mounted(<NotWriting desk={desk} state={{ at: 'opening' }} />, {
    map: mapOf({ text: 'So it is.' }),
    state: { mode: 'write', toQuote },
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(session.store.getState()).toMatchObject({ dialog: null, toQuote });
});
