// What can wait until the map is on the screen.

import type { Session } from '../../store/session.ts';

/** Milliseconds, after which nothing waits any longer. */
const longest = 5000;

/** Resolves when the first map is drawn, or when something is said in its place. */
export function mapDrawn(session: Session): Promise<void> {
  return new Promise((resolve) => {
    const marks = new PerformanceObserver((list) => {
      if (list.getEntriesByName('map-ready').length > 0) settle();
    });
    const settle = () => {
      marks.disconnect();
      stop();
      clearTimeout(timer);
      resolve();
    };
    const stop = session.store.subscribe(({ report }) => {
      if (report) settle();
    });
    const timer = setTimeout(settle, longest);
    marks.observe({ type: 'mark', buffered: true });
  });
}
