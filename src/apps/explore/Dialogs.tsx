// The dialog that the session names. Each comes over the line when it is first opened.

import { Suspense, useEffect, useRef, useState } from 'react';
import { lateComponent } from '../../store/lateComponent.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { commands } from '../commands/commands.ts';
import { ModalDialog } from './ModalDialog.tsx';
import type { Begun } from './Palette.tsx';

const Palette = lateComponent(() => import('./Palette.tsx').then(({ Palette }) => Palette));
const Help = lateComponent(() => import('./Help.tsx').then(({ Help }) => Help));
const Attach = lateComponent(() => import('./Attach.tsx').then(({ Attach }) => Attach));
const ShareDialog = lateComponent(() => import('./ShareDialog.tsx').then(({ ShareDialog }) => ShareDialog));

/** Shown only where the line is slow. */
const waiting = <p className="dialog-waiting">Loading…</p>;

export function Dialogs() {
  const dialog = useSessionState((state) => state.dialog);
  if (dialog === 'palette') return <PaletteDialog />;
  if (dialog === 'help') {
    return (
      <ModalDialog name="help" label="Keys">
        {(close) => (
          <Suspense fallback={waiting}>
            <Help close={close} />
          </Suspense>
        )}
      </ModalDialog>
    );
  }
  if (dialog === 'share') {
    return (
      <ModalDialog name="share" label="Share and embed">
        {(close) => (
          <Suspense fallback={waiting}>
            <ShareDialog close={close} />
          </Suspense>
        )}
      </ModalDialog>
    );
  }
  if (dialog === 'attach') {
    return (
      <ModalDialog name="attach" label="Attach your copy of a text">
        {(close) => (
          <Suspense fallback={waiting}>
            <Attach close={close} />
          </Suspense>
        )}
      </ModalDialog>
    );
  }
  return null;
}

function PaletteDialog() {
  const session = useSession();
  // Asked before the dialog takes the keyboard: what can be done depends on the card that it stands on.
  const [possible] = useState(() =>
    commands.filter(({ id, hidden, when }) => id !== 'palette' && !hidden && (when?.(session) ?? true)),
  );
  const [begun] = useState<Begun>(() => ({ words: '', entered: false }));
  return (
    <ModalDialog name="palette" label="All actions">
      {(close) => (
        <Suspense fallback={<BeforePalette begun={begun} />}>
          <Palette possible={possible} begun={begun} close={close} />
        </Suspense>
      )}
    </ModalDialog>
  );
}

/** Who types at once is not kept waiting. */
function BeforePalette({ begun }: { begun: Begun }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="palette-body">
      <div className="palette-head">
        <input
          ref={field}
          className="palette-input"
          type="search"
          aria-label="Find an action or a claim"
          placeholder="What do you want to do?"
          onChange={({ target }) => {
            begun.words = target.value;
          }}
          onKeyDown={({ key }) => {
            if (key === 'Enter') begun.entered = true;
          }}
        />
      </div>
    </div>
  );
}
