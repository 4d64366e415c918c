// The places where these very words stand: letter for letter, or, where they do so nowhere, with typography
// folded, then without regard to case, then without the marks at their edges, then as house styles have it.

import { bareWords } from './bareWords.ts';
import { type Folded, fold, toFolded, toOriginal } from './fold.ts';
import { looseOccurrences } from './loose.ts';
import { lowered, loweredText } from './lowered.ts';
import type { Stretch } from './quotation.ts';
import { isWhole, occurrences } from './wholeWords.ts';

/** A place in the text: offsets in the original, and `from` and `to` in the folded text. */
export interface Place extends Stretch {
  from: number;
  to: number;
}

export interface FoundWords {
  match: 'verbatim' | 'normalized';
  places: Place[];
}

/** The places by each way of reading the words, the strictest first; those that find nothing are left out. */
export function* waysToFind(text: Folded, words: string): Generator<FoundWords> {
  const exact = exactPlaces(text, words);
  if (exact.length > 0) yield { match: 'verbatim', places: exact };
  const folded = fold(words);
  const bare = bareWords(folded);
  for (const wanted of bare === folded ? [folded] : [folded, bare]) {
    const inAnyCase = foldedPlaces(text, wanted.text);
    const inSameCase = inAnyCase.filter(({ from }) => text.text.startsWith(wanted.text, from));
    if (inSameCase.length > 0) yield { match: 'normalized', places: inSameCase };
    if (inAnyCase.length > inSameCase.length) yield { match: 'normalized', places: inAnyCase };
  }
  const loose = loosePlaces(text, bare);
  if (loose.length > 0) yield { match: 'normalized', places: loose };
}

/** The places in any case and typography; with `bare`, without the marks at the edges of the words as well. */
export function findWordsInAnyCase(text: Folded, words: string, bare = false): Place[] {
  const folded = fold(words);
  const core = bareWords(folded);
  const plain = bare ? [] : foldedPlaces(text, folded.text);
  if (plain.length > 0) return plain;
  const stripped = core === folded && !bare ? [] : foldedPlaces(text, core.text);
  return stripped.length > 0 ? stripped : loosePlaces(text, core);
}

/** A stretch of the folded text as a place. */
export function placeOf(text: Folded, from: number, to: number): Place {
  return { ...toOriginal(text, from, to), from, to };
}

function exactPlaces(text: Folded, words: string): Place[] {
  const places: Place[] = [];
  // Marks alone are no words.
  if (!/[\p{L}\p{N}]/u.test(words)) return places;
  const { original } = text;
  for (let start = original.indexOf(words); start !== -1; start = original.indexOf(words, start + 1)) {
    const end = start + words.length;
    const from = toFolded(text, start);
    const to = toFolded(text, end);
    // The rest of a word may stand behind a soft hyphen or on the next line.
    if (
      to > from &&
      !isWithinCharacter(text, start) &&
      !isWithinCharacter(text, end) &&
      isWhole(text, from, to)
    ) {
      places.push({ start, end, from, to });
    }
  }
  return places;
}

/** Whether an offset of the original parts a letter from its accent. White space may be parted. */
function isWithinCharacter(text: Folded, at: number): boolean {
  const before = toFolded(text, at) - 1;
  return before >= 0 && (text.ends[before] ?? 0) > at && text.text.charCodeAt(before) !== 0x20;
}

function foldedPlaces(text: Folded, words: string): Place[] {
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const starts = occurrences(text, loweredText(text), lowered(words));
  return starts.map((at) => placeOf(text, at, at + words.length));
}

function loosePlaces(text: Folded, words: Folded): Place[] {
  return looseOccurrences(text, words).map(({ from, to }) => placeOf(text, from, to));
}
