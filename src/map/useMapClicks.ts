// A double click, or a double tap, on a card goes up close.

import { useSession } from '../store/SessionContext.ts';

export function useMapClicks() {
  const session = useSession();
  return {
    onDoubleClick({ target }: React.MouseEvent) {
      if (!(target instanceof Element) || target.closest('button, a')) return;
      const id = target.closest<HTMLElement>('[data-claim]')?.dataset.claim;
      if (id === undefined) return;
      session.focus(id, { move: false, requestFocus: true });
      session.requestCamera({ kind: 'close', id });
    },
  };
}
