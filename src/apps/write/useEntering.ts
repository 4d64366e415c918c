// Who comes to the text comes from a claim: words go under that one, until one has gone and comes again.

import { type RefObject, useLayoutEffect } from 'react';
import { useSession } from '../../store/SessionContext.ts';
import type { Taking } from './taking.ts';

/** Round the text, and where a claim that was made of it gets its words. */
const stillIn = '.source-text, .write-bar, .write-field';

export function useEntering(scroller: RefObject<HTMLElement | null>, taking: Taking): void {
  const session = useSession();
  useLayoutEffect(() => {
    let isIn = false;
    const onMove = ({ target }: Event) => {
      const reader = scroller.current;
      if (!reader || !(target instanceof Element)) return;
      if (reader.contains(target)) {
        const { focus } = session.store.getState();
        if (!isIn) taking.setTarget(focus ?? taking.target());
        isIn = true;
      } else if (!target.contains(reader) && !target.closest(stillIn)) {
        isIn = false;
        // What is in focus is where one would come from.
        taking.setTarget(null);
      }
    };
    document.addEventListener('pointerdown', onMove, true);
    document.addEventListener('focusin', onMove);
    return () => {
      document.removeEventListener('pointerdown', onMove, true);
      document.removeEventListener('focusin', onMove);
    };
  }, [session, scroller, taking]);
}
