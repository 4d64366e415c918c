// Lights the connectives of a text, over the page as it is: nothing of it is drawn again.

import { type RefObject, useEffect } from 'react';
import type { Reading } from '../../panels/reader/useReading.ts';
import { connectivesIn } from '../../quotes/lexicon/connectives.ts';
import { drawnSentences, pageRange } from './textPlaces.ts';

/** Firefox has them from 140 on. */
export const canLight = typeof CSS !== 'undefined' && 'highlights' in CSS;

/** @param language In which the text is; null lights none. */
export function useConnectives(
  scroller: RefObject<HTMLElement | null>,
  reading: Reading,
  language: string | null,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the reading the text is drawn anew.
  useEffect(() => {
    const reader = scroller.current;
    if (!reader || language === null || !canLight) return;
    const lit = { reason: new Highlight(), conclusion: new Highlight(), contrast: new Highlight() };
    for (const sentence of drawnSentences(reader)) {
      for (const { start, end, bearing } of connectivesIn(sentence.textContent ?? '', language)) {
        const range = pageRange(sentence, start, end);
        if (range) lit[bearing].add(range);
      }
    }
    for (const [bearing, highlight] of Object.entries(lit))
      CSS.highlights.set(`connective-${bearing}`, highlight);
    return () => {
      for (const bearing of Object.keys(lit)) CSS.highlights.delete(`connective-${bearing}`);
    };
  }, [scroller, reading, language]);
}
