// A document as its own file.

import type { ArgumentDocument } from '../argument/document.ts';
import type { Written } from './notation.ts';

export const toJson = (document: ArgumentDocument): Written => ({
  text: `${JSON.stringify(document, null, 2)}\n`,
  losses: [],
});
