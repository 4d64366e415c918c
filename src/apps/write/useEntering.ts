// Who comes to the text comes from a claim: words go under that one, until one has gone and comes again.

import { type RefObject, useLayoutEffect } from 'react';
import type { Taking } from './taking.ts';

/** Round the text, where its words are given another claim, and where a claim that was made of it gets its words. */
const stillIn = '.source-text, .text-tools, .write-bar, .write-field';

export function useEntering(scroller: RefObject<HTMLElement | null>, taking: Taking): void {
  useLayoutEffect(() => {
    const onMove = ({ target }: Event) => {
      const reader = scroller.current;
      if (!reader || !(target instanceof Element)) return;
      if (reader.contains(target)) taking.setTarget(taking.target());
      // What is in focus is where one would come from.
      else if (!target.contains(reader) && !target.closest(stillIn)) taking.setTarget(null);
    };
    document.addEventListener('pointerdown', onMove, true);
    document.addEventListener('focusin', onMove);
    return () => {
      document.removeEventListener('pointerdown', onMove, true);
      document.removeEventListener('focusin', onMove);
    };
  }, [scroller, taking]);
}
