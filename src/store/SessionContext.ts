// The session of the map that a component belongs to. A page may hold several maps, each with its own.

import { createContext, useContext } from 'react';
import type { Session } from './session.ts';
import type { SessionState } from './state.ts';
import { useStore } from './useStore.ts';

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('This component stands outside of a map.');
  return session;
}

/** Reads from the session; the component is drawn again when what it reads changes. */
export function useSessionState<Selected>(select: (state: SessionState) => Selected): Selected {
  return useStore(useSession().store, select);
}
