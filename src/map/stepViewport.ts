// Where the camera stands for a step of a talk: all of the step as large as it fits, and the claim in focus always
// large enough for the last row. Where the map is too small for that, its card is held closer, like a page under a
// glass, and the camera leaves room for it.

import type { Box, Point, Size } from '../layout/layoutResult.ts';
import { unionOf } from '../layout/layoutResult.ts';
import type { Viewport } from '../store/state.ts';
import { zoomLimits } from './camera.ts';

/** The size of a card's text in pixels at a zoom at which it can be read. */
export const readableType = (readableZoom: number) => 17 * readableZoom;

/** How a map is looked at. */
export interface ViewingDistance {
  /** The zoom from which the text of a card, 17 px, can be read. */
  readableZoom: number;
  /** From how much farther than a reader's own screen: what is far away is seen as smaller. */
  distance: number;
}

/** The reader's own screen: 13 px. */
export const nearby: ViewingDistance = { readableZoom: 0.78, distance: 1 };

/**
 * A wall, from the last row: 24 px on one of 1080 lines. An old projector has fewer lines for the same wall, and a
 * phone is held in the hand.
 *
 * @param window In CSS pixels.
 */
export function onWall({ width, height }: Size): ViewingDistance {
  const scale = Math.min(1.25, height / 1080, width / 1200);
  return {
    readableZoom: Math.max(nearby.readableZoom, 1.44 * scale),
    distance: Math.max(nearby.distance, 1.6 * scale),
  };
}

/** Closer than this, few words fill the wall. */
const closest = 1.8;
/** Empty space round what is shown, in CSS pixels. */
const margin = 36;

export interface StepViewport {
  viewport: Viewport;
  /** The point of the focused card that stays in its place when it is held closer, in shares of its size. */
  anchor: Point;
}

/**
 * @param inView What the step shows.
 * @param focus The card of the claim in focus; null where none is.
 * @param others The cards that the focused one should not lie over.
 * @param readableZoom The zoom at which the card in focus can be read: see `ViewingDistance`.
 */
export function stepViewport(
  inView: Box,
  focus: Box | null,
  others: readonly Box[],
  viewportSize: Size,
  readableZoom: number,
): StepViewport {
  const plain = { viewport: centred(inView, viewportSize), anchor: { x: 0.5, y: 0.5 } };
  if (!focus || plain.viewport.zoom >= readableZoom) return plain;
  let best: (StepViewport & { score: number }) | null = null;
  for (const x of [1, 0.5, 0]) {
    for (const y of [0.5, 0, 1]) {
      const { viewport, lifted } = withLifted(inView, focus, { x, y }, viewportSize, readableZoom);
      const covered = others.reduce((sum, other) => sum + shareUnder(other, lifted), 0);
      const score = viewport.zoom / plain.viewport.zoom - covered;
      if (!best || score > best.score + 1e-9) best = { viewport, anchor: { x, y }, score };
    }
  }
  return best ?? plain;
}

/** How many times as large as the map the focused card is at a zoom. */
export const liftAt = (zoom: number, readableZoom: number) => Math.max(1, readableZoom / zoom);

/** Viewports narrower than this have no room for a card held close beside the rest of its step. */
const narrow = 720;

/**
 * The viewport of a phone: where all of a step would be specks beside its card, the card in its place among those that
 * find room.
 */
export function narrowStepViewport(
  inView: Box,
  focus: Box | null,
  others: readonly Box[],
  viewportSize: Size,
  readableZoom: number,
): StepViewport {
  const all = stepViewport(inView, focus, others, viewportSize, readableZoom);
  if (!focus || viewportSize.width >= narrow || all.viewport.zoom >= 0.6 * readableZoom) return all;
  const edge = 16;
  const start = (at: number, length: number, from: number, extent: number, space: number) => {
    const ideal = space / 2 - (from + extent / 2) * readableZoom;
    const first = edge - at * readableZoom;
    const last = space - edge - (at + length) * readableZoom;
    return last < first ? first : Math.max(first, Math.min(last, ideal));
  };
  return {
    viewport: {
      zoom: readableZoom,
      x: start(focus.x, focus.width, inView.x, inView.width, viewportSize.width),
      y: start(focus.y, focus.height, inView.y, inView.height, viewportSize.height),
    },
    anchor: { x: 0.5, y: 0.5 },
  };
}

/** A card held closer, in map coordinates. */
export function liftedBox({ x, y, width, height }: Box, anchor: Point, by: number): Box {
  return {
    x: x - (by - 1) * width * anchor.x,
    y: y - (by - 1) * height * anchor.y,
    width: width * by,
    height: height * by,
  };
}

function withLifted(
  inView: Box,
  focus: Box,
  anchor: Point,
  viewportSize: Size,
  readableZoom: number,
): { viewport: Viewport; lifted: Box } {
  let viewport = centred(inView, viewportSize);
  let lifted = focus;
  // The smaller the map, the larger the card is in it: a few rounds settle it.
  for (let round = 0; round < 8; round++) {
    const by = Math.min(
      liftAt(viewport.zoom, readableZoom),
      viewportSize.width / viewport.zoom / focus.width,
    );
    lifted = liftedBox(focus, anchor, by);
    viewport = centred(unionOf([inView, lifted]) ?? inView, viewportSize);
  }
  return { viewport, lifted };
}

function centred(box: Box, viewportSize: Size): Viewport {
  const fits = Math.min(
    (viewportSize.width - 2 * margin) / box.width,
    (viewportSize.height - 2 * margin) / box.height,
  );
  const zoom = Math.max(zoomLimits.min, Math.min(closest, fits));
  return {
    zoom,
    x: viewportSize.width / 2 - (box.x + box.width / 2) * zoom,
    y: viewportSize.height / 2 - (box.y + box.height / 2) * zoom,
  };
}

/** From 0 to 1. */
function shareUnder(card: Box, over: Box): number {
  const width = Math.min(card.x + card.width, over.x + over.width) - Math.max(card.x, over.x);
  const height = Math.min(card.y + card.height, over.y + over.height) - Math.max(card.y, over.y);
  return width <= 0 || height <= 0 ? 0 : (width * height) / (card.width * card.height);
}
