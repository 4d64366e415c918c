// Starting our own worker. Pages run it as a script too: see quotesPart.ts.

import quotesUrl from '../quotes/worker.ts?worker&url';
import { ownScript } from './ownScript.ts';

export function startQuotesWorker(): Worker {
  return new Worker(quotesAddress(), { type: 'module' });
}

/** To be given to a worker, or to a script element. */
export const quotesAddress = ownScript(quotesUrl);
