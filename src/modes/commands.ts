// One table of what can be done: buttons, keys and help all read it.

import type { Argument } from '../argument/argument.ts';
import { directlyBelow } from '../argument/walk.ts';
import type { Session } from '../session/session.ts';
import type { SessionState } from '../session/state.ts';

export interface Command {
  id: string;
  label: string;
  /** As `KeyboardEvent.key`; none for commands that only have a button. */
  keys: readonly string[];
  /** Whether the keyboard must be on the map itself. */
  onMap?: boolean;
  when?: (session: Session) => boolean;
  run: (session: Session) => void;
}

type Step = 'parent' | 'child' | 'previous' | 'next';

/** The neighbour of a claim in the tree; from nowhere, the first thesis. */
export function neighbour(argument: Argument, from: string | null, step: Step): string | null {
  const claim = from === null ? undefined : argument.claims.get(from);
  if (!claim) return argument.theses[0] ?? null;
  if (step === 'parent') return claim.parent;
  if (step === 'child') return directlyBelow(claim)[0] ?? null;
  const parent = claim.parent === null ? undefined : argument.claims.get(claim.parent);
  const siblings = parent ? directlyBelow(parent) : argument.theses;
  const at = siblings.indexOf(claim.id) + (step === 'next' ? 1 : -1);
  return siblings[at] ?? null;
}

const arrows: Record<SessionState['direction'], Record<string, Step>> = {
  down: { ArrowUp: 'parent', ArrowDown: 'child', ArrowLeft: 'previous', ArrowRight: 'next' },
  right: { ArrowLeft: 'parent', ArrowRight: 'child', ArrowUp: 'previous', ArrowDown: 'next' },
  list: { ArrowLeft: 'parent', ArrowRight: 'child', ArrowUp: 'previous', ArrowDown: 'next' },
};

function move(session: Session, key: string): void {
  const { argument, direction } = session.store.getState();
  const step = arrows[direction][key];
  if (!argument || !step) return;
  const from = current(session);
  const next = neighbour(argument, from, step);
  if (next === null) return;
  if (step === 'child' && from !== null) session.reveal(from);
  session.focus(next, { grab: true });
}

const citationBy = (session: Session, by: 1 | -1) => {
  const { argument, focus, open } = session.store.getState();
  const count = focus === null ? 0 : (argument?.claims.get(focus)?.citations.length ?? 0);
  if (focus === null || count === 0) return;
  const from = open?.claim === focus ? open.citation : by === 1 ? -1 : count;
  session.openCitation(focus, (from + by + count) % count);
};

/** The claim in focus, or the one that the keyboard stands on before any is chosen. */
function current(session: Session): string | null {
  const standing = document.activeElement?.closest<HTMLElement>('[data-claim]')?.dataset.claim;
  return session.store.getState().focus ?? standing ?? null;
}

const hasFocus = (session: Session) => session.store.getState().focus !== null;

export const commands: readonly Command[] = [
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].map(
    (key): Command => ({
      id: `move-${key}`,
      label: 'Move along the argument',
      keys: [key],
      onMap: true,
      run: (session) => move(session, key),
    }),
  ),
  {
    id: 'details',
    label: 'Read the claim’s details',
    keys: ['Enter'],
    onMap: true,
    when: (session) => current(session) !== null,
    run: (session) => {
      session.focus(current(session), { move: false });
      session.setView('map');
      // The panel is there after the next drawing.
      requestAnimationFrame(() => document.querySelector<HTMLElement>('.panel')?.focus());
    },
  },
  {
    id: 'toggle',
    label: 'Open or close what hangs on the claim',
    keys: [' ', 'e'],
    onMap: true,
    when: (session) => current(session) !== null,
    run: (session) => {
      const claim = current(session);
      if (claim !== null) session.toggle(claim);
    },
  },
  {
    id: 'search',
    label: 'Search claims',
    keys: ['/'],
    run: () => document.querySelector<HTMLInputElement>('.search-box')?.focus(),
  },
  {
    id: 'outline',
    label: 'Outline or map',
    keys: ['o'],
    run: (session) => session.setView(session.store.getState().view === 'outline' ? 'map' : 'outline'),
  },
  {
    id: 'source-text',
    label: 'Source text beside the map',
    keys: ['t'],
    run: (session) => session.setView(session.store.getState().view === 'text' ? 'map' : 'text'),
  },
  { id: 'map', label: 'Back to the map', keys: ['m'], run: (session) => session.setView('map') },
  { id: 'next-citation', label: 'Next citation', keys: [']'], when: hasFocus, run: (s) => citationBy(s, 1) },
  {
    id: 'previous-citation',
    label: 'Previous citation',
    keys: ['['],
    when: hasFocus,
    run: (s) => citationBy(s, -1),
  },
  {
    id: 'zoom-in',
    label: 'Zoom in',
    keys: ['+', '='],
    run: (session) => session.ask({ kind: 'zoom', by: 1.35 }),
  },
  {
    id: 'zoom-out',
    label: 'Zoom out',
    keys: ['-'],
    run: (session) => session.ask({ kind: 'zoom', by: 1 / 1.35 }),
  },
  { id: 'fit', label: 'Whole map', keys: ['0'], run: (session) => session.ask({ kind: 'all' }) },
  {
    id: 'full-size',
    label: 'Actual size',
    keys: [],
    run: (session) => session.ask({ kind: 'scale', to: 1 }),
  },
  { id: 'expand-all', label: 'Open all', keys: [], run: (session) => session.expand('all') },
  { id: 'expand-readable', label: 'Back to the start', keys: [], run: (session) => session.restart() },
  { id: 'sources', label: 'Sources', keys: [], run: (session) => session.openPanel('sources') },
  {
    id: 'escape',
    label: 'Close the innermost thing',
    keys: ['Escape'],
    run: (session) => {
      const { report, open, panel, focus, view } = session.store.getState();
      if (report) session.dismissReport();
      else if (view === 'text') {
        session.setView('map');
        session.grab();
      } else if (focus !== null && document.activeElement?.closest('.panel')) session.grab();
      else if (open) session.closeCitation();
      else if (panel === 'sources') session.openPanel('details');
      else if (focus !== null) session.focus(null);
    },
  },
];

export function commandById(id: string): Command {
  const command = commands.find((each) => each.id === id);
  if (!command) throw new Error(`There is no command ${id}.`);
  return command;
}

/** The command for a key, or undefined where the key is not ours: in a field, with a modifier, off the map. */
export function commandFor(event: KeyboardEvent, session: Session): Command | undefined {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
    return undefined;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, textarea, select, [contenteditable]')) return undefined;
  const onMap = target === document.body || target?.closest('.map') != null;
  const onControl = target?.closest('button, a, summary') != null;
  return commands.find((command) => {
    if (!command.keys.includes(event.key)) return false;
    if (command.onMap && !onMap) return false;
    // A button keeps its own Enter and Space.
    if (onControl && (event.key === ' ' || event.key === 'Enter')) return false;
    return command.when?.(session) ?? true;
  });
}
