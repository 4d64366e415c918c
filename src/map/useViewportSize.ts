// The store knows how large the map's region is on screen: layouts, scenes and the opening depend on it.

import { useLayoutEffect } from 'react';
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
    const measure = () =>
      session.setViewportSize({ width: element.clientWidth, height: element.clientHeight }, place);
    const observer = new ResizeObserver(() => {
      // On paper there is no map: what it was on the screen, it will be again.
      if (element.clientWidth > 0) measure();
    });
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [session, frame, place]);
}
