// On a touch screen one finger turns the pages of the lesson, as in a book; two fingers explore the map.

import { useLayoutEffect } from 'react';
import type { Session } from '../../store/session.ts';
import { step } from './presentCommands.ts';

/** CSS pixels: less is a tap. */
const least = 48;

export function useSwipes(session: Session, stage: HTMLElement | null): void {
  useLayoutEffect(() => {
    if (!stage) return;
    let start: { x: number; y: number } | null = null;
    const onStart = (event: TouchEvent) => {
      const [touch] = event.touches;
      const laser = session.store.getState().presentation?.laser;
      start = event.touches.length === 1 && touch && !laser ? { x: touch.clientX, y: touch.clientY } : null;
      // A single finger is not for the map, which would move under it.
      if (
        event.touches.length === 1 &&
        event.target instanceof Element &&
        event.target.closest('.react-flow')
      ) {
        event.stopPropagation();
      }
    };
    const onEnd = (event: TouchEvent) => {
      const [touch] = event.changedTouches;
      if (!start || !touch || event.touches.length > 0) return;
      const [across, down] = [touch.clientX - start.x, touch.clientY - start.y];
      start = null;
      if (Math.abs(across) < least || Math.abs(across) < 1.5 * Math.abs(down)) return;
      step(session, across < 0 ? 1 : -1);
    };
    stage.addEventListener('touchstart', onStart, { capture: true, passive: true });
    stage.addEventListener('touchend', onEnd, { capture: true, passive: true });
    return () => {
      stage.removeEventListener('touchstart', onStart, true);
      stage.removeEventListener('touchend', onEnd, true);
    };
  }, [session, stage]);
}
