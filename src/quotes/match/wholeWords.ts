// Where words begin and end: "art" does not stand in "party", nor "three people" in "eighty-three people".

import { boundPrefixes, boundSuffixes } from '../lexicon/boundWords.ts';
import { isNumber } from '../lexicon/numberWords.ts';
import type { Folded } from '../normalize/fold.ts';
import { isIdleSpace } from '../normalize/ideographs.ts';
import { noteEdges } from '../normalize/noteMarks.ts';

/** The places in the folded text at which `wanted` stands in whole words; `haystack` is that text in some case. */
export function occurrences(text: Folded, haystack: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = nextOccurrence(text, haystack, wanted, 0); at !== -1; ) {
    found.push(at);
    at = nextOccurrence(text, haystack, wanted, at + 1);
  }
  return found;
}

/** The first such place from `from` on; -1 for none. */
export function nextOccurrence(text: Folded, haystack: string, wanted: string, from: number): number {
  if (wanted === '') return -1;
  let at = haystack.indexOf(wanted, from);
  while (at !== -1 && !isWhole(text, at, at + wanted.length)) at = haystack.indexOf(wanted, at + 1);
  return at;
}

/** Whether a range of the folded text neither begins nor ends within a word or a number. */
export function isWhole(text: Folded, start: number, end: number): boolean {
  return !joins(text, start) && !joins(text, end);
}

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const wordPart = /[\p{L}\p{N}\p{M}]/u;
const hanNumeral = /[〇零一二三四五六七八九十百千万萬亿億兆两兩\p{N}]/u;
const cased = /[\p{L}\p{N}]/u;

// What would change the meaning if it were cut: "10,000" is not 10, "can't" does not say "can", nor "n'est" "est".
const cuts = [
  [/\p{Nd}$/u, /^[.,]\p{Nd}/u],
  [/\p{Nd}[.,]$/u, /^\p{Nd}/u],
  [/\p{L}$/u, /^['’]t(?![\p{L}\p{N}\p{M}])/iu],
  [/(?<![\p{L}\p{M}])n['’]$/iu, /^\p{L}/u],
] as const;

/** How far a word reaches that is looked at as one half of a compound. */
const reach = 24;

/** Whether what stands before `at` in the folded text belongs to what follows. */
export function joins(text: Folded, at: number): boolean {
  const folded = text.text;
  if (at <= 0 || at >= folded.length) return false;
  const [one, other] = [folded.charCodeAt(at - 1), folded.charCodeAt(at)];
  // Most edges of words are spaces, and most other places are within words.
  if (other === 0x20 || (one === 0x20 && other < 0x80 && !isFigure(other))) return false;
  if (isPlainLetter(one) && isPlainLetter(other)) return true;
  const before = String.fromCodePoint(
    folded.codePointAt(at - (isLowSurrogate(folded, at - 1) ? 2 : 1)) ?? 32,
  );
  const after = String.fromCodePoint(folded.codePointAt(at) ?? 32);
  // A number may go on in the next line.
  if (before === ' ')
    return (
      hanNumeral.test(after) &&
      hanNumeral.test(folded.charAt(at - 2)) &&
      isIdleSpace(folded, at - 1, () => false)
    );
  if (spaceless.test(before) || spaceless.test(after))
    return hanNumeral.test(before) && hanNumeral.test(after);
  if (wordPart.test(before) && wordPart.test(after)) return !noteEdges(text).has(at);
  const left = folded.slice(Math.max(0, at - reach), at);
  const right = folded.slice(at, at + reach);
  if (cuts.some(([end, start]) => end.test(left) && start.test(right))) return true;
  if (before === '-' && cased.test(after)) return hyphenJoins(text, at - 1, left.slice(0, -1), right);
  return after === '-' && hyphenJoins(text, at, left, right.slice(1));
}

/** Whether a hyphen makes one of what stands on its sides: a number, a range, a word with a prefix like "non-". */
function hyphenJoins(text: Folded, at: number, left: string, right: string): boolean {
  const dash = text.original.charAt(text.starts[at] ?? 0);
  // A dash between clauses joins nothing.
  if (/[—―]/u.test(dash)) return false;
  // "10-12", "F-16", and "-5", where the hyphen is a minus sign.
  if (/^\p{Nd}/u.test(right)) return left === '' || /[\p{L}\p{N}\s(["']$/u.test(left);
  if (/[–‒−]/u.test(dash)) return false;
  const first = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u.exec(left)?.[0].toLowerCase();
  const second = /^[\p{L}\p{M}]+/u.exec(right)?.[0].toLowerCase();
  if (first === undefined || second === undefined) return false;
  return (
    first.length === 1 ||
    boundPrefixes.has(first) ||
    boundSuffixes.has(second) ||
    (isNumber(first) && isNumber(second))
  );
}

function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

function isFigure(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
