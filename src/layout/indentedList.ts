// Everything stacked and indented like stairs: thesis on top, each claim under its parent.

import { type Member, membersOf, type Placing, sizeOf } from './family.ts';
import { type Box, endless, type LayoutNode, type Point } from './layoutResult.ts';
import type { Spacing } from './spacing.ts';

/** @param room Where given, null is returned for a list that is larger. */
export function indentedList(root: LayoutNode, spacing: Spacing, room = endless): Placing | null {
  const boxes = new Map<string, Box>();
  const rails = new Map<string, Point>();
  const { indent, gap } = spacing.list;
  const underWord = spacing.list.wide ? gap : Math.max(gap, spacing.word.height + 2 * spacing.pad);
  let y = 0;
  const place = (node: LayoutNode, x: number): boolean => {
    const { width, height } = sizeOf(node, 'list', spacing);
    const own = { x, y, width, height };
    if (x + own.width > room.width || y + own.height > room.height) return false;
    boxes.set(node.id, own);
    y += own.height;
    const said = new Set<string>();
    for (const member of membersOf(node, 'list', spacing)) {
      const first = firstOf(member);
      const beside = { x: own.x + own.width + spacing.siblings, ...first.size };
      // It needs no line of its own, and no edge.
      if (isAside(first) && beside.x + beside.width <= spacing.list.width) {
        boxes.set(first.id, { ...beside, y: own.y + (own.height - first.size.height) / 2 });
        continue;
      }
      const lane = `${first.relation} ${member.holder}`;
      y += said.has(lane) || first.relation === 'undercut' ? gap : underWord;
      said.add(lane);
      if ('node' in member) {
        if (!place(member.node, x + indent)) return false;
        continue;
      }
      // Where the lines to the further columns run, the word has room already.
      const top = y - Math.min(spacing.block.over, underWord);
      for (const { node: each, box, rail } of member.block.cells) {
        boxes.set(each.id, { ...box, x: x + indent + box.x, y: top + box.y });
        if (rail) rails.set(each.id, { x: x + indent + rail.x, y: top + rail.y });
      }
      y = top + member.block.size.height;
    }
    return true;
  };
  return place(root, 0) ? { boxes, rails } : null;
}

/** A stub that nothing hangs on. */
export const isAside = ({ stub, children }: LayoutNode) => stub !== undefined && children.length === 0;

function firstOf(member: Member): LayoutNode {
  return 'node' in member ? member.node : (member.block.cells[0]?.node as LayoutNode);
}
