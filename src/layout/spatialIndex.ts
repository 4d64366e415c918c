// What stands in a window of the map: a static R-tree over cards and edges.

import Flatbush from 'flatbush';
import type { Box, LayoutResult, Link, Trunk } from './layoutResult.ts';

export interface SpatialIndex {
  /** Ids of the cards and frames that touch the window, in document order. */
  cardsIn(window: Box): string[];
  linksIn(window: Box): Link[];
  trunksIn(window: Box): Trunk[];
}

export function createSpatialIndex(places: LayoutResult): SpatialIndex {
  const ids = [...places.boxes.keys()];
  const cards = treeOf([...places.boxes.values()]);
  const links = treeOf(places.links.map((link) => link.bounds));
  const trunks = treeOf(places.trunks.map((trunk) => trunk.bounds));
  return {
    cardsIn: (window) => within(cards, window).flatMap((index) => ids[index] ?? []),
    linksIn: (window) => within(links, window).flatMap((index) => places.links[index] ?? []),
    trunksIn: (window) => within(trunks, window).flatMap((index) => places.trunks[index] ?? []),
  };
}

function treeOf(boxes: readonly Box[]): Flatbush | null {
  if (boxes.length === 0) return null;
  const tree = new Flatbush(boxes.length);
  for (const { x, y, width, height } of boxes) tree.add(x, y, x + width, y + height);
  tree.finish();
  return tree;
}

function within(tree: Flatbush | null, { x, y, width, height }: Box): number[] {
  return tree ? tree.search(x, y, x + width, y + height).toSorted((a, b) => a - b) : [];
}
