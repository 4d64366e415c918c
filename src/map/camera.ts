// Where the camera stands, and how it gets from one place to another.

import { interpolateZoom } from 'd3-interpolate';
import type { Box, Size } from '../layout/layoutResult.ts';
import { readable } from '../layout/readable.ts';
import type { Viewport } from '../store/state.ts';

export const zoomLimits = { min: 0.02, max: 2 } as const;

const clamp = (value: number, min: number, max: number) => Math.max(min, Math.min(max, value));

/** The viewport that shows all of a box in the middle of the viewport. */
export function fitBounds(box: Box, viewportSize: Size, min: number = zoomLimits.min, max = 1.25): Viewport {
  const width = Math.max(1, viewportSize.width - 2 * readable.margin);
  const height = Math.max(1, viewportSize.height - 2 * readable.margin);
  const zoom = clamp(Math.min(width / box.width, height / box.height), min, max);
  return {
    zoom,
    x: viewportSize.width / 2 - (box.x + box.width / 2) * zoom,
    y: viewportSize.height / 2 - (box.y + box.height / 2) * zoom,
  };
}

/**
 * The viewport in which a map opens: the whole where that can be read, else the root at the side where
 * reading starts.
 */
export function initialViewport(
  bounds: Box,
  root: Box,
  viewportSize: Size,
  direction: 'down' | 'right' | 'list',
  mirrored = false,
): Viewport {
  const margin = readable.margin;
  if (direction === 'list') {
    const zoom = clamp((viewportSize.width - 28) / bounds.width, readable.zoom, 1);
    return {
      zoom,
      x: (viewportSize.width - bounds.width * zoom) / 2 - bounds.x * zoom,
      y: 20 - bounds.y * zoom,
    };
  }
  const whole = fitBounds(bounds, viewportSize, readable.zoom);
  const tooWide = bounds.width * whole.zoom > viewportSize.width - margin;
  const tooHigh = bounds.height * whole.zoom > viewportSize.height - margin;
  if (tooWide) {
    whole.x =
      direction === 'down'
        ? viewportSize.width / 2 - (root.x + root.width / 2) * whole.zoom
        : mirrored
          ? viewportSize.width - margin - (root.x + root.width) * whole.zoom
          : margin - root.x * whole.zoom;
  }
  if (tooHigh) {
    whole.y =
      direction === 'right'
        ? fromFirst(bounds, root, viewportSize, whole.zoom)
        : margin - root.y * whole.zoom;
  }
  return whole;
}

/** From the first reason on, where the thesis is then in sight and not at the very bottom; else round the thesis. */
function fromFirst(bounds: Box, root: Box, viewportSize: Size, zoom: number): number {
  const top = readable.margin - bounds.y * zoom;
  const middle = (root.y + root.height / 2) * zoom;
  return top + middle <= viewportSize.height * 0.7 ? top : viewportSize.height / 2 - middle;
}

/**
 * The least move that brings a box into view at a zoom at which it can be read.
 *
 * @param covered What lies over the viewport, in its pixels: the box comes out from under it.
 */
export function panIntoView(
  box: Box,
  viewportSize: Size,
  from: Viewport,
  covered: readonly Box[] = [],
): Viewport {
  const view = intoViewport(box, viewportSize, from);
  return covered.reduce((at, cover) => uncovered(box, viewportSize, at, cover), view);
}

/**
 * Moves a map that opens sideways, where it has the room, so that no card lies under what lies in the corners.
 *
 * @param cardsIn The boxes of the cards that touch a part of the map.
 */
export function avoidOverlays(
  view: Viewport,
  bounds: Box,
  viewportSize: Size,
  covered: readonly Box[],
  cardsIn: (part: Box) => readonly Box[],
): Viewport {
  return covered.reduce((at, cover) => {
    const { x, y, zoom } = at;
    const part = {
      x: (cover.x - x) / zoom,
      y: (cover.y - y) / zoom,
      width: cover.width / zoom,
      height: cover.height / zoom,
    };
    const under = cardsIn(part);
    if (under.length === 0) return at;
    const gap = 12;
    const right = Math.max(...under.map((box) => (box.x + box.width) * zoom + x));
    const left = Math.min(...under.map((box) => box.x * zoom + x));
    const shift =
      cover.x > viewportSize.width / 2 ? cover.x - gap - right : cover.x + cover.width + gap - left;
    const fits =
      bounds.x * zoom + x + shift >= readable.margin / 2 &&
      (bounds.x + bounds.width) * zoom + x + shift <= viewportSize.width - readable.margin / 2;
    return fits ? { x: x + shift, y, zoom } : at;
  }, view);
}

