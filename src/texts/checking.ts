// Checks every citation against the texts at hand, as soon as they are.

import type { Argument, Source } from '../argument/argument.ts';
import { citedByBearer } from '../argument/citedWords.ts';
import type { CheckAnswer } from '../quotes/checkText.ts';
import type { CheckRequest } from '../quotes/worker.ts';
import { report } from '../store/attempt.ts';
import type { Session } from '../store/session.ts';
import { copiesIn, isDigest, textOf } from '../store/sourceText.ts';
import type { Checked, SessionState, SourceText } from '../store/state.ts';
import { createChecker } from './checker.ts';

type Texts = SessionState['texts'];

/** Which text of a source is at hand: another one is checked anew. */
export function textKey(source: Source, texts: Texts): string {
  const text = textOf(source, texts);
  if (text?.status !== 'loaded') return '';
  // A copy of one source may take citations from the text of another.
  return (text.copy ? 'copy' : 'own') + copiesAmong(texts);
}

const copies = new WeakMap<Texts, string>();

function copiesAmong(texts: Texts): string {
  const before = copies.get(texts);
  if (before !== undefined) return before;
  const named = [...texts].map(([id, each]) =>
    each.status === 'loaded' && each.copy ? `\n${id} ${numberOf(each)}` : '',
  );
  copies.set(texts, named.join(''));
  return named.join('');
}

const numbers = new WeakMap<SourceText, number>();
let lastNumber = 0;

/** Tells two copies apart that have the same name and length, and one that was taken away and came back. */
function numberOf(text: SourceText): number {
  const number = numbers.get(text) ?? ++lastNumber;
  numbers.set(text, number);
  return number;
}

export function toChecked(key: string, { paragraphs, located }: CheckAnswer): Checked {
  return { key, paragraphs, located: new Map(located) };
}

/** Runs until the returned function is called. */
export function runChecking(session: Session): () => void {
  const { store } = session;
  const asked = new Map<string, string>();
  let argument: Argument | null = null;
  let texts: Texts | null = null;
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
    if (state.argument !== argument) asked.clear();
    argument = state.argument;
    texts = state.texts;
    let allCited: ReturnType<typeof citedByBearer> | null = null;
    for (const source of argument.sources.values()) {
      const text = textOf(source, state.texts);
      const key = textKey(source, state.texts);
      if (text?.status !== 'loaded' || asked.get(source.id) === key) continue;
      asked.set(source.id, key);
      allCited ??= citedByBearer(argument, copiesIn(state.texts));
      void check(argument, source.id, key, {
        text: text.text,
        cited: allCited.get(source.id) ?? [],
        digest: isDigest(source, state.texts),
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
