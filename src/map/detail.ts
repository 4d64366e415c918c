// How much cards show at a zoom: sentences or names. Farther away is the whole: see map/whole/.

export type Detail = 'sentences' | 'names';

/** Zooms below which sentences give way to names, and cards to the whole. */
export const detailZooms = { sentences: 0.735, names: 0.36 } as const;

/** More cards than this at once are too many to read: there is the whole in their place. */
export const mostCards = 240;

/** @param distance From how much farther than a reader's own screen: what is far away is seen as smaller. */
export function detailAt(zoom: number, distance = 1): Detail {
  return zoom >= detailZooms.sentences * distance ? 'sentences' : 'names';
}

/**
 * The zoom rounded down to quarters of a doubling. What is sized by it is at least as large on screen as
 * meant, and is drawn again only at each step.
 */
export function zoomStep(zoom: number): number {
  return 2 ** (Math.floor(Math.log2(zoom) * 4 + 1e-9) / 4);
}
