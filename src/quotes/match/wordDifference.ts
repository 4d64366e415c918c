// A quotation beside the range of the text that is nearest to it, word by word, and what that makes of it.

import type { Effort, Sliced } from '../effort.ts';
import { asideAt } from '../normalize/bareText.ts';
import { type Folded, folding } from '../normalize/fold.ts';
import { isLostLigature } from '../normalize/ligatures.ts';
import { lowered } from '../normalize/lowered.ts';
import type { Aside } from '../normalize/noteMarks.ts';
import type { QuotationMatch, TextRange, WordRun } from '../quotation.ts';
import { alignWords, type Pairing } from './alignWords.ts';
import { looseMarks } from './loose.ts';
import { isSameWord } from './sameSpelling.ts';
import { isSlip } from './slips.ts';
import { warningOf } from './warnings.ts';
import { joins } from './wholeWords.ts';
import { eachWord, isIdle, smallestWords, type Word } from './words.ts';

export interface WordComparison {
  /** `normalized` where no difference is left. */
  match: Extract<QuotationMatch, 'normalized' | 'approximate' | 'altered'>;
  /** Whole words of the text, offsets in the original. */
  range: TextRange;
  /** Together they are the whole quotation, and the whole range. */
  runs: WordRun[];
}

/** How far beyond the range words are looked at, in folded characters. */
const margin = 60;
/** What it takes to part a text into words, in steps for each character, and to judge a pair of them. */
const [parting, judging] = [15, 100];

/**
 * @param from Where the quotation is about to be found, in the folded text; the edges are moved to whole words.
 * @returns Null where the quotation has no words, or none of the text's stands for them.
 * @throws {EffortSpent}
 */
export function* wordDifference(
  text: Folded,
  words: string,
  { from, to }: { from: number; to: number },
  effort: Effort,
): Sliced<WordComparison | null> {
  yield* effort.spending(parting * (words.length + to - from));
  const quotation = yield* folding(words, effort);
  const quoted = yield* parted(quotation, 0, quotation.text.length);
  const around = yield* parted(text, edgeBefore(text, from - margin), edgeAfter(text, to + margin));
  const isOutside = (index: number) => {
    const word = around[index];
    const middle = word ? (word.from + word.to) / 2 : 0;
    return middle < from || middle > to;
  };
  if (effort.isDue()) yield;
  const pairings = withoutEnds(yield* alignWords(quoted, around, isOutside, effort));
  const found = pairings.flatMap((pairing) => pairing.found);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return null;
  const before = tiedTo(
    text,
    around.slice(0, around.indexOf(first)).reverse(),
    ({ from: edge }) => edge,
    first,
  );
  const after = tiedTo(text, around.slice(around.indexOf(last) + 1), ({ to: edge }) => edge, last);
  const all: Pairing[] = [
    ...before.reverse().map((word) => ({ quoted: [], found: [word] })),
    ...pairings,
    ...after.map((word) => ({ quoted: [], found: [word] })),
  ];
  const range = withMarks(text, (before[0] ?? first).from, (after.at(-1) ?? last).to, quotation, quoted);
  return yield* judge(
    all,
    new Side(quotation, quoted, { start: 0, end: words.length }),
    new Side(
      text,
      all.flatMap((pairing) => pairing.found),
      range,
    ),
    effort,
  );
}

/** The smallest words from `from` to `to` in the folded text. */
function* parted(text: Folded, from: number, to: number): Sliced<Word[]> {
  const words: Word[] = [];
  for (const word of eachWord(text, from, to)) {
    if (!word) yield;
    else for (const smallest of smallestWords(text, word)) words.push(smallest);
  }
  return words;
}

function* judge(pairings: Pairing[], quotation: Side, text: Side, effort: Effort): Sliced<WordComparison> {
  let match: WordComparison['match'] = 'normalized';
  const runs: WordRun[] = [];
  const paired = pairings.flatMap(({ quoted, found }) => (quoted.length > 0 ? found : []));
  const read = new Set(paired.map(({ from, to }) => asideAt(text.folded, from, to)));
  for (const [index, pairing] of pairings.entries()) {
    effort.spend(judging);
    if (effort.isDue()) yield;
    const { quoted, found } = pairing;
    const aside = asideOf(pairing, quotation, text, read);
    const degree = aside
      ? aside.sure
        ? 'same'
        : 'approximate'
      : degreeOf(pairing, pairings[index + 1], quotation, text, effort);
    const kind =
      found.length === 0 ? 'added' : quoted.length === 0 ? 'removed' : degree === 'same' ? 'same' : 'changed';
    if (degree === 'altered' || (degree === 'approximate' && match !== 'altered')) match = degree;
    const warn =
      degree === 'altered'
        ? warningOf({ quoted, found, quotation: quotation.folded, text: text.folded, effort })
        : aside?.kind;
    const run: WordRun = {
      kind,
      quoted: quotation.take(quoted),
      found: text.take(found),
      ...(warn ? { warn } : {}),
    };
    const before = runs.at(-1);
    if (before?.kind === kind && before.warn === warn) {
      before.quoted += run.quoted;
      before.found += run.found;
    } else {
      runs.push(run);
    }
  }
  return { match, range: text.range, runs };
}

/**
 * What words on one side only belong to that are no part of a sentence. In a quotation a sure one counts alone.
 * @param read Those of which some words stand for words of the quotation: left out as a whole, or not at all.
 */
