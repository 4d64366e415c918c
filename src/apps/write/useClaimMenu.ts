// The menu of a claim: a right click, Shift+F10, or a finger that stays on it.

import { useLayoutEffect } from 'react';
import type { Writer } from './writer.ts';

export function useClaimMenu(writer: Writer): void {
  useLayoutEffect(() => {
    const { session } = writer;
    const onMenu = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const on = target?.closest<HTMLElement>('.map [data-claim], [role="treeitem"][data-row]');
      const id = on?.dataset.claim ?? on?.dataset.row;
      if (id === undefined || !writer.draft().claims.has(id)) return;
      event.preventDefault();
      writer.settle();
      session.focus(id, { move: false, requestFocus: true });
      session.openDialog('claim');
    };
    document.addEventListener('contextmenu', onMenu);
    return () => document.removeEventListener('contextmenu', onMenu);
  }, [writer]);
}
