// What is written on, and how a command is done: the map follows at once.

import { createStore } from 'zustand/vanilla';
import { argumentOf } from '../../draft/documentOf.ts';
import type { Draft } from '../../draft/draft.ts';
import { amend, commit, type History, historyOf, undo } from '../../draft/history.ts';
import { remove } from '../../draft/moving.ts';
import { originalOf } from '../../draft/originalOf.ts';
import { type DraftCommand, isRefused, type Outcome } from '../../draft/outcome.ts';
import { saysTheSame } from '../../draft/saysTheSame.ts';
import { type Original, writeBack } from '../../draft/writeBack.ts';
import type { Session } from '../../store/session.ts';
import type { DocumentText } from '../../store/state.ts';

/** What is being typed. */
export interface Editing {
  key: string;
  field: 'text' | 'label';
  /** A claim that has no words yet: left without any, it goes as it came. */
  fresh: boolean;
  /** Its words are there to be put in other words; the keyboard goes back to where they were taken. */
  back?: () => void;
}

export interface Writing {
  history: History;
  /** Null for a map that has no file yet. */
  original: Original | null;
  editing: Editing | null;
  /** What is written as text: a branch, or with null the whole map. */
  asText: { root: string | null } | null;
  /** What was done last, or why something cannot be done: in a sentence. */
  words: string;
  refused: boolean;
  /** Whether this browser keeps the draft and what is saved of it, or why not; null before it tried. */
  kept: 'yes' | 'soon' | 'full' | 'refused' | null;
}

/** @throws {Error} where no map is open. */
export function createDesk(
  session: Session,
  resumed: { history: History; original: Original | null } | null,
) {
  const { argument, document: text } = session.store.getState();
  if (!argument) throw new Error('There is no map to write on.');
  const begun = resumed ?? beginOn(originalOf(text()));
  const { history, original } = begun;
  const store = createStore<Writing>(() => ({
    ...{ history, original, editing: null, asText: null, words: '', refused: false, kept: null },
  }));
  const { getState: get, setState: set } = store;
  let closed = false;
  let isShown = true;
  let waiting: Parameters<typeof show>[] | null = null;

  /** The map shows the draft as it now is. */
  function show(focus: string | null, keyboard = true): void {
    if (closed || !isShown) return;
    if (waiting) {
      waiting.push([focus, keyboard]);
      return;
    }
    const { history, original } = get();
    const shown = argumentOf(history.draft);
    session.revise(shown, lazyText(history.draft, original));
    if (focus !== null && shown.claims.has(focus)) session.focus(focus, { requestFocus: keyboard });
    else if (
      session.store.getState().focus !== null &&
      !shown.claims.has(session.store.getState().focus ?? '')
    )
      session.focus(shown.theses[0] ?? null, { requestFocus: true });
  }

  /** The map shows what comes of several steps, and not each of them. */
  function atOnce(steps: () => void): void {
    waiting = [];
    try {
      steps();
    } finally {
      const last = waiting.at(-1);
      waiting = null;
      if (last) show(...last);
    }
  }

  /** What is said of a claim that was just added is a part of that. */
  function complete(key: string, outcome: Outcome, keyboard: boolean): boolean {
    if (closed) return false;
    const { history } = get();
    if (isRefused(outcome) || history.done.at(-1)?.after !== key) return run(outcome, keyboard);
    const last = history.done.at(-1);
    set({ history: amend(history, outcome), words: last?.words ?? '', refused: false });
    show(key, keyboard);
    return true;
  }

  function run(outcome: Outcome, keyboard = true): outcome is DraftCommand {
    if (closed) return false;
    if (isRefused(outcome)) {
      set({ words: outcome.refused, refused: true });
      return false;
    }
    set({
      history: commit(get().history, outcome, session.store.getState().focus),
      words: outcome.words,
      refused: false,
    });
    show(outcome.focus, keyboard);
    return true;
  }

  /** Takes a new claim back that was left without words: as if it had never been. */
  function forget(key: string): void {
    if (closed) return;
    const { history } = get();
    const last = history.done.at(-1);
    const before = last?.after === key ? undo(history) : null;
    if (before) set({ history: { ...before, undone: [] }, words: '' });
    else run(remove(history.draft, key));
    show(last?.before ?? null);
  }

  /** A field gets the keyboard, whatever was to have it. */
  function open(editing: Editing): void {
    session.store.setState({ focusRequest: null });
    set({ editing });
  }

  return {
    ...{ store, show, atOnce, run, open, complete, forget },
    draft: () => get().history.draft,
    /** Another map is shown by now: what is still done to this one is kept, and not seen. */
    hide() {
      isShown = false;
    },
    /** Nothing more is done: what comes late would change a map that is another by then. */
    close() {
      closed = true;
    },
    isClosed: () => closed,
  };
}

/** Whether a file says what the draft says. */
export const isInFile = ({ history, original }: Pick<Writing, 'history' | 'original'>): boolean =>
  original !== null && saysTheSame(history.draft, original.draft);

/**
 * A draft as the text of its file, made when it is asked for: of a large map it takes longer than a step. What the file
 * says is the file: its author's lines are not lost with a draft that came to nothing.
 */
export function lazyText(draft: Draft, original: Original | null): DocumentText {
  let text: string | undefined;
  return (named) => {
    if (named) return writeBack(draft, original, named).text;
    text ??= original && saysTheSame(draft, original.draft) ? original.text : writeBack(draft, original).text;
    return text;
  };
}

const beginOn = (original: Original) => ({ history: historyOf(original.draft), original });
