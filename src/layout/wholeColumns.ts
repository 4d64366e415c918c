// How wide each column of an icicle plot is: by need. A column gets room where names fit into its rectangles; where
// none do, it is a sliver. What is left over goes into larger type, and to sentences.

import type { Size } from './layoutResult.ts';
import type { WholeView } from './whole.ts';
import { largestType, nameHeightAt, sidePadding, type WholeWords, wholeType } from './wholeText.ts';
import { at, type WholeTree } from './wholeTree.ts';

/** The column that stays under the pointer, which is so far from the root's side, in pixels. */
export interface Pin {
  readonly depth: number;
  readonly x: number;
}

export interface WholeColumns {
  /** See `WholeFrame`. */
  readonly edges: Float64Array;
  /** The size of the names of each depth. */
  readonly types: Float64Array;
}

const sliver = 14;
/** Of the names that would find room, how many the width of their column is made for. */
const shareOfNames = 0.93;
/** The widest that a column gets for its names, and for sentences, in pixels at a scale of 1. */
const widest = { names: 190, sentences: 330 } as const;
/** Of the pixels that are left over, how many larger type may take in one column. */
const shareForType = 0.4;

/** A claim that is high enough for its name. */
interface Candidate {
  row: number;
  /** What is seen of it, in pixels. */
  height: number;
}

interface Column {
  depth: number;
  width: number;
  type: number;
  candidates: readonly Candidate[];
  /** How much it matters that its names are seen. */
  weight: number;
}

/** @param scale Of all type. */
export function wholeColumns(
  tree: WholeTree,
  view: WholeView,
  size: Size,
  scale: number,
  words: WholeWords,
  pin: Pin | null,
): WholeColumns {
  const { deepest, byDepth } = candidatesIn(tree, view, size.height, nameHeightAt(scale));
  const count = deepest + 1;
  // However deep it is, most of the window is for names.
  const thin = Math.min(sliver, (size.width * 0.3) / count);
  const widths = new Float64Array(at(tree.deepest, 0) + 1);
  widths.fill(thin, 0, count);
  const types = new Float64Array(widths.length).fill(wholeType.min * scale);
  let left = size.width - thin * count;
  const columns = byDepth
    .map((candidates, depth) => columnOf(tree, words, depth, candidates, scale))
    .filter((column) => column !== null)
    .toSorted((a, b) => b.weight / b.width - a.weight / a.width);
  const shown: Column[] = [];
  for (const column of columns) {
    if (column.width - thin > left) continue;
    left -= column.width - thin;
    shown.push(column);
  }
  left = enlarge(tree, words, shown, left, scale);
  left = widen(tree, shown, left, scale);
  for (const { depth, width, type } of shown) {
    widths[depth] = width;
    types[depth] = type;
  }
  // The deepest column in view ends at the far edge.
  widths[deepest] = at(widths, deepest) + left;
  const edges = new Float64Array(widths.length + 1).fill(size.width);
  edges[0] = 0;
  for (let depth = 1; depth <= deepest; depth++) edges[depth] = at(edges, depth - 1) + at(widths, depth - 1);
  return { edges: pin && pin.depth <= deepest ? pinned(edges, pin, deepest) : edges, types };
}

/** What of the tree is in view and high enough, by depth, and how deep what is in view is. */
function candidatesIn(tree: WholeTree, { top, span }: WholeView, height: number, least: number) {
  const pixels = height / span;
  const byDepth: Candidate[][] = [];
  let deepest = 0;
  let row = 0;
  while (row < tree.ids.length) {
    const first = at(tree.first, row);
    const last = first + at(tree.leaves, row);
    if (first >= top + span) break;
    const seen = (Math.min(last, top + span) - Math.max(first, top)) * pixels;
    if (seen <= 0) row = at(tree.end, row);
    else if (seen < least) {
      // Only the edge of the window can hide what is deep in a high branch.
      deepest = Math.max(deepest, at(tree.deepest, row));
      row = at(tree.end, row);
    } else {
      const depth = at(tree.depth, row);
      deepest = Math.max(deepest, depth);
      byDepth[depth] ??= [];
      byDepth[depth].push({ row, height: seen });
      row++;
    }
  }
  return { deepest, byDepth: Array.from({ length: deepest + 1 }, (_, depth) => byDepth[depth] ?? []) };
}

