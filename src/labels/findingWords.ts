// The words and signs for what was found of a citation in the text at hand.

import { type Finding, graveFindings } from '../quotes/finding.ts';

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

/**
 * The words for what was found.
 * @param fixed Nobody can bring a copy: on paper, in a page without its scripts, before a class.
 */
export function findingPhrase(finding: Finding, stopped = false, fixed = false): string {
  if (fixed && finding === 'no-text') return 'Not checked: no full text here';
  return (stopped ? stoppedWords[finding] : undefined) ?? findingWords[finding];
}

/** What was found of a citation, and whether the search came to its bound. */
export interface Found {
  finding: Finding;
  stopped?: boolean;
  /** The id of the source in whose text it was looked for; null for none. */
  bearer?: string | null;
  /** Whether the words stand inside quotation marks of that text. */
  inQuotationMarks?: boolean;
}

/** The same in a document: a sign and words. Null is for a text that has not come. */
export function findingLine(found: Found | null): string {
  if (found === null) return '○ Not checked: the text was not loaded';
  return `${findingSigns[found.finding]} ${findingPhrase(found.finding, found.stopped, true)}`;
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

/** How a finding is shown: a sign, words, and whether a reader should know it before relying on them. */
export function lookOf(finding: Finding): { sign: string; words: string; grave: boolean } {
  return { sign: findingSigns[finding], words: findingWords[finding], grave: graveFindings.has(finding) };
}
