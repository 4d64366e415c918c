// What can wait until the map is on the screen.

import type { Session } from '../../store/session.ts';

/** Milliseconds, after which nothing waits any longer. */
const longest = 5000;

/** Resolves when the first map is drawn, no later than it says so itself, or when something is said in its place. */
export function mapDrawn(session: Session): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longest);
    const stop = session.store.subscribe(({ report, layout }) => {
      if (!report && !layout) return;
      stop();
      // Two frames on, what was laid out has been painted.
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    });
  });
}
