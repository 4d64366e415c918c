// A tidy tree for cards of different sizes: children in document order, a parent in the middle of them, no two cards
// touching (van der Ploeg, "Drawing non-layered tidy trees in linear time", 2014; names as there). A scene tries
// hundreds of trees, which is why it is written out on plain objects here: see docs/decisions.

import { type Cell, holdersOf, membersOf, type Placing, sizeOf } from './family.ts';
import { type Box, endless, type LayoutNode, type Point, type Relation, type Size } from './layoutResult.ts';
import type { Spacing } from './spacing.ts';

/** Breadth runs across the children, depth from parent to child. */
interface Tidy {
  cells: readonly Cell[];
  children: Tidy[];
  breadth: number;
  /** With the room behind it. */
  depth: number;
  start: number;
  prelim: number;
  mod: number;
  shift: number;
  change: number;
  /** The next of the contour where it has no children. */
  leftThread: Tidy | null;
  rightThread: Tidy | null;
  /** The deepest on either side, and the sums of `mod` there. */
  extremeLeft: Tidy;
  extremeRight: Tidy;
  sumLeft: number;
  sumRight: number;
}

/** Between a claim and its children, so that all lines and words find room: the same everywhere in a tree. */
export function levelGap(lanes: number, direction: 'down' | 'right', spacing: Spacing): number {
  const { reach, arrow, pad, word, lane, link, slack } = spacing;
  const words = direction === 'down' ? word.height : word.widths.support;
  return reach + arrow + (words ? words + 2 * pad : pad) + Math.max(0, lanes - 1) * lane + link + slack;
}

/** The lines on which children hang: for each claim or premise one of reasons and one of objections. */
export function lanesOf(
  node: LayoutNode,
): { holder: LayoutNode; relation: Relation; children: LayoutNode[] }[] {
  return holdersOf(node).flatMap((holder) =>
    (['support', 'answer', 'attack'] as const).flatMap((relation) => {
      const children = holder.children.filter((child) => child.relation === relation);
      return children.length > 0 ? [{ holder, relation, children }] : [];
    }),
  );
}

const knownLanes = new WeakMap<LayoutNode, number>();

/** The most lines on which children of one claim hang. */
export function mostLanes(root: LayoutNode): number {
  const known = knownLanes.get(root);
  if (known !== undefined) return known;
  let most = 1;
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.children.length > 0 || node.premises) most = Math.max(most, lanesOf(node).length);
    for (const holder of holdersOf(node)) for (const child of holder.children) stack.push(child);
  }
  knownLanes.set(root, most);
  return most;
}

/** @param room Where given, null is returned for a tree that is certainly larger. */
export function tidyTree(
  root: LayoutNode,
  direction: 'down' | 'right',
  spacing: Spacing,
  room = endless,
): Placing | null {
  const down = direction === 'down';
  const gap = levelGap(mostLanes(root), direction, spacing);
  const { siblings, cousins } = spacing;
  const [breadth, depth] = down ? [room.width, room.height] : [room.height, room.width];

  /** Null where a way down is deeper than the room, or a family broader. */
  const prepare = (node: LayoutNode, start: number): Tidy | null => {
    const size = sizeOf(node, direction, spacing);
    const box = { x: 0, y: 0, width: size.width, height: size.height };
    const tidy = tidyOf(size, [{ node, box, rail: null }], start, down, gap);
    const next = start + tidy.depth;
    if (next - gap > depth || tidy.breadth > breadth) return null;
    let family = -siblings;
    for (const member of membersOf(node, direction, spacing)) {
      const child =
        'block' in member
          ? tidyOf(member.block.size, member.block.cells, next, down, gap)
          : prepare(member.node, next);
      if (!child || endOf(child) - gap > depth) return null;
      family += child.breadth + siblings;
      if (family > breadth) return null;
      tidy.children.push(child);
    }
    return tidy;
  };
  const tree = prepare(root, 0);
  if (!tree) return null;
  firstWalk(tree, siblings, cousins);
  const placing: Placing = { boxes: new Map<string, Box>(), rails: new Map<string, Point>() };
  secondWalk(tree, 0, down, placing);
  return placing;
}

function tidyOf(size: Size, cells: readonly Cell[], start: number, down: boolean, gap: number): Tidy {
  const tidy = {
    cells,
    children: [],
    breadth: down ? size.width : size.height,
    depth: (down ? size.height : size.width) + gap,
    start,
    prelim: 0,
    mod: 0,
    shift: 0,
    change: 0,
    leftThread: null,
    rightThread: null,
    sumLeft: 0,
    sumRight: 0,
  } as unknown as Tidy;
  tidy.extremeLeft = tidy;
  tidy.extremeRight = tidy;
  return tidy;
}

