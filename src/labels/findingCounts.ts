// What a check of all that is cited from a source gave, in a sentence.

import type { Argument } from '../argument/argument.ts';
import { claimsResting } from '../argument/walk.ts';
import { citationLine } from '../texts/citationLine.ts';
import type { TextsAtHand } from '../texts/passage.ts';
import { type Finding, findingSigns, findingWords } from './findingWords.ts';

/** "3 citations: ✓ Word for word (2), ≠ Wording differs (1)."; empty where nothing is cited from it. */
export function findingCounts(argument: Argument, source: string, at: TextsAtHand): string {
  const found = claimsResting(argument, source).flatMap((claim) =>
    claim.citations.flatMap((citation, index) =>
      citation.source === source ? [citationLine(argument, claim, index, at)?.finding ?? null] : [],
    ),
  );
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
