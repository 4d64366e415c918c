// In the outline the arrows walk by themselves; while one writes, the row that the keyboard is on is the chosen claim.

import { useLayoutEffect } from 'react';
import type { Writer } from './writer.ts';

export function useRowChoice({ session, draft }: Writer): void {
  useLayoutEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const row = target instanceof HTMLElement && target.matches('[role="treeitem"]') && target.dataset.row;
      if (row && row !== session.store.getState().focus && draft().claims.has(row))
        session.focus(row, { move: false });
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [session, draft]);
}
