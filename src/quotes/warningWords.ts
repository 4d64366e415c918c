// What is said of a difference that deserves a second look.

import type { Warning } from './quotation.ts';

export const warningWords: Record<Warning, string> = {
  negation: 'A word of denial (“not”, “never” …) differs.',
  number: 'A number differs.',
  name: 'A name differs.',
};