function asideOf(
  { quoted, found }: Pairing,
  quotation: Side,
  text: Side,
  read: Set<Aside | undefined>,
): Aside | undefined {
  if (quoted.length > 0 && found.length > 0) return undefined;
  const { folded } = found.length > 0 ? text : quotation;
  const asides = [...quoted, ...found].map(({ from, to }) => asideAt(folded, from, to));
  const [first] = asides;
  return asides.every((aside) => aside && !read.has(aside)) && (found.length > 0 || first?.sure)
    ? first
    : undefined;
}

/** How far apart the words of one pairing are, and the marks between them and the next. */
function degreeOf(
  { quoted, found }: Pairing,
  next: Pairing | undefined,
  quotation: Side,
  text: Side,
  effort: Effort,
): 'same' | 'approximate' | 'altered' {
  const [one, other] = [quoted[0], found[0]];
  if (!one || !other) return 'altered';
  if (found.some((word) => isBesideSentence(word, quoted, quotation, text))) return 'altered';
  if (quoted.length === 1 && found.length === 1 && !isSame(one, other)) {
    const isSmall =
      isSlip(one, other, quotation.folded, text.folded, effort) ||
      isLostLigature(one.key, other.key, text.folded);
    return isSmall ? 'approximate' : 'altered';
  }
  if (quoted.length > 1 || found.length > 1) return 'approximate';
  if (!next || next.quoted.length === 0 || next.found.length === 0) return 'same';
  const [marks, others] = [quotation.marksAfterNext(), text.marksAfterNext()];
  return marks === others || looseMarks(marks) === looseMarks(others) ? 'same' : 'approximate';
}

/** Whether words of a sentence were set beside the mark of a note, or beside a running head that the range parts. */
function isBesideSentence({ from, to }: Word, quoted: readonly Word[], quotation: Side, text: Side): boolean {
  const aside = asideAt(text.folded, from, to);
  if (!aside) return false;
  if (aside.sure) return quoted.some((word) => !asideAt(quotation.folded, word.from, word.to));
  const [first, last] = [text.words[0]?.from ?? 0, text.words.at(-1)?.to ?? 0];
  const beyond = text.folded.text.slice(aside.from, first) + text.folded.text.slice(last, aside.to);
  return aside.kind === 'page' && /[\p{L}\p{N}]/u.test(beyond);
}

function isSame(one: Word, other: Word): boolean {
  const isOne = one.key === other.key;
  if (isOne && lowered(one.text) === lowered(other.text)) return true;
  return one.key.startsWith('-') === other.key.startsWith('-') && isSameWord(one.text, other.text);
}

/** The words of one side, which hand out their text in its own typography, all of it, piece by piece. */
class Side {
  private taken = 0;
  private at: number;

  constructor(
    readonly folded: Folded,
    readonly words: readonly Word[],
    readonly range: TextRange,
  ) {
    this.at = range.start;
  }

  /** The text of the next words, with the marks and spaces up to the word after them. */
  take(words: readonly Word[]): string {
    if (words.length === 0) return '';
    this.taken += words.length;
    const next = this.words[this.taken];
    const from = this.at;
    // The bracket of a note goes with it.
    const start = next && (asideAt(this.folded, next.from, next.to)?.from ?? next.from);
    this.at = start === undefined ? this.range.end : Math.max(from, this.folded.starts[start] ?? from);
    return this.folded.original.slice(from, this.at);
  }

  /** The folded text between the next word to take and the one after it. */
  marksAfterNext(): string {
    const [word, next] = [this.words[this.taken], this.words[this.taken + 1]];
    if (!word || !next) return '';
    let [from, to] = [word.to, next.from];
    if (from < to && isIdle(this.folded, from)) from++;
    if (from < to && isIdle(this.folded, to - 1)) to--;
    return this.folded.text.slice(from, to);
  }
}

/** Without the words of the text before the first and after the last that stand for some of the quotation. */
function withoutEnds(pairings: Pairing[]): Pairing[] {
  const isMeant = ({ quoted }: Pairing) => quoted.length > 0;
  return pairings.slice(pairings.findIndex(isMeant), pairings.findLastIndex(isMeant) + 1);
}

/** The words that the edge of a range would cut off from what they are tied to: "eighty-" from "three". */
function tiedTo(text: Folded, beyond: Word[], edgeOf: (word: Word) => number, edge: Word): Word[] {
  const tied: Word[] = [];
  let at = edgeOf(edge);
  for (const word of beyond) {
    if (!joins(text, at)) break;
    tied.push(word);
    at = edgeOf(word);
  }
  return tied;
}

/** The original range of these words, with the marks at its edges that the quotation has there too. */
function withMarks(text: Folded, from: number, to: number, quotation: Folded, quoted: Word[]): TextRange {
  const before = quotation.text.slice(0, quoted[0]?.from);
  const after = quotation.text.slice(quoted.at(-1)?.to);
  let [start, end] = [from, to];
  for (let at = before.length - 1; at >= 0 && start > 0 && text.text[start - 1] === before[at]; at--) start--;
  for (let at = 0; at < after.length && text.text[end] === after[at]; at++) end++;
  while (start < from && text.text[start] === ' ') start++;
  while (end > to && text.text[end - 1] === ' ') end--;
  return { start: text.starts[start] ?? 0, end: text.ends[end - 1] ?? 0 };
}

/** The beginning of the word at `at`, looking no further than a word is long. */
function edgeBefore(text: Folded, at: number): number {
  if (at <= 0) return 0;
  const space = text.text.lastIndexOf(' ', at);
  return space >= at - margin ? space + 1 : at;
}

function edgeAfter(text: Folded, at: number): number {
  if (at >= text.text.length) return text.text.length;
  const space = text.text.indexOf(' ', at);
  return space !== -1 && space <= at + margin ? space : at;
}
