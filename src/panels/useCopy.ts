// Copying a text, and what is said of it. Pages without https, and frames whose page forbids it, may not copy: then the
// text is shown in a field and selected, to be copied by hand.

import { useState } from 'react';

export interface Copying {
  /** What became of this very text: of another it would be untrue. */
  stateOf: (text: string) => 'copied' | 'by hand' | null;
  copy: (text: string) => Promise<void>;
}

export const byHand = 'Your browser does not let this page copy. The text is selected: copy it by hand.';

export function useCopy(): Copying {
  const [last, setLast] = useState<{ text: string; state: 'copied' | 'by hand' } | null>(null);
  return {
    stateOf: (text) => (last?.text === text ? last.state : null),
    copy: async (text) => {
      // Asked again, it selects and says so again.
      setLast(null);
      try {
        await navigator.clipboard.writeText(text);
        setLast({ text, state: 'copied' });
      } catch {
        setLast({ text, state: 'by hand' });
      }
    },
  };
}

/** For the `ref` of a field that is shown to be copied from. */
export function select(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
