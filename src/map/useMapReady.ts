// The mark `map-ready`: the first readable map is on screen.

import { useEffect } from 'react';

export function useMapReady(ready: boolean, onDrawn: (() => void) | undefined): void {
  useEffect(() => {
    if (!ready) return;
    // Two frames on, what was laid out has been painted.
    let second = 0;
    const first = requestAnimationFrame(() => {
      second = requestAnimationFrame(() => {
        onDrawn?.();
        performance.mark('map-ready');
      });
    });
    return () => {
      cancelAnimationFrame(first);
      cancelAnimationFrame(second);
    };
  }, [ready, onDrawn]);
}
