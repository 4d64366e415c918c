import { useLayoutEffect } from 'react';

/**
 * Gives the keyboard to what is shown, when it is first shown: before the next key, which an effect that comes after the
 * next picture would miss, and after a dialog round it has opened and taken the keyboard.
 */
export function useFocusAtOnce(find: () => HTMLElement | null | undefined): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once.
  useLayoutEffect(() => queueMicrotask(() => find()?.focus({ preventScroll: true })), []);
}