/** Indices of siblings whose right contours are seen from below, the lowest last. */
interface Seen {
  low: number;
  index: number;
  next: Seen | null;
}

const endOf = (tidy: Tidy) => tidy.start + tidy.depth;

function firstWalk(tidy: Tidy, siblings: number, cousins: number): void {
  const { children } = tidy;
  const [first] = children;
  const last = children.at(-1);
  if (!first || !last) return;
  let seen: Seen | null = null;
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as Tidy;
    firstWalk(child, siblings, cousins);
    const low = endOf(index === 0 ? child.extremeLeft : child.extremeRight);
    if (index > 0) separate(children, index, seen, siblings, cousins);
    while (seen && low >= seen.low) seen = seen.next;
    seen = { low, index, next: seen };
  }
  const middle = (first.prelim + first.mod + last.mod + last.prelim + last.breadth) / 2;
  tidy.prelim = middle - tidy.breadth / 2;
  tidy.extremeLeft = first.extremeLeft;
  tidy.sumLeft = first.sumLeft;
  tidy.extremeRight = last.extremeRight;
  tidy.sumRight = last.sumRight;
}

/** Moves a subtree clear of the contour of those before it. */
function separate(
  children: readonly Tidy[],
  index: number,
  above: Seen | null,
  siblings: number,
  cousins: number,
): void {
  const subtree = children[index] as Tidy;
  const before = children[index - 1] as Tidy;
  let seen = above;
  let right: Tidy | null = before;
  let rightSum = before.mod;
  let left: Tidy | null = subtree;
  let leftSum = subtree.mod;
  let gap = siblings;
  while (right && left) {
    if (seen && endOf(right) > seen.low) seen = seen.next;
    const overlap = rightSum + right.prelim + right.breadth - (leftSum + left.prelim) + gap;
    if (overlap > 0) {
      leftSum += overlap;
      subtree.mod += overlap;
      subtree.sumLeft += overlap;
      subtree.sumRight += overlap;
      spread(children, index, seen?.index ?? 0, overlap);
    }
    gap = cousins;
    const [rightEnd, leftEnd] = [endOf(right), endOf(left)];
    if (rightEnd <= leftEnd) {
      right = right.children.at(-1) ?? right.rightThread;
      if (right) rightSum += right.mod;
    }
    if (rightEnd >= leftEnd) {
      left = left.children[0] ?? left.leftThread;
      if (left) leftSum += left.mod;
    }
  }
  if (!right && left) threadLeft(children[0] as Tidy, subtree, left, leftSum);
  else if (right && !left) threadRight(before, subtree, right, rightSum);
}

/** Those between two subtrees that were moved apart move with them. */
function spread(children: readonly Tidy[], index: number, from: number, distance: number): void {
  if (from === index - 1) return;
  const share = distance / (index - from);
  const [next, last] = [children[from + 1] as Tidy, children[index] as Tidy];
  next.shift += share;
  last.shift -= share;
  last.change -= distance - share;
}

function threadLeft(first: Tidy, subtree: Tidy, to: Tidy, sum: number): void {
  const from = first.extremeLeft;
  from.leftThread = to;
  const difference = sum - to.mod - first.sumLeft;
  from.mod += difference;
  from.prelim -= difference;
  first.extremeLeft = subtree.extremeLeft;
  first.sumLeft = subtree.sumLeft;
}

function threadRight(before: Tidy, subtree: Tidy, to: Tidy, sum: number): void {
  const from = subtree.extremeRight;
  from.rightThread = to;
  const difference = sum - to.mod - subtree.sumRight;
  from.mod += difference;
  from.prelim -= difference;
  subtree.extremeRight = before.extremeRight;
  subtree.sumRight = before.sumRight;
}

function secondWalk(tidy: Tidy, above: number, down: boolean, { boxes, rails }: Placing): void {
  const sum = above + tidy.mod;
  const at = tidy.prelim + sum;
  const [left, top] = down ? [at, tidy.start] : [tidy.start, at];
  for (const { node, box, rail } of tidy.cells) {
    boxes.set(node.id, { x: left + box.x, y: top + box.y, width: box.width, height: box.height });
    if (rail) rails.set(node.id, { x: left + rail.x, y: top + rail.y });
  }
  let shift = 0;
  let more = 0;
  for (const child of tidy.children) {
    shift += child.shift;
    more += shift + child.change;
    child.mod += more;
    secondWalk(child, sum, down, { boxes, rails });
  }
}
