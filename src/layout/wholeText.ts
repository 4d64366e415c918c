// Names and sentences in the rectangles of an icicle plot: whole, or not at all.

import type { Argument, Claim } from '../argument/argument.ts';
import { largest } from '../argument/extremes.ts';
import { nameOf, resolveReuse, sentenceOf } from '../argument/walk.ts';
import type { Size } from './layoutResult.ts';
import { type Face, textWidth } from './textWidth.ts';
import { boxOf, clipped, type WholeFrame } from './whole.ts';
import { at, type WholeTree } from './wholeTree.ts';
import { pieces, wrapText } from './wrapText.ts';

/** In pixels, for a reader's own screen. */
export const wholeType = {
  /** The smallest name. */
  min: 13,
  /** The largest name by depth; deeper columns have the last. */
  max: [22, 18, 16],
  sentence: 15,
  /** As a share of the size. */
  line: 1.24,
  /** The bar of a reason and the band of an objection, at the side where the rectangle begins. */
  bar: 3.5,
  band: 9,
  /** Between bar and name, after the name, above and below. */
  padding: { start: 8, end: 7, block: 1 },
  /** No sentence is set in lines shorter than this, in em. */
  shortest: 11,
} as const;

export const largestType = (depth: number): number => wholeType.max[Math.min(depth, 2)] ?? wholeType.min;

/** What a column's text begins with and ends with, beside the words. */
export const sidePadding = (opposes: boolean): number =>
  (opposes ? wholeType.band : wholeType.bar) + wholeType.padding.start + wholeType.padding.end;

/** How high a rectangle must be for a name in one line. */
export const nameHeightAt = (scale: number): number =>
  wholeType.min * scale * wholeType.line + 2 * wholeType.padding.block;

/** The words of a map's claims, measured when they are first needed. */
export interface WholeWords {
  nameOf(row: number): string;
  sentenceOf(row: number): string;
  /** Whether its author named it: else its name is the beginning of its sentence. */
  hasName(row: number): boolean;
  /** The least width at which a name takes no more than so many lines, at one pixel of type. */
  nameWidth(row: number, lines: number): number;
  /** Lines of a text in a width; null where a word would be broken. */
  wrap(text: string, face: Face, size: number, width: number): readonly string[] | null;
}

const maxKept = 4000;

export function wholeWords(argument: Argument, { ids, mirrored }: WholeTree): WholeWords {
  const widths = new Map<number, readonly number[]>();
  const needs = new Map<number, number>();
  const wraps = new Map<string, readonly string[] | null>();
  const claimOf = (row: number): Claim | undefined => argument.claims.get(ids[row] ?? '');
  const sentence = (row: number) => {
    const claim = claimOf(row);
    return claim ? sentenceOf(argument, claim) : (argument.issue ?? '');
  };
  const name = (row: number) => {
    const claim = claimOf(row);
    if (!claim) return argument.issue ?? '';
    const sign = claim.kind !== 'reuse' ? '' : mirrored ? '↖\u{A0}' : '↗\u{A0}';
    return sign + nameOf(argument, claim);
  };
  const widthsOf = (row: number) => {
    let found = widths.get(row);
    if (!found) {
      found = [...pieces(name(row))].map((piece) => textWidth(piece, 'serifBold', 1));
      if (widths.size > maxKept) widths.clear();
      widths.set(row, found);
    }
    return found;
  };
  return {
    nameOf: name,
    sentenceOf: sentence,
    hasName(row) {
      const claim = claimOf(row);
      return !claim || (claim.label ?? resolveReuse(argument, claim)?.label) !== undefined;
    },
    nameWidth(row, lines) {
      const key = row * 8 + lines;
      let need = needs.get(key);
      if (need === undefined) {
        need = leastWidth(widthsOf(row), lines);
        if (needs.size > maxKept) needs.clear();
        needs.set(key, need);
      }
      return need;
    },
    wrap(text, face, size, width) {
      const key = `${face} ${size} ${Math.floor(width)} ${text}`;
      let lines = wraps.get(key);
      if (lines === undefined) {
        const broken = [...pieces(text)].some((piece) => textWidth(piece.trimEnd(), face, size) > width);
        lines = broken ? null : wrapText(text, face, size, Math.floor(width));
        if (wraps.size > maxKept) wraps.clear();
        wraps.set(key, lines);
      }
      return lines;
    },
  };
}

