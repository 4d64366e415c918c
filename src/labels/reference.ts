// A source as a reference to be pasted elsewhere: as text, and as CSL-JSON for reference managers.

import { lastingAddressOf, parseDoi, shownAddress } from '../argument/addressOf.ts';
import type { Argument, Citation, Source } from '../argument/argument.ts';
import { quotedParts } from '../argument/quotedParts.ts';
import { plainRichText } from '../argument/richText.ts';
import { viaChain } from '../argument/walk.ts';
import { formatDate } from './formatDate.ts';
import { joinParts } from './punctuation.ts';
import { locatorWords, nounFor, sourceInSentence, speakersOf, titleOf } from './wording.ts';

/** "John Snow, On the Mode of Communication of Cholera, John Churchill, 1855, https://…"; only what is known. */
export function referenceText(argument: Argument, source: Source): string {
  const through = viaChain(argument, source.id)
    .slice(1)
    .flatMap((id) => argument.sources.get(id) ?? []);
  const address = lastingAddressOf(source);
  const reference = joinParts([
    speakersOf(source),
    titleOf(source) ?? nounFor(source),
    plainRichText(source['container-title']),
    plainRichText(source.publisher),
    formatDate(source.issued),
    address && shownAddress(address),
  ]);
  return through.length === 0
    ? reference
    : `${reference} (as reported in ${through.map(sourceInSentence).join(', ')})`;
}

/** The words in quotation marks, omissions as "[…]", then the reference and the place. */
export function quotationText(argument: Argument, citation: Citation): string {
  const words = quotedParts(citation).join(' […] ');
  const source = argument.sources.get(citation.source);
  const reference = source ? referenceText(argument, source) : '';
  const place = locatorWords(citation);
  return `“${words}” — ${joinParts([reference, place])}`;
}

/** Fields of the map's own that CSL does not know. */
const ours: ReadonlySet<string> = new Set(['text', 'via', 'license']);

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
