// What deserves a second look in a difference of words: a "no", a number, a name.

import type { Effort } from '../effort.ts';
import { isNegated, isNegatingPrefix } from '../lexicon/boundWords.ts';
import { isNegation } from '../lexicon/negations.ts';
import { isNumber } from '../lexicon/numberWords.ts';
import type { Folded } from '../normalize/fold.ts';
import type { Warning } from '../quotation.ts';
import { placesOfWord } from './placesOfWord.ts';
import { beginsSentence, type Word } from './words.ts';

/** The words that differ, and the texts that they are taken from: the quotation and the text at hand. */
export interface Differing {
  quoted: readonly Word[];
  found: readonly Word[];
  quotation: Folded;
  text: Folded;
  effort: Effort;
}

/** The gravest warning that a difference gives: a negation before a number before a name. @throws {EffortSpent} */
export function warningOf({ quoted, found, quotation, text, effort }: Differing): Warning | undefined {
  const words = [...quoted, ...found];
  const isTurned = quoted.some(({ key }) => found.some((other) => isNegated(key, other.key)));
  if (isTurned || words.some(saysNo)) return 'negation';
  if (words.some(({ key }) => isNumber(key))) return 'number';
  const names =
    quoted.some((word) => isName(quotation, word, text, effort)) ||
    found.some((word) => isName(text, word, text, effort));
  return names ? 'name' : undefined;
}

function saysNo({ key, tied }: Word): boolean {
  return isNegation(key) || (tied && isNegatingPrefix(key));
}

/**
 * Whether a word is capitalised within a sentence. At the beginning of one, whether it is so elsewhere in the text
 * at hand and never stands there in small letters.
 * @param own The folded text that the word is taken from.
 */
export function isName(own: Folded, word: Word, text: Folded, effort: Effort): boolean {
  if (!/^\p{Lu}/u.test(word.text)) return false;
  if (!beginsSentence(own, word.from)) return true;
  const small = placesOfWord(text, word.text.toLowerCase(), 'as it is', effort);
  if (!small.next().done) return false;
  for (const at of placesOfWord(text, word.text, 'as it is', effort)) {
    if (!beginsSentence(text, at)) return true;
  }
  return false;
}
