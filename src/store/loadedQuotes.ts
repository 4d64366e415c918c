// What quotesPart.ts is where the program is of one piece: see `full` in vite.config.ts.

import type { QuotesEngine } from '../quotes/worker.ts';

export async function loadQuotes(): Promise<QuotesEngine> {
  const [{ checkInSlices }, { prepareText }, { fold }, { quotationAt }, { textFragment }] = await Promise.all(
    [
      import('../quotes/checkText.ts'),
      import('../quotes/locate.ts'),
      import('../quotes/normalize/fold.ts'),
      import('../quotes/quotationAt.ts'),
      import('../quotes/textFragment.ts'),
    ],
  );
  return { checkInSlices, fold, prepareText, quotationAt, textFragment };
}
