// What can be done while writing: buttons and keys read it.

import { addBelow, addBeside, addPremise, addUndercut } from '../../draft/adding.ts';
import { flip, join } from '../../draft/changing.ts';
import { type MoveStep, moveBy, remove, removeAlone } from '../../draft/moving.ts';
import type { Writer } from './writer.ts';

export interface WriteCommand {
  id: string;
  label: string;
  /** What stands on its button; those without have none. */
  sign?: string;
  /** As in `KeyboardEvent.key`, with `Mod+`, `Shift+` and `Alt+Shift+` before it. */
  keys: readonly string[];
  /** Whether the browser calls it by an event of its own, when these keys are pressed. */
  byBrowser?: boolean;
  /** Whether it is about a claim that is chosen. */
  run: (writer: Writer, key: string) => void;
}

const moves: readonly [MoveStep, string, string, readonly string[]][] = [
  ['before', 'Move before the one before it', '↑', ['Alt+Shift+ArrowUp']],
  ['after', 'Move behind the one after it', '↓', ['Alt+Shift+ArrowDown']],
  ['out', 'Move out, to the level of its parent', '←', ['Alt+Shift+ArrowLeft']],
  ['in', 'Move in, under the one before it', '→', ['Alt+Shift+ArrowRight']],
];

export const writeCommands: readonly WriteCommand[] = [
  {
    ...{ id: 'edit', label: 'Change the text', sign: 'Text', keys: ['Enter', 'F2'] },
    run: (writer, key) => writer.edit(key),
  },
  {
    ...{ id: 'name', label: 'Change the name', sign: 'Name', keys: ['l'] },
    run: (writer, key) => writer.edit(key, 'label'),
  },
  {
    ...{ id: 'reason', label: 'Add a reason below', sign: '+ because', keys: ['r'] },
    run: (writer, key) => writer.add((draft, made) => addBelow(draft, key, 'reason', { key: made })),
  },
  {
    ...{ id: 'objection', label: 'Add an objection below', sign: '+ but', keys: ['b'] },
    run: (writer, key) => writer.add((draft, made) => addBelow(draft, key, 'objection', { key: made })),
  },
  {
    ...{ id: 'evidence', label: 'Add evidence below', sign: '+ evidence', keys: ['E'] },
    run: (writer, key) => writer.add((draft, made) => addBelow(draft, key, 'evidence', { key: made })),
  },
  {
    ...{
      id: 'premise',
      label: 'Add a premise that counts only together with it',
      sign: '+ and',
      keys: ['j'],
    },
    run: (writer, key) => writer.add((draft, made) => addPremise(draft, key, made)),
  },
  {
    ...{ id: 'undercut', label: 'Add an objection to the step', sign: '+ not so', keys: ['u'] },
    run: (writer, key) => writer.add((draft, made) => addUndercut(draft, key, made)),
  },
  {
    ...{ id: 'beside', label: 'Add one more of its kind', keys: ['Shift+Enter'] },
    run: (writer, key) => writer.add((draft, made) => addBeside(draft, key, made)),
  },
  {
    ...{ id: 'flip', label: 'Reason or objection: the other', sign: 'Flip', keys: ['x'] },
    run: (writer, key) => void writer.run(flip(writer.draft(), key)),
  },
  {
    ...{ id: 'join', label: 'Join to the one before it', keys: ['J'] },
    run: (writer, key) => void writer.run(join(writer.draft(), key)),
  },
  ...moves.map(
    ([step, label, sign, keys]): WriteCommand => ({
      ...{ id: `move-${step}`, label, sign, keys },
      run: (writer, key) => void writer.run(moveBy(writer.draft(), key, step)),
    }),
  ),
  {
    ...{ id: 'remove', label: 'Remove with all below it', sign: 'Remove', keys: ['Delete', 'Backspace'] },
    run: (writer, key) => void writer.run(remove(writer.draft(), key)),
  },
  {
    ...{ id: 'remove-alone', label: 'Remove alone: what hangs on it moves up', keys: ['Shift+Delete'] },
    run: (writer, key) => void writer.run(removeAlone(writer.draft(), key)),
  },
  {
    ...{ id: 'as-text', label: 'Write as text, beside the map', sign: 'As text', keys: ['T'] },
    run: (writer) =>
      writer.store.setState({ asText: writer.store.getState().asText ? null : { root: null } }),
  },
  {
    ...{ id: 'undo', label: 'Undo', sign: '↶', keys: ['Mod+z'] },
    run: (writer) => writer.undo(),
  },
  {
    ...{ id: 'redo', label: 'Do again', sign: '↷', keys: ['Mod+Shift+z', 'Mod+y'] },
    run: (writer) => writer.redo(),
  },
];

/** A key as the table writes it. */
export function keyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const mod = ctrlKey || metaKey ? 'Mod+' : '';
  const alt = altKey ? 'Alt+' : '';
  const named = key.length > 1;
  const shift = shiftKey && (named || mod !== '') ? 'Shift+' : '';
  return mod + alt + shift + (mod ? key.toLowerCase() : key);
}