/** Moves a box that lies under `cover` off it by the shortest way that stays on the viewport. */
function uncovered(box: Box, viewportSize: Size, view: Viewport, cover: Box): Viewport {
  const gap = 10;
  const left = box.x * view.zoom + view.x;
  const top = box.y * view.zoom + view.y;
  const right = left + box.width * view.zoom;
  const bottom = top + box.height * view.zoom;
  const clear =
    left >= cover.x + cover.width || right <= cover.x || top >= cover.y + cover.height || bottom <= cover.y;
  if (clear) return view;
  const ways = [
    { x: cover.x + cover.width + gap - left, y: 0 },
    { x: cover.x - gap - right, y: 0 },
    { x: 0, y: cover.y + cover.height + gap - top },
    { x: 0, y: cover.y - gap - bottom },
  ].filter(
    ({ x, y }) =>
      left + x >= 0 && right + x <= viewportSize.width && top + y >= 0 && bottom + y <= viewportSize.height,
  );
  const [shortest] = ways.toSorted((a, b) => Math.abs(a.x + a.y) - Math.abs(b.x + b.y));
  return shortest ? { ...view, x: view.x + shortest.x, y: view.y + shortest.y } : view;
}

function intoViewport(box: Box, viewportSize: Size, from: Viewport): Viewport {
  const margin = readable.margin;
  const fits = Math.min(
    (viewportSize.width - 2 * margin) / box.width,
    (viewportSize.height - 2 * margin) / box.height,
  );
  const zoom = from.zoom < readable.zoom || from.zoom > 1.6 ? clamp(fits, readable.zoom, 1) : from.zoom;
  if (zoom !== from.zoom) return { ...fitBounds(box, viewportSize, zoom, zoom) };
  const shift = (start: number, length: number, space: number) => {
    // What does not fit shows its beginning.
    if (start < margin || length > space - 2 * margin) return margin - start;
    return Math.min(0, space - margin - (start + length));
  };
  return {
    zoom,
    x: from.x + shift(from.x + box.x * zoom, box.width * zoom, viewportSize.width),
    y: from.y + shift(from.y + box.y * zoom, box.height * zoom, viewportSize.height),
  };
}

/** Zooms round the middle of the viewport. */
export const zoomedBy = (from: Viewport, factor: number, viewportSize: Size): Viewport =>
  zoomedAt(from, factor, { x: viewportSize.width / 2, y: viewportSize.height / 2 });

/** Zooms, as far as the limits go, round a point of the viewport, in its pixels: what lies there stays there. */
export function zoomedAt(from: Viewport, factor: number, at: { x: number; y: number }): Viewport {
  const zoom = clamp(from.zoom * factor, zoomLimits.min, zoomLimits.max);
  const scale = zoom / from.zoom;
  return { zoom, x: at.x - (at.x - from.x) * scale, y: at.y - (at.y - from.y) * scale };
}

// The published types lag behind: rho() came with d3-interpolate 2.
const smooth = /* @__PURE__ */ (
  interpolateZoom as unknown as { rho(rho: number): typeof interpolateZoom }
).rho(1);

export interface Flight {
  cancel(): void;
}

/**
 * Flies smoothly (van Wijk and Nuij, "Smooth and efficient zooming and panning", 2003, by d3.interpolateZoom,
 * rho 1). A cancelled flight stays where it is.
 *
 * @param now Cuts instead of flying, for readers who want no motion.
 * @param least Milliseconds that the shortest flight takes.
 * @param onFlying Told when a flight begins, and when it has ended or was cancelled.
 */
export function fly(
  from: Viewport,
  to: Viewport,
  viewportSize: Size,
  apply: (viewport: Viewport) => void,
  now: boolean,
  min = 200,
  onFlying: (flying: boolean) => void = () => undefined,
): Flight {
  const view = ({ x, y, zoom }: Viewport): [number, number, number] => [
    (viewportSize.width / 2 - x) / zoom,
    (viewportSize.height / 2 - y) / zoom,
    viewportSize.width / zoom,
  ];
  const path = smooth(view(from), view(to));
  const duration = clamp(path.duration * 0.7, min, 1400);
  let frame = 0;
  if (now || path.duration < 1) {
    apply(to);
    return { cancel: () => undefined };
  }
  const start = performance.now();
  const step = (time: number) => {
    const t = clamp((time - start) / duration, 0, 1);
    if (t >= 1) {
      apply(to);
      onFlying(false);
      return;
    }
    const eased = t < 0.5 ? 2 * t * t : 1 - (2 - 2 * t) ** 2 / 2;
    const [cx, cy, width] = path(eased);
    const zoom = viewportSize.width / width;
    apply({ zoom, x: viewportSize.width / 2 - cx * zoom, y: viewportSize.height / 2 - cy * zoom });
    frame = requestAnimationFrame(step);
  };
  onFlying(true);
  frame = requestAnimationFrame(step);
  return {
    cancel() {
      cancelAnimationFrame(frame);
      onFlying(false);
    },
  };
}
