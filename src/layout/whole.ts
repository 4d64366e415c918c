// What an icicle plot of the whole argument shows in a window: from which leaf on, how many leaves high, and what of
// that is large enough to be a rectangle of its own. Cost follows pixels, not claims.

import type { Box, Size } from './layoutResult.ts';
import { at, isLeaf, type WholeTree } from './wholeTree.ts';

/** In leaves: the window begins `top` leaves from the first, and is `span` leaves high. */
export interface WholeView {
  readonly top: number;
  readonly span: number;
}

/** A view in a window, with the columns made for it: see wholeColumns.ts. */
export interface WholeFrame {
  readonly tree: WholeTree;
  readonly view: WholeView;
  /** In CSS pixels. */
  readonly size: Size;
  /** Where the column of each depth begins, from the root's side; one more for the far edge. */
  readonly edges: Float64Array;
  /** From how high on a leaf runs to the far edge: where there is room for its name. */
  readonly nameHeight: number;
}

/** Branches lower than this, in pixels, are strips. */
const stripHeight = 1.2;
/** The height of a leaf, in pixels, at the nearest view: nearer than this there are cards. */
export const nearestRow = 34;

export const fitView = ({ leaves }: WholeTree): WholeView => ({ top: 0, span: at(leaves, 0) });

/** The branch of a claim from edge to edge. */
export const branchView = ({ first, leaves }: WholeTree, row: number): WholeView => ({
  top: at(first, row),
  span: at(leaves, row),
});

/** The span at which nothing is gained by going nearer. */
export const nearestSpan = (tree: WholeTree, height: number): number =>
  Math.min(at(tree.leaves, 0), height / nearestRow);

/** A view that is neither larger than the tree nor beyond its ends. */
export function heldView(tree: WholeTree, { top, span }: WholeView): WholeView {
  const all = at(tree.leaves, 0);
  const held = Math.min(all, span);
  return { top: Math.max(0, Math.min(all - held, top)), span: held };
}

/** @param by More than 1 goes nearer. @param share Where in the height of the window nothing moves, from 0 to 1. */
export function zoomView(
  tree: WholeTree,
  view: WholeView,
  by: number,
  share: number,
  min: number,
): WholeView {
  const span = Math.max(Math.min(min, view.span), view.span / by);
  return heldView(tree, { top: view.top + (view.span - span) * share, span });
}

/** A view in which a claim is seen, and no sliver: the same where it is; else it comes to the middle. */
export function viewWithName(tree: WholeTree, view: WholeView, row: number, height: number): WholeView {
  const first = at(tree.first, row);
  const leaves = at(tree.leaves, row);
  const span = Math.min(view.span, (leaves * height) / nearestRow);
  const seen = Math.min(first + leaves, view.top + view.span) - Math.max(first, view.top);
  if (span === view.span && seen >= Math.min(leaves, (span / height) * nearestRow) - 1e-9) return view;
  return heldView(tree, { top: first + (leaves - span) / 2, span });
}

/** A run of branches that are too low to be seen apart, as long as they are deep. */
export interface WholeStrip {
  /** Its first claim, and the row after its last. */
  readonly row: number;
  readonly until: number;
  /** In leaves. */
  readonly first: number;
  readonly leaves: number;
  readonly depth: number;
  readonly deepest: number;
  /** Whether most of its branches are objections. */
  readonly opposes: boolean;
}

/** What is drawn: every claim in view is a rectangle or in a strip. */
export interface WholeMarks {
  readonly rows: readonly number[];
  readonly strips: readonly WholeStrip[];
}

export function marksOf(tree: WholeTree, view: WholeView, height: number): WholeMarks {
  const rows: number[] = [];
  const strips: WholeStrip[] = [];
  const pixels = height / view.span;
  const bottom = view.top + view.span;
  let row = 0;
  while (row < tree.ids.length) {
    const first = at(tree.first, row);
    if (first >= bottom) break;
    const leaves = at(tree.leaves, row);
    if (first + leaves <= view.top) row = at(tree.end, row);
    else if (leaves * pixels >= stripHeight) rows.push(row++);
    else {
      const strip = stripFrom(tree, row, stripHeight / pixels);
      strips.push(strip);
      row = strip.until;
    }
  }
  return { rows, strips };
}

/** @param low The height of a strip, in leaves. */
function stripFrom(tree: WholeTree, row: number, low: number): WholeStrip {
  const parent = at(tree.parent, row);
  const last = parent === -1 ? tree.ids.length : at(tree.end, parent);
  let [until, leaves, deepest, against] = [row, 0, 0, 0];
  while (until < last && leaves < low && at(tree.leaves, until) < low) {
    leaves += at(tree.leaves, until);
    deepest = Math.max(deepest, at(tree.deepest, until));
    if (tree.opposes[until]) against += at(tree.leaves, until);
    until = at(tree.end, until);
  }
  const depth = at(tree.depth, row);
  return { row, until, first: at(tree.first, row), leaves, depth, deepest, opposes: against * 2 > leaves };
}

/** Where the rectangle of a claim is, in pixels of the window; it may reach beyond its upper and lower edge. */
export function boxOf(frame: WholeFrame, row: number): Box {
  const { tree, view, size } = frame;
  const pixels = size.height / view.span;
  const depth = at(tree.depth, row);
  const height = at(tree.leaves, row) * pixels;
  const runs = isLeaf(tree, row) && height >= frame.nameHeight;
  const y = (at(tree.first, row) - view.top) * pixels;
  return boxBetween(frame, depth, runs ? null : depth + 1, y, height);
}

export function stripBox(frame: WholeFrame, { first, leaves, depth, deepest }: WholeStrip): Box {
  const pixels = frame.size.height / frame.view.span;
  return boxBetween(frame, depth, deepest + 1, (first - frame.view.top) * pixels, leaves * pixels);
}

function boxBetween(
  { edges, size, tree }: WholeFrame,
  from: number,
  to: number | null,
  y: number,
  height: number,
): Box {
  const start = at(edges, from);
  const width = (to === null ? size.width : at(edges, to)) - start;
  return { x: tree.mirrored ? size.width - start - width : start, y, width, height };
}

/** The part of a box that is in the window. */
export function clipped({ x, y, width, height }: Box, size: Size): Box {
  const top = Math.max(0, y);
  return { x, y: top, width, height: Math.max(0, Math.min(size.height, y + height) - top) };
}

/**
 * The claim at a point: down the tree by intervals, as far as its column. In a strip it is the first of its branch
 * that is too low to be seen. Null beside the plot.
 */
export function rowAt(frame: WholeFrame, x: number, y: number): number | null {
  const { tree, view, size, edges } = frame;
  if (x < 0 || y < 0 || x >= size.width || y >= size.height) return null;
  const from = tree.mirrored ? size.width - x : x;
  const leaf = view.top + (y / size.height) * view.span;
  const pixels = size.height / view.span;
  let row = 0;
  for (;;) {
    while (row < tree.ids.length && at(tree.first, row) + at(tree.leaves, row) <= leaf)
      row = at(tree.end, row);
    if (row >= tree.ids.length) return null;
    const low = at(tree.leaves, row) * pixels < stripHeight;
    if (low) return from < at(edges, at(tree.deepest, row) + 1) ? row : null;
    if (from < at(edges, at(tree.depth, row) + 1)) return row;
    if (isLeaf(tree, row)) return at(tree.leaves, row) * pixels >= frame.nameHeight ? row : null;
    row++;
  }
}
