import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBelow } from '../../src/draft/adding.ts';
import { setField } from '../../src/draft/changing.ts';
import { amend, commit, type History, historyOf, redo, undo } from '../../src/draft/history.ts';
import { replay, stepBetween } from '../../src/draft/journal.ts';
import { blankDraft } from '../../src/draft/newMap.ts';
import { isRefused, type Outcome } from '../../src/draft/outcome.ts';
import { forAll } from '../quotes/forAll.ts';

const given = (outcome: Outcome) => {
  if (isRefused(outcome)) throw new Error(outcome.refused);
  return outcome;
};

/** What a desk does to a history, one after the other. */
const acts = {
  add: (history: History, at: number) => {
    const keys = [...history.draft.claims.keys()];
    return commit(history, given(addBelow(history.draft, keys[at % keys.length] ?? '', 'reason')), null);
  },
  say: (history: History, at: number) => {
    const keys = [...history.draft.claims.keys()];
    const change = given(setField(history.draft, keys[at % keys.length] ?? '', 'text', `Said ${at}.`));
    return commit(history, change, null);
  },
  amend: (history: History, at: number) => {
    const key = history.done.at(-1)?.after;
    if (key == null || !history.draft.claims.has(key)) return history;
    return amend(history, given(setField(history.draft, key, 'text', `Then ${at}.`)));
  },
  undo: (history: History) => undo(history) ?? history,
  redo: (history: History) => redo(history) ?? history,
  forget: (history: History) => {
    const before = undo(history);
    return before ? { ...before, undone: [] } : history;
  },
};
type Act = keyof typeof acts;

const act = fc.record({ what: fc.constantFrom(...(Object.keys(acts) as Act[])), at: fc.nat(1000) });

test('a history comes back from a snapshot and the steps since, as they are kept', () => {
  forAll('journal', fc.array(act, { maxLength: 60 }), (all) => {
    let history = historyOf(blankDraft());
    let kept: History = structuredClone(history);
    for (const { what, at } of all) {
      const after = acts[what](history, at);
      if (after === history) continue;
      const step = stepBetween(history, after);
      expect(step, what).not.toBeNull();
      if (step) kept = replay(kept, structuredClone(step));
      history = after;
    }
    expect(kept).toEqual(history);
  });
});

test('of the longest history the first entry goes, and the steps say so too', () => {
  let history = historyOf(blankDraft());
  let kept = history;
  for (let at = 0; at < 510; at++) {
    const after = acts.say(history, at);
    const step = stepBetween(history, after);
    expect(step?.do).toBe('commit');
    if (step) kept = replay(kept, structuredClone(step));
    history = after;
  }
  expect(kept.done).toHaveLength(500);
  expect(kept).toEqual(history);
});
