// What React Flow is given: a node for each card in the window.

import type { Node } from '@xyflow/react';
import type { Argument } from '../argument/argument.ts';
import { andBetween } from '../layout/frame.ts';
import type { LayoutResult } from '../layout/layoutResult.ts';
import { issueId } from '../layout/visibleTree.ts';
import type { Moving } from './useMoving.ts';

export interface CardData extends Record<string, unknown> {
  id: string;
  width: number;
  height: number;
  /** The zoom at which names are seen: see cardName. */
  zoom: number;
  gaps: readonly { x: number; y: number }[];
}
export type CardNode = Node<CardData>;

/** From our own places, field by field: React Flow trusts what it is given. */
export function toNodes(
  argument: Argument,
  places: LayoutResult,
  ids: readonly string[],
  zoom: number,
  moving: Moving | null,
): CardNode[] {
  return (moving ? [...new Set([...ids, ...moving.boxes.keys()])] : ids).flatMap((id): CardNode[] => {
    const box = places.boxes.get(id);
    if (!box) return [];
    const { width, height } = box;
    const { x, y } = moving?.boxes.get(id) ?? box;
    const claim = argument.claims.get(id);
    const linked = claim?.kind === 'linked';
    return [
      {
        id: `claim ${id}`,
        type: id === issueId ? 'issue' : linked ? 'linked' : 'claim',
        position: { x, y },
        width,
        height,
        measured: { width, height },
        zIndex: linked ? 0 : 1,
        // React Flow lets the pointer pass through nodes that can be neither selected nor dragged.
        style: { pointerEvents: 'all', opacity: moving?.fresh.has(id) ? moving.progress : 1 },
        data: {
          id,
          width,
          height,
          zoom: Math.min(zoom, 1),
          gaps: linked ? gapsBetween(claim.premises, places, box.x, box.y) : [],
        },
      },
    ];
  });
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
