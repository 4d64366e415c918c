// The words that a citation quotes, whichever way the document writes them.

import type { Citation } from './argument.ts';

/** In order; several where words were left out between them, none where nothing is quoted. */
export function quotedParts({ quote }: Citation): readonly string[] {
  if (quote === undefined) return [];
  if (typeof quote === 'string') return [quote];
  return quote.parts ?? (quote.exact === undefined ? [] : [quote.exact]);
}

/** In one line, omissions marked as in print; empty where nothing is quoted. */
export const quotedWords = (citation: Citation): string => quotedParts(citation).join(' […] ');
