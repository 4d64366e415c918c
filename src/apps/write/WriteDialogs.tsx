// What lies over the page while one writes: where a claim is to go, and all that can be done with it.

import { useState } from 'react';
import { createPortal } from 'react-dom';
import { lateComponent } from '../../store/lateComponent.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { ModalDialog } from '../explore/ModalDialog.tsx';
import { ClaimMenu } from './ClaimMenu.tsx';
import { chosenIn } from './chosen.ts';
import type { Writer } from './writer.ts';

const MoveTo = lateComponent(() => import('./MoveTo.tsx').then(({ MoveTo }) => MoveTo));

export function WriteDialogs({ writer }: { writer: Writer }) {
  const name = useSessionState((state) => state.dialog);
  if (name !== 'move' && name !== 'claim') return null;
  // The map may lie still under the outline, with all that is in it.
  return createPortal(<Opened key={name} name={name} writer={writer} />, document.body);
}

function Opened({ name, writer }: { name: 'move' | 'claim'; writer: Writer }) {
  const session = useSession();
  // As it was when the dialog was opened.
  const [id] = useState(() => chosenIn(session));
  if (id === undefined) return null;
  return (
    <ModalDialog
      name={name}
      label={name === 'move' ? 'Move to another claim' : 'What can be done with the claim'}
    >
      {(close) =>
        name === 'claim' ? (
          <ClaimMenu writer={writer} id={id} close={close} />
        ) : (
          <MoveTo writer={writer} id={id} close={close} />
        )
      }
    </ModalDialog>
  );
}
