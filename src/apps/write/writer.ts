// Writing on the map that is open: what is done is a command that can be undone, the map follows at once, and the draft
// is kept in this browser until it is saved in a file.

import { addBelow, addBeside } from '../../draft/adding.ts';
import { flip, setField } from '../../draft/changing.ts';
import type { Draft } from '../../draft/draft.ts';
import { redo, undo } from '../../draft/history.ts';
import { newKey, type Outcome } from '../../draft/outcome.ts';
import { type Original, writeBack } from '../../draft/writeBack.ts';
import type { Session } from '../../store/session.ts';
import { createDesk, type Editing, type Writing } from './desk.ts';

export type Writer = ReturnType<typeof createWriter>;

const toSave = ({ history: { draft }, original }: Writing): Original => ({
  text: writeBack(draft, original).text,
  draft,
});

/** @throws {Error} where no map is open. */
export function createWriter(session: Session, resumed: Parameters<typeof createDesk>[1]) {
  const desk = createDesk(session, resumed);
  const { store, show, atOnce, run, open, complete, forget, draft: drafted } = desk;
  const { getState: get, setState: set } = store;
  let settle: ((keyboard: boolean) => void) | null = null;
  let typed: (() => string) | null = null;

  return {
    session,
    ...desk,
    /** What ends the typing, as who types would. */
    onSettle(end: ((keyboard: boolean) => void) | null, words: (() => string) | null = null) {
      settle = end;
      typed = words;
    },
    /** What is being typed; empty where nothing is. */
    typed: () => typed?.() ?? '',
    /** Before something else is done, what is being typed is the claim's. @param keyboard Whether it goes on to the claim. */
    settle: (keyboard = true) => settle?.(keyboard),
    /** While a new claim is typed it may become the other kind. */
    flipTyped(key: string) {
      complete(key, flip(drafted(), key), false);
    },
    /** Opens the text of a claim, or its name. */
    edit(key: string, field: Editing['field'] = 'text') {
      const { text, ref } = drafted().claims.get(key)?.fields ?? {};
      if (field === 'text' && text === undefined) {
        const words =
          ref === undefined
            ? 'Linked premises have their texts each.'
            : 'It is only used again here. Go to where it stands.';
        set({ words, refused: true });
        return;
      }
      open({ key, field, fresh: text === '' });
    },
    /** Adds a claim and opens it. */
    add(make: (draft: Draft, key: string) => Outcome) {
      const key = newKey(drafted());
      if (run(make(drafted(), key), false)) open({ key, field: 'text', fresh: true });
    },
    /** What was typed is the claim's now. @returns whether the claim is still there. */
    leave(typed: string, keyboard = true): boolean {
      const { editing } = get();
      if (!editing) return true;
      const { key, field, fresh, back } = editing;
      if (keyboard && back) {
        const isThere = this.leave(typed, false);
        back();
        return isThere;
      }
      const words = typed.trim();
      set({ editing: null });
      const before = drafted().claims.get(key)?.fields[field] ?? '';
      if (field === 'text' && words === '') {
        // A new map has nothing but its thesis.
        if (fresh && drafted().claims.size === 1) {
          set({ words: 'The thesis is still to be typed: what the map argues for.', refused: false });
          if (keyboard) session.focus(key, { requestFocus: true });
          return false;
        }
        if (!fresh) {
          set({ words: 'A claim needs words: those it had are there again.', refused: true });
          if (keyboard) session.requestFocus();
          return true;
        }
        forget(key);
        return false;
      }
      if (words === before) {
        if (keyboard) session.requestFocus();
        return true;
      }
      const change = setField(drafted(), key, field, words);
      return (fresh || back) && field === 'text' ? complete(key, change, keyboard) : run(change, keyboard);
    },
    /** As `leave`, and on to a new claim: beside it, below it, or beside the one that it hangs on. */
    leaveAndAdd(typed: string, where: 'beside' | 'below' | 'above') {
      const { editing } = get();
      const key = editing?.key ?? '';
      const next = where === 'beside' ? key : (drafted().claims.get(key)?.parent ?? null);
      atOnce(() => {
        // A new claim that has no words yet goes, and nothing comes in its place.
        if (!this.leave(typed, false)) return;
        if (where === 'below') this.add((draft, made) => addBelow(draft, key, 'reason', { key: made }));
        else if (next !== null) this.add((draft, made) => addBeside(draft, next, made));
      });
    },
    undo() {
      const { history } = get();
      const last = history.done.at(-1);
      const before = undo(history);
      if (!before) {
        set({ words: 'There is nothing to undo.', refused: true });
        return;
      }
      set({ history: before, words: `Undone: ${last?.words ?? ''}`, refused: false });
      show(last?.before ?? null);
    },
    redo() {
      const { history } = get();
      const next = history.undone.at(-1);
      const after = redo(history);
      if (!after) {
        set({ words: 'There is nothing to do again.', refused: true });
        return;
      }
      set({ history: after, words: `Done again: ${next?.words ?? ''}`, refused: false });
      show(next?.after ?? null);
    },
    /** The text of the file, as its author set it, and of what it is the text. */
    toSave: () => toSave(get()),
    /** What was done since it was to be saved is in no file yet. */
    savedAs(original: Original) {
      set({ original, words: 'Saved in a file.', refused: false });
    },
  };
}
