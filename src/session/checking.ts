// Checks every citation against the texts at hand, as soon as they are: small texts in slices, large ones in a
// worker, so that the page answers meanwhile.

import type { Argument, Source } from '../argument/argument.ts';
import { citedByBearer } from '../argument/citedWords.ts';
import type { CheckAnswer } from '../quotes/checkText.ts';
import type { CheckReply, CheckRequest } from '../quotes/worker.ts';
import type { Session } from './session.ts';
import { copiesIn, isDigest, textOf } from './sourceText.ts';
import { startWorker } from './startWorker.ts';
import type { Checked, SessionState, SourceText } from './state.ts';

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

/** Lets the page answer first. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Texts longer than this are checked in a worker, in UTF-16 code units. */
const longText = 20_000;

/** Runs until the returned function is called. */
export function runChecking(session: Session): () => void {
  const { store } = session;
  const asked = new Map<string, string>();
  const waiting = new Map<number, { argument: Argument; source: string; key: string }>();
  let argument: Argument | null = null;
  let texts: Texts | null = null;
  let worker: Worker | null = null;
  let jobs = 0;

  function finish(source: string, key: string, answer: CheckAnswer): void {
    session.setChecked(source, toChecked(key, answer));
  }

  function onReply({ data: { job, answer } }: MessageEvent<CheckReply>): void {
    const asker = waiting.get(job);
    waiting.delete(job);
    // Another map, or another copy, may have come meanwhile.
    if (asker && asker.argument === argument && asked.get(asker.source) === asker.key) {
      finish(asker.source, asker.key, answer);
    }
  }

  /** The engine is loaded when there is something to check: the map is there sooner. */
  async function checkSoon(
    of: Argument,
    source: string,
    key: string,
    { text, cited, digest }: Omit<CheckRequest, 'job'>,
  ): Promise<void> {
    const { checkInSlices } = await import('../quotes/checkText.ts');
    const isAsked = () => of === argument && asked.get(source) === key;
    if (!isAsked()) return;
    const answer = await checkInSlices(text, cited, digest, nextTask);
    if (isAsked()) finish(source, key, answer);
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
      const cited = allCited.get(source.id) ?? [];
      const digest = isDigest(source, state.texts);
      if (text.text.length <= longText) {
        void checkSoon(argument, source.id, key, { text: text.text, cited, digest });
        continue;
      }
      if (!worker) {
        worker = startWorker('quotes');
        worker.onmessage = onReply;
      }
      waiting.set(++jobs, { argument, source: source.id, key });
      const request: CheckRequest = { job: jobs, text: text.text, cited, digest };
      worker.postMessage(request);
    }
  }

  const unsubscribe = store.subscribe(update);
  update();
  return () => {
    unsubscribe();
    worker?.terminate();
  };
}
