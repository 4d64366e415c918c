// Where a word stands in a text: what tells whether it is a name, or another word than one that resembles it.

import type { Effort } from '../effort.ts';
import type { Folded } from '../normalize/fold.ts';
import { lowered, loweredText } from '../normalize/lowered.ts';
import { gramIndex, gramLength, gramsOf } from './gramIndex.ts';
import { shortText } from './searchApproximately.ts';
import { isWhole } from './wholeWords.ts';

/**
 * The places of whole words, in order. In a long text only those are looked at where its rarest three letters stand.
 * @param word As folded; in lower case where the case is not to be the same.
 * @throws {EffortSpent}
 */
export function* placesOfWord(
  text: Folded,
  word: string,
  reading: 'as it is' | 'in any case',
  effort: Effort,
): Generator<number> {
  const haystack = reading === 'as it is' ? text.text : loweredText(text);
  for (const at of candidates(text, haystack, word, effort)) {
    effort.spend(look);
    const isThere = haystack.startsWith(word, at);
    if (isThere && isWhole(text, at, at + word.length)) yield at;
  }
}

/** What each candidate takes, in steps. */
const look = 4;

function* candidates(text: Folded, haystack: string, word: string, effort: Effort): Generator<number> {
  if (word === '') return;
  if (haystack.length < shortText || word.length < gramLength) {
    effort.spend(haystack.length >> 6);
    for (let at = haystack.indexOf(word); at !== -1; at = haystack.indexOf(word, at + 1)) yield at;
    return;
  }
  const { first, positions } = gramIndex(text);
  let [from, to, offset] = [0, Number.POSITIVE_INFINITY, 0];
  for (const [index, gram] of gramsOf(lowered(word)).entries()) {
    const [start, end] = [first[gram] ?? 0, first[gram + 1] ?? 0];
    if (end - start < to - from) [from, to, offset] = [start, end, index];
  }
  for (let at = from; at < to; at++) yield (positions[at] ?? 0) - offset;
}
