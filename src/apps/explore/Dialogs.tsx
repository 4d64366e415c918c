// The dialog that the session names. Each comes over the line when it is first opened.

import { Suspense, useRef, useState } from 'react';
import { lateComponent } from '../../store/lateComponent.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { commands } from '../commands/commands.ts';
import { withModeCommands } from '../commands/modeCommands.ts';
import { ModalDialog } from './ModalDialog.tsx';
import type { Begun } from './Palette.tsx';
import { useFocusAtOnce } from './useFocusAtOnce.ts';

const Palette = lateComponent(() => import('./Palette.tsx').then(({ Palette }) => Palette));

/** What lies over the page, by name: what the reader knows it by, and what is in it. */
const dialogs = {
  help: { label: 'Keys', Contents: lateComponent(() => import('./Help.tsx').then(({ Help }) => Help)) },
  maps: { label: 'Maps', Contents: lateComponent(() => import('./Maps.tsx').then(({ Maps }) => Maps)) },
  share: {
    label: 'Share and embed',
    Contents: lateComponent(() => import('./ShareDialog.tsx').then(({ ShareDialog }) => ShareDialog)),
  },
  save: {
    label: 'Share and embed',
    Contents: lateComponent(() => import('./ShareDialog.tsx').then(({ SaveDialog }) => SaveDialog)),
  },
  attach: {
    label: 'Attach your copy of a text',
    Contents: lateComponent(() => import('./Attach.tsx').then(({ Attach }) => Attach)),
  },
};

export function Dialogs() {
  const name = useSessionState((state) => state.dialog);
  if (name === 'palette') return <PaletteDialog />;
  // The others are their modes'.
  if (name === null || !(name in dialogs)) return null;
  const { label, Contents } = dialogs[name as keyof typeof dialogs];
  return (
    <ModalDialog key={name} name={name} label={label}>
      {(close) => <Contents close={close} />}
    </ModalDialog>
  );
}

function PaletteDialog() {
  const session = useSession();
  // Asked before the dialog takes the keyboard: what can be done depends on the card that it stands on.
  const [possible] = useState(() =>
    withModeCommands(commands).filter(
      ({ id, hidden, when }) => id !== 'palette' && !hidden && (when?.(session) ?? true),
    ),
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
  useFocusAtOnce(() => field.current);
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
