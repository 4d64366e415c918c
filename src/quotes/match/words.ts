// A folded text as words of any script, with the marks between them.

import type { Folded } from '../normalize/fold.ts';
import { isIdleSpace } from '../normalize/ideographs.ts';
import { withoutPoints } from '../normalize/letters.ts';
import { lowered } from '../normalize/lowered.ts';
import { noteMarks } from '../normalize/noteMarks.ts';
import { perText } from '../perText.ts';
import { joins } from './wholeWords.ts';

export interface Word {
  /** Folded, in lower case, without vowel points; a minus sign before a figure belongs to it. */
  key: string;
  /** The word as folded, in its own case; without a space that does not part it. */
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

/** What a word or a sign has at least one of. */
const wordy = /[\p{L}\p{N}\p{Sc}\p{Sm}\p{So}%‰&@#§]/u;
// One word for certain, with marks round it: the segmenter takes a microsecond or two for each.
const oneWord = /^["'(]*([A-Za-zÀ-ÖØ-öø-ʯЀ-ҁҊ-ӿ]+)[.,;:!?)"']*$/u;

/** Characters between two rests. */
const restful = 0x1000;

/** The words from `from` to `to` in the folded text. */
export function wordsIn(text: Folded, from = 0, to = text.text.length): Word[] {
  return [...eachWord(text, from, to)].filter((word) => word !== undefined);
}

/** The same one after the other; undefined where one may rest. */
export function* eachWord(text: Folded, from: number, to: number): Generator<Word | undefined> {
  const toWord = (segment: string, start: number, end: number): Word => {
    const minus =
      /^\p{Nd}/u.test(segment) && /(?:^|[\s(["'])-$/u.test(text.text.slice(Math.max(0, start - 2), start));
    return {
      key: (minus ? '-' : '') + keyOf(segment),
      text: segment,
      from: minus ? start - 1 : start,
      to: end,
      tied: text.text.charCodeAt(end) === 0x2d && /^[\p{L}\p{N}]/u.test(text.text.slice(end + 1, end + 3)),
    };
  };
  let looked = 0;
  for (const run of runsIn(text, from, to)) {
    looked += run.text.length;
    if (looked > restful) {
      yield undefined;
      looked = 0;
    }
    if (!wordy.test(run.text)) continue;
    const only = run.pieces.length === 1 ? oneWord.exec(run.text)?.[1] : undefined;
    if (only !== undefined) {
      const start = (run.pieces[0]?.place ?? 0) + run.text.indexOf(only);
      yield toWord(only, start, start + only.length);
      continue;
    }
    for (const { segment, index, isWordLike } of segmenter.segment(run.text)) {
      if (!isWordLike && !sign.test(segment)) continue;
      const start = placeIn(run, index);
      const end = placeIn(run, index + segment.length - 1) + 1;
      yield toWord(segment, start, end);
    }
  }
}

const keyOf = (word: string) => withoutPoints(lowered(word)).replace(/İ|i\u{307}/gu, 'i');

const gluedNotes = perText((text) => new Set(noteMarks(text).map(({ from }) => from)));

/** The least that may differ: the mark of a note glued to a word ("people1") by itself, and each ideograph. */
export function smallestWords(text: Folded, word: Word): Word[] {
  if (/^\p{Script=Han}{2,}$/u.test(word.text) && word.to - word.from === word.text.length) {
    let from = word.from;
    return Array.from(word.text, (key) => {
      from += key.length;
      return { key, text: key, from: from - key.length, to: from, tied: word.tied && from === word.to };
    });
  }
  const figures = /(?<=\p{L})\d[\d,]*$/u.exec(word.text)?.[0];
  const at = word.to - (figures?.length ?? 0);
  if (!figures || !gluedNotes(text).has(at)) return [word];
  const { length } = figures;
  return [
    { ...word, key: word.key.slice(0, -length), text: word.text.slice(0, -length), to: at, tied: false },
    { ...word, key: figures, text: figures, from: at },
  ];
}

/** What stands between spaces that part words. */
interface Run {
  text: string;
  /** Pieces of the run: where each begins in it, and in the folded text. */
  pieces: { index: number; place: number }[];
}

const placeIn = ({ pieces }: Run, index: number) => {
  const piece = pieces.findLast((each) => each.index <= index);
  return (piece?.place ?? 0) + index - (piece?.index ?? 0);
};

/** The segmenter's time grows with the square of what it is given. */
const longestRun = 256;
const contraction = /^(?:'(?:s|m|d|re|ve|ll)|n't)(?![\p{L}\p{M}\p{N}'])/iu;

function* runsIn(text: Folded, from: number, to: number): Generator<Run> {
  const folded = text.text;
  let run: Run | null = null;
  for (const { 0: words, index } of folded.slice(from, to).matchAll(/[^ ]{1,256}/gu)) {
    const place = from + index;
    if (run && run.text.length + words.length <= longestRun && isIdle(text, place - 1)) {
      run.pieces.push({ index: run.text.length, place });
      run.text += words;
      continue;
    }
    if (run) yield run;
    run = { text: words, pieces: [{ index: 0, place }] };
  }
  if (run) yield run;
}

/** Whether a space parts no words: between ideographs, in "it 's". */
export function isIdle({ text, original, starts, ends }: Folded, at: number): boolean {
  if (text.charCodeAt(at) !== 0x20) return false;
  const isLineEnd = () => /[\n\r]/u.test(original.slice(starts[at], ends[at]));
  return isIdleSpace(text, at, isLineEnd) || contraction.test(text.slice(at + 1, at + 6));
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
