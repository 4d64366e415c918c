// What a check of all that is cited from a source gave, in a sentence.

import { type Found, findingLine } from './findingWords.ts';

/**
 * "3 citations: ✓ Word for word (2), ≠ Wording differs (1)."; empty where nothing is cited.
 * @param found Of each citation; null where it is not known.
 */
export function findingCounts(found: readonly (Found | null)[]): string {
  if (found.length === 0) return '';
  const counts = new Map<string, number>();
  for (const line of found.map(findingLine)) counts.set(line, (counts.get(line) ?? 0) + 1);
  const parts = [...counts].toSorted((a, b) => b[1] - a[1]).map(([line, count]) => `${line} (${count})`);
  return `${found.length} ${found.length === 1 ? 'citation' : 'citations'}: ${parts.join(', ')}.`;
}
