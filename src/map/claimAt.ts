// The claim under the pointer.

import { cardsIn } from '../layout/inWindow.ts';
import { issueId } from '../layout/issue.ts';
import type { Point } from '../layout/layoutResult.ts';
import type { Layout } from '../store/state.ts';

/** @param at In the map's own coordinates. Undefined where nothing is drawn anywhere near. */
export function claimAt({ places }: Layout, at: Point): string | undefined {
  for (const reach of [0, 60, 240, 960]) {
    const window = { x: at.x - reach, y: at.y - reach, width: 2 * reach, height: 2 * reach };
    const near = cardsIn(places, window).filter((id) => id !== issueId);
    if (near.length === 0) continue;
    const distance = (id: string) => {
      const box = places.boxes.get(id);
      if (!box) return Number.POSITIVE_INFINITY;
      const beside = (value: number, start: number, length: number) =>
        Math.max(0, start - value, value - start - length);
      return Math.hypot(beside(at.x, box.x, box.width), beside(at.y, box.y, box.height));
    };
    // Of a frame and the premise in it, which stands later, the premise.
    return near.reduce((best, id) => (distance(id) <= distance(best) ? id : best));
  }
  return undefined;
}
