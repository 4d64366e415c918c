// The name on a card in the middle view: as large on screen as the card has room for, never too small to read.

import type { Size } from '../layout/layoutResult.ts';
import { textWidth } from '../layout/textWidth.ts';
import { wrapText } from '../layout/wrapText.ts';

/** Pixels on screen, the largest first: most names get the first, so that a map looks of one piece. */
const sizes = [16, 14.5, 13, 12] as const;
const thesisSizes = [20, 18, ...sizes] as const;
const lineHeight = 1.18;
const side = 14;

export interface CardName {
  /** Pixels at zoom 1. */
  size: number;
  /** How many lines there is room for. */
  lines: number;
}

/** @param zoom At which the name will be seen, or a little less. */
export function cardName(name: string, { width, height }: Size, zoom: number, thesis = false): CardName {
  const room = width - 2 * side;
  for (const onScreen of thesis ? thesisSizes : sizes) {
    const size = onScreen / zoom;
    const lines = Math.floor((height - 8) / (size * lineHeight));
    if (lines < 1) continue;
    const words = name.split(/\s+/u);
    const breaks = words.some((word) => textWidth(word, 'serifBold', size) > room);
    if (!breaks && wrapText(name, 'serifBold', size, room).length <= lines) return { size, lines };
  }
  const size = (sizes.at(-1) ?? 12) / zoom;
  return { size, lines: Math.max(1, Math.floor((height - 4) / (size * lineHeight))) };
}
