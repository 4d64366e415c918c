// Commands about the citations of the claim in focus.

import type { Session } from '../../store/session.ts';
import type { Command } from './command.ts';
import { hasFocus, stateOf } from './conditions.ts';

function citationBy(session: Session, by: 1 | -1): void {
  const { argument, focus, open } = stateOf(session);
  const count = focus === null ? 0 : (argument?.claims.get(focus)?.citations.length ?? 0);
  if (focus === null || count === 0) return;
  const from = open?.claim === focus ? open.citation : by === 1 ? -1 : count;
  session.openCitation(focus, (from + by + count) % count);
}

export const citationCommands: readonly Command[] = [
  {
    id: 'next-citation',
    label: 'Next citation',
    group: 'Sources',
    keys: [']'],
    when: hasFocus,
    run: (session) => citationBy(session, 1),
  },
  {
    id: 'previous-citation',
    label: 'Previous citation',
    group: 'Sources',
    keys: ['['],
    when: hasFocus,
    run: (session) => citationBy(session, -1),
  },
];
