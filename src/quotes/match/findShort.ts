// A short quotation with one word changed resembles too much in a whole text, but not in the paragraph that its
// citation names.

import type { Effort, Sliced } from '../effort.ts';
import { type Folded, fold, toFolded } from '../normalize/fold.ts';
import type { QuotationFinding, TextRange } from '../quotation.ts';
import { wordDifference } from './wordDifference.ts';
import { eachWord, type Word, wordsIn } from './words.ts';

/** To part a text into words takes some 300 ns for each of its characters. */
const parting = 15;

/** The one place within a range of the text where all words but one stand as quoted; always `altered`. @throws {EffortSpent} */
export function* findShort(
  text: Folded,
  words: string,
  within: TextRange,
  effort: Effort,
): Sliced<QuotationFinding | null> {
  const wanted = wordsIn(fold(words));
  if (wanted.length < 2) return null;
  const [from, to] = [toFolded(text, within.start), toFolded(text, within.end)];
  const there: Word[] = [];
  for (const word of eachWord(text, from, to)) {
    if (!word) {
      yield;
      continue;
    }
    effort.spend(parting * Math.max(1, word.to - (there.at(-1)?.to ?? from)) + wanted.length);
    if (effort.isDue()) yield;
    there.push(word);
  }
  const places = there.flatMap((first, at) => {
    const last = there[at + wanted.length - 1];
    const differing = wanted.filter(({ key }, index) => there[at + index]?.key !== key).length;
    return last && differing === 1 ? [{ from: first.from, to: last.to }] : [];
  });
  const [only, ...others] = places;
  if (!only || others.length > 0) return null;
  const found = yield* wordDifference(text, words, only, effort);
  return found?.match === 'altered'
    ? { match: 'altered', ranges: [found.range], difference: found.runs }
    : null;
}
