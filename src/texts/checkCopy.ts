// Looks for citations in a copy that is not attached yet.

import type { CheckAnswer } from '../quotes/checkText.ts';
import type { QuoteSelectors } from '../quotes/locate.ts';
import { createChecker } from './checker.ts';

export async function checkCopy(text: string, cited: readonly QuoteSelectors[]): Promise<CheckAnswer> {
  const checker = createChecker();
  try {
    return await checker.run({ text, cited, digest: false });
  } finally {
    checker.close();
  }
}
