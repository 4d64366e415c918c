// How large an element is on screen, in CSS pixels, as it changes.

import { useLayoutEffect, useState } from 'react';
import type { Size } from '../../layout/layoutResult.ts';

export function useFrameSize(frame: React.RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      // On paper there is no map: what it was on the screen, it will be again.
      if (width === 0 || height === 0) return;
      setSize((now) => (now?.width === width && now.height === height ? now : { width, height }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [frame]);
  return size;
}
