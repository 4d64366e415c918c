// Of a source, what lists of references write: its names and dates as text.

import { parseDoi } from '../../argument/addressOf.ts';
import type { DocumentDate, DocumentName, DocumentSource } from '../../argument/document.ts';
import { plainRichText } from '../../argument/richText.ts';
import type { LossCollector } from '../losses.ts';

/** "Snow, John, Jr."; of an institution its name alone, with `whole` put round it. */
export function invertedName(name: DocumentName, whole: (literal: string) => string): string {
  const { literal, family, given, suffix } = name;
  if (family === undefined) return whole(literal ?? given ?? '');
  const particles = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' ');
  return [[particles, family].filter(Boolean).join(' '), suffix, given].filter(Boolean).join(', ');
}

/** Year, month and day where they are known, of a span its beginning; undefined where the date is words alone. */
export function dateParts(date: DocumentDate | undefined): readonly number[] | undefined {
  const first =
    date?.['date-parts']?.[0] ??
    /^(-?\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(date?.raw ?? date?.literal ?? '')?.slice(1);
  const parts = first?.filter((part) => part !== undefined).map(Number);
  return parts && parts.length > 0 && parts.every(Number.isInteger) ? parts : undefined;
}

/** Whether a date says more than its beginning does. */
export const isSpan = (date: DocumentDate | undefined): boolean =>
  dateParts(date) !== undefined &&
  ((date?.['date-parts']?.length ?? 0) > 1 || date?.circa !== undefined || date?.season !== undefined);

export const spanLoss = 'Of a span of time, its beginning is written.';

/** What is not written of fields that are. */
export function tellHalves(source: DocumentSource, losses: LossCollector): void {
  if (source.DOI !== undefined && parseDoi(source.DOI) === null) losses.add(fieldLoss('DOI'));
  for (const date of [source.issued, source.accessed]) if (isSpan(date)) losses.add(spanLoss);
}

export const fieldLoss = (field: string): string => `“${field}” of a source is left out.`;

export const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A text or a number without markup; empty where there is none. */
export const plainField = (source: DocumentSource, field: keyof DocumentSource): string => {
  const value = source[field];
  return typeof value === 'string' || typeof value === 'number' ? plainRichText(value) : '';
};

/** Fields of a source that hold something and are not among these. */
export const otherFields = (source: DocumentSource, written: ReadonlySet<string>): string[] =>
  Object.keys(source).filter((field) => !written.has(field));
