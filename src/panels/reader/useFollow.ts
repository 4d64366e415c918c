// The reader follows the claim in focus to its passage. The keyboard, where it was sent to the reader, goes on
// to the passage as soon as that is there.

import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { citationKey } from '../../argument/quoteSelectors.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { readerTools } from './readerTools.ts';
import { isInSight, scrollToPassage } from './scrollToPassage.ts';
import type { Reading } from './useReading.ts';

export function useFollow(scroller: RefObject<HTMLElement | null>, reading: Reading): void {
  const session = useSession();
  const focus = useSessionState((state) => state.focus);
  const open = useSessionState((state) => state.open);
  const { marks, slices, done } = reading;
  const followed = useRef({ wanted: '', marks });
  const arrive = useKeyboard(scroller);
  useEffect(() => {
    const box = scroller.current;
    if (!box || slices.length === 0) return;
    const wanted = JSON.stringify([focus, open]);
    // Who writes makes marks where one reads, and stays there.
    const writes = readerTools.getState().Tools !== null && followed.current.wanted !== '';
    if (followed.current.wanted === wanted && (writes || followed.current.marks === marks)) return;
    const count = session.store.getState().argument?.claims.get(focus ?? '')?.citations.length ?? 0;
    const citations =
      open?.claim === focus && open ? [open.citation] : Array.from({ length: count }, (_, at) => at);
    const own = citations.flatMap((citation) => [
      ...box.querySelectorAll<HTMLElement>(
        `mark[data-citation="${CSS.escape(citationKey(focus ?? '', citation))}"]`,
      ),
    ]);
    const first = own.find((mark) => mark.classList.contains('quote')) ?? own[0];
    // Its passage may stand in a slice that is still to come.
    if (!first && !done && citations.length > 0) return;
    followed.current = { wanted, marks };
    // Who pressed a passage is there already.
    if (first && !own.some((mark) => isInSight(box, mark))) scrollToPassage(box, first);
    arrive(first);
  }, [focus, open, marks, slices, done, scroller, session, arrive]);
}

/** The returned function says that the passage is there, or that there is none. */
function useKeyboard(scroller: RefObject<HTMLElement | null>) {
  const arrived = useRef(false);
  return useCallback(
    (passage: HTMLElement | undefined) => {
      if (arrived.current) return;
      arrived.current = true;
      const goOn = () => {
        const box = scroller.current;
        const panel = box?.closest('[tabindex="-1"]');
        if (!panel || document.activeElement !== panel) return false;
        const stop =
          passage?.querySelector<HTMLElement>('.mark-link') ??
          box?.querySelector<HTMLElement>('[data-sentence][tabindex="0"]');
        stop?.focus({ preventScroll: true });
        return true;
      };
      // What opens the reader sends the keyboard to the panel with the next drawing.
      if (!goOn()) requestAnimationFrame(() => goOn() || requestAnimationFrame(goOn));
    },
    [scroller],
  );
}
