import { useRef } from 'react';
import { expect, test } from 'vitest';
import { ModalDialog } from '../../../src/apps/explore/ModalDialog.tsx';
import { useFocusAtOnce } from '../../../src/apps/explore/useFocusAtOnce.ts';
import { whenSeen } from '../../mounted.tsx';

function Field() {
  const field = useRef<HTMLInputElement>(null);
  useFocusAtOnce(() => field.current);
  return <input ref={field} />;
}

test('a field in a dialog has the keyboard before the next key, though the dialog takes it as it opens', async () => {
  const dialog = (
    <ModalDialog name="move" label="Where to">
      <Field />
    </ModalDialog>
  );
  const field = await whenSeen(dialog, 'input', async (input) => {
    await Promise.resolve();
    expect(document.activeElement).toBe(input);
    return input;
  });
  expect(field).toBeDefined();
});
