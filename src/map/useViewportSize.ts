// The store knows how large the map's region is on screen: layouts, scenes and the opening depend on it.

import { useLayoutEffect } from 'react';
import { openAtFirst } from '../store/openAtFirst.ts';
import { useSession } from '../store/SessionContext.ts';
import type { ReadingPlace } from '../store/state.ts';

export function useViewportSize(
  frame: React.RefObject<HTMLElement | null>,
  place: ReadingPlace = 'page',
): void {
  const session = useSession();
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const size = () => ({ width: element.clientWidth, height: element.clientHeight });
    const measure = () => session.setViewportSize(size(), place);
    let observer: ResizeObserver | null = null;
    const begin = () => {
      measure();
      observer = new ResizeObserver(() => {
        // On paper there is no map: what it was on the screen, it will be again.
        if (element.clientWidth > 0) measure();
      });
      observer.observe(element);
    };
    // Somebody else's page hears its reader between: the frame has been drawn, how the map opens is found, it is laid out.
    const find = () => {
      const { argument, pendingView, direction } = session.store.getState();
      if (argument && pendingView) openAtFirst(argument, size(), direction, pendingView.expand);
      timer = setTimeout(begin);
    };
    let timer = place === 'embed' ? setTimeout(find) : undefined;
    if (place !== 'embed') begin();
    return () => {
      clearTimeout(timer);
      observer?.disconnect();
    };
  }, [session, frame, place]);
}
