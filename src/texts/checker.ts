// Looks for cited words in texts: where that is little work, here in slices, else in a worker, so that the page answers
// meanwhile.

import type { CheckAnswer } from '../quotes/checkText.ts';
import type { CheckRequest } from '../quotes/worker.ts';
import { loadQuotes } from '../store/quotesPart.ts';
import { startWorker } from '../store/startWorker.ts';
import { createWorkerTask, type WorkerTask } from '../store/workerTask.ts';

/** More work than this goes to a worker. */
const mostHere = 500_000;
/** Milliseconds: many times what the longest text takes. */
const timeout = 20_000;
/** Milliseconds after which the page may answer again. */
const longestSlice = 8;

/** `run` rejects where the engine cannot be loaded. */
export function createChecker(): WorkerTask<CheckRequest, CheckAnswer> {
  const task = createWorkerTask<CheckRequest, CheckAnswer>({
    start: () => startWorker('quotes'),
    here: checkHere,
    patience: timeout,
  });
  return {
    run: (request) => (expectedWork(request) <= mostHere ? checkHere(request) : task.run(request)),
    close: task.close,
  };
}

/** A text of 20,000 characters with 20 quotations of 200 makes 500,000. */
export function expectedWork({ text, cited }: CheckRequest): number {
  const quoted = cited.reduce(
    (sum, { parts, prefix = '', suffix = '' }) =>
      parts.reduce((length, part) => length + part.length, sum + prefix.length + suffix.length),
    0,
  );
  return (text.length + quoted) * (1 + cited.length);
}

async function checkHere({ text, cited, digest }: CheckRequest): Promise<CheckAnswer> {
  const { checkInSlices } = await loadQuotes();
  let rested = performance.now();
  /** Lets the page answer first, where it has waited for a while. */
  const rest = async () => {
    if (performance.now() - rested < longestSlice) return;
    await new Promise<void>((resolve) => setTimeout(resolve));
    rested = performance.now();
  };
  return checkInSlices(text, cited, digest, rest);
}
