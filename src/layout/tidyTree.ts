// A tidy tree for cards of different sizes: children in document order, a parent in the middle of them, no
// two cards touching (van der Ploeg, "Drawing non-layered tidy trees in linear time", 2014, by d3-flextree).

import { type FlextreeNode, flextree } from 'd3-flextree';
import { frameSize, premiseBoxes } from './frame.ts';
import { type Box, type LayoutNode, type Size, unionOf } from './layoutResult.ts';
import { type Gaps, spacing, gaps as usual } from './spacing.ts';
import { toggleBox } from './toggle.ts';

interface Placed {
  node: LayoutNode;
  size: Size;
  /** Room for its buttons: behind it, up to its children or what else comes there, and on either side. */
  behind: number;
  beside: number;
  children: Placed[];
}

/** The boxes of all cards but the premises, which stand in their frames. */
export function tidyTree(
  root: LayoutNode,
  direction: 'down' | 'right',
  gaps: Gaps = usual.screen,
): Map<string, Box> {
  const across = direction === 'down';
  const tree = flextree<Placed>({
    children: (placed) => placed.children,
    // Breadth first, then depth with the gap to the next level.
    nodeSize: ({ data: { size, behind, beside } }) =>
      across
        ? [size.width + 2 * beside, size.height + behind]
        : [size.height + 2 * beside, size.width + behind],
    spacing: (a, b) => (a.parent === b.parent ? spacing.siblings : spacing.cousins),
  });
  const laid = tree(tree.hierarchy(prepare(root, direction, gaps)));
  const boxes = new Map<string, Box>();
  laid.each((at: FlextreeNode<Placed>) => {
    const { node, size } = at.data;
    const x = across ? at.x - size.width / 2 : at.y;
    const y = across ? at.y : at.x - size.height / 2;
    boxes.set(node.id, { x: Math.round(x), y: Math.round(y), width: size.width, height: size.height });
  });
  return boxes;
}

/** Half a button may stand in the room that siblings keep from each other anyway. */
const free = spacing.toggle.height / 2;

function prepare(node: LayoutNode, direction: 'down' | 'right', gaps: Gaps): Placed {
  const size = node.premises ? frameSize(node.premises, direction) : node.size;
  const box = { x: 0, y: 0, ...size };
  const taken = unionOf([box, ...buttonsOf(node, box, direction)]) ?? box;
  const below = taken.y + taken.height - size.height;
  const right = taken.x + taken.width - size.width;
  const [behind, beside] =
    direction === 'down' ? [below, Math.max(-taken.x, right)] : [right, Math.max(-taken.y, below - free)];
  return {
    node,
    size,
    behind: Math.max(gaps.levels[direction], behind + spacing.siblings),
    beside,
    children: standingBelow(node).flatMap((child) =>
      besides(child).map((each) => prepare(each, direction, gaps)),
    ),
  };
}

/** The buttons of a claim and of its premises that say what is hidden: they stick out, and can be long. */
function buttonsOf(node: LayoutNode, box: Box, direction: 'down' | 'right'): Box[] {
  const premises = node.premises ?? [];
  const own = node.hidden ? [toggleBox(box, node.hidden, direction, node.corner)] : [];
  const inFrame = premiseBoxes(box, premises, direction).flatMap(({ box: at }, index) => {
    const hidden = premises[index]?.hidden;
    return hidden ? [toggleBox(at, hidden, direction)] : [];
  });
  return [...own, ...inFrame];
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
