// The window: React Flow is given only the cards near the viewport. The viewport is snapped to a grid, so
// that panning changes the window now and then and not in every frame.

import { type ReactFlowState, useStore } from '@xyflow/react';
import { useMemo } from 'react';
import type { Box, Link, Trunk } from '../layout/layoutResult.ts';
import type { Layout } from '../store/state.ts';
import { type Detail, detailAt, mostCards, zoomStep } from './detail.ts';

/** Pixels at zoom 1. */
const grid = 256;

export interface MapWindow {
  detail: Detail;
  cards: readonly string[];
  links: readonly Link[];
  trunks: readonly Trunk[];
}

const nothing: MapWindow = { detail: 'sentences', cards: [], links: [], trunks: [] };

/** "x y width height detail" of the snapped viewport: equal strings mean an equal window. */
function windowKey({ transform: [x, y, zoom], width, height }: ReactFlowState, distance: number): string {
  // By quarters of a doubling: while the camera flies in or out, the grid stays for a while, too.
  const step = grid / Math.min(1, zoomStep(zoom));
  const left = Math.floor(-x / zoom / step) * step;
  const top = Math.floor(-y / zoom / step) * step;
  const right = Math.ceil((-x + width) / zoom / step) * step;
  const bottom = Math.ceil((-y + height) / zoom / step) * step;
  return [left, top, right - left, bottom - top, detailAt(zoom, distance)].join(' ');
}

/**
 * @param stop The claim that the Tab key leads to: its card is there even out of sight.
 * @param distance From which the map is looked at: see `detailAt`.
 * @param covered Whether the whole lies over the cards: then there are none.
 */
export function useWindow(
  layout: Layout | null,
  stop: string | null,
  { distance, covered }: { distance: number; covered: boolean },
): MapWindow {
  const key = useStore((state) => (covered ? '' : windowKey(state, distance)));
  return useMemo(() => {
    if (!layout || key === '') return nothing;
    const [x = 0, y = 0, width = 0, height = 0] = key.split(' ').map(Number);
    const view: Box = { x, y, width, height };
    const detail = key.slice(key.lastIndexOf(' ') + 1) as Detail;
    const cards = layout.index.cardsIn(view);
    // A flight over a large map passes more than can be drawn.
    if (cards.length > mostCards) return { ...nothing, detail };
    const out = stop !== null && layout.places.boxes.has(stop) && !cards.includes(stop);
    return {
      detail,
      cards: out ? [stop, ...cards] : cards,
      links: layout.index.linksIn(view),
      trunks: layout.index.trunksIn(view),
    };
  }, [layout, key, stop]);
}
