// Names on the far view: the most important first, none over another, as on a road map.

import type { Box, Point, Size } from '../layout/places.ts';

export interface NamedPlaces {
  nameOf: (id: string) => string;
  boxOf: (id: string) => Box | undefined;
  /** Of a name on screen, in pixels. */
  widthOf: (text: string) => number;
  /** The middle of a box on screen. */
  toScreen: (box: Box) => Point;
  screen: Size;
}

const lineHeight = 20;
const most = 60;
/** Names that are tried: beyond these, what is left is too unimportant to look for room. */
const tries = 600;

/**
 * The names that find room, with the middle of each on screen.
 *
 * @param ids The most important first.
 */
export function placeNames(ids: readonly string[], places: NamedPlaces): { text: string; at: Point }[] {
  const taken: Box[] = [];
  const placed: { text: string; at: Point }[] = [];
  let tried = 0;
  for (const id of ids) {
    if (placed.length >= most || tried >= tries) break;
    const box = places.boxOf(id);
    if (!box) continue;
    const { x, y } = places.toScreen(box);
    if (x < 0 || y < 0 || x > places.screen.width || y > places.screen.height) continue;
    tried++;
    const text = places.nameOf(id);
    const width = places.widthOf(text) + 12;
    // A name slides into the screen rather than being cut off at its edge.
    const at = {
      x: Math.max(width / 2, Math.min(places.screen.width - width / 2, x)),
      y: Math.max(lineHeight, Math.min(places.screen.height - lineHeight, y)),
    };
    const room = { x: at.x - width / 2, y: at.y - lineHeight / 2, width, height: lineHeight };
    if (text === '' || taken.some((other) => overlap(room, other))) continue;
    taken.push(room);
    placed.push({ text, at });
  }
  return placed;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
