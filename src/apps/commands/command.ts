// What a command is, and which one a key means.

import type { Session } from '../../store/session.ts';

export type CommandGroup =
  | 'What if'
  | 'Write'
  | 'Text of a claim'
  | 'Steps'
  | 'Class'
  | 'Present'
  | 'Move'
  | 'Open and close'
  | 'Find'
  | 'View'
  | 'Zoom'
  | 'Sources'
  | 'Map'
  | 'Help';

export interface Command {
  id: string;
  label: string;
  group: CommandGroup;
  /** Keys as in `KeyboardEvent.key`; `Mod+k` is Ctrl+K, on a Mac Cmd+K. None for commands that only have a button. */
  keys: readonly string[];
  /** Whether the keyboard must be on the map itself for the keys to count. */
  onMap?: boolean;
  /** Left out of the list of all actions: what only makes sense as a key. */
  hidden?: boolean;
  /** Whether it can be done now; always, where it is left out. */
  when?: (session: Session) => boolean;
  run: (session: Session) => void;
}

/** @throws Where the table has no such command. */
export function commandIn(commands: readonly Command[], id: string): Command {
  const command = commands.find((each) => each.id === id);
  if (!command) throw new Error(`There is no command ${id}.`);
  return command;
}

/**
 * A sign that the layout has on AltGr, or on Option on a Mac, as many have their brackets: typed, and no shortcut.
 * Windows tells AltGr as Ctrl and Alt together.
 */
export function isComposed(event: KeyboardEvent): boolean {
  if (!/^[^\p{L}\p{N}\s]$/u.test(event.key)) return false;
  return event.getModifierState('AltGraph') || (event.altKey && !event.ctrlKey && !event.metaKey);
}

/** The command for a key, or undefined where the key is not ours: in a field, with a modifier, off the map. */
export function commandFor(
  commands: readonly Command[],
  event: KeyboardEvent,
  session: Session,
): Command | undefined {
  if (event.defaultPrevented || event.isComposing) return undefined;
  const composed = isComposed(event);
  if (event.altKey && !composed) return undefined;
  const mod = !composed && (event.ctrlKey || event.metaKey);
  const key = mod ? `Mod+${event.key.toLowerCase()}` : event.key;
  const target = event.target instanceof Element ? event.target : null;
  // An open dialog has the keyboard to itself.
  if (session.store.getState().dialog !== null) return undefined;
  if (!mod && target?.closest('input, textarea, select, [contenteditable]')) return undefined;
  const onMap = target === document.body || target?.closest('.map') != null;
  const onControl = target?.closest('button:not(.focus-proxy), a, summary') != null;
  return commands.find((command) => {
    if (!command.keys.includes(key)) return false;
    if (command.onMap && !onMap) return false;
    // A button keeps its own Enter and Space.
    if (onControl && (key === ' ' || key === 'Enter')) return false;
    return command.when?.(session) ?? true;
  });
}
