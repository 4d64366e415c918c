// The window: React Flow is given only the cards near the viewport. The viewport is snapped to a grid, so
// that panning changes the window now and then and not in every frame.

import { type ReactFlowState, useStore } from '@xyflow/react';
import { useMemo } from 'react';
import { cardsIn, linksIn, trunksIn } from '../layout/inWindow.ts';
import type { Box, Link, Trunk } from '../layout/layoutResult.ts';
import type { Layout } from '../store/state.ts';

/** Pixels. */
const grid = 128;

export interface MapWindow {
  view: Box;
  cards: readonly string[];
  links: readonly Link[];
  trunks: readonly Trunk[];
}

const nothing: MapWindow = { view: { x: 0, y: 0, width: 0, height: 0 }, cards: [], links: [], trunks: [] };

/** "x y width height" of the snapped viewport: equal strings mean an equal window. */
function windowKey({ transform: [x, y], width, height }: ReactFlowState): string {
  const left = Math.floor(-x / grid) * grid;
  const top = Math.floor(-y / grid) * grid;
  const right = Math.ceil((-x + width) / grid) * grid;
  const bottom = Math.ceil((-y + height) / grid) * grid;
  return [left, top, right - left, bottom - top].join(' ');
}

/** @param stop The claim that the Tab key leads to: its card is there even out of sight. */
export function useWindow(layout: Layout | null, stop: string | null): MapWindow {
  const key = useStore(windowKey);
  return useMemo(() => {
    if (!layout) return nothing;
    const [x = 0, y = 0, width = 0, height = 0] = key.split(' ').map(Number);
    const view = { x, y, width, height };
    const cards = cardsIn(layout.places, view);
    const out = stop !== null && layout.places.boxes.has(stop) && !cards.includes(stop);
    return {
      view,
      cards: out ? [stop, ...cards] : cards,
      links: linksIn(layout.places, view),
      trunks: trunksIn(layout.places, view),
    };
  }, [layout, key, stop]);
}
