// What is written of a source in a list of sources: what it is, where it appeared, where it can be read, and
// plainly what the map does not know of it.

import type { Source } from './argument.ts';
import { isWebAddress } from './checkReferences.ts';
import { dateWords, nounFor } from './wording.ts';

/** What it is, where and when it appeared. */
export function factsOf(source: Source): string[] {
  const kind = source.title === undefined ? undefined : (source.genre ?? nounFor(source));
  return [
    ...new Set(
      [
        kind === 'text' ? undefined : kind,
        source['container-title'],
        source.edition,
        source.publisher,
        source['publisher-place'],
        source.page === undefined ? undefined : `p. ${source.page}`,
        dateWords(source.issued),
      ].flatMap((fact) => (fact === undefined || fact === '' ? [] : [String(fact)])),
    ),
  ];
}

/** Where it can be read: an https or http address, or null. */
export function addressOf({ URL: url, DOI: doi }: Source): string | null {
  if (url !== undefined && isWebAddress(url)) return url;
  return doi === undefined ? null : `https://doi.org/${doi.replace(/^https?:\/\/(dx\.)?doi\.org\//, '')}`;
}

/** "This map has no author or link for it."; empty where nothing is missing. */
export function missingWords(source: Source): string {
  const missing = [
    ...(source.title === undefined ? ['title'] : []),
    ...(source.author === undefined && source.editor === undefined ? ['author'] : []),
    ...(dateWords(source.issued) === undefined ? ['date'] : []),
    ...(addressOf(source) === null ? ['link'] : []),
    ...(source.license === undefined && source.via === undefined ? ['licence'] : []),
  ];
  if (missing.length === 0) return '';
  const from = source.via === undefined ? 'This map has no' : 'The text that reports it gives no';
  return `${from} ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(missing)} for it.`;
}
