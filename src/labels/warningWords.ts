// What is said of a difference that deserves a second look.

import type { Warning } from '../quotes/quotation.ts';

export const warningWords: Record<Warning, string> = {
  negation: 'A word of denial (“not”, “never” …) differs.',
  number: 'A number differs.',
  name: 'A name differs.',
  note: 'A note mark seems to stand here.',
  page: 'A page number, line number or running head seems to stand in between.',
};

/** Remarks: nothing in the wording differs. */
const remarks: ReadonlySet<Warning> = new Set(['note', 'page']);

export function warningSign(warning: Warning): string {
  return remarks.has(warning) ? '·' : '⚠';
}
