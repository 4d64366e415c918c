// Visible tree + card sizes -> places. Pure and deterministic: the same tree gives the same places.
//
//   tidyTree | indentedList ── boxes of cards, frames and stubs
//   frame                   ── boxes of premises
//   edges                   ── trunks and links
//   mirror                  ── all of it from right to left

import { drawEdges } from './edges.ts';
import { holdersOf, layoutNodes, type Placing } from './family.ts';
import { premiseBoxes } from './frame.ts';
import { indentedList } from './indentedList.ts';
import {
  type Box,
  type CardSpec,
  type Direction,
  type LayoutNode,
  type LayoutResult,
  type Size,
  type Stub,
  unionOf,
} from './layoutResult.ts';
import { mirror } from './mirror.ts';
import { type Spacing, type SpacingOptions, spacingFor } from './spacing.ts';
import { tidyTree } from './tidyTree.ts';

/**
 * Places a tree. The top left corner of everything is at 0, 0.
 *
 * @param root The thesis, or the issue with its theses as children.
 * @param mirrored For maps that are read from right to left.
 */
export function computeLayout(
  root: LayoutNode,
  direction: Direction,
  options: SpacingOptions,
  mirrored = false,
): LayoutResult {
  const spacing = spacingFor(options);
  const placing = place(root, direction, spacing);
  if (!placing) throw new Error('Without a room there is room.');
  const { cards, toggles, stubs } = placeWithin(root, placing.boxes, direction, spacing);
  const { links, trunks } = drawEdges(root, placing, direction, spacing);
  const all = [...placing.boxes.values(), ...[...links, ...trunks].map(({ bounds }) => bounds)];
  const bounds = unionOf(all) ?? { x: 0, y: 0, width: 0, height: 0 };
  for (const { id } of stubs) placing.boxes.delete(id);
  const { boxes } = placing;
  const { type } = options;
  const places = { direction, mirrored: false, type, boxes, cards, toggles, stubs, links, trunks, bounds };
  return mirrored ? mirror(places) : places;
}

/** The boxes alone, as many trials need no more; null where `room` is given and certainly too small. */
export function place(root: LayoutNode, direction: Direction, spacing: Spacing, room?: Size): Placing | null {
  const placing =
    direction === 'list' ? indentedList(root, spacing, room) : tidyTree(root, direction, spacing, room);
  if (!placing) return null;
  const { boxes, rails } = placing;
  const { x, y } = unionOf(boxes.values()) ?? { x: 0, y: 0 };
  for (const [id, { x: left, y: top, width, height }] of boxes)
    boxes.set(id, { x: Math.round(left - x), y: Math.round(top - y), width, height });
  for (const [id, rail] of rails) rails.set(id, { x: Math.round(rail.x - x), y: Math.round(rail.y - y) });
  return placing;
}

/** What stands in the boxes of a tree; those of premises are added. */
export function placeWithin(
  root: LayoutNode,
  boxes: Map<string, Box>,
  direction: Direction,
  spacing: Spacing,
) {
  const cards = new Map<string, CardSpec>();
  const toggles = new Map<string, Box>();
  const stubs: (Stub & { id: string; box: Box })[] = [];
  for (const node of layoutNodes(root)) {
    const own = boxes.get(node.id);
    if (!own) continue;
    if (node.stub) stubs.push({ ...node.stub, id: node.id, box: own });
    if (node.premises) {
      for (const { id, box } of premiseBoxes(own, node, direction, spacing)) boxes.set(id, box);
    }
    for (const each of holdersOf(node)) {
      if (each.card) cards.set(each.id, each.card);
      if (each.chip) toggles.set(each.id, chipBox(each, boxes.get(each.id) ?? own, each.chip, spacing));
    }
  }
  return { cards, toggles, stubs };
}

/** On a card where the card has it, in a frame at the end of its foot. */
function chipBox(node: LayoutNode, box: Box, chip: Box, { frame }: Spacing): Box {
  return node.premises
    ? { ...chip, x: box.x + frame.padding, y: box.y + box.height - frame.padding - chip.height }
    : { ...chip, x: box.x + chip.x, y: box.y + chip.y };
}
