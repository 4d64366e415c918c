// Who stands on what goes with What if stands on the map again.

import { useLayoutEffect, useRef } from 'react';
import { useSession } from '../../store/SessionContext.ts';

/** For the element that goes. */
export function useFocusKept(): React.RefObject<HTMLElement | null> {
  const session = useSession();
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const going = element.current;
    return () => {
      const ends = session.store.getState().doubts === null;
      if (ends && going?.contains(document.activeElement)) session.requestFocus();
    };
  }, [session]);
  return element;
}
