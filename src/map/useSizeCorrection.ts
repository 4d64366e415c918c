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
    const { detail, layout } = session.store.getState();
    // Scenes and names are not made again for one card: the page need not be laid out for it before its time.
    if (!element || detail !== 'sentences') return;
    // React Flow hands a card its new size a moment after its new words: until then the one says nothing of the other.
    const box = layout?.places.boxes.get(id);
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
