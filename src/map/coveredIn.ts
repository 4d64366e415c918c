// What a mode laid over the map: a claim in focus may not lie under it.

import type { Box } from '../layout/layoutResult.ts';

/** @returns Boxes from the corner of `frame`, in CSS pixels, of what is in `region` and marked `data-covers`. */
export function coveredIn(frame: Element | null, region = frame?.parentElement): Box[] {
  if (!frame || !region) return [];
  const origin = frame.getBoundingClientRect();
  return [...region.querySelectorAll('[data-covers]')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x - origin.x, y: y - origin.y, width, height };
  });
}
