// What React Flow is given: a node for each card in the window.

import type { Node } from '@xyflow/react';
import type { Argument } from '../argument/argument.ts';
import { andBetween } from '../layout/frame.ts';
import { touches } from '../layout/inWindow.ts';
import type { Box, LayoutResult } from '../layout/layoutResult.ts';
import type { MapWindow } from './useWindow.ts';

export interface CardData extends Record<string, unknown> {
  id: string;
  width: number;
  height: number;
  /** What says that its children are not shown, from the card's corner. */
  chip: Box | null;
  gaps: readonly { x: number; y: number }[];
}
export type CardNode = Node<CardData>;

/** From our own places, field by field: React Flow trusts what it is given. */
export function toNodes(
  argument: Argument,
  places: LayoutResult,
  { cards: ids, view }: Pick<MapWindow, 'cards' | 'view'>,
): CardNode[] {
  const cards = ids.flatMap((id): CardNode[] => {
    const box = places.boxes.get(id);
    if (!box) return [];
    const claim = argument.claims.get(id);
    if (claim?.kind !== 'linked') return [nodeAt(claim ? 'claim' : 'issue', id, box, places)];
    const gaps = gapsBetween(claim.premises, places, box.x, box.y);
    return [nodeAt('linked', id, box, places, gaps)];
  });
  // Of names in columns there are as many as columns.
  const stubs = places.stubs.filter(({ box }) => touches(box, view));
  return [...cards, ...stubs.map(({ id, box }) => nodeAt('stub', id, box, places))];
}

function nodeAt(
  type: 'claim' | 'linked' | 'issue' | 'stub',
  id: string,
  { x, y, width, height }: Box,
  { toggles }: LayoutResult,
  gaps: CardData['gaps'] = [],
): CardNode {
  const chip = toggles.get(id);
  return {
    id: `${type} ${id}`,
    type,
    position: { x, y },
    width,
    height,
    measured: { width, height },
    // Frames under what they hold, and pills under the buttons on the edges of cards.
    zIndex: type === 'stub' ? 0 : type === 'linked' ? 1 : 2,
    // React Flow lets the pointer pass through nodes that can be neither selected nor dragged.
    style: { pointerEvents: 'all' },
    data: { id, width, height, gaps, chip: chip ? { ...chip, x: chip.x - x, y: chip.y - y } : null },
  };
}

function gapsBetween(premises: readonly string[], places: LayoutResult, left: number, top: number) {
  return premises.slice(1).flatMap((id, index) => {
    const before = places.boxes.get(premises[index] ?? '');
    const after = places.boxes.get(id);
    if (!before || !after) return [];
    const { x, y } = andBetween(before, after, places);
    return [{ x: x - left, y: y - top }];
  });
}
