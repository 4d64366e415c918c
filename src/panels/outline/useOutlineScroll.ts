// The outline follows the claim in focus, wherever it was chosen, and keeps it in sight when a panel takes room.

import { useEffect, useLayoutEffect, useRef } from 'react';
import { useSessionState } from '../../store/SessionContext.ts';

/** @param index The row of the claim in focus; undefined where none is. */
export function useOutlineScroll(
  scroller: React.RefObject<HTMLElement | null>,
  index: number | undefined,
  show: (index: number) => void,
): void {
  const focus = useSessionState((state) => state.focus);
  const request = useSessionState((state) => state.focusRequest);
  const latest = useRef({ index, show });
  useLayoutEffect(() => {
    latest.current = { index, show };
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new focus is shown; rows may move without it.
  useEffect(() => {
    if (index !== undefined) show(index);
  }, [focus, index === undefined]);

  // Moves that take the keyboard along: no picture, and no key, comes between.
  const seen = useRef(request);
  useLayoutEffect(() => {
    if (request === null || request === seen.current) return;
    seen.current = request;
    scroller.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    if (latest.current.index !== undefined) latest.current.show(latest.current.index);
  }, [request, scroller]);

  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    let height = box.clientHeight;
    const observer = new ResizeObserver(() => {
      const before = height;
      height = box.clientHeight;
      const row = box.querySelector('[aria-selected="true"]');
      const { index, show } = latest.current;
      if (!row || index === undefined) return;
      const top = row.getBoundingClientRect().top - box.getBoundingClientRect().top;
      // A reader who scrolled away from it is left where they are.
      if (top > -40 && top < before) show(index);
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [scroller]);
}
