// What the cards of a tree need at least, however they stand: found once for all trials, most of those that have no
// room are known by it.

import { holdersOf } from './family.ts';
import type { Direction, LayoutNode, Size } from './layoutResult.ts';
import type { Spacing } from './spacing.ts';
import { levelGap } from './tidyTree.ts';

interface LeastRoom {
  /** Of all cards, in square pixels. */
  area: number;
  /** Of the longest way from the root to a leaf: the widths of its cards, or their heights, and how many steps it has. */
  across: { length: number; steps: number };
  down: { length: number; steps: number };
  /** Heights of claims that something hangs on, and of leaves, which may stand in columns; and how many there are. */
  inner: { height: number; count: number };
  leaves: { height: number; count: number };
}

const known = new WeakMap<LayoutNode, LeastRoom>();

/** False where a tree is certainly larger than the room. */
export function mayHold(root: LayoutNode, direction: Direction, spacing: Spacing, room: Size): boolean {
  const least = known.get(root) ?? leastRoom(root);
  known.set(root, least);
  const { area, across, down, inner, leaves } = least;
  if (area > room.width * room.height) return false;
  if (direction !== 'list') {
    const [path, depth] = direction === 'down' ? [down, room.height] : [across, room.width];
    return path.length + path.steps * levelGap(1, direction, spacing) <= depth;
  }
  const { columns } = spacing.block;
  const single = columns === 1 ? inner.count + leaves.count : inner.count;
  return inner.height + leaves.height / columns + (single - 1) * spacing.list.gap <= room.height;
}

function leastRoom(root: LayoutNode): LeastRoom {
  const none = { length: 0, steps: 0 };
  const rows = { height: 0, count: 0 };
  const least = { area: 0, across: { ...none }, down: { ...none }, inner: { ...rows }, leaves: { ...rows } };
  const reach = (path: LeastRoom['down'], length: number, steps: number) => {
    if (length > path.length) Object.assign(path, { length, steps });
  };
  const add = (node: LayoutNode, left: number, top: number, steps: number): void => {
    let [width, height] = [0, 0];
    for (const { size } of node.premises ?? [node]) {
      width = Math.max(width, size.width);
      height = Math.max(height, size.height);
      least.area += node.stub ? 0 : size.width * size.height;
    }
    reach(least.across, left + width, steps);
    reach(least.down, top + height, steps);
    const holders = node.premises ? holdersOf(node) : [node];
    // Stubs stand beside cards, too.
    if (!node.stub) {
      const stack = holders.some(({ children }) => children.length > 0) ? least.inner : least.leaves;
      stack.height += height;
      stack.count++;
    }
    for (const { children } of holders) {
      for (const child of children) {
        // What attacks the step stands beside the claim.
        if (child.relation === 'undercut') add(child, left, top, steps);
        else add(child, left + width, top + height, steps + 1);
      }
    }
  };
  add(root, 0, 0, 0);
  return least;
}
