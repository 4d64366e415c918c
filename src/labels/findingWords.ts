// What was found of a citation in the text at hand, and how we say it. "Found" is about words: whether they
// are true is another matter.

import type { QuotationMatch } from '../quotes/match/findQuotation.ts';

/** `no-text`: nothing to check against; `paraphrase`: no words are claimed, only a passage. */
export type Finding = QuotationMatch | 'no-text' | 'paraphrase';

export const findingWords: Record<Finding, string> = {
  verbatim: 'Word for word',
  normalized: 'Same words, typography differs',
  elided: 'Word for word, with omissions',
  ambiguous: 'Found in several places',
  approximate: 'Small differences',
  altered: 'Wording differs',
  'not-found': 'Not found in this copy',
  'no-text': 'No full text here: attach your copy to check',
  paraphrase: 'Paraphrase: judge for yourself',
};

/** Where the search came to its bound. */
const stoppedWords: Partial<Record<Finding, string>> = {
  ambiguous: 'Found in very many places',
  'not-found': 'Not found so far: not looked for to the end',
};

/** The words for what was found. */
export function findingPhrase(finding: Finding, stopped = false): string {
  return (stopped ? stoppedWords[finding] : undefined) ?? findingWords[finding];
}

export const findingSigns: Record<Finding, string> = {
  verbatim: '✓',
  normalized: '✓',
  elided: '✓',
  ambiguous: '≟',
  approximate: '±',
  altered: '≠',
  'not-found': '✗',
  'no-text': '○',
  paraphrase: '≈',
};

/** What a reader should know before relying on the words. */
export const graveFindings: ReadonlySet<Finding> = new Set(['altered', 'not-found', 'approximate']);
