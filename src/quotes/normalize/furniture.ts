// What a printed page puts between the lines of its text: page numbers, running heads, the numbers of lines.

import type { Effort, Sliced } from '../effort.ts';
import { isNegation } from '../lexicon/negations.ts';
import { slicedPerText } from '../perText.ts';
import type { TextRange } from '../quotation.ts';
import { toFolded } from './fold.ts';
import type { Aside } from './noteMarks.ts';

interface Line extends TextRange {
  words: string;
}

const roman = '(?=[ivxlc]{2,7}(?!\\p{L}))(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})(?![\\p{L}])';
const pageNumber = new RegExp(
  `^[[(–—-]?\\s?(?:p(?:age|p?\\.)?\\s?|seite\\s|s\\.\\s?|стр\\.\\s?)?(?:\\d{1,4}|${roman})` +
    '(?:\\s?(?:/|of|von|de|из)\\s?\\d{1,4})?\\s?[\\])–—-]?$',
  'iu',
);
const numberFirst = /^(\d{1,4})(\s+)(\S.*)$/u;
const numberLast = /^(.*\S)(\s+)(\d{1,4})$/u;
const longestHead = 60;
/** Lines with the same words, beside their numbers, from which on they are running heads. */
const fewestHeads = 3;
/** Numbers of lines that have to go up with their lines. */
const fewestLines = 3;
/** Every tenth line is numbered at least. */
const widestStep = 10;

const isInCapitals = (words: string) => /\p{Lu}.*\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
const endsSentence = (words: string) => /[.!?:…。！？؟]["'”’»)\]]*$/u.test(words);

/** In the order of the text; `sure` is none of it: a line may consist of a number that belongs to the sentence. */
export const furnitureOf = slicedPerText(function* (text, effort): Sliced<Aside[]> {
  const lines = linesOf(text.original);
  yield* effort.work(text.original.length >> 2);
  const found = [...(yield* between(lines, effort)), ...(yield* lineNumbers(lines, effort))].toSorted(
    (a, b) => a.start - b.start,
  );
  return found.map(({ start, end }) => ({
    from: toFolded(text, start),
    to: toFolded(text, end),
    kind: 'page',
    sure: false,
  }));
});

/** Lines with something in them. */
function linesOf(text: string): Line[] {
  return Array.from(text.matchAll(/[^\n\r\f]+/gu), ({ 0: line, index }) => {
    const start = index + line.length - line.trimStart().length;
    return { start, end: index + line.trimEnd().length, words: line.length > 400 ? line : line.trim() };
  }).filter(({ start, end }) => end > start);
}

/** What it takes to look at a line, in steps. */
const look = 25;

/** Each with rests between. */
function* mapped<Item, Result>(
  items: readonly Item[],
  effort: Effort,
  map: (item: Item, index: number) => Result,
): Sliced<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    if (index % 256 === 255) yield* effort.work(256 * look);
    results.push(map(item, index));
  }
  return results;
}

/** Page numbers and running heads. */
function* between(lines: Line[], effort: Effort): Sliced<TextRange[]> {
  const counts = new Map<string, number>();
  const heads = yield* mapped(lines, effort, ({ words }) =>
    words.length <= longestHead ? headOf(words) : null,
  );
  for (const head of heads) if (head) counts.set(head.words, (counts.get(head.words) ?? 0) + 1);
  const recurs = (words: string) => (counts.get(words) ?? 0) >= fewestHeads;
  const isNumber = yield* mapped(lines, effort, ({ words }) => words.length <= 20 && pageNumber.test(words));
  const isFurniture = (index: number): boolean => {
    const [before, after] = [lines[index - 1], lines[index + 1]];
    if (!before || !after) return false;
    // A column of a table is full of numbers.
    if (isNumber[index]) return !isNumber[index - 1] && !isNumber[index + 1];
    const head = heads[index];
    if (!head || endsSentence(head.words)) return false;
    if (head.numbered && (isInCapitals(head.words) || recurs(head.words))) return true;
    if (!head.words.includes(' ') || (!isInCapitals(head.words) && !recurs(head.words))) return false;
    // A heading stands between sentences, a running head anywhere.
    const next = isNumber[index + 1] ? lines[index + 2] : after;
    const last = isNumber[index - 1] ? lines[index - 2] : before;
    return !endsSentence(last?.words.slice(-8) ?? '') && /^\p{Ll}/u.test(next?.words ?? '');
  };
  const isPart = yield* mapped(lines, effort, (_, index) => isFurniture(index));
  return lines.filter((_, index) => isPart[index]);
}

function headOf(words: string): { words: string; numbered: boolean } | null {
  const [, , , after] = numberFirst.exec(words) ?? [];
  const [, before] = numberLast.exec(words) ?? [];
  const head = (after ?? before ?? words).trim();
  // A denial is never passed over.
  const isDenial = (head.match(/[\p{L}\p{M}'’]+/gu) ?? []).some((word) =>
    isNegation(word.toLowerCase().replace('’', "'")),
  );
  return /\p{L}{2}/u.test(head) && !isDenial ? { words: head, numbered: head !== words } : null;
}

/** Numbers at the beginning of lines, or far behind them, that go up as the lines do. */
function* lineNumbers(lines: Line[], effort: Effort): Sliced<TextRange[]> {
  const sides = [/^(\d{1,4})(?=\s+\S)/u, /(?<=\S(?:\s{2,}|\t))(\d{1,4})$/u];
  const numbers: TextRange[] = [];
  for (const side of sides) {
    // By how far the number is from the line's: the same for all that count together.
    const chains = new Map<number, { index: number; range: TextRange }[][]>();
    yield* mapped(lines, effort, ({ start, end, words }, index) => {
      const tail = words.slice(side === sides[0] ? 0 : -40);
      const found = words.length > 400 ? null : side.exec(side === sides[0] ? words.slice(0, 40) : tail);
      if (!found?.[1]) return;
      const from = side === sides[0] ? start : end - found[1].length;
      const range = { start: from, end: from + found[1].length };
      const offset = Number(found[1]) - index;
      const of = chains.get(offset) ?? [];
      const last = of.at(-1);
      if (last && index - (last.at(-1)?.index ?? 0) <= widestStep) last.push({ index, range });
      else of.push([{ index, range }]);
      chains.set(offset, of);
    });
    for (const chain of [...chains.values()].flat()) {
      if (chain.length >= fewestLines) for (const { range } of chain) numbers.push(range);
    }
  }
  return numbers;
}
