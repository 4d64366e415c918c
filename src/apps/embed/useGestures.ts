// Gestures in a page that is not ours: the wheel and one finger scroll that page; Ctrl or Cmd with the wheel, a pinch,
// or two fingers are for the map. Who tries otherwise is told, where it was tried.

import { useReactFlow } from '@xyflow/react';
import { useEffect, useState } from 'react';
import { zoomedAt } from '../../map/camera.ts';
import type { EmbedOptions } from './embedOptions.ts';

export type GestureHint = 'wheel' | 'touch' | null;

/** Milliseconds that a hint stays. */
const shownFor = 1400;

/** @param stage What the map fills; null before it is there. */
export function useGestures(stage: HTMLElement | null, gestures: EmbedOptions['gestures']): GestureHint {
  const flow = useReactFlow();
  const [hint, setHint] = useState<GestureHint>(null);
  useEffect(() => {
    if (!stage || gestures === 'greedy') return;
    let timer = 0;
    const tell = (what: GestureHint) => {
      if (gestures === 'none') return;
      setHint(what);
      clearTimeout(timer);
      timer = window.setTimeout(() => setHint(null), shownFor);
    };
    // With the whole screen there is no page to scroll.
    const free = () => document.fullscreenElement !== null;
    const onWheel = (event: WheelEvent) => {
      if (free()) return;
      const target = event.target instanceof Element ? event.target : null;
      if (!target?.closest('.map')) return;
      // The whole is zoomed by itself.
      if (target.closest('.whole') && gestures !== 'none' && (event.ctrlKey || event.metaKey)) {
        setHint(null);
        return;
      }
      // React Flow would zoom, or keep the page from scrolling.
      event.stopPropagation();
      if (gestures === 'none') return;
      // A pinch on a trackpad comes as a wheel with Ctrl; an unfocused frame hears no keys.
      if (!event.ctrlKey && !event.metaKey) {
        tell('wheel');
        return;
      }
      event.preventDefault();
      setHint(null);
      const frame = stage.getBoundingClientRect();
      const at = { x: event.clientX - frame.x, y: event.clientY - frame.y };
      const lines = event.deltaMode === 1 ? 20 : event.deltaMode === 2 ? 300 : 1;
      const factor = 2 ** (-event.deltaY * lines * (event.ctrlKey && event.deltaMode === 0 ? 0.008 : 0.003));
      void flow.setViewport(zoomedAt(flow.getViewport(), factor, at));
    };
    const onTouchStart = (event: TouchEvent) => {
      if (free() || (event.touches.length > 1 && gestures !== 'none')) return;
      if (event.target instanceof Element && event.target.closest('.react-flow')) event.stopPropagation();
    };
    const onTouchMove = (event: TouchEvent) => {
      if (free() || event.touches.length > 1) setHint(null);
      else if (event.target instanceof Element && event.target.closest('.map')) tell('touch');
    };
    const onPinch = () => setHint(null);
    stage.addEventListener('wheel', onWheel, { capture: true, passive: false });
    stage.addEventListener('gesturestart', onPinch);
    stage.addEventListener('touchstart', onTouchStart, { capture: true, passive: true });
    stage.addEventListener('touchmove', onTouchMove, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      stage.removeEventListener('wheel', onWheel, true);
      stage.removeEventListener('gesturestart', onPinch);
      stage.removeEventListener('touchstart', onTouchStart, true);
      stage.removeEventListener('touchmove', onTouchMove, true);
    };
  }, [stage, gestures, flow]);
  return hint;
}

/** The hint, with the key as it is called on the reader's keyboard. */
export function hintWords(hint: Exclude<GestureHint, null>, mac = /mac/i.test(navigator.platform)): string {
  if (hint === 'touch') return 'Use two fingers to move the map';
  return mac ? 'Hold ⌘ and scroll to zoom the map' : 'Hold Ctrl and scroll to zoom the map';
}
