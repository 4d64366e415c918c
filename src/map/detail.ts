// How much is shown at a zoom: whole cards, their names, or blocks with a few names.

export type Detail = 'near' | 'middle' | 'far';

/** Zooms below which cards give way to names, and names to blocks. */
export const detailZooms = { near: 0.735, middle: 0.36 } as const;

/** More cards than this at once are drawn as blocks, whatever the zoom. */
export const mostCards = 240;

/** @param distance From how much farther than a reader's own screen: what is far away is seen as smaller. */
export function detailAt(zoom: number, distance = 1): Detail {
  if (zoom >= detailZooms.near * distance) return 'near';
  return zoom >= detailZooms.middle * distance ? 'middle' : 'far';
}

/**
 * The zoom rounded down to quarters of a doubling. What is sized by it is at least as large on screen as
 * meant, and is drawn again only at each step.
 */
export function zoomStep(zoom: number): number {
  return 2 ** (Math.floor(Math.log2(zoom) * 4 + 1e-9) / 4);
}
