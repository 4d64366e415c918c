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

/** How far from the end of a frame's far edge its corner lies. */
export const cornerInset = 24;

/**
 * Where it stands: centred on the far edge; in the list, on the lower edge at the right.
 *
 * @param corner Of a frame: at the end of the far edge, below or right of its premises' own.
 */
export function toggleBox(box: Box, words: string, direction: Direction, corner = false): Box {
  const size = toggleSize(words);
  if (direction === 'right') {
    return {
      x: box.x + box.width - circle / 2,
      y: middleOf(box.y, box.height, corner) - size.height / 2,
      ...size,
    };
  }
  const y = box.y + box.height - size.height / 2;
  return direction === 'down'
    ? { x: middleOf(box.x, box.width, corner) - size.width / 2, y, ...size }
    : { x: box.x + box.width - size.width - 14, y, ...size };
}

function middleOf(start: number, length: number, corner: boolean): number {
  return corner ? start + length - cornerInset : start + length / 2;
}
