// An element that is moved with its step loses the keyboard: it gets it back, to be pressed again.

import { useLayoutEffect, useRef } from 'react';

/** @param place Where the step stands. @returns For the button, and to be called when it is pressed. */
export function useKeptFocus(place: unknown): [React.RefObject<HTMLButtonElement | null>, () => void] {
  const button = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the step stands elsewhere.
  useLayoutEffect(() => {
    if (pressed.current) button.current?.focus();
    pressed.current = false;
  }, [place]);
  return [
    button,
    () => {
      pressed.current = true;
    },
  ];
}
