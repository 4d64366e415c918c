// Where a claim would go that is let go of at a point of the map: onto a claim, or between two.

import { lastUnder } from '../../draft/copying.ts';
import { claimIn, type Draft, type DraftPlace, draftPlaceOf } from '../../draft/draft.ts';
import { whyNotMove } from '../../draft/whyNot.ts';
import type { Box, Point } from '../../layout/layoutResult.ts';
import { claimAt } from '../../map/claimAt.ts';
import type { Layout } from '../../store/state.ts';

export interface Drop {
  place: DraftPlace;
  /** What it would be; null for what it is. */
  role: 'reason' | 'objection' | null;
  /** The card that the pointer is on, or beside. */
  box: Box;
  /** Of a place between two: where a line marks it. */
  line: Box | null;
  /** Over which claim the pointer is; null beside one. */
  over: string | null;
  /** Why it cannot go there. */
  problem: string | null;
}

/** Pixels from a card at which a place beside it is meant. */
const reach = 40;
/** Pixels between a card and the line beside it, and how thick that is. */
const [gap, thick] = [6, 4];

/** @param at In the map's own coordinates. */
export function dropAt(draft: Draft, layout: Layout, key: string, at: Point): Drop | null {
  const id = claimAt(layout, at);
  const box = layout.places.boxes.get(id ?? '');
  if (id === undefined || !box || !draft.claims.has(id)) return null;
  const [x, y] = [at.x - box.x - box.width / 2, at.y - box.y - box.height / 2];
  const [besideX, besideY] = [Math.abs(x) - box.width / 2, Math.abs(y) - box.height / 2];
  if (besideX <= 0 && besideY <= 0) {
    // The one that is carried is no place.
    if (id === key) return null;
    const place = lastUnder(draft, key, id);
    const role = x < 0 === !layout.places.mirrored ? 'reason' : 'objection';
    return { place, role, box, line: null, over: id, problem: whyNotMove(draft, key, place) };
  }
  if (Math.max(besideX, besideY) > reach || claimIn(draft, id).slot === 'theses') return null;
  const upright = besideY > besideX;
  const before = upright ? y < 0 : x < 0 === !layout.places.mirrored;
  const { parent, slot, index } = draftPlaceOf(draft, id);
  const from = draftPlaceOf(draft, key);
  const same = from.parent === parent && from.slot === slot;
  // Among those that are there without it.
  const behind = index + (before ? 0 : 1);
  const place = { parent, slot, index: behind - (same && from.index < behind ? 1 : 0) };
  if (same && place.index === from.index) return null;
  const line = upright
    ? { x: box.x, y: y < 0 ? box.y - gap - thick : box.y + box.height + gap, width: box.width, height: thick }
    : {
        x: x < 0 ? box.x - gap - thick : box.x + box.width + gap,
        y: box.y,
        width: thick,
        height: box.height,
      };
  return { place, role: null, box, line, over: null, problem: whyNotMove(draft, key, place) };
}
