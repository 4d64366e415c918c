// Whether a quotation stands in a text, and where. First letter for letter, then with typography folded
// (fold.ts), then without regard to case. A similarity is never a match: other words are not the quotation.

import { type Folded, fold, toFolded, toOriginal } from './fold.ts';
import type { DifferenceRun } from './wordDifference.ts';

export type QuotationMatch =
  | 'verbatim'
  | 'normalized'
  | 'elided'
  | 'approximate'
  | 'altered'
  | 'ambiguous'
  | 'not-found';

/** Offsets into the text in UTF-16 code units; `end` is exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

export interface QuotationFinding {
  /** Of `approximate` and `altered`: how the words differ. */
  difference?: DifferenceRun[];
  match: QuotationMatch;
  /** One stretch; for an elided quotation one a part; for an ambiguous one all candidates; else none. */
  stretches: Stretch[];
}

export interface Quotation {
  /** The words; several parts for a quotation with omissions. */
  parts: readonly string[];
  /** Words just before and after, which tell equal passages apart. */
  prefix?: string;
  suffix?: string;
  /** Where to look first when the words stand in several places: a stretch of the text. */
  within?: Stretch;
}

/** How far apart the parts of an elided quotation may stand, in folded characters. */
const widestGap = 2000;

export function findQuotation(text: Folded, quotation: Quotation): QuotationFinding {
  const [only, ...more] = quotation.parts;
  if (only === undefined) return { match: 'not-found', stretches: [] };
  if (more.length > 0) return findElided(text, quotation);

  const exact = occurrences(text.original, only)
    .map((start) => ({ start, end: start + only.length }))
    // The rest of a word may stand behind a soft hyphen or on the next line.
    .filter(({ start, end }) => isWhole(text.text, toFolded(text, start), toFolded(text, end)));
  if (exact.length > 0) return settle(text, exact, quotation, 'verbatim');

  const wanted = fold(only).text;
  const folded = occurrences(text.text, wanted);
  const hits = folded.length > 0 ? folded : occurrences(lowered(text.text), lowered(wanted));
  const stretches = hits.map((start) => toOriginal(text, start, start + wanted.length));
  return settle(text, stretches, quotation, 'normalized');
}

/** One place; or the one that the context or the hint singles out; or all of them. */
function settle(
  text: Folded,
  hits: Stretch[],
  quotation: Quotation,
  match: QuotationMatch,
): QuotationFinding {
  if (hits.length === 0) return { match: 'not-found', stretches: [] };
  if (hits.length === 1) return { match, stretches: hits };
  const fitting = hits.filter((hit) => contextFits(text.original, hit, quotation));
  const left = fitting.length > 0 ? fitting : hits;
  if (left.length === 1) return { match, stretches: left };
  const { within } = quotation;
  const near = within ? left.filter((hit) => hit.start >= within.start && hit.end <= within.end) : [];
  if (near.length === 1) return { match, stretches: near };
  return { match: 'ambiguous', stretches: near.length > 0 ? near : left };
}

function contextFits(original: string, hit: Stretch, { prefix, suffix }: Quotation): boolean {
  if (prefix === undefined && suffix === undefined) return false;
  const before = lowered(fold(original.slice(Math.max(0, hit.start - 300), hit.start)).text);
  const after = lowered(fold(original.slice(hit.end, hit.end + 300)).text);
  return (
    (prefix === undefined || before.endsWith(lowered(fold(prefix).text))) &&
    (suffix === undefined || after.startsWith(lowered(fold(suffix).text)))
  );
}

function findElided(text: Folded, { parts, within }: Quotation): QuotationFinding {
  const haystack = lowered(text.text);
  const wanted = parts.map((part) => lowered(fold(part).text));
  const first = wanted[0] ?? '';
  const candidates: Stretch[][] = [];
  for (const start of occurrences(haystack, first)) {
    const stretches = [toOriginal(text, start, start + first.length)];
    let from = start + first.length;
    const found = wanted.slice(1).every((part) => {
      const at = nextWhole(haystack, part, from);
      if (at === -1 || at - from > widestGap) return false;
      stretches.push(toOriginal(text, at, at + part.length));
      from = at + part.length;
      return true;
    });
    if (found) candidates.push(stretches);
  }
  const inside = candidates.find((stretches) =>
    stretches.every(({ start, end }) => within && start >= within.start && end <= within.end),
  );
  const best = inside ?? candidates[0];
  return best ? { match: 'elided', stretches: best } : { match: 'not-found', stretches: [] };
}

/** The stretch from the first to the last words of a passage; the shortest one where several would do. */
export function findPassage(text: Folded, start: string, end: string, within?: Stretch): Stretch | null {
  const haystack = lowered(text.text);
  const first = lowered(fold(start).text);
  const last = lowered(fold(end).text);
  const found = occurrences(haystack, first).flatMap((from) => {
    const to = nextWhole(haystack, last, Math.max(from, from + first.length - last.length));
    return to === -1 || to - from > 4 * widestGap ? [] : [toOriginal(text, from, to + last.length)];
  });
  const inside = found.filter(
    (stretch) => within && stretch.start >= within.start && stretch.end <= within.end,
  );
  const lengthOf = (stretch: Stretch) => stretch.end - stretch.start;
  const [shortest] = (inside.length > 0 ? inside : found).toSorted((a, b) => lengthOf(a) - lengthOf(b));
  return shortest ?? null;
}

function occurrences(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = nextWhole(text, wanted, 0); at !== -1; at = nextWhole(text, wanted, at + 1)) found.push(at);
  return found;
}

/** The next place of whole words, from `from` on; -1 for none. */
function nextWhole(text: string, wanted: string, from: number): number {
  if (wanted === '') return -1;
  let at = text.indexOf(wanted, from);
  while (at !== -1 && !isWhole(text, at, at + wanted.length)) at = text.indexOf(wanted, at + 1);
  return at;
}

/** Not in the middle of a word or a number: "art" does not stand in "party". Scripts without spaces have no such middle. */
function isWhole(text: string, start: number, end: number): boolean {
  return !joins(text, start) && !joins(text, end);
}

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const wordPart = /[\p{L}\p{N}\p{M}]/u;
// What would change the meaning if it were cut: "10,000" is not 10, and "can't" does not say "can".
const cuts = [
  [/\p{Nd}$/u, /^[.,]\p{Nd}/u],
  [/\p{Nd}[.,]$/u, /^\p{Nd}/u],
  [/\p{L}$/u, /^['’]t(?![\p{L}\p{N}\p{M}])/iu],
] as const;

function joins(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = String.fromCodePoint(text.codePointAt(at - (isLowSurrogate(text, at - 1) ? 2 : 1)) ?? 32);
  const after = String.fromCodePoint(text.codePointAt(at) ?? 32);
  if (spaceless.test(before) || spaceless.test(after)) return false;
  if (wordPart.test(before) && wordPart.test(after)) return true;
  const [left, right] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 4)];
  return cuts.some(([end, start]) => end.test(left) && start.test(right));
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Lower case that keeps every offset: characters whose lower case is longer stay as they are. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  }).join('');
}
