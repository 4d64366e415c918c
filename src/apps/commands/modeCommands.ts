// Commands that a mode adds for as long as it is on, for the lists of all actions and of all keys.

import type { Command } from './command.ts';

let added: readonly Command[] = [];

/** Until the returned function is called. */
export function addCommands(commands: readonly Command[]): () => void {
  added = commands;
  return () => {
    added = [];
  };
}

/** The mode's own, then those of reading without the keys that mean something else in it. */
export function withModeCommands(commands: readonly Command[]): readonly Command[] {
  const taken = new Set(added.flatMap(({ keys }) => keys));
  return [
    ...added,
    ...commands.map((command) => ({ ...command, keys: command.keys.filter((key) => !taken.has(key)) })),
  ];
}
