// A draft is kept as a snapshot and the steps since: what one step changed is little, however large the map is.

import { type Entry, enter, type History, redo, undo } from './history.ts';

/** What was done to a history. */
export type JournalStep =
  | { readonly do: 'commit' | 'amend'; readonly entry: Entry }
  /** `forget`: undone, and not to be done again. */
  | { readonly do: 'undo' | 'redo' | 'forget' };

/** The step from a history to the one that came of it; null where it is none of these. */
export function stepBetween(before: History, after: History): JournalStep | null {
  const last = after.done.at(-1);
  const longer = after.done.length - before.done.length;
  const undone = after.undone.length - before.undone.length;
  if (undone === 1 && before.done.length > 0 && after.undone.at(-1) === before.done.at(-1))
    return { do: 'undo' };
  if (undone === -1 && last !== undefined && last === before.undone.at(-1)) return { do: 'redo' };
  if (after.undone.length > 0) return null;
  if (last !== undefined && last !== before.done.at(-1)) {
    // Of the longest history the first entry goes when one more comes.
    if (after.done.at(-2) === before.done.at(-1) && longer <= 1) return { do: 'commit', entry: last };
    if (longer === 0 && after.done.at(-2) === before.done.at(-2)) return { do: 'amend', entry: last };
  }
  if (longer === -1 && last === before.done.at(-2)) return { do: 'forget' };
  return null;
}

/** @throws {Error} for a step of another history. */
export function replay(history: History, step: JournalStep): History {
  switch (step.do) {
    case 'commit':
      return enter(history, step.entry);
    case 'amend':
      return enter(given(undo(history)), step.entry);
    case 'undo':
      return given(undo(history));
    case 'redo':
      return given(redo(history));
    case 'forget':
      return { ...given(undo(history)), undone: [] };
  }
}

function given(history: History | null): History {
  if (!history) throw new Error('The journal does not belong to this draft.');
  return history;
}
