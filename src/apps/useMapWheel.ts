// Ctrl and the wheel, or a pinch on a trackpad, are for the map: over buttons, bars and panels they do not zoom the page.
// Safari tells a pinch by events of its own: see map/usePinch.ts.

import { useEffect } from 'react';

const pinch = ['gesturestart', 'gesturechange'];

/** @param ours Whether the map is zoomed so; where it is not, the page is. */
export function useMapWheel(ours: boolean): void {
  useEffect(() => (ours ? holdPageZoom(window, navigator.maxTouchPoints > 0) : undefined), [ours]);
}

/**
 * Until the returned function is called.
 *
 * @param touch On a touch screen two fingers on a bar or a panel enlarge the page, for those who need it larger.
 */
export function holdPageZoom(page: EventTarget, touch: boolean): () => void {
  const onWheel = (event: Event) => {
    if ((event as WheelEvent).ctrlKey) event.preventDefault();
  };
  const onPinch = (event: Event) => event.preventDefault();
  page.addEventListener('wheel', onWheel, { passive: false });
  if (!touch) for (const type of pinch) page.addEventListener(type, onPinch);
  return () => {
    page.removeEventListener('wheel', onWheel);
    for (const type of pinch) page.removeEventListener(type, onPinch);
  };
}
