// Copying a text, and what is said of it. Pages without https, and frames whose page forbids it, may not copy: then the
// text is shown in a field and selected, to be copied by hand.

import { type RefObject, useEffect, useRef, useState } from 'react';
import { allowsFeature } from '../store/allowsFeature.ts';

interface Copied {
  text: string;
  state: 'copied' | 'by hand';
}

export interface Copying<Field> {
  /** Whether it was copied. */
  copy: (text: string) => Promise<boolean>;
  /** What became of this very text: of another it would be untrue. */
  stateOf: (text: string) => Copied['state'] | null;
  /** For the field that holds the text where it is to be copied by hand. */
  field: RefObject<Field | null>;
}

export const byHand = 'Your browser does not let this page copy. The text is selected: copy it by hand.';

export function useCopy<Field extends HTMLInputElement | HTMLTextAreaElement>(): Copying<Field> {
  const [last, setLast] = useState<Copied | null>(null);
  const field = useRef<Field>(null);
  useEffect(() => {
    if (last?.state !== 'by hand') return;
    field.current?.focus();
    field.current?.select();
  }, [last]);
  return {
    field,
    stateOf: (text) => (last?.text === text ? last.state : null),
    copy: async (text) => {
      const copied =
        allowsFeature('clipboard-write') &&
        (await Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
          () => true,
          () => false,
        ));
      setLast({ text, state: copied ? 'copied' : 'by hand' });
      return copied;
    },
  };
}
