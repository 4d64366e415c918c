// The fields of a source as people type them: a name a line, a date as 1854-09-08.

import type { SourceDate, SourceName } from '../argument/argument.ts';
import { cslVariables } from '../argument/csl.ts';
import { capital } from '../labels/capital.ts';

/** How the value of a field is typed. */
export type FieldKind = 'text' | 'number' | 'name' | 'date';

export function kindOfField(field: string): FieldKind {
  const kinds = Object.entries(cslVariables) as [FieldKind, readonly string[]][];
  return kinds.find(([, fields]) => fields.includes(field))?.[0] ?? 'text';
}

const labels: Readonly<Record<string, string>> = {
  ...{ title: 'Title', author: 'Author', editor: 'Editor', issued: 'Date', page: 'Pages', volume: 'Volume' },
  ...{ issue: 'Number', edition: 'Edition', publisher: 'Publisher', 'publisher-place': 'Place' },
  ...{ 'container-title': 'Appeared in', URL: 'Address (URL)', DOI: 'DOI', ISBN: 'ISBN', ISSN: 'ISSN' },
  ...{ accessed: 'Read on', language: 'Language', license: 'Licence', note: 'Note', abstract: 'Abstract' },
  ...{ PMID: 'PMID', PMCID: 'PMCID', event: 'Event', genre: 'Genre', archive: 'Archive' },
};

/** "Collection title" for what has no shorter name. */
export const fieldLabel = (field: string): string => labels[field] ?? capital(field).replace(/[-_]/gu, ' ');

/** A line: "Snow, John"; of an institution its name alone. */
export function nameLine(name: SourceName): string {
  const { literal, family = '', given, suffix } = name;
  if (literal !== undefined) return literal;
  const particles = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' ');
  const first = [particles, family].filter(Boolean).join(' ');
  return [first, given, suffix].filter(Boolean).join(', ');
}

/** @param before The names as they were: a line that did not change stays the name that it was. */
export function parseNames(text: string, before: readonly SourceName[] = []): SourceName[] {
  return text.split(/\n/u).flatMap((line): SourceName[] => {
    const words = line.trim();
    if (words === '') return [];
    const same = before.find((name) => nameLine(name) === words);
    if (same) return [same];
    const [family = '', given = '', ...rest] = words.split(',').map((part) => part.trim());
    if (given === '') return [{ literal: words }];
    return [{ family, given, ...(rest.length > 0 ? { suffix: rest.join(', ') } : {}) }];
  });
}

/** "1854-09-08", of a span "1854/1855", else as it is written. */
export function dateLine(date: SourceDate | undefined): string {
  if (!date) return '';
  const { 'date-parts': parts, literal, raw } = date;
  if (!parts) return literal ?? raw ?? '';
  return parts
    .map((part) =>
      part.map((each, at) => (at === 0 ? String(each) : String(each).padStart(2, '0'))).join('-'),
    )
    .join('/');
}

/** Also the leap days of calendars of their time, as that of 1700. */
const daysOf = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 || year < 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Null where it looks like a date and is none. */
export function parseDate(text: string, before?: SourceDate): SourceDate | null {
  const words = text.trim();
  const parts = words
    .split('/')
    .map((part) => /^(-?\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u.exec(part.trim()));
  if (parts.length > 2 || parts.some((part) => !part)) {
    return /^[\d\s/.-]+$/u.test(words) ? null : { literal: words };
  }
  const read = parts.map((part) =>
    (part ?? []).slice(1).flatMap((each) => (each === undefined ? [] : [Number(each)])),
  );
  const sound = read.every(
    ([year = 0, month = 1, day = 1]) => month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month),
  );
  // "12/2024" is a month, and no span of years.
  if (parts.length > 1 && parts.some((part) => !/^-?\d{3}/u.test(part?.[1] ?? ''))) return null;
  if (!sound) return null;
  const { literal: _, raw: __, 'date-parts': ___, ...rest } = before ?? {};
  return { 'date-parts': read, ...rest };
}
