// Buttons over the stage, for those without a keyboard at hand: there while the pointer moves or the keyboard is on
// them, and gone after a while.

import { useEffect, useState } from 'react';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { keyTitle } from '../explore/keyTitle.ts';
import { canFullscreen } from './fullscreen.ts';
import { onPress } from './onPress.ts';
import { presentCommand } from './presentCommands.ts';

const shownFor = 3000;

const buttons = [
  ['previous-step', '‹', 'Previous'],
  ['next-step', '›', 'Next'],
  ['steps', '≡', 'Steps'],
  ['laser', '◉', 'Laser'],
  ['spotlight', '◐', 'Spotlight'],
  ['black', '■', 'Black'],
  ['class-link', '#', 'Code'],
  ['presenter', '▣', 'Presenter window'],
  ['fullscreen', '⤢', 'Full screen'],
  ['present-help', '?', 'Keys'],
  ['leave', '✕', 'End'],
] as const;

export function Controls() {
  const session = useSession();
  const [shown, setShown] = useState(true);
  const laser = useSessionState((state) => state.presentation?.laser ?? false);
  const spotlight = useSessionState((state) => state.presentation?.spotlight ?? false);
  const pressed = new Map([
    ['laser', laser],
    ['spotlight', spotlight],
  ]);
  useEffect(() => {
    let timer = 0;
    const show = () => {
      setShown(true);
      clearTimeout(timer);
      timer = window.setTimeout(() => setShown(false), shownFor);
    };
    show();
    addEventListener('pointermove', show);
    addEventListener('pointerdown', show);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointermove', show);
      removeEventListener('pointerdown', show);
    };
  }, []);
  return (
    <nav className="present-controls" aria-label="Presentation" data-shown={shown || undefined}>
      {buttons.map(([id, sign, label]) => {
        if (id === 'fullscreen' && !canFullscreen()) return null;
        const { keys, run } = presentCommand(id);
        return (
          <button
            key={id}
            type="button"
            className="present-control"
            aria-pressed={pressed.get(id)}
            title={keyTitle(label, keys)}
            onClick={onPress(() => run(session))}
          >
            <span aria-hidden="true">{sign}</span>
            <span className="present-control-name">{label}</span>
          </button>
        );
      })}
    </nav>
  );
}
