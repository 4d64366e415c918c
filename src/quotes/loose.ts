// The places where words stand in looser typography than folding makes one. Looked for only where folding alone does
// not find them, and kept apart from it: texts are recognised by the digest of their folding.

import { type Folded, fold } from './fold.ts';
import { loosen } from './loosen.ts';
import { perText } from './perText.ts';
import { endOfPoints, isSameSpelling } from './sameSpelling.ts';
import { isWhole } from './wholeWords.ts';

const looseText = perText(loosen);

/**
 * The stretches of the folded text that differ from these words in spacing, dashes, quotation marks, case, vowel points
 * or marks of notes only.
 * @param words Folded, without marks at the edges.
 */
export function looseOccurrences(text: Folded, words: Folded): { from: number; to: number }[] {
  const [haystack, wanted] = [looseText(text), loosen(words)];
  const { length } = wanted.text;
  const found: { from: number; to: number }[] = [];
  if (length === 0) return found;
  let at = haystack.text.indexOf(wanted.text);
  for (; at !== -1; at = haystack.text.indexOf(wanted.text, at + 1)) {
    // Half of what became two letters.
    if (at > 0 && haystack.places[at - 1] === haystack.places[at]) continue;
    if (haystack.places[at + length] === haystack.places[at + length - 1]) continue;
    const from = haystack.places[at] ?? 0;
    const to = endOfPoints(text.text, (haystack.places[at + length - 1] ?? 0) + 1);
    const isSame = () =>
      isSameSpelling({ folded: text, loose: haystack, at }, { folded: words, loose: wanted, at: 0 }, length);
    if (isWhole(text, from, to) && isSame()) found.push({ from, to });
  }
  return found;
}

/** The separators between two words, reduced in the same way: equal where they differ in typography only. */
export function looseMarks(marks: string): string {
  return loosen(fold(`x${marks}x`)).text.slice(1, -1);
}
