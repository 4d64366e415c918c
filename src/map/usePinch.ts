// A pinch on Safari's trackpad zooms the cards.

import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import { zoomedAt } from './camera.ts';
import { listenToPinch } from './pinch.ts';

/** @param zooms Whether a pinch is for the map; else it is the page's. */
export function usePinch(frame: React.RefObject<HTMLElement | null>, zooms: boolean): void {
  const flow = useReactFlow();
  useEffect(() => {
    if (!frame.current || !zooms) return;
    return listenToPinch(frame.current, (by, at) => {
      void flow.setViewport(zoomedAt(flow.getViewport(), by, at));
    });
  }, [frame, zooms, flow]);
}
