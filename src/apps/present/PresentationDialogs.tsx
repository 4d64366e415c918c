// The dialogs of a talk: all keys, and the code that leads the class to this view.

import { useSessionState } from '../../store/SessionContext.ts';
import { Help } from '../explore/Help.tsx';
import { ModalDialog } from '../explore/ModalDialog.tsx';
import { ClassCode } from './ClassCode.tsx';
import { presentCommands } from './presentCommands.ts';

export function PresentationDialogs() {
  const dialog = useSessionState((state) => state.dialog);
  if (dialog === 'help') {
    return (
      <ModalDialog name="help" label="Keys">
        {(close) => <Help close={close} commands={presentCommands} />}
      </ModalDialog>
    );
  }
  if (dialog === 'code') {
    return (
      <ModalDialog name="code" label="Address for the class">
        {(close) => <ClassCode close={close} />}
      </ModalDialog>
    );
  }
  return null;
}
