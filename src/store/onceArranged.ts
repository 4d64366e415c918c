// What is said of a map waits until that is arranged for its window: what was said before goes then.

import type { Store } from './state.ts';

export function onceArranged(
  { getState, subscribe }: Pick<Store, 'getState' | 'subscribe'>,
  tell: () => void,
): void {
  const isArranged = () => getState().argument !== null && getState().pendingView === null;
  if (isArranged()) {
    tell();
    return;
  }
  const stop = subscribe(() => {
    if (!isArranged()) return;
    stop();
    // Others have yet to hear of the change before this.
    queueMicrotask(tell);
  });
}
