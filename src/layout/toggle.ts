// The button that opens and closes what hangs on a claim: on the edge of its card where the children are.

import { card } from './cardContent.ts';
import type { Box, Direction, Size } from './layoutResult.ts';
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

/** From the end of a card's lower edge to a toggle on it. */
export const edgeInset = 14;

/**
 * Where it stands: on the edge where the children are, in its middle. In the list, and to the right as long as
 * it says what it hides, it lies on the lower edge: the room between two columns belongs to the edges.
 *
 * @param corner Of a frame: away from the middle, clear of its premises' own.
 */
export function toggleBox(box: Box, words: string, direction: Direction, corner = false): Box {
  const size = toggleSize(words);
  if (direction === 'right' && words === '') {
    return {
      x: box.x + box.width - circle / 2,
      y: middleOf(box.y, box.height, corner) - size.height / 2,
      ...size,
    };
  }
  const y = box.y + box.height - size.height / 2;
  if (direction === 'down') return { x: middleOf(box.x, box.width, corner) - size.width / 2, y, ...size };
  const x = corner ? box.x + edgeInset : box.x + box.width - size.width - edgeInset;
  return { x, y, ...size };
}

function middleOf(start: number, length: number, corner: boolean): number {
  return corner ? start + length - cornerInset : start + length / 2;
}
