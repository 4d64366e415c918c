// On a wall the focused card is always large enough for the last row: how much larger than the map it is follows
// the zoom, in CSS, without drawing anything anew.

import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { liftAt } from './staged.ts';

export function useLift(frame: React.RefObject<HTMLElement | null>, least: number | null): void {
  const flow = useStoreApi();
  useEffect(() => {
    const element = frame.current;
    if (!element || least === null) return;
    const follow = () =>
      element.style.setProperty('--lift', String(liftAt(flow.getState().transform[2], least)));
    follow();
    const stop = flow.subscribe(follow);
    return () => {
      stop();
      element.style.removeProperty('--lift');
    };
  }, [flow, frame, least]);
}
