/**
 * Keeps the keys that are pressed while what answers them is on its way.
 *
 * @returns What presses them again.
 */
export function keepKeys(): () => void {
  const kept: KeyboardEvent[] = [];
  const keep = (event: KeyboardEvent) => {
    if (!event.defaultPrevented) kept.push(event);
  };
  addEventListener('keydown', keep);
  return () => {
    removeEventListener('keydown', keep);
    for (const event of kept) {
      const { target } = event;
      const isThere = target instanceof Element && target.isConnected;
      (isThere ? target : document.body).dispatchEvent(new KeyboardEvent('keydown', event));
    }
  };
}
