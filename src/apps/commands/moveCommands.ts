// Commands that walk along the argument, and that open and close what hangs on its claims.

import type { Command } from './command.ts';
import { hasFocus, hasMap, stateOf } from './conditions.ts';
import { arrowKeys, move, standingOn } from './moves.ts';
import { focusSoon } from './showView.ts';

const moves = arrowKeys.map(
  (key): Command => ({
    id: `move-${key}`,
    label: 'Along the argument: parent, child, neighbours',
    group: 'Move',
    keys: [key],
    onMap: true,
    hidden: true,
    run: (session) => move(session, key),
  }),
);

const levels = [1, 2, 3].map(
  (level): Command => ({
    id: `level-${level}`,
    label: level === 1 ? 'Open one level' : `Open ${level} levels`,
    group: 'Open and close',
    keys: [String(level)],
    when: hasMap,
    run: (session) => session.expand(level),
  }),
);

export const moveCommands: readonly Command[] = [
  ...moves,
  {
    id: 'thesis',
    label: 'Go to the thesis',
    group: 'Move',
    keys: ['Home'],
    onMap: true,
    when: hasMap,
    run: (session) => {
      const { argument, isolatedRoot } = stateOf(session);
      session.focus(isolatedRoot ?? argument?.theses[0] ?? null, { requestFocus: true });
    },
  },
  {
    id: 'details',
    label: 'Read the claim’s details',
    group: 'Move',
    keys: ['Enter'],
    onMap: true,
    when: (session) => standingOn(session) !== null,
    run: (session) => {
      session.focus(standingOn(session), { move: false });
      session.openPanel('details');
      if (stateOf(session).view === 'text') session.setView('map');
      focusSoon('.panel');
    },
  },
  {
    id: 'toggle',
    label: 'Open or close what hangs on the claim',
    group: 'Open and close',
    keys: [' ', 'e'],
    onMap: true,
    when: (session) => standingOn(session) !== null,
    run: (session) => {
      const claim = standingOn(session);
      if (claim !== null) session.toggle(claim);
    },
  },
  {
    id: 'level-more',
    label: 'Open one level more',
    group: 'Open and close',
    keys: ['>'],
    when: hasMap,
    run: (session) => session.expandLevel(1),
  },
  {
    id: 'level-less',
    label: 'Close one level',
    group: 'Open and close',
    keys: ['<'],
    when: hasMap,
    run: (session) => session.expandLevel(-1),
  },
  ...levels,
  {
    id: 'expand-all',
    label: 'Open all',
    group: 'Open and close',
    keys: ['a'],
    when: hasMap,
    run: (session) => session.expand('all'),
  },
  {
    id: 'expand-none',
    label: 'Close all',
    group: 'Open and close',
    keys: ['A'],
    when: hasMap,
    run: (session) => session.expand('none'),
  },
  {
    id: 'expand-readable',
    label: 'Reset: as the map opened',
    group: 'Open and close',
    keys: [],
    when: hasMap,
    run: (session) => session.restart(),
  },
  {
    id: 'isolate',
    label: 'Show this branch alone, or all again',
    group: 'Open and close',
    keys: ['i'],
    when: (session) => hasFocus(session) || stateOf(session).isolatedRoot !== null,
    run: (session) => {
      const { isolatedRoot, focus } = stateOf(session);
      session.isolate(isolatedRoot === null || (focus !== null && focus !== isolatedRoot) ? focus : null);
      session.requestFocus();
    },
  },
];
