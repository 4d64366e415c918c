// Ctrl and the wheel, or a pinch on a trackpad, are for the map: over buttons, bars and panels they do not zoom the page.

import { useEffect } from 'react';

/** @param ours Whether the map is zoomed so; where it is not, the page is. */
export function useMapWheel(ours: boolean): void {
  useEffect(() => {
    if (!ours) return;
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey) event.preventDefault();
    };
    addEventListener('wheel', onWheel, { passive: false });
    return () => removeEventListener('wheel', onWheel);
  }, [ours]);
}
