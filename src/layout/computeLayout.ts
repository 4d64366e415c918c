// Visible tree + card sizes -> places. Pure and deterministic: the same tree gives the same places.
//
//   tidyTree | indentedList ── boxes of cards and frames
//   frame                   ── boxes of premises
//   edges                   ── trunks and links
//   mirror                  ── all of it from right to left

import { drawEdges } from './edges.ts';
import { premiseBoxes } from './frame.ts';
import { indentedList } from './indentedList.ts';
import { type Box, type Direction, type LayoutNode, type LayoutResult, unionOf } from './layoutResult.ts';
import { mirror } from './mirror.ts';
import { type Gaps, gaps as usual } from './spacing.ts';
import { tidyTree } from './tidyTree.ts';
import { toggleBox } from './toggle.ts';

/**
 * Places a tree. The top left corner of everything is at 0, 0.
 *
 * @param root The thesis, or the issue with its theses as children.
 * @param mirrored For maps that are read from right to left.
 * @param gaps Of trees; the list has its own.
 */
export function computeLayout(
  root: LayoutNode,
  direction: Direction,
  mirrored = false,
  gaps: Gaps = usual.screen,
): LayoutResult {
  const places = fromTheLeft(root, direction, gaps);
  return mirrored ? mirror(places) : places;
}

function fromTheLeft(root: LayoutNode, direction: Direction, gaps: Gaps): LayoutResult {
  const boxes = direction === 'list' ? indentedList(root) : tidyTree(root, direction, gaps);
  const visit = (node: LayoutNode) => {
    const frame = boxes.get(node.id);
    if (node.premises && frame) {
      for (const { id, box } of premiseBoxes(frame, node.premises, direction)) boxes.set(id, box);
      for (const premise of node.premises) premise.children.forEach(visit);
    }
    node.children.forEach(visit);
  };
  visit(root);

  const raw = unionOf(boxes.values()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const moved = new Map<string, Box>();
  for (const [id, box] of boxes) moved.set(id, { ...box, x: box.x - raw.x, y: box.y - raw.y });
  const { links, trunks } = drawEdges(root, moved, direction, gaps);
  const toggles = new Map<string, Box>();
  const overhang = (node: LayoutNode) => {
    const box = moved.get(node.id);
    if (box && node.hidden) toggles.set(node.id, toggleBox(box, node.hidden, direction, node.corner));
    node.premises?.forEach(overhang);
    node.children.forEach(overhang);
  };
  overhang(root);
  const bounds =
    unionOf([...moved.values(), ...links.map((link) => link.bounds), ...toggles.values()]) ?? raw;
  return { direction, mirrored: false, boxes: moved, toggles, links, trunks, bounds };
}
