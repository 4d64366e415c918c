// Where the camera stands for a step of a talk: all of the step as large as it fits, and the claim in focus always
// large enough for the last row. Where the map is too small for that, its card is held closer, like a page under a
// glass, and the camera leaves room for it.

import type { Box, Point, Size } from '../layout/places.ts';
import { unionOf } from '../layout/places.ts';
import { type Viewport, zoomLimits } from './camera.ts';

/** The zoom at which the text of a card, 17 px, can be read: 24 px on a wall, 13 px on the presenter's own screen. */
export const readFrom = { wall: 1.44, screen: 0.78 } as const;
/** Closer than this, few words fill the wall. */
const closest = 1.8;
/** Empty space round what is shown, in CSS pixels. */
const margin = 36;

export interface Staged {
  viewport: Viewport;
  /** The point of the focused card that stays in its place when it is held closer, in shares of its size. */
  anchor: Point;
}

/**
 * @param inView What the step shows.
 * @param focus The card of the claim in focus; null where none is.
 * @param others The cards that the focused one should not lie over.
 * @param least The zoom at which the card in focus can be read: one of `readFrom`.
 */
export function staged(
  inView: Box,
  focus: Box | null,
  others: readonly Box[],
  stage: Size,
  least: number,
): Staged {
  const plain = { viewport: centred(inView, stage), anchor: { x: 0.5, y: 0.5 } };
  if (!focus || plain.viewport.zoom >= least) return plain;
  let best: (Staged & { score: number }) | null = null;
  for (const x of [1, 0.5, 0]) {
    for (const y of [0.5, 0, 1]) {
      const { viewport, lifted } = withLifted(inView, focus, { x, y }, stage, least);
      const covered = others.reduce((sum, other) => sum + shareUnder(other, lifted), 0);
      const score = viewport.zoom / plain.viewport.zoom - covered;
      if (!best || score > best.score + 1e-9) best = { viewport, anchor: { x, y }, score };
    }
  }
  return best ?? plain;
}

/** How many times as large as the map the focused card is at a zoom. */
export const liftAt = (zoom: number, least: number) => Math.max(1, least / zoom);

function withLifted(
  inView: Box,
  focus: Box,
  anchor: Point,
  stage: Size,
  least: number,
): { viewport: Viewport; lifted: Box } {
  let viewport = centred(inView, stage);
  let lifted = focus;
  // The smaller the map, the larger the card is in it: a few rounds settle it.
  for (let round = 0; round < 8; round++) {
    const by = Math.min(liftAt(viewport.zoom, least), stage.width / viewport.zoom / focus.width);
    lifted = {
      x: focus.x - (by - 1) * focus.width * anchor.x,
      y: focus.y - (by - 1) * focus.height * anchor.y,
      width: focus.width * by,
      height: focus.height * by,
    };
    viewport = centred(unionOf([inView, lifted]) ?? inView, stage);
  }
  return { viewport, lifted };
}

function centred(box: Box, stage: Size): Viewport {
  const fits = Math.min((stage.width - 2 * margin) / box.width, (stage.height - 2 * margin) / box.height);
  const zoom = Math.max(zoomLimits.least, Math.min(closest, fits));
  return {
    zoom,
    x: stage.width / 2 - (box.x + box.width / 2) * zoom,
    y: stage.height / 2 - (box.y + box.height / 2) * zoom,
  };
}

/** From 0 to 1. */
function shareUnder(card: Box, over: Box): number {
  const width = Math.min(card.x + card.width, over.x + over.width) - Math.max(card.x, over.x);
  const height = Math.min(card.y + card.height, over.y + over.height) - Math.max(card.y, over.y);
  return width <= 0 || height <= 0 ? 0 : (width * height) / (card.width * card.height);
}
