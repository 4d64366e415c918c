// How a highlight is spoken of: the claims that rest on it, and what was found of each citation.

import type { Argument } from '../argument/argument.ts';
import { nameOf } from '../argument/walk.ts';
import type { Finding } from '../quotes/finding.ts';
import { findingSigns, findingWords } from './findingWords.ts';
import { roleOf } from './wording.ts';

/** A citation that is picked out in a text. */
interface Mark {
  claim: string;
  finding: Finding;
  kind: 'quote' | 'passage';
}

export const claimsOf = (marks: readonly Mark[]) => [...new Set(marks.map(({ claim }) => claim))];

/** "used in 2 claims: A, B" */
export function usedWords(argument: Argument, marks: readonly Mark[]): string {
  const names = claimsOf(marks).flatMap((id) => {
    const claim = argument.claims.get(id);
    return claim ? [nameOf(argument, claim)] : [];
  });
  return names.length === 1 ? `used in ${names[0]}` : `used in ${names.length} claims: ${names.join(', ')}`;
}

/** "Reason: Strategy towards Trump" */
export function claimWords(argument: Argument, id: string): string {
  const claim = argument.claims.get(id);
  return claim ? `${roleOf(argument, claim)}: ${nameOf(argument, claim)}` : '';
}

/** "✓ Word for word", each finding once. */
export function findingsOf(marks: readonly Mark[]): string[] {
  return [...new Set(marks.map(({ finding }) => finding))].map(
    (finding) => `${findingSigns[finding]} ${findingWords[finding]}`,
  );
}

/** The line under words: solid where they are the text's own, dashed where they differ, dotted for a passage. */
export function lineOf({ kind, finding }: Mark): 'solid' | 'dashed' | 'dotted' {
  if (kind === 'passage' || finding === 'paraphrase' || finding === 'no-text') return 'dotted';
  return finding === 'verbatim' || finding === 'normalized' || finding === 'elided' ? 'solid' : 'dashed';
}
