// Dots behind the cards, which show that the map is moved and how far it is zoomed.

import { useStore } from '@xyflow/react';

/** Between dots at zoom 1, in pixels. */
const gap = 28;

export function Dots() {
  const [x, y, zoom] = useStore((state) => state.transform);
  const size = gap * zoom;
  const style = { backgroundSize: `${size}px ${size}px`, backgroundPosition: `${x}px ${y}px` };
  return <div className="dots" style={style} />;
}
