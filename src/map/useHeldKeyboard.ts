// Cards give way to others. The keyboard, where it stood on one of them, stays in the map.

import { useEffect, useRef } from 'react';
import { useSessionState } from '../store/SessionContext.ts';
import type { Layout } from '../store/state.ts';

/** Maps that have the keyboard, also where what it stood on in them is gone. */
const holding = new WeakSet<Element>();

export const holdsKeyboard = (map: Element | null | undefined): boolean => map != null && holding.has(map);

const stand = (map: HTMLElement | null) =>
  map?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });

export function useHeldKeyboard(frame: React.RefObject<HTMLElement | null>, layout: Layout | null): void {
  useEffect(() => {
    const map = frame.current;
    if (!map) return;
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Node && map.contains(target)) holding.add(map);
      else holding.delete(map);
    };
    // A press beside everything lets go of it.
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Element && !target.closest('[data-claim], .map-controls')) holding.delete(map);
    };
    // The page around a frame has it now.
    const onLeave = () => {
      if (document.activeElement === document.body) holding.delete(map);
    };
    addEventListener('blur', onLeave);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      removeEventListener('blur', onLeave);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPress, true);
    };
  }, [frame]);
  // Without a claim in focus, no card hears that it is asked for.
  const focus = useSessionState((state) => state.focus);
  const request = useSessionState((state) => state.focusRequest);
  const seen = useRef(request);
  useEffect(() => {
    const isNew = request !== seen.current;
    seen.current = request;
    if (isNew && focus === null && document.activeElement === document.body) stand(frame.current);
  }, [request, focus, frame]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what can be stood on changes with the layout.
  useEffect(() => {
    const next = requestAnimationFrame(() => {
      if (!holdsKeyboard(frame.current) || document.activeElement !== document.body) return;
      stand(frame.current);
    });
    return () => cancelAnimationFrame(next);
  }, [layout, frame]);
}
