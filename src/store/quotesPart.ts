// The engine that finds quotations comes when there is something to check: the map is there sooner. It is the
// worker's own script, run in the page: a classic one, which frames with an opaque origin may load as well.

import type { QuotesEngine } from '../quotes/worker.ts';
import { loadPart } from './loadPart.ts';
import { quotesAddress } from './quotesWorker.ts';

const scope = globalThis as { thereforeQuotes?: QuotesEngine };
let asked: Promise<QuotesEngine> | undefined;

/** Rejects with a `PartProblem`; asked once more, it tries anew. */
export function loadQuotes(): Promise<QuotesEngine> {
  asked ??= loadPart(runScript).catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

function runScript(): Promise<QuotesEngine> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    // In development it is a module that imports others.
    if (import.meta.env.DEV) script.type = 'module';
    script.src = quotesAddress();
    const settle = () => {
      script.remove();
      // A host may answer with a page of its own, which is no script.
      if (scope.thereforeQuotes) resolve(scope.thereforeQuotes);
      else reject(new TypeError('The engine for quotations did not come.'));
    };
    script.onload = settle;
    script.onerror = settle;
    document.head.append(script);
  });
}
