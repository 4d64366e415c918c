// Cards give way to others. The keyboard, where it stood on one of them, stays in the map.

import { useEffect, useRef } from 'react';
import type { Layout } from '../store/state.ts';

export function useHeldKeyboard(frame: React.RefObject<HTMLElement | null>, layout: Layout | null): void {
  const held = useRef(false);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      held.current = target instanceof Node && frame.current?.contains(target) === true;
    };
    // A press beside everything lets go of it.
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Element && !target.closest('[data-claim], .map-controls')) held.current = false;
    };
    // The page around a frame has it now.
    const onLeave = () => {
      if (document.activeElement === document.body) held.current = false;
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: what can be stood on changes with the layout.
  useEffect(() => {
    const next = requestAnimationFrame(() => {
      if (!held.current || document.activeElement !== document.body) return;
      frame.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(next);
  }, [layout, frame]);
}
