// All citations of one text at once: the text is folded and divided only once.

import { type CitationFound, type CitedWords, locate, prepareText } from './locate.ts';
import type { Paragraph } from './paragraphs.ts';

export interface CheckAnswer {
  paragraphs: Paragraph[];
  /** By the keys of the citations. */
  located: [string, CitationFound][];
}

/** @param digest Whether the text is a summary, which locates words and verifies none. */
export function checkText(text: string, cited: readonly CitedWords[], digest: boolean): CheckAnswer {
  const prepared = prepareText(text);
  return {
    paragraphs: prepared.paragraphs,
    located: cited.map((each) => [each.key, locate(prepared, each, digest)]),
  };
}
