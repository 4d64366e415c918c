import { waitFor } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { ModalDialog } from '../../../src/apps/explore/ModalDialog.tsx';
import { useSessionState } from '../../../src/store/SessionContext.ts';
import { mounted } from '../../mounted.tsx';

function Dialog() {
  const open = useSessionState((state) => state.dialog === 'help');
  return (
    open && (
      <ModalDialog name="help" label="Keys">
        All keys
      </ModalDialog>
    )
  );
}

test('a dialog that is opened again at once stays, though the browser tells of the one before that it was closed', async () => {
  const { session, container } = mounted(<Dialog />, { state: { dialog: 'help' } });
  const dialog = () => container.querySelector('dialog');
  const before = dialog();
  session.openDialog(null);
  await waitFor(() => expect(dialog()).toBeNull());
  session.openDialog('help');
  await waitFor(() => expect(dialog()).not.toBeNull());
  before?.dispatchEvent(new Event('close'));
  expect(session.store.getState().dialog).toBe('help');
  dialog()?.close();
  await waitFor(() => expect(session.store.getState().dialog).toBeNull());
});
