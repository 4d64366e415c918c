// What may be scrolled, and shows another thing at each step: that is read from its top.

import { type RefObject, useLayoutEffect, useRef } from 'react';

/** @param what Scrolled back to the top when this changes. */
export function useTop<Element extends HTMLElement>(what: unknown): RefObject<Element | null> {
  const box = useRef<Element>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is the box's matter.
  useLayoutEffect(() => {
    box.current?.scrollTo({ top: 0, behavior: 'instant' });
  }, [what]);
  return box;
}
