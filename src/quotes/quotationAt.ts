// For authors: words that were selected in a text, as a quotation that is found there, letter for letter, and nowhere else.

import { Effort } from './effort.ts';
import { locate, type Prepared } from './locate.ts';
import { joins } from './match/wholeWords.ts';
import { type Folded, toFolded, toOriginal } from './normalize/fold.ts';
import type { TextRange } from './quotation.ts';
import { shortestContext } from './shortestContext.ts';

/** One part of a text that is quoted, or several between which something is left out. */
export interface QuotationAt {
  /** Where the words stand: whole words, in the order of the text. */
  ranges: readonly TextRange[];
  /** The words of each range. */
  parts: readonly string[];
  /** Words beside a single part, where the same words stand elsewhere too. */
  prefix?: string;
  suffix?: string;
  /** The numbers of the paragraphs in which it begins and ends, from 1. */
  paragraphs: readonly [number, number];
}

/** `no-words`: marks and spaces alone; `overlap`: two parts share words; `not-there`: a check does not find them just there. */
export type NotQuotable = 'no-words' | 'overlap' | 'not-there';

/**
 * @param selected Ranges of the text in any order, with words that may be cut: they are quoted whole.
 * @returns The quotation, which a check has found at exactly this place; or why there is none.
 */
export function quotationAt(
  { folded, paragraphs }: Prepared,
  selected: readonly TextRange[],
): QuotationAt | NotQuotable {
  const ranges = selected
    .flatMap((range) => wholeWords(folded, range) ?? [])
    .toSorted((one, other) => one.start - other.start);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last || ranges.length < selected.length) return 'no-words';
  if (ranges.some(({ start }, at) => start < (ranges[at - 1]?.end ?? 0))) return 'overlap';
  const parts = ranges.map(({ start, end }) => folded.original.slice(start, end));
  // Parts have no words of their own beside them: a check goes from the first to the last.
  const context = ranges.length === 1 ? (shortestContext(folded, first) ?? {}) : {};
  const numberAt = (at: number) => paragraphs.findLast(({ start }) => start <= at)?.number ?? 1;
  const quotation: QuotationAt = {
    ...{ ranges, parts, ...context },
    paragraphs: [numberAt(first.start), numberAt(last.end - 1)],
  };
  return isThere({ folded, paragraphs, effort: new Effort() }, quotation) ? quotation : 'not-there';
}

/** Whether the words are found as a map's check will look for them, letter for letter, in these places. */
function isThere(text: Prepared, { ranges, parts, prefix, suffix, paragraphs }: QuotationAt): boolean {
  const { finding, quoted } = locate(
    text,
    {
      ...{ key: '', parts, verbatim: true, paragraph: paragraphs[0] },
      ...(prefix === undefined ? {} : { prefix }),
      ...(suffix === undefined ? {} : { suffix }),
    },
    false,
  );
  return (
    finding === (parts.length > 1 ? 'elided' : 'verbatim') &&
    quoted.length === ranges.length &&
    quoted.every(({ start, end }, at) => start === ranges[at]?.start && end === ranges[at]?.end)
  );
}

// What belongs to the words before a selection, or behind it.
const besideStart = /^[\s,;:.!?…)\]}»”]$/u;
const besideEnd = /^[\s,;:([{«“–—]$/u;

/** The whole words that a range touches, without white space and the marks of their neighbours; null where there are none. */
function wholeWords(text: Folded, { start, end }: TextRange): TextRange | null {
  const { text: folded } = text;
  let from = toFolded(text, start);
  let to = toFolded(text, end);
  // A character that is cut is selected.
  if (from > 0 && (text.ends[from - 1] ?? 0) > start) from--;
  while (from < to && besideStart.test(folded.charAt(from))) from++;
  while (to > from && besideEnd.test(folded.charAt(to - 1))) to--;
  if (!/[\p{L}\p{N}]/u.test(folded.slice(from, to))) return null;
  while (from > 0 && isCut(text, from)) from--;
  while (to < folded.length && isCut(text, to)) to++;
  return toOriginal(text, from, to);
}

/** Whether a place of the folded text stands within a word, or within one character of the original. */
const isCut = (text: Folded, at: number): boolean =>
  joins(text, at) || (text.starts[at] === text.starts[at - 1] && text.text[at] !== ' ');
