// The keys of a mode's table of commands, for as long as the mode is on.

import { useLayoutEffect } from 'react';
import type { Session } from '../../store/session.ts';
import { type Command, commandFor } from './command.ts';

/** @param allows Whether a command may be done where the reader now is; one that may not leaves its key to the page. */
export function useCommandKeys(
  session: Session,
  commands: readonly Command[],
  allows: (command: Command, session: Session) => boolean,
): void {
  // Who sees what they are for has the keys.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandFor(commands, event, session);
      if (!command || !allows(command, session)) return;
      event.preventDefault();
      command.run(session);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [session, commands, allows]);
}
