// The sheet of keys, made from the table of commands and from nothing else.

import type { Command, CommandGroup } from './command.ts';

export interface KeyRow {
  label: string;
  /** Any of them does it. */
  keys: readonly string[];
  onMap: boolean;
}

/** Groups and rows in the order of the table. What is called the same stands in one row; what has no key, in none. */
export function keySheet(commands: readonly Command[]): { group: CommandGroup; rows: KeyRow[] }[] {
  const groups = new Map<CommandGroup, Map<string, KeyRow>>();
  for (const { group, label, keys, onMap = false } of commands) {
    if (keys.length === 0) continue;
    const rows = groups.get(group) ?? new Map<string, KeyRow>();
    groups.set(group, rows);
    rows.set(label, { label, keys: [...(rows.get(label)?.keys ?? []), ...keys], onMap });
  }
  return [...groups].map(([group, rows]) => ({ group, rows: [...rows.values()] }));
}
