// On a wall the focused card is always large enough for the last row: how much larger than the map it is follows
// the zoom, in CSS, without drawing anything anew.

import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { attempt } from '../store/attempt.ts';
import { liftAt } from './stepViewport.ts';

export function useLift(frame: React.RefObject<HTMLElement | null>, readableZoom: number | null): void {
  const flow = useStoreApi();
  useEffect(() => {
    const element = frame.current;
    if (!element || readableZoom === null) return;
    // On the card itself: a property of the whole map would have every element in it styled anew in every frame.
    const follow = () => {
      const card = element.querySelector<HTMLElement>('.card[data-focused]');
      const lift = liftAt(flow.getState().transform[2], readableZoom).toFixed(4);
      if (card && card.style.getPropertyValue('--lift') !== lift) card.style.setProperty('--lift', lift);
    };
    follow();
    const stopFlow = flow.subscribe(() => attempt(follow));
    // Another claim in focus, another card.
    const observer = new MutationObserver(follow);
    observer.observe(element, { subtree: true, attributeFilter: ['data-focused'] });
    return () => {
      stopFlow();
      observer.disconnect();
    };
  }, [flow, frame, readableZoom]);
}
