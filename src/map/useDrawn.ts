// `data-drawn`: where in the window the map is drawn, while it stands still.

import { useStore } from '@xyflow/react';
import { useEffect } from 'react';
import type { Layout } from '../store/state.ts';

/** Milliseconds without a change. */
const quiet = 120;

export function useDrawn(frame: React.RefObject<HTMLElement | null>, layout: Layout | null): void {
  const [x, y] = useStore((state) => state.transform);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the size of the frame its place may change.
  useEffect(() => {
    const element = frame.current;
    if (!element || !layout) return;
    delete element.dataset.drawn;
    const { bounds } = layout.places;
    let timer = 0;
    const tell = () => {
      if (element.dataset.moving !== undefined) {
        timer = window.setTimeout(tell, quiet);
        return;
      }
      const { left, top } = element.getBoundingClientRect();
      const box = [left + x + bounds.x, top + y + bounds.y, bounds.width, bounds.height];
      element.dataset.drawn = box.map(Math.round).join(',');
    };
    timer = window.setTimeout(tell, quiet);
    return () => clearTimeout(timer);
  }, [frame, layout, x, y, width, height]);
}
