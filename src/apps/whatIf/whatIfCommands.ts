// What can be done while somebody asks what if. The key that begins it is in the table of the mode.

import type { Session } from '../../store/session.ts';
import { claimKey, doubt } from '../../store/weighing.ts';
import type { Command } from '../commands/command.ts';
import { stateOf } from '../commands/conditions.ts';
import { focusSoon } from '../commands/showView.ts';

function answer(session: Session, amount: number): void {
  const { argument, focus } = stateOf(session);
  if (argument && focus !== null) doubt(session, claimKey(argument, focus), amount);
}

const canAnswer = (session: Session) => stateOf(session).focus !== null && stateOf(session).mode !== 'write';

export const whatIfCommands: readonly Command[] = [
  {
    id: 'accept',
    label: 'Accept the claim',
    group: 'What if',
    keys: ['y'],
    when: canAnswer,
    run: (session) => answer(session, 0),
  },
  {
    id: 'unsure',
    label: 'Unsure of the claim',
    group: 'What if',
    keys: ['u'],
    when: canAnswer,
    run: (session) => answer(session, 0.5),
  },
  {
    id: 'reject',
    label: 'Reject the claim',
    group: 'What if',
    keys: ['x'],
    when: canAnswer,
    run: (session) => answer(session, 1),
  },
  {
    id: 'accept-all',
    label: 'Accept all again',
    group: 'What if',
    keys: ['z'],
    when: (session) => stateOf(session).mode !== 'write',
    run: (session) => session.setDoubts(new Map()),
  },
  {
    id: 'matters',
    label: 'What matters most',
    group: 'What if',
    keys: [],
    when: (session) => stateOf(session).mode === 'explore',
    run: (session) => {
      session.openPanel('matters');
      focusSoon('.panel');
    },
  },
];
