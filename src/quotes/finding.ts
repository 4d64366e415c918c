// What was found of a citation in the text at hand. "Found" is about words: whether they are true is another matter.

import type { QuotationMatch } from './match/findQuotation.ts';

/** `no-text`: nothing to check against; `paraphrase`: no words are claimed, only a passage. */
export type Finding = QuotationMatch | 'no-text' | 'paraphrase';

/** What a reader should know before relying on the words. */
export const graveFindings: ReadonlySet<Finding> = new Set(['altered', 'not-found', 'approximate']);
