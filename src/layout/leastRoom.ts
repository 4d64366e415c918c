// What the cards of a tree need at least, however they stand: found once for all trials, most of those that have no
// room are known by it.

import { holdersOf } from './family.ts';
import type { Direction, LayoutNode, Size } from './layoutResult.ts';
import type { Spacing } from './spacing.ts';
import { levelGap } from './tidyTree.ts';

/** Lengths of cards one after the other, in pixels, and how many gaps there are between them. */
interface Row {
  length: number;
  gaps: number;
}

/**
 * The longest way from the root to a leaf by widths and by heights; all claims that something hangs on, and all leaves;
 * what all cards cover, in square pixels.
 */
type LeastRoom = Record<'right' | 'down' | 'inner' | 'leaves', Row> & { area: number };

const known = new WeakMap<LayoutNode, LeastRoom>();

/** False where a tree is certainly larger than the room. */
export function mayHold(root: LayoutNode, direction: Direction, spacing: Spacing, room: Size): boolean {
  const least = known.get(root) ?? leastRoom(root);
  known.set(root, least);
  // No two cards touch.
  if (least.area > room.width * room.height) return false;
  if (direction !== 'list') {
    const { length, gaps } = least[direction];
    const depth = direction === 'down' ? room.height : room.width;
    return length + gaps * levelGap(1, direction, spacing) <= depth;
  }
  const { inner, leaves } = least;
  const { columns } = spacing.block;
  const gaps = inner.gaps + (columns === 1 ? leaves.gaps : 0) - 1;
  return inner.length + leaves.length / columns + gaps * spacing.list.gap <= room.height;
}

function leastRoom(root: LayoutNode): LeastRoom {
  const row = (): Row => ({ length: 0, gaps: 0 });
  const least: LeastRoom = { right: row(), down: row(), inner: row(), leaves: row(), area: 0 };
  const add = (node: LayoutNode, left: number, top: number, gaps: number): void => {
    let { width, height } = node.premises ? { width: 0, height: 0 } : node.size;
    for (const { size } of node.premises ?? []) {
      width = Math.max(width, size.width);
      height = Math.max(height, size.height);
    }
    // A frame is at least as large as its premises.
    least.area += width * height;
    const right = left + width;
    const bottom = top + height;
    if (right > least.right.length) least.right = { length: right, gaps };
    if (bottom > least.down.length) least.down = { length: bottom, gaps };
    const below = node.premises ? holdersOf(node).flatMap(({ children }) => children) : node.children;
    const rows = below.length > 0 ? least.inner : least.leaves;
    // Stubs stand beside cards, too.
    if (!node.stub) {
      rows.length += height;
      rows.gaps++;
    }
    for (const child of below) {
      // What attacks the step stands beside the claim.
      if (child.relation === 'undercut') add(child, left, top, gaps);
      else add(child, right, bottom, gaps + 1);
    }
  };
  add(root, 0, 0, 0);
  return least;
}
