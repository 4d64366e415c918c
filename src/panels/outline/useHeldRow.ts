// The keyboard stays in the tree when the row on which it stood is closed away.

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** @param rows What is shown; where it changes, a row may have gone. */
export function useHeldRow(tree: RefObject<HTMLElement | null>, rows: unknown): void {
  const held = useRef(false);
  useEffect(() => {
    const onFocus = ({ target }: Event) => {
      held.current = target instanceof Node && tree.current?.contains(target) === true;
    };
    document.addEventListener('focusin', onFocus);
    // A press beside everything lets go of it.
    document.addEventListener('pointerdown', onFocus, true);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onFocus, true);
    };
  }, [tree]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useLayoutEffect(() => {
    if (!held.current || document.activeElement !== document.body) return;
    tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }, [rows, tree]);
}
