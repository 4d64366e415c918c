// The keyboard's focus follows the claim in focus where the session asks for it.

import { useEffect } from 'react';
import { useSessionState } from '../session/SessionContext.ts';

export function useGrab(element: React.RefObject<HTMLElement | null>, id: string): void {
  const grabs = useSessionState((state) => (state.focus === id ? state.grabs : 0));
  useEffect(() => {
    if (grabs > 0) element.current?.focus({ preventScroll: true });
  }, [grabs, element]);
}
