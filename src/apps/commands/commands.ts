// One table of what can be done: buttons, keys, the list of all actions and the help all read it.

import type { Session } from '../../store/session.ts';
import { citationCommands } from './citationCommands.ts';
import { closeInnermost } from './closeInnermost.ts';
import { type Command, commandIn } from './command.ts';
import { hasMap, stateOf } from './conditions.ts';
import { mapCommands } from './mapCommands.ts';
import { moveCommands } from './moveCommands.ts';
import { viewCommands } from './viewCommands.ts';

const searches = (session: Session) => {
  const { words, standings, tags, sources, unsourced } = stateOf(session).query;
  return words !== '' || unsourced || standings.length + tags.length + sources.length > 0;
};

export const commands: readonly Command[] = [
  ...moveCommands,
  {
    id: 'search',
    label: 'Search claims',
    group: 'Find',
    keys: ['/'],
    when: hasMap,
    // At once: what is typed next belongs in it.
    run: () => document.querySelector<HTMLElement>('.search-box')?.focus({ preventScroll: true }),
  },
  {
    id: 'next-hit',
    label: 'Next hit',
    group: 'Find',
    keys: ['n'],
    when: searches,
    run: (session) => session.stepHit(1, { requestFocus: true }),
  },
  {
    id: 'previous-hit',
    label: 'Previous hit',
    group: 'Find',
    keys: ['N'],
    when: searches,
    run: (session) => session.stepHit(-1, { requestFocus: true }),
  },
  ...viewCommands,
  ...citationCommands,
  ...mapCommands,
  { id: 'back', label: 'Back', group: 'Move', keys: [], run: () => history.back() },
  { id: 'forward', label: 'Forward', group: 'Move', keys: [], run: () => history.forward() },
  {
    id: 'palette',
    label: 'All actions',
    group: 'Help',
    keys: ['Mod+k'],
    run: (session) => session.openDialog('palette'),
  },
  {
    id: 'help',
    label: 'All keys',
    group: 'Help',
    keys: ['?'],
    run: (session) => session.openDialog('help'),
  },
  {
    id: 'escape',
    label: 'Close the innermost thing',
    group: 'Open and close',
    keys: ['Escape'],
    hidden: true,
    run: (session) => void closeInnermost(session),
  },
];

/** Commands whose keys count while a handout covers the map. */
export const withoutMap: ReadonlySet<string> = new Set(
  'map outline source-text print palette help escape'.split(' '),
);

export const commandById = (id: string): Command => commandIn(commands, id);
