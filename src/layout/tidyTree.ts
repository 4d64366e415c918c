// A tidy tree for cards of different sizes: children in document order, a parent in the middle of them, no
// two cards touching (van der Ploeg, "Drawing non-layered tidy trees in linear time", 2014, by d3-flextree).

import { type FlextreeNode, flextree } from 'd3-flextree';
import { frameSize } from './frame.ts';
import type { Box, LayoutNode, Size } from './places.ts';
import { spacing } from './spacing.ts';
import { toggleBox } from './toggle.ts';

interface Placed {
  node: LayoutNode;
  size: Size;
  /** Kept free behind it, to its children or to what else comes there. */
  room: number;
  children: Placed[];
}

/** The boxes of all cards but the premises, which stand in their frames. */
export function tidyTree(root: LayoutNode, direction: 'down' | 'right'): Map<string, Box> {
  const across = direction === 'down';
  const tree = flextree<Placed>({
    children: (placed) => placed.children,
    // Breadth first, then depth with the gap to the next level.
    nodeSize: ({ data: { size, room } }) =>
      across ? [size.width, size.height + room] : [size.height, size.width + room],
    spacing: (a, b) => (a.parent === b.parent ? spacing.siblings : spacing.cousins),
  });
  const laid = tree(tree.hierarchy(prepare(root, direction)));
  const boxes = new Map<string, Box>();
  laid.each((at: FlextreeNode<Placed>) => {
    const { node, size } = at.data;
    const x = across ? at.x - size.width / 2 : at.y;
    const y = across ? at.y : at.x - size.height / 2;
    boxes.set(node.id, { x: Math.round(x), y: Math.round(y), width: size.width, height: size.height });
  });
  return boxes;
}

function prepare(node: LayoutNode, direction: 'down' | 'right'): Placed {
  return {
    node,
    size: node.premises ? frameSize(node.premises, direction) : node.size,
    room: Math.max(spacing.levels[direction], overhang(node, direction) + spacing.siblings),
    children: standingBelow(node).flatMap((child) => besides(child).map((each) => prepare(each, direction))),
  };
}

/** How far the buttons stick out that say what is hidden: to the right that can be further than a level. */
function overhang({ hidden, premises }: LayoutNode, direction: 'down' | 'right'): number {
  const inFrame = (premises ?? []).map((premise) => overhang(premise, direction) - spacing.frame.padding);
  if (!hidden) return Math.max(0, ...inFrame);
  const { x, y, width, height } = toggleBox({ x: 0, y: 0, width: 0, height: 0 }, hidden, direction);
  return Math.max(direction === 'down' ? y + height : x + width, ...inFrame);
}

const isUndercut = (node: LayoutNode) => node.relation === 'undercut';
const holders = (node: LayoutNode) => [...(node.premises ?? []), node];

/** The children of a claim; of a frame, those of its premises first. */
export function standingBelow(node: LayoutNode): LayoutNode[] {
  return holders(node).flatMap((holder) => holder.children.filter((child) => !isUndercut(child)));
}

/** What attacks the step from a claim upwards stands beside the claim, next to that step. */
export function undercutsOf(node: LayoutNode): LayoutNode[] {
  return holders(node).flatMap((holder) => holder.children.filter(isUndercut));
}

function besides(node: LayoutNode): LayoutNode[] {
  return [node, ...undercutsOf(node).flatMap(besides)];
}
