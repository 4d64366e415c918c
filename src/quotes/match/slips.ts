// Slips of the pen: the same word with a letter or two wrong, as against another word.

import type { Effort } from '../effort.ts';
import { differInPrefix } from '../lexicon/boundWords.ts';
import { isNegation } from '../lexicon/negations.ts';
import { isNumber } from '../lexicon/numberWords.ts';
import type { Folded } from '../normalize/fold.ts';
import { placesOfWord } from './placesOfWord.ts';
import { isName } from './warnings.ts';
import type { Word } from './words.ts';

/**
 * Whether a word of a quotation is taken for one of the text with a slip in it. Words of five letters may have one
 * letter wrong, missing or too many, words of nine letters two; never the first letter. Numbers, names, negations
 * and words that differ in a prefix are no slips; nor is a word that stands elsewhere in the text, for then it is
 * another word ("horse" for "house").
 * @throws {EffortSpent}
 */
export function isSlip(quoted: Word, found: Word, quotation: Folded, text: Folded, effort: Effort): boolean {
  const [one, other] = [quoted.key, found.key];
  return (
    mayBeSlip(one, other) &&
    ![one, other].some((key) => isNegation(key) || isNumber(key)) &&
    !differInPrefix(one, other) &&
    !isName(quotation, quoted, text, effort) &&
    !isName(text, found, text, effort) &&
    placesOfWord(text, one, 'in any case', effort).next().done === true
  );
}

/** Near enough by letters alone. */
export function mayBeSlip(one: string, other: string): boolean {
  // Most pairs of words differ at once.
  if (one.charCodeAt(0) !== other.charCodeAt(0) || Math.abs(one.length - other.length) > 4) return false;
  const [letters, others] = [Array.from(one), Array.from(other)];
  const shorter = Math.min(letters.length, others.length);
  const most = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
  if (most === 0 || letters[0] !== others[0] || Math.abs(letters.length - others.length) > most) return false;
  return distance(letters, others) <= most;
}

/** Edit distance (Levenshtein), by letters. */
function distance(letters: string[], others: string[]): number {
  let row = Array.from({ length: others.length + 1 }, (_, index) => index);
  letters.forEach((letter, index) => {
    const next = [index + 1];
    others.forEach((other, column) => {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}
