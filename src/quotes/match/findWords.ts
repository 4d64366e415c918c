// The places where these very words stand: letter for letter, or, where they do so nowhere, with typography
// folded, then without regard to case, then without the marks at their edges, then as house styles have it.

import { type Effort, EffortSpent, type Sliced } from '../effort.ts';
import { bareWords } from '../normalize/bareWords.ts';
import { type Folded, folding, toFolded, toOriginal } from '../normalize/fold.ts';
import { lowered, loweredText } from '../normalize/lowered.ts';
import { slicedPerText } from '../perText.ts';
import type { TextRange } from '../quotation.ts';
import { haystackOf, literalPlaces } from './literal.ts';
import { looseOccurrences, looseText } from './loose.ts';
import { isWhole } from './wholeWords.ts';

/** A place in the text: offsets in the original, and `from` and `to` in the folded text. */
export interface Place extends TextRange {
  from: number;
  to: number;
}

/** What bounds a search for words: how many places it lists, and what it may take. */
export interface Bounds {
  most: number;
  effort: Effort;
}

export interface Places {
  places: Place[];
  /** Whether there are more than are listed, or may be. */
  more: boolean;
}

export interface FoundWords extends Places {
  match: 'verbatim' | 'normalized';
}

/**
 * The places by each way of reading the words, the strictest first; those that find nothing are left out. Undefined is a rest.
 * @throws {EffortSpent}
 */
export function* waysToFind(
  text: Folded,
  words: string,
  bounds: Bounds,
): Generator<FoundWords | undefined, void> {
  const exact = yield* exactPlaces(text, words, bounds);
  if (exact.places.length > 0) yield { match: 'verbatim', ...exact };
  const folded = yield* read(words, bounds.effort);
  const bare = bareWords(folded);
  for (const wanted of bare === folded ? [folded] : [folded, bare]) {
    const inAnyCase = yield* foldedPlaces(text, wanted.text, bounds);
    const inSameCase: Place[] = [];
    for (const place of inAnyCase.places) {
      yield* bounds.effort.spending(1 + (wanted.text.length >> 7));
      if (text.text.slice(place.from, place.to) === wanted.text) inSameCase.push(place);
    }
    if (inSameCase.length > 0) yield { match: 'normalized', places: inSameCase, more: inAnyCase.more };
    if (inAnyCase.places.length > inSameCase.length) yield { match: 'normalized', ...inAnyCase };
  }
  const loose = yield* loosePlaces(text, bare, bounds);
  if (loose.places.length > 0) yield { match: 'normalized', ...loose };
}

/** The places in any case and typography; with `bare`, without the marks at the edges of the words as well. @throws {EffortSpent} */
export function* findWordsInAnyCase(
  text: Folded,
  words: string,
  bounds: Bounds,
  bare = false,
): Sliced<Places> {
  const folded = yield* read(words, bounds.effort);
  const core = bareWords(folded);
  const plain = bare ? none : yield* foldedPlaces(text, folded.text, bounds);
  if (plain.places.length > 0) return plain;
  const stripped = core === folded && !bare ? none : yield* foldedPlaces(text, core.text, bounds);
  return stripped.places.length > 0 ? stripped : yield* loosePlaces(text, core, bounds);
}

/** What it takes to fold the words again and again, in steps for each character. */
const reading = 6;

function* read(words: string, effort: Effort): Sliced<Folded> {
  yield* effort.spending(reading * words.length);
  return yield* folding(words, effort);
}

const none: Places = { places: [], more: false };

/** A range of the folded text as a place. */
export function placeOf(text: Folded, from: number, to: number): Place {
  return { ...toOriginal(text, from, to), from, to };
}

const originalHaystack = slicedPerText(({ original }, effort) => haystackOf(original, effort));
const loweredHaystack = slicedPerText((text, effort) => haystackOf(loweredText(text), effort));

/** Marks alone are no words. */
const isBlank = (words: string) => !/[\p{L}\p{N}]/u.test(words);

function* exactPlaces(text: Folded, words: string, bounds: Bounds): Sliced<Places> {
  if (isBlank(words)) return none;
  const haystack = yield* originalHaystack.prepare(text, bounds.effort);
  return yield* listed(literalPlaces(haystack, words, bounds.effort), bounds, (start) => {
    const end = start + words.length;
    const from = toFolded(text, start);
    const to = toFolded(text, end);
    // The rest of a word may stand behind a soft hyphen or on the next line.
    const isPlace =
      to > from &&
      !isWithinCharacter(text, start) &&
      !isWithinCharacter(text, end) &&
      isWhole(text, from, to);
    return isPlace ? { start, end, from, to } : null;
  });
}

/** What each looked at takes, in steps. */
const look = 40;

/** @throws {EffortSpent} Where it ends before any place is found. */
function* listed<Item>(
  items: Iterable<Item | undefined>,
  { most, effort }: Bounds,
  placeAt: (item: Item) => Place | null,
): Sliced<Places> {
  const places: Place[] = [];
  try {
    for (const item of items) {
      if (places.length >= most) return { places, more: true };
      if (item === undefined || effort.isDue()) yield;
      if (item === undefined) continue;
      effort.spend(look);
      const place = placeAt(item);
      if (place) places.push(place);
    }
  } catch (error) {
    if (!(error instanceof EffortSpent) || places.length === 0) throw error;
    return { places, more: true };
  }
  return { places, more: false };
}

/** Whether an offset of the original parts a letter from its accent. White space may be parted. */
function isWithinCharacter(text: Folded, at: number): boolean {
  const before = toFolded(text, at) - 1;
  return before >= 0 && (text.ends[before] ?? 0) > at && text.text.charCodeAt(before) !== 0x20;
}

function* foldedPlaces(text: Folded, words: string, bounds: Bounds): Sliced<Places> {
  if (isBlank(words)) return none;
  const wanted = lowered(words);
  const haystack = yield* loweredHaystack.prepare(text, bounds.effort);
  return yield* listed(literalPlaces(haystack, wanted, bounds.effort), bounds, (at) =>
    isWhole(text, at, at + wanted.length) ? placeOf(text, at, at + wanted.length) : null,
  );
}

function* loosePlaces(text: Folded, words: Folded, bounds: Bounds): Sliced<Places> {
  yield* looseText.prepare(text, bounds.effort);
  return yield* listed(looseOccurrences(text, words, bounds.effort), bounds, (found) =>
    found ? placeOf(text, found.from, found.to) : null,
  );
}
