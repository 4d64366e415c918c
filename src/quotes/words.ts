// A folded text as words of any script, with the marks between them.

import type { Folded } from './fold.ts';
import { lowered } from './lowered.ts';
import { joins } from './wholeWords.ts';

export interface Word {
  /** Folded, in lower case; a minus sign before a figure belongs to it. */
  key: string;
  /** As folded, in its own case. */
  text: string;
  /** Offsets in the folded text; the marks and spaces after it go up to the next word. */
  from: number;
  to: number;
  /** Whether a hyphen ties it to the next word. */
  tied: boolean;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
/** Signs that say as much as a word: "5 €" is not "5 $", nor "10²" "10". */
const sign = /^[\p{N}\p{Sc}\p{Sm}\p{So}%‰&@#§]+$/u;

/** The words from `from` to `to` in the folded text. */
export function wordsIn(text: Folded, from = 0, to = text.text.length): Word[] {
  const words: Word[] = [];
  const piece = text.text.slice(from, to);
  // The segmenter's time grows with the square of what it is given, and no word goes across a space.
  for (const run of piece.matchAll(/[^ ]{1,256}/gu)) {
    for (const { segment, index, isWordLike } of segmenter.segment(run[0])) {
      if (!isWordLike && !sign.test(segment)) continue;
      const start = from + run.index + index;
      const to = start + segment.length;
      const minus =
        /^\p{Nd}/u.test(segment) && /(?:^|[\s(["'])-$/u.test(text.text.slice(Math.max(0, start - 2), start));
      words.push({
        key: (minus ? '-' : '') + lowered(segment),
        text: segment,
        from: minus ? start - 1 : start,
        to,
        tied: /^-[\p{L}\p{N}]/u.test(text.text.slice(to, to + 3)),
      });
    }
  }
  return words;
}

/** How far from an offset the edges of its word are looked for, in folded characters. */
const longestWord = 64;

/** The beginning of the word that goes over `at` or, between words, of the one before it, with what is tied to it. */
export function wordStart(text: Folded, at: number): number {
  const before = wordsAround(text, at).filter((word) => word.from <= at);
  return before.findLast((word) => !joins(text, word.from))?.from ?? at;
}

/** The end of the word that goes over the character before `at` or, between words, of the one after it. */
export function wordEnd(text: Folded, at: number): number {
  const after = wordsAround(text, at).filter((word) => word.to >= at);
  return after.find((word) => !joins(text, word.to))?.to ?? at;
}

function wordsAround(text: Folded, at: number): Word[] {
  return wordsIn(text, Math.max(0, at - longestWord), Math.min(text.text.length, at + longestWord));
}

/** Whether a sentence begins with the word at `at`, or may do: after its last mark, a colon or a blank line. */
export function beginsSentence(text: Folded, at: number): boolean {
  const before = text.text.slice(Math.max(0, at - 8), at);
  if (/(?:^|[.!?…:;。！？])["'()\]\s¿¡-]*$/u.test(before) || /["(]$/u.test(before)) return true;
  const start = text.starts[at] ?? 0;
  return /\n\s*\n/u.test(text.original.slice(text.ends[at - 2] ?? 0, start));
}