/** What a candidate needs for its name at a size; infinite where it is too low. */
function needOf(tree: WholeTree, words: WholeWords, { row, height }: Candidate, size: number): number {
  const lines = Math.floor((height - 2 * wholeType.padding.block) / (size * wholeType.line));
  if (lines < 1) return Number.POSITIVE_INFINITY;
  const most = tree.depth[row] === 0 ? 5 : 3;
  const width = words.nameWidth(row, Math.min(lines, most)) * size;
  // Widths are rounded down where lines are broken.
  return width + sidePadding(tree.opposes[row] === 1) + 2;
}

function needsAt(
  tree: WholeTree,
  words: WholeWords,
  candidates: readonly Candidate[],
  size: number,
): number[] {
  return candidates.map((each) => needOf(tree, words, each, size)).toSorted((a, b) => a - b);
}

function columnOf(
  tree: WholeTree,
  words: WholeWords,
  depth: number,
  candidates: readonly Candidate[],
  scale: number,
): Column | null {
  const type = wholeType.min * scale;
  const needs = needsAt(tree, words, candidates, type).filter((need) => need <= widest.names * scale);
  const width = needs[Math.ceil(needs.length * shareOfNames) - 1];
  if (width === undefined) return null;
  const least = nameHeightAt(scale);
  // A large rectangle without its name is missed more than a small one.
  const weight = candidates.reduce((sum, { height }) => sum + Math.min(4, Math.sqrt(height / least)), 0);
  // What stands higher is read first, and the thesis always.
  return { depth, width, type, candidates, weight: depth === 0 ? 5 * weight : weight / (1 + depth / 10) };
}

/** Larger type, from the root on, where no name is lost by it. @returns The pixels that are left. */
function enlarge(
  tree: WholeTree,
  words: WholeWords,
  columns: readonly Column[],
  from: number,
  scale: number,
): number {
  let left = from;
  for (const column of columns.toSorted((a, b) => a.depth - b.depth)) {
    const now = needsAt(tree, words, column.candidates, column.type).filter((need) => need <= column.width);
    for (let type = largestType(column.depth) * scale; type > column.type; type -= scale) {
      const needs = needsAt(tree, words, column.candidates, type);
      const width = needs[now.length - 1] ?? Number.POSITIVE_INFINITY;
      if (width - column.width > left * shareForType) continue;
      left -= Math.max(0, width - column.width);
      column.type = type;
      column.width = Math.max(width, column.width);
      break;
    }
  }
  return left;
}

/** Room for sentences, where there are claims high enough for them. @returns The pixels that are left. */
function widen(tree: WholeTree, columns: readonly Column[], from: number, scale: number): number {
  const high = 2.4 * wholeType.sentence * wholeType.line * scale;
  const wishes = columns.map((column) => {
    const inner = column.candidates.filter(
      ({ row, height }) => height >= high && tree.end[row] !== row + 1 && tree.depth[row] !== 0,
    );
    return { column, share: inner.length, most: widest.sentences * scale - column.width };
  });
  const all = wishes.reduce((sum, { share }) => sum + share, 0);
  let left = from;
  for (const { column, share, most } of wishes) {
    if (share === 0) continue;
    const more = Math.max(0, Math.min(most, (from * share) / all));
    column.width += more;
    left -= more;
  }
  return left;
}

/** The columns so moved that the pointer stays on its own: those before it give way, or those behind. */
function pinned(edges: Float64Array, { depth, x }: Pin, deepest: number): Float64Array {
  const [start, end, far] = [at(edges, depth), at(edges, depth + 1), at(edges, deepest + 1)];
  const inside = 6;
  // None is squeezed to nothing.
  const least = Math.min(2, (0.1 * far) / (deepest + 1));
  const newStart = Math.min(start, Math.max(least * depth, x - inside));
  const newEnd = Math.min(far - least * (deepest - depth), Math.max(end - start + newStart, x + inside));
  return edges.map((edge, index) => {
    if (index <= depth) return start && (edge * newStart) / start;
    return end === far ? edge : newEnd + ((edge - end) * (far - newEnd)) / (far - end);
  });
}
