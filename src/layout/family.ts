// The children of a claim as they are placed: one by one, with what attacks the step from each beside it; and several
// in a row that have nothing below them together, in a block of columns.

import { largest } from '../argument/extremes.ts';
import { frameSize } from './frame.ts';
import type { Box, Direction, LayoutNode, Point, Size } from './layoutResult.ts';
import type { Spacing } from './spacing.ts';

/** Leaves in columns. */
export interface Block {
  size: Size;
  cells: readonly Cell[];
}

export interface Cell {
  node: LayoutNode;
  /** Within the block. */
  box: Box;
  /** The top of the line beside its column, on which it hangs; null where that line is the parent's own. */
  rail: Point | null;
}

export interface Placing {
  /** Of all cards, frames and stubs but the premises, which stand in their frames. */
  boxes: Map<string, Box>;
  /** Of those in blocks that do not hang on their parent's own line: the top of the line that they hang on. */
  rails: Map<string, Point>;
}

/** With the claim or the premise that it hangs on. */
export type Member = ({ node: LayoutNode } | { block: Block }) & { holder: string };

const isUndercut = (node: LayoutNode) => node.relation === 'undercut';
export const holdersOf = (node: LayoutNode) => (node.premises ? [...node.premises, node] : [node]);

/** All but premises, which are part of their frames. */
export function* layoutNodes(root: LayoutNode): Generator<LayoutNode> {
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    for (const holder of holdersOf(node).toReversed()) {
      // One by one: a claim may have more children than a call can have arguments.
      for (const child of holder.children.toReversed()) stack.push(child);
    }
  }
}

/** The children of a claim; of a frame, those of its premises first. */
export function standingBelow(node: LayoutNode): LayoutNode[] {
  return holdersOf(node).flatMap((holder) => holder.children.filter((child) => !isUndercut(child)));
}

/** What attacks the step from a claim upwards stands beside the claim, next to that step. */
export function undercutsOf(node: LayoutNode): LayoutNode[] {
  return holdersOf(node).flatMap((holder) => holder.children.filter(isUndercut));
}

const isLeaf = (node: LayoutNode) => holdersOf(node).every(({ children }) => children.length === 0);

/** In the order of the document. */
export function membersOf(node: LayoutNode, direction: Direction, spacing: Spacing): Member[] {
  const members: Member[] = [];
  for (const holder of holdersOf(node)) {
    let run: LayoutNode[] = [];
    const end = () => {
      const block =
        run.length >= spacing.block.run && spacing.block.columns > 1
          ? blockOf(run, direction, spacing)
          : null;
      if (block) members.push({ block, holder: holder.id });
      else for (const each of run) members.push({ node: each, holder: holder.id });
      run = [];
    };
    for (const child of inOrder(holder, spacing)) {
      if (run[0] && run[0].relation !== child.relation) end();
      if (isLeaf(child)) run.push(child);
      else {
        end();
        members.push({ node: child, holder: holder.id });
        for (const beside of besides(child)) members.push(beside);
      }
    }
    end();
  }
  return members;
}

/** Reasons before objections where they stand in columns: those of one kind are then in one block. */
function inOrder({ children }: LayoutNode, { block }: Spacing): readonly LayoutNode[] {
  const all = children.some(isUndercut) ? children.filter((child) => !isUndercut(child)) : children;
  if (block.columns === 1) return all;
  return [
    ...all.filter(({ relation }) => relation !== 'attack'),
    ...all.filter(({ relation }) => relation === 'attack'),
  ];
}

function besides(node: LayoutNode): Member[] {
  return undercutsOf(node).flatMap((undercut) => [{ node: undercut, holder: node.id }, ...besides(undercut)]);
}

export const sizeOf = (node: LayoutNode, direction: Direction, spacing: Spacing): Size =>
  node.premises ? frameSize(node, direction, spacing) : node.size;

function blockOf(nodes: readonly LayoutNode[], direction: Direction, spacing: Spacing): Block {
  const { gap, inset, over } = spacing.block;
  const sized = nodes.map((node) => ({ node, size: sizeOf(node, direction, spacing) }));
  const columns = inColumns(sized, spacing.block.columns, gap);
  const cells: Cell[] = [];
  // Down, each column hangs on a line of its own; elsewhere the first one hangs on that of the parent.
  let x = direction === 'down' ? inset : 0;
  const top = direction === 'down' ? 0 : over;
  let bottom = 0;
  columns.forEach((column, at) => {
    const width = largest(column.map(({ size }) => size.width));
    let y = top;
    for (const { node, size } of column) {
      const rail = direction === 'down' || at > 0 ? { x: x - inset, y: top / 2 } : null;
      cells.push({ node, box: { x, y, width: node.stub ? size.width : width, height: size.height }, rail });
      y += size.height + gap;
    }
    bottom = Math.max(bottom, y - gap);
    x += width + gap + inset;
  });
  return { size: { width: x - gap - inset, height: bottom }, cells };
}

/** In order, one column after the other, so that the highest is as low as can be. */
function inColumns<Sized extends { size: Size }>(
  all: readonly Sized[],
  most: number,
  gap: number,
): Sized[][] {
  const higherBy = (height: number, { size }: Sized) => height + size.height + gap;
  let limit = all.reduce(higherBy, -gap) / most;
  for (;;) {
    const columns: Sized[][] = [];
    let next = Number.POSITIVE_INFINITY;
    /** Of the last column. */
    let height = -gap;
    for (const each of all) {
      const last = columns.at(-1);
      const higher = last ? higherBy(height, each) : limit;
      if (last && higher <= limit) {
        last.push(each);
        height = higher;
      } else {
        columns.push([each]);
        height = higherBy(-gap, each);
      }
      if (higher > limit) next = Math.min(next, higher);
    }
    if (columns.length <= most) return columns;
    limit = next;
  }
}
