// The engine that finds quotations comes when there is something to check: the map is there sooner. It is the
// worker's own script, run in the page.

import type { QuotesEngine } from '../quotes/worker.ts';
import { loadPart } from './loadPart.ts';
import { quotesAddress } from './quotesWorker.ts';
import { runScript } from './runScript.ts';

const scope = globalThis as { thereforeQuotes?: QuotesEngine };
let asked: Promise<QuotesEngine> | undefined;

/** Rejects with a `PartProblem`; asked once more, it tries anew. */
export function loadQuotes(): Promise<QuotesEngine> {
  asked ??= loadPart(() =>
    runScript(quotesAddress, () => scope.thereforeQuotes, 'The engine for quotations did not come.'),
  ).catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}
