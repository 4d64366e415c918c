// What a worksheet leaves out, and the answers: empty claims to fill in, or sentences to be found in the text.

import type { Argument, Claim } from '../../argument/argument.ts';
import { quotedWords } from '../../argument/quotedParts.ts';
import { sourceWithText } from '../../argument/quoteSelectors.ts';
import { nameOf, sentenceOf } from '../../argument/walk.ts';
import { copiesIn } from '../../store/sourceText.ts';
import { passageOf, type TextsAtHand } from '../../texts/passage.ts';

export type Worksheet = 'none' | 'blanks' | 'find' | 'whatIf';

/**
 * Every second claim in the order of the outline, the thesis not counted, and wherever it is used again. The same
 * map gives the same sheet, so that a class can compare.
 *
 * @param order Ids in the order of the outline.
 */
export function blankClaims(argument: Argument, order: readonly string[]): ReadonlySet<string> {
  const counted = order.filter((id) => {
    const claim = argument.claims.get(id);
    return claim?.kind === 'text' && claim.role !== 'thesis';
  });
  const blank = new Set(counted.filter((_, at) => at % 2 === 1));
  for (const claim of argument.claims.values()) {
    if (claim.kind === 'reuse' && blank.has(claim.target)) blank.add(claim.id);
  }
  return blank;
}

/** A text without the sentences that are to be filled in, which captions may repeat, or name in place of one. */
export function withoutSentences(
  text: string,
  argument: Argument,
  blank: ReadonlySet<string>,
  numbers: ReadonlyMap<string, string>,
): string {
  let left = text;
  for (const id of blank) {
    const claim = argument.claims.get(id);
    if (claim?.kind !== 'text') continue;
    const gap = `________ (${numbers.get(id)})`;
    left = left === nameOf(argument, claim) ? gap : left.replaceAll(claim.text, gap);
  }
  return left;
}

/** A sentence of the map that is to be found in a text. */
export interface SentenceSearch {
  claim: Claim;
  sentence: string;
  /** The id of the source whose text is to be searched. */
  text: string;
  /** Where it says so, one or several places. */
  places: { paragraph: string; words: string }[];
}

/** One for each claim and text that it quotes, in the order of the outline. */
export function sentenceSearches(
  argument: Argument,
  order: readonly string[],
  at: TextsAtHand,
): SentenceSearch[] {
  const all: SentenceSearch[] = [];
  for (const id of order) {
    const claim = argument.claims.get(id);
    if (!claim) continue;
    const own: SentenceSearch[] = [];
    claim.citations.forEach((citation, index) => {
      if (quotedWords(citation) === '') return;
      const text = sourceWithText(argument, citation.source, copiesIn(at.texts))?.id ?? citation.source;
      let search = own.find((each) => each.text === text);
      if (!search) {
        search = { claim, sentence: sentenceOf(argument, claim), text, places: [] };
        own.push(search);
      }
      search.places.push(placeOf(argument, claim, index, at));
    });
    for (const search of own) all.push(search);
  }
  return all;
}

/** The paragraph: as the map says, or else where the words were found; empty where neither is known. */
function placeOf(
  argument: Argument,
  claim: Claim,
  index: number,
  at: TextsAtHand,
): SentenceSearch['places'][number] {
  const citation = claim.citations[index];
  const locator = citation?.locator;
  const found = passageOf(argument, claim.id, index, at).paragraphs.map(({ number }) => String(number));
  return {
    paragraph: locator?.label === 'paragraph' ? locator.value : found.join(', '),
    words: citation ? quotedWords(citation) : '',
  };
}
