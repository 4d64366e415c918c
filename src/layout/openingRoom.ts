import type { Size } from './layoutResult.ts';

/**
 * The room that a map opens in: windows of nearly the same size open alike, so that a page can hold the drawing of
 * some of them.
 */
export function openingRoom({ width, height }: Size): Size {
  const even = (side: number) => (side < 480 ? side : side - (side % 40));
  return { width: even(width), height: even(height) };
}