function leastWidth(widths: readonly number[], lines: number): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let [low, high] = [largest(widths), total];
  if (lines <= 1) return total;
  for (let round = 0; round < 8 && high - low > 0.05; round++) {
    const width = (low + high) / 2;
    if (linesIn(widths, width) <= lines) high = width;
    else low = width;
  }
  return high;
}

function linesIn(widths: readonly number[], width: number): number {
  let [lines, used] = [1, 0];
  for (const each of widths) {
    if (used > 0 && used + each > width) {
      lines++;
      used = 0;
    }
    used += each;
  }
  return lines;
}

/** Lines of one size, in pixels of the window. */
export interface WholeText {
  readonly row: number;
  readonly face: Face;
  readonly size: number;
  readonly lines: readonly string[];
  /** The side where reading begins, and the middle of the first line. */
  readonly x: number;
  readonly y: number;
  readonly lineHeight: number;
  /** The room from side to side. */
  readonly width: number;
}

/** @param types The size of the names of each depth. @param scale Of all type: more than 1 across a room. */
export function wholeTexts(
  frame: WholeFrame,
  rows: readonly number[],
  words: WholeWords,
  types: Float64Array,
  scale: number,
): WholeText[] {
  return rows.flatMap((row) => textsIn(frame, row, words, at(types, at(frame.tree.depth, row)), scale));
}

function textsIn(
  frame: WholeFrame,
  row: number,
  words: WholeWords,
  type: number,
  scale: number,
): WholeText[] {
  const { tree, size } = frame;
  const box = clipped(boxOf(frame, row), size);
  const opposes = tree.opposes[row] === 1;
  const room: Size = {
    width: Math.floor(box.width - sidePadding(opposes)),
    height: box.height - 2 * wholeType.padding.block,
  };
  if (box.height < frame.nameHeight || room.width < 2 * wholeType.min) return [];
  const found = wordsIn(words, row, room, type, scale);
  const height = found.reduce((sum, text) => sum + heightOf(text), 0);
  const start = (opposes ? wholeType.band : wholeType.bar) + wholeType.padding.start;
  const x = tree.mirrored ? box.x + box.width - start : box.x + start;
  let top = box.y + (box.height - height) / 2;
  return found.map((text) => {
    const placed = { ...text, row, x, y: top + text.lineHeight / 2, width: room.width };
    top += heightOf(text);
    return placed;
  });
}

type SetText = Pick<WholeText, 'face' | 'size' | 'lines' | 'lineHeight'>;

const heightOf = ({ lines, lineHeight }: SetText) => lines.length * lineHeight;

/** The name with the sentence below it, where both find room, and else the name. */
function wordsIn(words: WholeWords, row: number, room: Size, type: number, scale: number): SetText[] {
  const sentence = sentenceIn(words, row, room, scale);
  // What has no name of its own is told by its sentence, where that stands whole.
  if (sentence && !words.hasName(row)) return [sentence];
  // A name is no smaller than what it stands over.
  const head = sentence && nameIn(words, row, room, Math.max(type, sentence.size), sentence.size);
  // Without 3 px above and below they would touch what is next to them.
  if (sentence && head && heightOf(head) + heightOf(sentence) <= room.height - 6) return [head, sentence];
  const name = nameIn(words, row, room, type, wholeType.min * scale);
  return name ? [name] : [];
}

function nameIn(words: WholeWords, row: number, room: Size, type: number, min: number): SetText | null {
  const name = words.nameOf(row);
  for (let size = type; size >= min - 0.01; size--) {
    const lineHeight = size * wholeType.line;
    const lines = words.wrap(name, 'serifBold', size, room.width);
    if (lines && lines.length * lineHeight <= room.height) {
      return { face: 'serifBold', size, lines, lineHeight };
    }
  }
  return null;
}

function sentenceIn(words: WholeWords, row: number, room: Size, scale: number): SetText | null {
  const size = wholeType.sentence * scale;
  const lineHeight = size * wholeType.line;
  if (room.width < wholeType.shortest * size || room.height < lineHeight) return null;
  const sentence = words.sentenceOf(row);
  // Far too long is seen without wrapping.
  if (sentence.length > (room.height / lineHeight) * (room.width / (size * 0.3))) return null;
  const lines = words.wrap(sentence, 'serif', size, room.width);
  return lines && lines.length * lineHeight <= room.height
    ? { face: 'serif', size, lines, lineHeight }
    : null;
}
