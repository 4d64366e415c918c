// The keyboard's focus follows the claim in focus where the session asks for it.

import { useLayoutEffect } from 'react';
import type { Request } from '../store/request.ts';
import { useSession, useSessionState } from '../store/SessionContext.ts';
import type { Session } from '../store/session.ts';
import { holdsKeyboard } from './useHeldKeyboard.ts';

/** The last request that was obeyed: who looks at the next claim by a button keeps the keyboard there. */
const obeyed = new WeakMap<Session, Request>();

export function useFocusRequest(element: React.RefObject<HTMLElement | null>, id: string): void {
  const session = useSession();
  const focused = useSessionState((state) => state.focus === id);
  const request = useSessionState((state) => (state.focus === id ? state.focusRequest : null));
  // With the card: an effect that comes after the next picture comes after the next key.
  useLayoutEffect(() => {
    if (!focused) return;
    // A card that had the keyboard may be gone, with another in its place. What is gone of a panel had it from there.
    const lost = document.activeElement === document.body && holdsKeyboard(element.current?.closest('.map'));
    if (!lost && (!request || request === obeyed.get(session))) return;
    if (request) obeyed.set(session, request);
    element.current?.focus({ preventScroll: true });
  }, [focused, request, element, session]);
}
