// Everything stacked and indented like stairs: thesis on top, each claim under its parent.

import { type Member, membersOf, type Placing, sizeOf } from './family.ts';
import type { Box, LayoutNode, Point } from './layoutResult.ts';
import type { Spacing } from './spacing.ts';

export function indentedList(root: LayoutNode, spacing: Spacing): Placing {
  const boxes = new Map<string, Box>();
  const rails = new Map<string, Point>();
  const { indent, gap } = spacing.list;
  const underWord = Math.max(gap, spacing.word.height + 2 * spacing.pad);
  let y = 0;
  const place = (node: LayoutNode, x: number) => {
    const own = { x, y, ...sizeOf(node, 'list', spacing) };
    boxes.set(node.id, own);
    y += own.height;
    const said = new Set<string>();
    for (const member of membersOf(node, 'list', spacing)) {
      const first = firstOf(member);
      // It needs no line of its own, and no edge.
      if (first.stub && first.children.length === 0) {
        const beside = { x: own.x + own.width + spacing.siblings, ...first.size };
        boxes.set(first.id, { ...beside, y: own.y + (own.height - first.size.height) / 2 });
        continue;
      }
      y += said.has(String(first.relation)) || first.relation === 'undercut' ? gap : underWord;
      said.add(String(first.relation));
      if ('node' in member) {
        place(member.node, x + indent);
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
  };
  place(root, 0);
  return { boxes, rails };
}

function firstOf(member: Member): LayoutNode {
  return 'node' in member ? member.node : (member.block.cells[0]?.node as LayoutNode);
}
