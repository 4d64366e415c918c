// The dates of CSL-JSON in words, and as machines read them.

import type { SourceDate } from '../argument/argument.ts';
import { plainRichText } from '../argument/richText.ts';
import { isSet } from './formatName.ts';

type Part = string | number | undefined;

// Intl takes longer to make ready than the whole map to lay out.
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

/** "14 March 1855", "autumn 1999", "380 BC", "1914–1918", "2001–"; undefined where no date is given. */
export function formatDate(date: SourceDate | undefined): string | undefined {
  if (!date) return undefined;
  const asWritten = plainRichText(date.literal) || plainRichText(date.raw);
  if (asWritten) return asWritten;
  const [start, end] = (date['date-parts'] ?? []).map(([year, month, day], index) =>
    formatDay(year, monthName(month) || (index === 0 ? seasonName(date.season) : ''), day),
  );
  const words = end === undefined || end === start ? start : range(start ?? '', end);
  return words ? `${isSet(date.circa) ? 'about ' : ''}${words}` : undefined;
}

/** The year alone, as a short name has it; empty where it is not known by itself. */
export const formatYear = (date: SourceDate | undefined): string => yearName(date?.['date-parts']?.[0]?.[0]);

/** The date as ISO 8601 has it, as far as it is known; undefined for years that it cannot say in four figures. */
export function toIsoDate(date: SourceDate | undefined): string | undefined {
  const raw = /^\d{4}(-\d{2}){0,2}$/.exec(date?.raw?.trim() ?? '')?.[0];
  const [year, month, day] = raw?.split('-') ?? date?.['date-parts']?.[0] ?? [];
  if (!isWithin(year, 1, 9999)) return undefined;
  const parts = [String(Number(year)).padStart(4, '0')];
  if (isWithin(month, 1, 12)) {
    parts.push(twoFigures(month));
    if (isWithin(day, 1, 31)) parts.push(twoFigures(day));
  }
  return parts.join('-');
}

function formatDay(year: Part, month: string, day: Part): string {
  const words = yearName(year);
  if (words === '' || month === '') return words;
  const isDay = !seasons.some((season) => season === month) && Number(day) !== 0;
  return [isDay && day !== undefined ? asNumber(day) : '', month, words].filter(Boolean).join(' ');
}

/** Years before the first are counted backwards, without a year zero, which stands for none. */
function yearName(year: Part): string {
  const words = asNumber(year ?? '');
  if (/^-\d+$/.test(words)) return `${words.slice(1)} BC`;
  return words === '0' ? '' : words;
}

/** CSL counts seasons on after the months, from 13 or from 21; what is no month stays as it is written. */
function monthName(month: Part): string {
  const number = Number(month);
  if (month === undefined || number === 0) return '';
  if (isWithin(month, 1, 12)) return months[number - 1] ?? '';
  if (isWithin(month, 13, 16)) return seasonName(number - 12);
  if (isWithin(month, 21, 24)) return seasonName(number - 20);
  return asNumber(month);
}

function seasonName(season: Part): string {
  if (isWithin(season, 1, 4)) return seasons[Number(season) - 1] ?? '';
  const words = asNumber(season ?? '');
  const known = /^fall$/i.test(words) ? 'autumn' : words.toLowerCase();
  return seasons.find((each) => each === known) ?? (words === '0' ? '' : words);
}

/** Open at an end where the other date is empty: "2001–". */
function range(start: string, end: string): string {
  return `${start}${/ /.test(start + end) && start && end ? ' – ' : '–'}${end}`.replace(/^–$/, '');
}

/** "05" is 5; what is no number stays as it is written. */
function asNumber(part: string | number): string {
  const words = plainRichText(part);
  return /^-?\d+$/.test(words) ? words.replace(/^(-?)0+(?=\d)/, '$1') : words;
}

const twoFigures = (part: Part) => String(Number(part)).padStart(2, '0');

const isWithin = (part: Part, least: number, most: number) =>
  part !== undefined &&
  part !== '' &&
  Number.isInteger(Number(part)) &&
  Number(part) >= least &&
  Number(part) <= most;
