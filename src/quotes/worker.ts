// The engine as a script of its own. In a worker it checks citations against a large text, away from the page's own
// thread; in a page, which may be allowed no worker, it offers what it has.

import { type CheckAnswer, checkInSlices, checkText } from './checkText.ts';
import { prepareText, type QuoteSelectors } from './locate.ts';
import { fold } from './normalize/fold.ts';
import { quotationAt } from './quotationAt.ts';
import { textFragment } from './textFragment.ts';

export interface CheckRequest {
  text: string;
  cited: readonly QuoteSelectors[];
  digest: boolean;
}

const engine = { checkInSlices, fold, prepareText, quotationAt, textFragment };
export type QuotesEngine = typeof engine;

// What the global scope is here; the pure rooms know no DOM types.
interface Scope {
  onmessage: ((event: { data: CheckRequest & { job: number } }) => void) | null;
  postMessage(reply: { job: number; answer: CheckAnswer }): void;
  thereforeQuotes?: QuotesEngine;
}
const scope = globalThis as unknown as Scope;

if ('document' in scope) scope.thereforeQuotes = engine;
else {
  scope.onmessage = ({ data: { job, text, cited, digest } }) => {
    scope.postMessage({ job, answer: checkText(text, cited, digest) });
  };
}
