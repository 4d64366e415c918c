// Keeps the draft in this browser after each command, and says whether it could.

import type { Draft } from '../../draft/draft.ts';
import type { History } from '../../draft/history.ts';
import { type JournalStep, stepBetween } from '../../draft/journal.ts';
import { attempt } from '../../store/attempt.ts';
import type { DraftHead } from '../../store/draftSchema.ts';
import {
  appendStep,
  beginDraft,
  DraftProblem,
  eraseDraft,
  putHead,
  writeSnapshot,
} from '../../store/draftStore.ts';
import { isInFile, type Writing } from './desk.ts';
import type { Writer } from './writer.ts';

/** Steps after which the whole is written again. */
const manySteps = 100;

export interface Keeping {
  head: DraftHead;
  /** The last step that is kept. */
  seq: number;
  /** Whether anything is kept yet. */
  begun: boolean;
  /** How many steps were kept since the whole was. */
  steps: number;
}

interface Listeners {
  /** Before anything of it is kept the first time; and when it is as if it had never been begun. */
  onBegin(begun: boolean): void;
  /** A step was kept; null: more than that. */
  onKept(seq: number, step: JournalStep | null): void;
  /** Another tab wrote first. Nothing more is kept. */
  onConflict(): void;
}

/** Runs until it is stopped. */
export function runKeeping(writer: Writer, kept: Keeping, { onBegin, onKept, onConflict }: Listeners) {
  let { seq, begun, head } = kept;
  let { history, original } = writer.store.getState();
  // Where a step was not kept, those after it are of no use.
  let whole = false;
  let stopped = false;
  let pending: Promise<unknown> = Promise.resolve();

  const now = (saved = false): DraftHead => {
    head = headNow(head, writer.draft(), saved);
    return head;
  };
  const tell = (outcome: Writing['kept']) => {
    if (!stopped && writer.store.getState().kept !== outcome) writer.store.setState({ kept: outcome });
  };

  async function follow(write: Promise<void>, step: JournalStep | null, at: number): Promise<void> {
    try {
      await write;
      if (step && whole) {
        await snapshot(seq);
        return;
      }
      // What was done since has its own outcome.
      if (at === seq) tell('yes');
      onKept(at, step);
    } catch (error) {
      const why = error instanceof DraftProblem ? error.why : 'refused';
      if (why === 'conflict') {
        if (!stopped) onConflict();
      } else if (step) {
        whole = true;
        await snapshot(seq);
      } else {
        whole = true;
        tell(why);
      }
    }
  }

  function snapshot(known: number, as = now(), of = { history, original }): Promise<void> {
    whole = false;
    const written = follow(writeSnapshot(as, of, seq, known), null, seq);
    // A step is kept also where the page goes at once; a snapshot is not. Why nothing is kept stands meanwhile.
    const { kept } = writer.store.getState();
    if (kept === 'yes' || kept === null) tell('soon');
    return written;
  }

  function keep(): void {
    const before = { history, original };
    const state = writer.store.getState();
    ({ history, original } = state);
    const isSaved = isInFile(state);
    if (history === before.history && original === before.original) {
      // What was just kept turns out to be what the file says.
      if (begun && isSaved !== head.saved) wait(putHead(now(isSaved)));
      return;
    }
    if (isUntouched(history) && isSaved && head.texts.length < 2) {
      if (!begun) return;
      wait(eraseDraft(head.id));
      onBegin(false);
      begun = false;
      return;
    }
    if (!begun) begin(before);
    const isStep = !whole && original === before.original;
    const step = isStep ? stepBetween(before.history, history) : null;
    seq++;
    wait(step ? follow(appendStep(now(isSaved), seq, step), step, seq) : snapshot(seq - 1, now(isSaved)));
  }

  /** Keeps what it was before anything was done to it here. */
  function begin(state: Pick<Writing, 'history' | 'original'>): void {
    begun = true;
    // Else a browser may throw away what it keeps when its disk is full.
    void navigator.storage?.persist?.().catch(() => undefined);
    onBegin(true);
    seq++;
    wait(
      isUntouched(state.history) && (!state.original || isInFile(state))
        ? follow(beginDraft(now(true), state, seq), null, seq)
        : snapshot(seq - 1, now(), state),
    );
  }

  const wait = (write: Promise<unknown>) => {
    pending = Promise.all([pending, write]);
  };

  // While nobody waits for the page: steps are done again each time that the draft is opened.
  if (kept.steps >= manySteps) wait(snapshot(seq, head));
  const unsubscribe = writer.store.subscribe(() => attempt(keep));
  return {
    /** The text of a file is this draft's too. */
    belongsTo(text: string) {
      head = { ...head, texts: [...new Set([...head.texts, text])] };
      if (begun) wait(putHead(head));
    },
    /** Keeps it as it is, also where nothing was done yet. */
    begin: () => begin({ history, original }),
    head: () => now(head.saved),
    /** When all that was done so far is kept, or is known not to be. */
    settled: () => pending,
    stop() {
      stopped = true;
      unsubscribe();
    },
  };
}

function headNow(head: DraftHead, { fields, theses, claims }: Draft, saved: boolean): DraftHead {
  const { title, sources } = fields;
  const thesis = claims.get(theses[0] ?? '')?.fields.text?.slice(0, 200) ?? '';
  // Nothing was ever said in it, and no text was brought to it.
  const blank = !sources?.length && ![...claims.values()].some(({ fields }) => fields.text || fields.ref);
  return { ...head, title, thesis, blank, changed: Date.now(), saved };
}

const isUntouched = ({ done, undone }: History) => done.length + undone.length === 0;
