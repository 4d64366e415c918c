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

/** How a finding is shown: a sign, words, and whether a reader should know it before relying on them. */
export function lookOf(finding: Finding): { sign: string; words: string; grave: boolean } {
  return { sign: findingSigns[finding], words: findingWords[finding], grave: graveFindings.has(finding) };
}
