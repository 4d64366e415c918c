// Looks for cited words in texts, in a worker: the page answers meanwhile. Where there is none, here in slices.

import type { CheckAnswer } from '../quotes/checkText.ts';
import type { CheckRequest } from '../quotes/worker.ts';
import { nextTask } from '../store/nextTask.ts';
import { loadQuotes } from '../store/quotesPart.ts';
import { startQuotesWorker } from '../store/quotesWorker.ts';
import { createWorkerTask, type WorkerTask } from '../store/workerTask.ts';

/** Milliseconds: many times what the longest text takes. */
const timeout = 20_000;
/** Milliseconds after which the page may answer again. */
const longestSlice = 8;

/** `run` rejects where the engine cannot be loaded. */
export function createChecker(): WorkerTask<CheckRequest, CheckAnswer> {
  return createWorkerTask<CheckRequest, CheckAnswer>({
    start: startQuotesWorker,
    here: checkHere,
    patience: timeout,
  });
}

async function checkHere({ text, cited, digest }: CheckRequest): Promise<CheckAnswer> {
  const { checkInSlices } = await loadQuotes();
  let rested = performance.now();
  /** Lets the page answer first, where it has waited for a while. */
  const rest = async () => {
    if (performance.now() - rested < longestSlice) return;
    await nextTask();
    rested = performance.now();
  };
  return checkInSlices(text, cited, digest, rest);
}
