// The keyboard's focus follows the claim in focus where the session asks for it.

import { useEffect } from 'react';
import { useSession, useSessionState } from '../store/SessionContext.ts';
import type { Session } from '../store/session.ts';

/** The last grab that was obeyed: who looks at the next claim by a button keeps the keyboard there. */
const obeyed = new WeakMap<Session, number>();

export function useGrab(element: React.RefObject<HTMLElement | null>, id: string): void {
  const session = useSession();
  const grabs = useSessionState((state) => (state.focus === id ? state.focusRequests : 0));
  useEffect(() => {
    if (grabs === 0) return;
    // A card that had the keyboard may be gone, with another in its place.
    const lost = document.activeElement === document.body;
    if (!lost && grabs <= (obeyed.get(session) ?? 0)) return;
    obeyed.set(session, grabs);
    element.current?.focus({ preventScroll: true });
  }, [grabs, element, session]);
}
