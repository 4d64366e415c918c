// Clicks that the map itself answers: on a block of the far view, and twice on a card.

import { useReactFlow } from '@xyflow/react';
import { useRef } from 'react';
import { issueId } from '../layout/visibleTree.ts';
import { useSession } from '../store/SessionContext.ts';
import type { Layout } from '../store/state.ts';
import type { Detail } from './detail.ts';

/** Pixels after which a press that moved was a drag. */
const dragged = 6;

export function useMapClicks(layout: Layout | null, detail: Detail) {
  const flow = useReactFlow();
  const session = useSession();
  const pressed = useRef({ x: 0, y: 0 });
  return {
    onPointerDown({ clientX: x, clientY: y }: React.PointerEvent) {
      pressed.current = { x, y };
    },
    onClick({ clientX: x, clientY: y }: React.MouseEvent) {
      const { current: from } = pressed;
      if (!layout || detail !== 'far' || Math.hypot(x - from.x, y - from.y) > dragged) return;
      const hit = claimAt(layout, flow.screenToFlowPosition({ x, y }));
      if (hit !== null) session.focus(hit, { requestFocus: true });
    },
    /** A double click, or a double tap, goes up close. */
    onDoubleClick({ target }: React.MouseEvent) {
      if (!(target instanceof Element) || target.closest('button, a')) return;
      const id = target.closest<HTMLElement>('[data-claim]')?.dataset.claim;
      if (id === undefined) return;
      session.focus(id, { move: false, requestFocus: true });
      session.requestCamera({ kind: 'close', id });
    },
  };
}

/** The claim whose block in the far view lies there. */
function claimAt({ index }: Layout, at: { x: number; y: number }): string | null {
  return index.cardsIn({ ...at, width: 0, height: 0 }).findLast((id) => id !== issueId) ?? null;
}
