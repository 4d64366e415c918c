// Under fingers: what is typed stands above the keyboard on the screen, which covers the page and tells no one.

import { type RefObject, useEffect, useSyncExternalStore } from 'react';

const coarse = '(pointer: coarse)';

const onCoarse = (changed: () => void) => {
  const query = matchMedia(coarse);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

export const useFingers = (): boolean => useSyncExternalStore(onCoarse, () => matchMedia(coarse).matches);

/** Says on the element, as `--keyboard`, how much of the window's foot is covered; for as long as `on`. */
export function useKeyboardRoom(element: RefObject<HTMLElement | null>, on: boolean): void {
  useEffect(() => {
    const viewport = window.visualViewport;
    const bar = element.current;
    if (!on || !viewport || !bar) return;
    const follow = () => {
      // A window that the keyboard makes smaller has nothing covered.
      const covered = Math.max(0, innerHeight - viewport.height * viewport.scale - viewport.offsetTop);
      bar.style.setProperty('--keyboard', `${Math.round(covered)}px`);
    };
    follow();
    viewport.addEventListener('resize', follow);
    viewport.addEventListener('scroll', follow);
    return () => {
      viewport.removeEventListener('resize', follow);
      viewport.removeEventListener('scroll', follow);
      bar.style.removeProperty('--keyboard');
    };
  }, [element, on]);
}
