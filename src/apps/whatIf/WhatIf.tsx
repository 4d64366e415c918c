// What if: the bar over the map, and the keys while it is there.

import { useEffect } from 'react';
import { WhatIfBar } from '../../panels/whatIf/WhatIfBar.tsx';
import { warmMatters } from '../../store/matters.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import type { Session } from '../../store/session.ts';
import { mattersTask } from '../../strength/matters.ts';
import { quadraticEnergy } from '../../strength/rules.ts';
import { addCommands } from '../commands/modeCommands.ts';
import { useCommandKeys } from '../commands/useCommandKeys.ts';
import { keyTitle } from '../explore/keyTitle.ts';
import { whatIfCommands } from './whatIfCommands.ts';

/** In somebody else's page keys count while the reader stands in the map. */
const counts = (_: unknown, session: Session) =>
  session.store.getState().mode !== 'embed' || document.activeElement !== document.body;
const title = (command: 'reset' | 'off') =>
  command === 'reset' ? keyTitle('Accept all again', ['z']) : keyTitle('End What if', ['h']);

export function WhatIf() {
  const session = useSession();
  const lists = useSessionState(({ mode }) => mode === 'explore');
  const writes = useSessionState(({ mode }) => mode === 'write');
  useCommandKeys(session, whatIfCommands, counts);
  // Who writes has commands of their own in the list of all.
  useEffect(() => (writes ? undefined : addCommands(whatIfCommands)), [writes]);
  const argument = useSessionState((state) => state.argument);
  // Whoever asks what if is likely to ask next what matters most.
  useEffect(() => {
    if (!argument) return;
    const timer = setTimeout(() => {
      const task = mattersTask(argument, argument.theses[0] ?? '', quadraticEnergy);
      if (task) warmMatters(task);
    }, 400);
    return () => clearTimeout(timer);
  }, [argument]);
  return <WhatIfBar title={title} lists={lists} />;
}
