// Links that lead a browser to the very words in a page: text fragments, https://wicg.github.io/scroll-to-text-fragment/

import { tellApart } from './match/tellApart.ts';
import { joins, occurrences } from './match/wholeWords.ts';
import { wordsIn } from './match/words.ts';
import { type Folded, type FoldedRange, toFolded } from './normalize/fold.ts';
import { loweredText } from './normalize/lowered.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { perText } from './perText.ts';
import type { TextRange } from './quotation.ts';

/** Longer ranges, in characters, are named by their first and last words. */
const longest = 300;
/** How many words of a long range name its beginning and its end, at least. */
const edgeWords = 4;

const paragraphs = perText(({ original }) => paragraphsOf(original));

/**
 * `#:~:text=[prefix-,]start[,end][,-suffix]` for a range of the original: in whole words, its beginning and end by
 * themselves where it is long or goes over several paragraphs, with words before or after only where it needs them to
 * be the only match. Where nothing makes it so, the browser goes to the first.
 */
export function textFragment(text: Folded, range: TextRange): string {
  const place = wholeWords(text, toFolded(text, range.start), toFolded(text, range.end));
  const touched = paragraphs(text).filter(({ start, end }) => start < range.end && end > range.start);
  if (touched.length < 2 && place.to - place.from <= longest) {
    const context = contextOf(text, place);
    return fragment([wordsOf(text, place)], text, place, context);
  }
  const first = beginning(text, place, touched[0]);
  const last = ending(text, place, first, touched.at(-1));
  return fragment([wordsOf(text, first), wordsOf(text, last)], text, first, contextOf(text, first, true));
}

function fragment(terms: string[], text: Folded, place: FoldedRange, context: FoldedRange): string {
  const prefix =
    context.from < place.from ? `${encode(wordsOf(text, { from: context.from, to: place.from }))}-,` : '';
  const suffix =
    context.to > place.to ? `,-${encode(wordsOf(text, { from: place.to, to: context.to }))}` : '';
  return `#:~:text=${prefix}${terms.map(encode).join(',')}${suffix}`;
}

/** What the syntax gives a meaning to, and everything that a URL does not carry as it is. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}

/** The original words, as a page shows them: white space is one space. */
function wordsOf(text: Folded, { from, to }: FoldedRange): string {
  return text.original
    .slice(text.starts[from], text.ends[to - 1])
    .replace(/\s+/gu, ' ')
    .trim();
}

function wholeWords(text: Folded, from: number, to: number): FoldedRange {
  let [start, end] = [from, to];
  while (start > 0 && joins(text, start)) start--;
  while (end < text.text.length && joins(text, end)) end++;
  while (start < end && text.text[start] === ' ') start++;
  while (end > start && text.text[end - 1] === ' ') end--;
  return { from: start, to: end };
}

/**
 * The context that a place needs. A term of a fragment does not go over the end of a paragraph.
 * @param isBeginning Whether the words are the beginning of a long range, behind which no suffix can stand.
 */
function contextOf(text: Folded, place: FoldedRange, isBeginning = false): FoldedRange {
  const others = matches(text, place).filter(({ from }) => from !== place.from);
  if (others.length === 0) return place;
  const reach = {
    from: blockBefore(text, place.from),
    to: isBeginning ? place.to : blockAfter(text, place.to),
  };
  const terms = { reach, comparesMarks: true };
  // Browsers go to the first match: not to be the only one is enough for that one.
  const earlier = others.filter(({ from }) => from < place.from);
  return tellApart(text, place, others, terms) ?? tellApart(text, place, earlier, terms) ?? place;
}

/** Where the same words stand: browsers ignore case. */
function matches(text: Folded, { from, to }: FoldedRange): FoldedRange[] {
  const lower = loweredText(text);
  const words = lower.slice(from, to);
  return occurrences(text, lower, words).map((at) => ({ from: at, to: at + words.length }));
}

/** The beginning of the paragraph that the character before `at` is in. */
function blockBefore(text: Folded, at: number): number {
  const edge = text.starts[at] ?? text.original.length;
  const block = paragraphs(text).findLast(({ start }) => start < edge);
  return block ? toFolded(text, block.start) : at;
}

function blockAfter(text: Folded, at: number): number {
  const edge = text.ends[at - 1] ?? 0;
  const block = paragraphs(text).find(({ end }) => end > edge);
  return block ? toFolded(text, block.end) : at;
}

/** The first words of a long range, in one paragraph: as many as it takes to be the only ones. */
function beginning(text: Folded, place: FoldedRange, block: Paragraph | undefined): FoldedRange {
  const most = Math.min(place.to, block ? toFolded(text, block.end) : place.to);
  const ends = wordsIn(text, place.from, Math.min(most, place.from + longest)).map(({ to }) => to);
  const few = ends.slice(edgeWords - 1).filter((to) => !joins(text, to));
  const alone = few.find((to) => matches(text, { from: place.from, to }).length === 1);
  // Where no number of words tells it apart, few and a prefix may.
  return { from: place.from, to: alone ?? few[0] ?? most };
}

/** The last words of a long range, in one paragraph: as many as it takes not to stand before its end, too. */
function ending(
  text: Folded,
  place: FoldedRange,
  first: FoldedRange,
  block: Paragraph | undefined,
): FoldedRange {
  const least = Math.max(first.to, block ? toFolded(text, block.start) : place.from);
  const starts = wordsIn(text, Math.max(least, place.to - longest), place.to).map(({ from }) => from);
  const few = starts
    .toReversed()
    .slice(edgeWords - 1)
    .filter((from) => !joins(text, from));
  const isFirst = (from: number) =>
    matches(text, { from, to: place.to }).every((other) => other.from < first.to || other.from >= from);
  return { from: few.find(isFirst) ?? few.at(-1) ?? Math.min(least, place.to), to: place.to };
}
