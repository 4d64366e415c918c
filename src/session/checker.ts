// Looks for cited words in texts: in short ones here in slices, in long ones in a worker, so that the page answers
// meanwhile.

import type { CheckAnswer } from '../quotes/checkText.ts';
import type { CheckRequest } from '../quotes/worker.ts';
import { loadQuotes } from './quotesPart.ts';
import { startWorker } from './startWorker.ts';
import { createWorkerTask, type WorkerTask } from './workerTask.ts';

/** Texts longer than this are checked in a worker, in UTF-16 code units. */
const longText = 20_000;
/** Milliseconds: many times what the longest text takes. */
const patience = 20_000;

/** `run` rejects where the engine cannot be loaded. */
export function createChecker(): WorkerTask<CheckRequest, CheckAnswer> {
  const task = createWorkerTask<CheckRequest, CheckAnswer>({
    start: () => startWorker('quotes'),
    here: checkHere,
    patience,
  });
  return {
    run: (request) => (request.text.length <= longText ? checkHere(request) : task.run(request)),
    close: task.close,
  };
}

/** Lets the page answer first. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

async function checkHere({ text, cited, digest }: CheckRequest): Promise<CheckAnswer> {
  const { checkInSlices } = await loadQuotes();
  return checkInSlices(text, cited, digest, nextTask);
}
