// The commands of writing, as the list of all actions and the sheet of keys have them.

import type { Command } from '../commands/command.ts';
import { hasMap } from '../commands/conditions.ts';
import { allWriteCommands } from './allWriteCommands.ts';
import { chosenIn } from './chosen.ts';
import type { Writer } from './writer.ts';

/** What the field of a text does with its keys: nothing that could be chosen from a list. */
const inText: readonly (readonly [string, ...string[]])[] = [
  ['End it, and begin one more of its kind', 'Enter'],
  ['End it, and begin a reason below it', 'Tab'],
  ['End it, and begin one more of what it hangs on', 'Shift+Tab'],
  ['Begin a new line', 'Shift+Enter'],
  ['End it, split in two at the caret', 'Mod+Shift+Enter'],
  ['End it', 'Escape', 'Mod+Enter'],
];

export function listedCommands(writer: Writer, save: () => void): readonly Command[] {
  return [
    ...allWriteCommands.map(({ id, label, keys, run }): Command => {
      const now = () => {
        const chosen = chosenIn(writer.session);
        if (chosen !== undefined) run(writer, chosen);
      };
      return { id: `write-${id}`, label, group: 'Write', keys, when: hasMap, run: now };
    }),
    { id: 'write-save', label: 'Save as a file', group: 'Write', keys: ['Mod+s'], run: save },
    ...inText.map(
      ([label, ...keys], at): Command => ({
        ...{ id: `text-${at}`, label, keys, group: 'Text of a claim', hidden: true },
        run: () => undefined,
      }),
    ),
  ];
}
