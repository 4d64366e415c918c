// Safari tells a pinch on a trackpad by events of its own, and by no wheel as others do.

import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import { zoomedAt } from './camera.ts';

/** See https://developer.apple.com/documentation/webkitjs/gestureevent. */
interface GestureEvent extends MouseEvent {
  /** How far the fingers are apart, of what it was at the start. */
  scale: number;
}

const types = ['gesturestart', 'gesturechange', 'gestureend'];

/** @param zooms Whether a pinch is for the map; else it is the page's. */
export function usePinch(frame: React.RefObject<HTMLElement | null>, zooms: boolean): void {
  const flow = useReactFlow();
  useEffect(() => {
    const element = frame.current;
    // On a touch screen they come beside the touches, which React Flow hears.
    if (!element || !zooms || navigator.maxTouchPoints > 0) return;
    let scale = 1;
    const onGesture = (event: Event) => {
      const pinch = event as GestureEvent;
      // The page would zoom.
      event.preventDefault();
      if (event.type === 'gesturestart') scale = 1;
      const { x, y } = element.getBoundingClientRect();
      const at = { x: pinch.clientX - x, y: pinch.clientY - y };
      void flow.setViewport(zoomedAt(flow.getViewport(), pinch.scale / scale, at));
      scale = pinch.scale;
    };
    for (const type of types) element.addEventListener(type, onGesture);
    return () => {
      for (const type of types) element.removeEventListener(type, onGesture);
    };
  }, [frame, zooms, flow]);
}
