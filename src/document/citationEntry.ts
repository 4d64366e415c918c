// A citation as a document tells it: who says it, through whom, where, and in which words.

import type { Argument, Claim } from '../argument/argument.ts';
import { quotedWords } from '../argument/quotedParts.ts';
import { citationKey, sourceWithText } from '../argument/quoteSelectors.ts';
import { languageOf } from '../labels/readingDirection.ts';
import { saidBy, type Whereabouts } from '../labels/saidBy.ts';
import { locatorWords } from '../labels/wording.ts';

export type CitationEntry = NonNullable<ReturnType<typeof citationEntry>>;

/**
 * Undefined where the source is not in the map.
 * @param index Of the citation among those of the claim.
 */
export function citationEntry(argument: Argument, claim: Claim, index: number) {
  const citation = claim.citations[index];
  const source = citation && argument.sources.get(citation.source);
  if (!source) return undefined;
  const inWords = sourceWithText(argument, source.id, () => false) ?? source;
  return {
    claim,
    index,
    key: citationKey(claim.id, index),
    citation,
    source,
    /** Once it was looked for, as the text at hand has it. */
    who: (found: Whereabouts | null = null) => saidBy(argument, source, found),
    /** "¶ 2"; empty where no place is given. */
    place: locatorWords(citation),
    /** With "[…]" where some are left out; empty where none are quoted. */
    words: quotedWords(citation),
    /** BCP 47, of these words: of the text in which they stand or, translated, of the claim. */
    lang: citation.mode === 'translation' ? languageOf(argument, claim) : inWords.language,
  };
}

/** All of a claim, in order. */
export const citationEntries = (argument: Argument, claim: Claim): CitationEntry[] =>
  claim.citations.flatMap((_, index) => citationEntry(argument, claim, index) ?? []);
