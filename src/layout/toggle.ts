// The button that opens and closes what hangs on a claim: on the edge of its card where the children are.

import { card } from './cardContent.ts';
import type { Box, Direction, Size } from './places.ts';
import { spacing } from './spacing.ts';
import { textWidth } from './textWidth.ts';

const { height, circle } = spacing.toggle;

/** The size of a toggle that says `words`; without words it is a mere circle. */
export function toggleSize(words: string): Size {
  if (words === '') return { width: circle, height: circle };
  const { face, size } = card.small;
  return { width: Math.ceil(textWidth(words, face, size) * 1.02) + circle + 22, height };
}

/** Where it stands: centred on the far edge; in the list, on the lower edge at the right. */
export function toggleBox(box: Box, words: string, direction: Direction): Box {
  const size = toggleSize(words);
  if (direction === 'right') {
    return { x: box.x + box.width - circle / 2, y: box.y + box.height / 2 - size.height / 2, ...size };
  }
  const y = box.y + box.height - size.height / 2;
  return direction === 'down'
    ? { x: box.x + box.width / 2 - size.width / 2, y, ...size }
    : { x: box.x + box.width - size.width - 14, y, ...size };
}
