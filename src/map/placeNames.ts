// Names on the far view: the most important first, none over another, as on a road map.

import type { Box, Point, Size } from '../layout/layoutResult.ts';

export interface NamedPlaces {
  nameOf: (id: string) => string;
  boxOf: (id: string) => Box | undefined;
  /** The size of a name on screen, with the room round it, in pixels. */
  sizeOf: (id: string, text: string) => Size;
  /** The middle of a box on screen. */
  toScreen: (box: Box) => Point;
  screen: Size;
  /** What lies over the blocks, on screen: no name is put there. */
  covers?: readonly Box[];
}

export interface PlacedName {
  id: string;
  text: string;
  /** The middle of the name on screen. */
  at: Point;
  size: Size;
}

const most = 60;
/** Names that are tried: beyond these, what is left is too unimportant to look for room. */
const tries = 600;
/** Between two names, in pixels. */
const apart = 4;

/**
 * The names that find room.
 *
 * @param ids The most important first.
 */
export function placeNames(ids: Iterable<string>, places: NamedPlaces): PlacedName[] {
  const placed: PlacedName[] = [];
  const covers = (places.covers ?? []).map(({ x, y, width, height }) => ({
    at: { x: x + width / 2, y: y + height / 2 },
    size: { width, height },
  }));
  const seen = new Set<string>();
  let tried = 0;
  for (const id of ids) {
    if (placed.length >= most || tried >= tries) break;
    const box = places.boxOf(id);
    if (!box || seen.has(id)) continue;
    seen.add(id);
    const { x, y } = places.toScreen(box);
    if (x < 0 || y < 0 || x > places.screen.width || y > places.screen.height) continue;
    tried++;
    const text = places.nameOf(id);
    const size = places.sizeOf(id, text);
    // A name slides into the screen rather than being cut off at its edge.
    const at = {
      x: within(x, size.width / 2, places.screen.width),
      y: within(y, size.height / 2, places.screen.height),
    };
    if (
      text === '' ||
      covers.some((cover) => touch({ at, size }, cover)) ||
      placed.some((other) => touch({ at, size }, other))
    )
      continue;
    placed.push({ id, text, at, size });
  }
  return placed;
}

function within(value: number, half: number, length: number): number {
  return Math.max(half, Math.min(length - half, value));
}

type Placed = Pick<PlacedName, 'at' | 'size'>;

function touch(a: Placed, b: Placed): boolean {
  return (
    Math.abs(a.at.x - b.at.x) < (a.size.width + b.size.width) / 2 + apart &&
    Math.abs(a.at.y - b.at.y) < (a.size.height + b.size.height) / 2 + apart
  );
}
