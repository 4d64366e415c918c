// What a check of all that is cited from a source gave, in a sentence.

import type { Finding } from '../quotes/finding.ts';
import { findingSigns, findingWords } from './findingWords.ts';

/**
 * "3 citations: ✓ Word for word (2), ≠ Wording differs (1)."; empty where nothing is cited.
 * @param found Of each citation; null where it is not known.
 */
export function findingCounts(found: readonly (Finding | null)[]): string {
  if (found.length === 0) return '';
  const counts = new Map<Finding | null, number>();
  for (const finding of found) counts.set(finding, (counts.get(finding) ?? 0) + 1);
  const parts = [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([finding, count]) => `${wordsFor(finding)} (${count})`);
  return `${found.length} ${found.length === 1 ? 'citation' : 'citations'}: ${parts.join(', ')}.`;
}

function wordsFor(finding: Finding | null): string {
  return finding === null
    ? '○ Not checked: the text was not loaded'
    : `${findingSigns[finding]} ${findingWords[finding]}`;
}
