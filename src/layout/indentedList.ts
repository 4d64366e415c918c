// Everything stacked and indented, as wide as a phone: thesis on top, each claim under its parent.

import { frameSize } from './frame.ts';
import type { Box, LayoutNode } from './layoutResult.ts';
import { spacing } from './spacing.ts';
import { standingBelow, undercutsOf } from './tidyTree.ts';

/** The boxes of all cards but the premises, which stand in their frames. */
export function indentedList(root: LayoutNode): Map<string, Box> {
  const boxes = new Map<string, Box>();
  let y = 0;
  const place = (node: LayoutNode, depth: number) => {
    const size = node.premises ? frameSize(node.premises, 'list') : node.size;
    boxes.set(node.id, { x: depth * spacing.list.indent, y, ...size });
    y += size.height + spacing.list.gap;
    for (const child of [...standingBelow(node), ...undercutsOf(node)]) place(child, depth + 1);
  };
  place(root, 0);
  return boxes;
}
