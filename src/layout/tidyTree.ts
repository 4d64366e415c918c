// A tidy tree for cards of different sizes: children in document order, a parent in the middle of them, no
// two cards touching (van der Ploeg, "Drawing non-layered tidy trees in linear time", 2014, by d3-flextree).

import { type FlextreeNode, flextree } from 'd3-flextree';
import { type Cell, holdersOf, membersOf, type Placing, sizeOf } from './family.ts';
import type { Box, LayoutNode, Point, Relation, Size } from './layoutResult.ts';
import type { Spacing } from './spacing.ts';

interface Placed {
  size: Size;
  cells: readonly Cell[];
  children: Placed[];
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

export function mostLanes(root: LayoutNode): number {
  let most = 1;
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    most = Math.max(most, lanesOf(node).length);
    for (const holder of holdersOf(node)) for (const child of holder.children) stack.push(child);
  }
  return most;
}

export function tidyTree(root: LayoutNode, direction: 'down' | 'right', spacing: Spacing): Placing {
  const across = direction === 'down';
  const gap = levelGap(mostLanes(root), direction, spacing);
  const tree = flextree<Placed>({
    children: (placed) => placed.children,
    // Breadth first, then depth with the gap to the next level.
    nodeSize: ({ data: { size } }) =>
      across ? [size.width, size.height + gap] : [size.height, size.width + gap],
    spacing: (a, b) => (a.parent === b.parent ? spacing.siblings : spacing.cousins),
  });
  const laid = tree(tree.hierarchy(prepare(root, direction, spacing)));
  const boxes = new Map<string, Box>();
  const rails = new Map<string, Point>();
  laid.each((at: FlextreeNode<Placed>) => {
    const { size, cells } = at.data;
    const x = across ? at.x - size.width / 2 : at.y;
    const y = across ? at.y : at.x - size.height / 2;
    for (const { node, box, rail } of cells) {
      boxes.set(node.id, { ...box, x: x + box.x, y: y + box.y });
      if (rail) rails.set(node.id, { x: x + rail.x, y: y + rail.y });
    }
  });
  return { boxes, rails };
}

function prepare(node: LayoutNode, direction: 'down' | 'right', spacing: Spacing): Placed {
  const size = sizeOf(node, direction, spacing);
  return {
    size,
    cells: [{ node, box: { x: 0, y: 0, ...size }, rail: null }],
    children: membersOf(node, direction, spacing).map((member) =>
      'block' in member ? { ...member.block, children: [] } : prepare(member.node, direction, spacing),
    ),
  };
}
