// A source as a reference to be pasted elsewhere: as text, and as CSL-JSON for reference managers.

import type { Argument, Citation, Source } from './argument.ts';
import { quotedParts } from './quotedParts.ts';
import { chainOf } from './walk.ts';
import { dateWords, locatorWords, nounFor, personName, sourceInSentence } from './wording.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "John Snow, On the Mode of Communication of Cholera, John Churchill, 1855, https://…"; only what is known. */
export function referenceText(argument: Argument, source: Source): string {
  const authors = list.format((source.author ?? source.editor ?? []).map(personName).filter(Boolean));
  const through = chainOf(argument, source.id)
    .slice(1)
    .flatMap((id) => argument.sources.get(id) ?? []);
  const parts = [
    authors,
    source.title ?? nounFor(source),
    source['container-title'],
    source.publisher,
    dateWords(source.issued),
    source.DOI === undefined ? source.URL : `https://doi.org/${source.DOI}`,
  ].filter(Boolean);
  const reported =
    through.length === 0
      ? ''
      : ` (as reported in ${through.map((each) => sourceInSentence(each)).join(', ')})`;
  return `${parts.join(', ')}${reported}`;
}

/** The words in quotation marks, omissions as "[…]", then the reference and the place. */
export function quotationText(argument: Argument, citation: Citation): string {
  const words = quotedParts(citation).join(' […] ');
  const source = argument.sources.get(citation.source);
  const reference = source ? referenceText(argument, source) : '';
  const place = locatorWords(citation);
  return `“${words}” — ${[reference, place].filter(Boolean).join(', ')}`;
}

/** Fields of the map's own that CSL does not know. */
const ours: ReadonlySet<string> = new Set(['text', 'via', 'license', 'archive']);

/** CSL-JSON: an array of items, as reference managers import it. Texts and copies are never in it. */
export function cslJson(sources: readonly Source[]): string {
  const items = sources.map((source) =>
    Object.fromEntries(Object.entries(source).filter(([key]) => !ours.has(key))),
  );
  return JSON.stringify(items, null, 2);
}
