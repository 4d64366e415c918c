// A source as a reference to be pasted elsewhere: as text, and as CSL-JSON for reference managers.

import { lastingAddressOf, parseDoi, shownAddress } from '../argument/addressOf.ts';
import type { Argument, Citation, Source } from '../argument/argument.ts';
import { quotedWords } from '../argument/quotedParts.ts';
import { joinParts } from './punctuation.ts';
import { reportersWords } from './saidBy.ts';
import { publicationOf } from './sourceWords.ts';
import { locatorWords, nounFor, speakersOf, titleOf } from './wording.ts';

/** "John Snow, On the Mode of Communication of Cholera, John Churchill, 1855, https://…"; only what is known. */
export function referenceText(argument: Argument, source: Source): string {
  const through = reportersWords(argument, source.id);
  const address = lastingAddressOf(source);
  const reference = joinParts([
    speakersOf(source),
    titleOf(source) ?? nounFor(source),
    ...publicationOf(source),
    address && shownAddress(address),
  ]);
  return through ? `${reference} (as reported in ${through})` : reference;
}

/** The words in quotation marks, omissions as "[…]", then the reference and the place. */
export function quotationText(argument: Argument, citation: Citation): string {
  const source = argument.sources.get(citation.source);
  const reference = source ? referenceText(argument, source) : '';
  const place = locatorWords(citation);
  return `“${quotedWords(citation)}” — ${joinParts([reference, place])}`;
}

/** Fields of the map's own that CSL does not know. */
const ours: ReadonlySet<string> = new Set(['text', 'via', 'license', 'strength']);

/**
 * CSL-JSON: an array of items, as reference managers import it, each with all that CSL knows of it. Texts and copies
 * are never in it.
 */
export function cslJson(sources: readonly Source[]): string {
  const items = sources.map((source) => {
    const item = Object.fromEntries(Object.entries(source).filter(([key]) => !ours.has(key)));
    // CSL wants it bare.
    const doi = parseDoi(source.DOI);
    return doi === null ? item : { ...item, DOI: doi };
  });
  return JSON.stringify(items, null, 2);
}
