// What is written of a source in a list of sources: what it is, where it appeared, where it can be read, and
// plainly what the map does not know of it.

import { addressOf } from '../argument/addressOf.ts';
import type { Source } from '../argument/argument.ts';
import { plainRichText } from '../argument/richText.ts';
import { formatDate } from './formatDate.ts';
import { creatorsOf } from './formatName.ts';
import { nounFor, titleOf } from './wording.ts';

/** What it is, where and when it appeared. */
export function factsOf(source: Source): string[] {
  const kind = titleOf(source) === undefined ? 'text' : nounFor(source);
  return [...new Set([...(kind === 'text' ? [] : [kind]), ...publicationOf(source)])];
}

/** Where and when it appeared. */
export function publicationOf(source: Source): string[] {
  const labelled = (label: string, value: Source['page']) => {
    const words = plainRichText(value);
    return words && `${label} ${words}`;
  };
  const facts = [
    plainRichText(source['container-title']),
    labelled('vol.', source.volume),
    labelled('no.', source.issue),
    plainRichText(source.edition),
    plainRichText(source.publisher),
    plainRichText(source['publisher-place']),
    labelled('p.', source.page),
    plainRichText(source.archive),
    formatDate(source.issued),
  ];
  return [...new Set(facts.flatMap((fact) => fact || []))];
}

/** "This map has no author or link for it."; empty where nothing is missing. */
export function missingWords(source: Source): string {
  const missing = [
    ...(titleOf(source) === undefined ? ['title'] : []),
    ...(creatorsOf(source).length === 0 ? ['author'] : []),
    ...(formatDate(source.issued) === undefined ? ['date'] : []),
    ...(addressOf(source) === null ? ['link'] : []),
    ...(source.license === undefined && source.via === undefined ? ['licence'] : []),
  ];
  if (missing.length === 0) return '';
  const from = source.via === undefined ? 'This map has no' : 'The text that reports it gives no';
  return `${from} ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(missing)} for it.`;
}
