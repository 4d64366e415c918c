// Which rows of the outline are on the page: all of them as long as they are few, as searching in the page
// and screen readers then work best; of many only those near the window, at heights that the browser measured.

import { defaultRangeExtractor, measureElement, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Argument } from '../../argument/argument.ts';
import { sentenceOf } from '../../argument/walk.ts';
import type { OutlineRow } from '../../document/outline.ts';
import { scrollWithin } from './scrollWithin.ts';

/** More rows than this are not all drawn. */
const most = 200;
/** Room above and below a row that is scrolled to, in CSS pixels. */
const margin = 24;

interface OutlineWindow {
  /** The rows to draw; `start` is null where they simply follow each other. */
  items: readonly { index: number; start: number | null }[];
  /** Height of the whole tree, in CSS pixels; null where it follows from the rows. */
  height: number | null;
  /** Scrolls a row into view. */
  show: (index: number) => void;
  /** The ref of each row that is drawn. */
  measure: ((element: HTMLElement | null) => void) | undefined;
}

/** @param current The row that the keyboard stands on: it is there even out of sight, so that focus stays. */
export function useOutlineWindow(
  argument: Argument,
  rows: readonly OutlineRow[],
  current: number,
  scroller: React.RefObject<HTMLElement | null>,
): OutlineWindow {
  const windowed = rows.length > most;
  const rangeExtractor = useCallback(
    (range: Range) => {
      const near = defaultRangeExtractor(range);
      return near.includes(current) ? near : [...near, current].toSorted((a, b) => a - b);
    },
    [current],
  );
  const [width, setWidth] = useState(700);
  // Asked for again and again, in the middle of scrolling.
  const estimates = useMemo(() => {
    return rows.length > most ? rows.map((row) => estimate(argument, row, width)) : [];
  }, [argument, rows, width]);
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    enabled: windowed,
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((index: number) => rows[index]?.id ?? index, [rows]),
    estimateSize: (index) => estimates[index] ?? 0,
    rangeExtractor,
    initialRect: { width: 700, height: 900 },
    overscan: 6,
    scrollPaddingStart: margin,
    scrollPaddingEnd: margin,
    // While something else is printed the rows have no size: they keep the one that they had.
    measureElement: (element, entry, instance) => {
      const index = instance.indexFromElement(element);
      const known = () => instance.itemSizeCache.get(rows[index]?.id ?? index) ?? estimates[index] ?? 0;
      return measureElement(element, entry, instance) || known();
    },
    onChange: ({ scrollRect }) => {
      if (scrollRect?.width) setWidth(scrollRect.width);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another width the lines break elsewhere.
  useEffect(() => virtualizer.measure(), [virtualizer, width]);

  const show = useCallback(
    (index: number) => {
      const bring = () => {
        const row = scroller.current?.querySelector(`[data-index="${index}"]`);
        scrollWithin(scroller.current, row, margin);
      };
      if (!windowed) return bring();
      virtualizer.scrollToIndex(index, { align: 'auto' });
      // Its height was a guess until it was drawn.
      requestAnimationFrame(bring);
    },
    [windowed, virtualizer, scroller],
  );
  const all = useMemo(() => rows.map((_, index) => ({ index, start: null })), [rows]);
  if (!windowed) return { items: all, height: null, show, measure: undefined };
  const near = virtualizer.getVirtualItems();
  return {
    // Until the window is known, the row with the keyboard's focus stays on the page.
    items: near.length > 0 ? near : [{ index: current, start: 0 }],
    height: virtualizer.getTotalSize(),
    show,
    measure: virtualizer.measureElement,
  };
}

/** The height of a row before it is drawn, in CSS pixels. */
function estimate(argument: Argument, row: OutlineRow, width: number): number {
  const claim = argument.claims.get(row.id);
  if (!claim) return 80;
  const room = Math.max(200, Math.min(width - 150, 660) - Math.min(row.level, 6) * 20);
  const lines = Math.ceil((sentenceOf(argument, claim).length * 8.1) / room);
  return 50 + lines * 26 + claim.citations.length * 22 + (row.expanded === false ? 24 : 0);
}
