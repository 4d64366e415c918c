// What was done to a draft, and can be undone and done again.

import type { Draft } from './draft.ts';
import { applyAll, type Operation } from './operations.ts';
import type { DraftCommand } from './outcome.ts';

export interface Entry {
  readonly words: string;
  readonly operations: readonly Operation[];
  readonly back: readonly Operation[];
  /** The claims that were looked at before and after. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface History {
  readonly draft: Draft;
  /** The last at the end. */
  readonly done: readonly Entry[];
  /** The one that was undone last at the end. */
  readonly undone: readonly Entry[];
}

/** Commands that can be undone. */
const mostKept = 500;

export const historyOf = (draft: Draft): History => ({ draft, done: [], undone: [] });

/** @param focus The claim that is looked at before. */
export function commit(
  history: History,
  { operations, words, focus: after }: DraftCommand,
  focus: string | null,
): History {
  const { draft, back } = applyAll(history.draft, operations);
  return entered(history, draft, { words, operations, back, before: focus, after });
}

/** As `commit`, of an entry that was made before. */
export const enter = (history: History, entry: Entry): History =>
  entered(history, applyAll(history.draft, entry.operations).draft, entry);

const entered = ({ done }: History, draft: Draft, entry: Entry): History => ({
  draft,
  done: [...done, entry].slice(-mostKept),
  undone: [],
});

/** As one step with the last: of a new claim its words, which are undone with it. */
export function amend(history: History, { operations }: DraftCommand): History {
  const last = history.done.at(-1);
  if (!last) throw new Error('There is no step to amend.');
  const { draft, back } = applyAll(history.draft, operations);
  const entry = {
    ...last,
    operations: [...last.operations, ...operations],
    back: [...back, ...last.back],
  };
  return { draft, done: [...history.done.slice(0, -1), entry], undone: [] };
}

/** Null where there is nothing to undo. */
export function undo({ draft, done, undone }: History): History | null {
  const last = done.at(-1);
  if (!last) return null;
  return { draft: applyAll(draft, last.back).draft, done: done.slice(0, -1), undone: [...undone, last] };
}

/** Null where there is nothing to do again. */
export function redo({ draft, done, undone }: History): History | null {
  const next = undone.at(-1);
  if (!next) return null;
  return {
    draft: applyAll(draft, next.operations).draft,
    done: [...done, next],
    undone: undone.slice(0, -1),
  };
}
