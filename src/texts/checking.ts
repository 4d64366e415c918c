// Checks every citation against the texts at hand, as soon as they are.

import type { Argument } from '../argument/argument.ts';
import { citedByBearer } from '../argument/quoteSelectors.ts';
import type { CheckAnswer } from '../quotes/checkText.ts';
import type { CheckRequest } from '../quotes/worker.ts';
import { report } from '../store/attempt.ts';
import type { Session } from '../store/session.ts';
import { copiesIn, isDigest, textOf } from '../store/sourceText.ts';
import type { Checked, SessionState } from '../store/state.ts';
import { copiesKey, textKey } from '../store/textKey.ts';
import { createChecker } from './checker.ts';

type Texts = SessionState['texts'];

export function toChecked(key: string, { paragraphs, located }: CheckAnswer): Checked {
  return { key, paragraphs, located: new Map(located) };
}

/** Runs until the returned function is called. */
export function runChecking(session: Session): () => void {
  const { store } = session;
  const asked = new Map<string, string>();
  let argument: Argument | null = null;
  let texts: Texts | null = null;
  let copies = '';
  let cited: ReturnType<typeof citedByBearer> | null = null;
  const checker = createChecker();

  async function check(of: Argument, source: string, key: string, request: CheckRequest): Promise<void> {
    // Another map, or another copy, may have come meanwhile.
    const isAsked = () => of === argument && asked.get(source) === key;
    try {
      const answer = await checker.run(request);
      if (isAsked()) session.setChecked(source, toChecked(key, answer));
    } catch (error) {
      report(error);
      if (!isAsked()) return;
      // The next time that texts come, this one is tried again.
      asked.delete(source);
      session.setChecked(source, { key, paragraphs: [], located: new Map(), failed: true });
    }
  }

  function update(): void {
    const state = store.getState();
    if (!state.argument || (state.argument === argument && state.texts === texts)) return;
    // Texts come one by one, and a map may have thousands: what was asked before and is as it was is left alone.
    const isKnown = state.argument === argument && copiesKey(state.texts) === copies;
    const before = isKnown ? texts : null;
    if (state.argument !== argument) asked.clear();
    argument = state.argument;
    texts = state.texts;
    copies = copiesKey(texts);
    // What a text is searched for depends on which others there is a copy of, and on nothing else that comes.
    if (!isKnown) cited = null;
    for (const source of argument.sources.values()) {
      if (before && before.get(source.id) === texts.get(source.id) && asked.has(source.id)) continue;
      const text = textOf(source, texts);
      if (text?.status !== 'loaded') {
        // Taken away: what is still asked of it comes too late, and the same text may come back.
        asked.delete(source.id);
        continue;
      }
      const key = textKey(source, texts);
      if (asked.get(source.id) === key) continue;
      asked.set(source.id, key);
      cited ??= citedByBearer(argument, copiesIn(texts));
      void check(argument, source.id, key, {
        text: text.text,
        cited: cited.get(source.id) ?? [],
        digest: isDigest(source, texts),
      });
    }
  }

  const unsubscribe = store.subscribe(update);
  update();
  return () => {
    unsubscribe();
    checker.close();
  };
}
