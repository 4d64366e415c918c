// The mark `map-ready`: the first readable map is on screen.

import { useEffect } from 'react';
import { nextTask } from '../store/nextTask.ts';

export function useMapReady(ready: boolean, onDrawn: (() => Promise<void> | void) | undefined): void {
  useEffect(() => {
    if (!ready) return;
    let wanted = true;
    // The task after a frame comes when that is painted.
    const frame = requestAnimationFrame(async () => {
      await nextTask();
      if (!wanted) return;
      await onDrawn?.();
      performance.mark('map-ready');
    });
    return () => {
      wanted = false;
      cancelAnimationFrame(frame);
    };
  }, [ready, onDrawn]);
}
