// Sizes are estimated before anything is drawn (layout/cardContent.ts). Where the browser needs more room,
// a fallback font or wider letter spacing, the layout hears of it.

import { useEffect } from 'react';
import type { Size } from '../layout/layoutResult.ts';
import { useSession } from '../store/SessionContext.ts';

const waiting = new WeakMap<object, Map<string, Size>>();

export function useSizeCorrection(
  body: React.RefObject<HTMLElement | null>,
  id: string,
  width: number,
  height: number,
): void {
  const session = useSession();
  useEffect(() => {
    const element = body.current;
    // Names in place of sentences (the middle view) say nothing about the card's own height.
    if (!element || element.closest('[data-detail="sentences"]') === null) return;
    // React Flow hands a card its new size a moment after its new words: until then the one says nothing of the other.
    const box = session.store.getState().layout?.places.boxes.get(id);
    if (box?.width !== width || box.height !== height) return;
    const needed = element.offsetHeight;
    if (needed <= height + 1) return;
    const batch = waiting.get(session);
    if (batch) {
      batch.set(id, { width, height: needed });
      return;
    }
    const sizes = new Map<string, Size>([[id, { width, height: needed }]]);
    waiting.set(session, sizes);
    // All cards of a window report in the same frame: one new layout, not one for each.
    requestAnimationFrame(() => {
      waiting.delete(session);
      session.correctSizes(sizes);
    });
  });
}
