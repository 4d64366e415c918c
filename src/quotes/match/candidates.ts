// Where in a text something may stand that differs from a pattern by few letters. Nothing is missed.

import { atOnce, Effort, type Sliced } from '../effort.ts';
import type { FoldedRange } from '../normalize/fold.ts';
import { type GramIndex, gramKinds, gramLength, gramsOf } from './gramIndex.ts';

/**
 * All ranges outside of which no part of the text has an edit distance to the pattern of `mostErrors` or less.
 *
 * One edit destroys at most q grams of length q, so two strings at distance k share all but qk of them (the q-gram
 * lemma: Jokinen and Ukkonen 1991); a window that shares fewer holds no match. Long patterns are cut into pieces,
 * one of which must match with its share of the errors (the pigeonhole principle: Wu and Manber 1992), because long
 * windows share many grams by chance. Windows are first counted roughly, by blocks, then exactly.
 */
export function candidateRanges(index: GramIndex, pattern: string, mostErrors: number): FoldedRange[] {
  return atOnce(candidateRangesIn(index, pattern, mostErrors, new Effort()));
}

/** The same with rests. @throws {EffortSpent} */
export function* candidateRangesIn(
  index: GramIndex,
  pattern: string,
  mostErrors: number,
  effort: Effort,
): Sliced<FoldedRange[]> {
  const pieces = Math.max(1, Math.round(pattern.length / pieceLength));
  const ranges: FoldedRange[] = [];
  for (let piece = 0; piece < pieces; piece++) {
    const start = Math.floor((pattern.length * piece) / pieces);
    const end = Math.floor((pattern.length * (piece + 1)) / pieces);
    const errors = Math.floor(mostErrors / pieces);
    if (effort.isDue()) yield;
    for (const { from, to } of windowsLike(index, pattern.slice(start, end), errors, effort)) {
      ranges.push({ from: from - start - mostErrors, to: to + pattern.length - end + mostErrors });
    }
  }
  return merged(ranges, index.grams.length + gramLength - 1);
}

const pieceLength = 100;

function windowsLike(index: GramIndex, piece: string, errors: number, effort: Effort): FoldedRange[] {
  const grams = gramsOf(piece);
  const needed = grams.length - gramLength * errors;
  const width = piece.length + errors;
  if (needed <= 0) return [{ from: 0, to: index.grams.length + gramLength - 1 }];
  const counts = new Int16Array(gramKinds);
  for (const gram of grams) counts[gram] = (counts[gram] ?? 0) + 1;
  const kinds = new Set(grams);
  let standing = 0;
  for (const kind of kinds) standing += (index.first[kind + 1] ?? 0) - (index.first[kind] ?? 0);
  effort.spend(gramKinds / 64 + standing / 4 + index.grams.length / 32);
  const ranges = roughWindows(index, kinds, counts, needed, width);
  effort.spend(ranges.reduce((sum, { from, to }) => sum + to - from, 0) / 2);
  return ranges.flatMap((range) => exactWindows(index, counts, needed, width, range));
}

/** Blocks of the text are counted first: how many grams of the piece stand in each, and which together have enough. */
function roughWindows(
  { grams, first, positions }: GramIndex,
  kinds: Set<number>,
  counts: Int16Array,
  needed: number,
  width: number,
): FoldedRange[] {
  let shift = 3;
  while (2 << shift <= width / 8) shift++;
  const blocks = new Uint16Array((grams.length >> shift) + 1);
  for (const kind of kinds) {
    const most = counts[kind] ?? 0;
    let block = -1;
    let inBlock = 0;
    for (let at = first[kind] ?? 0, end = first[kind + 1] ?? 0; at < end; at++) {
      const next = (positions[at] ?? 0) >> shift;
      inBlock = next === block ? inBlock + 1 : 1;
      block = next;
      if (inBlock <= most) blocks[block] = (blocks[block] ?? 0) + 1;
    }
  }
  // The first grams of a window stand anywhere in its first block.
  const span = ((width - gramLength) >> shift) + 2;
  const ranges: FoldedRange[] = [];
  let shared = 0;
  for (let block = 0; block < blocks.length; block++) {
    shared += blocks[block] ?? 0;
    if (block >= span) shared -= blocks[block - span] ?? 0;
    if (shared < needed) continue;
    extend(ranges, { from: Math.max(0, block - span + 1) << shift, to: (block + 1) << shift });
  }
  return ranges;
}

/**
 * The windows of a range that share enough grams with the piece, each gram counted as often as the piece has it.
 * @param left How often: counted down while a gram is in the window, and left as it was.
 */
function exactWindows(
  { grams }: GramIndex,
  left: Int16Array,
  needed: number,
  width: number,
  { from, to }: FoldedRange,
): FoldedRange[] {
  const ranges: FoldedRange[] = [];
  const size = width - gramLength + 1;
  const end = Math.min(grams.length, to);
  let shared = 0;
  const enter = (gram: number) => {
    const free = left[gram] ?? 0;
    left[gram] = free - 1;
    if (free > 0) shared++;
  };
  const leave = (gram: number) => {
    const free = left[gram] ?? 0;
    left[gram] = free + 1;
    if (free >= 0) shared--;
  };
  for (let at = from; at < end; at++) {
    enter(grams[at] ?? 0);
    if (at - size >= from) leave(grams[at - size] ?? 0);
    if (shared >= needed) extend(ranges, { from: Math.max(from, at - size + 1), to: at + gramLength });
  }
  for (let at = Math.max(from, end - size); at < end; at++) leave(grams[at] ?? 0);
  return ranges;
}

/** Adds a range behind those that begin before it. */
function extend(ranges: FoldedRange[], { from, to }: FoldedRange): void {
  const last = ranges.at(-1);
  if (last && last.to >= from) last.to = Math.max(last.to, to);
  else ranges.push({ from, to });
}

function merged(ranges: FoldedRange[], length: number): FoldedRange[] {
  const result: FoldedRange[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    extend(result, { from: Math.max(0, from), to: Math.min(length, to) });
  }
  return result;
}
