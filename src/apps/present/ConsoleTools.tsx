// Buttons of the presenter's window, from the table of commands.

import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { keyTitle } from '../explore/keyTitle.ts';
import { onPress } from './onPress.ts';
import { presentCommand } from './presentCommands.ts';

const buttons = [
  ['previous-step', 'Previous'],
  ['next-step', 'Next'],
  ['return-to-step', 'Back to the step'],
  ['steps', 'Find'],
  ['laser', 'Laser'],
  ['spotlight', 'Spotlight'],
  ['black', 'Black'],
  ['white', 'White'],
  ['class-link', 'Code'],
  ['present-help', 'Keys'],
] as const;

export function ConsoleTools() {
  const session = useSession();
  const presentation = useSessionState((state) => state.presentation);
  const pressed = new Map([
    ['laser', presentation?.laser],
    ['spotlight', presentation?.spotlight],
    ['black', presentation?.screen === 'black'],
    ['white', presentation?.screen === 'white'],
  ]);
  return (
    <div className="console-tools">
      {buttons.map(([id, label]) => {
        const { keys, run } = presentCommand(id);
        return (
          <button
            key={id}
            type="button"
            className={id === 'next-step' ? 'button main' : 'button'}
            aria-pressed={pressed.get(id)}
            title={keyTitle(label, keys)}
            onClick={onPress(() => run(session))}
          >
            {label}
          </button>
        );
      })}
    </div>
  );
}
