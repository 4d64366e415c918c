// How much is shown at a zoom: whole cards, their names, or blocks with a few names.

export type Detail = 'near' | 'middle' | 'far';

/** Zooms below which cards give way to names, and names to blocks. */
export const detailZooms = { near: 0.735, middle: 0.3 } as const;

/** More cards than this at once are drawn as blocks, whatever the zoom. */
export const mostCards = 240;

export function detailAt(zoom: number): Detail {
  if (zoom >= detailZooms.near) return 'near';
  return zoom >= detailZooms.middle ? 'middle' : 'far';
}
