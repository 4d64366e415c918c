/**
 * Keeps the keys that are pressed while what answers them is on its way; those with Ctrl or Cmd are the browser's then.
 *
 * @returns What presses them again.
 */
export function keepKeys(): () => void {
  const kept: KeyboardEvent[] = [];
  const keep = (event: KeyboardEvent) => {
    if (!event.defaultPrevented && !event.ctrlKey && !event.metaKey) kept.push(event);
  };
  addEventListener('keydown', keep);
  return () => {
    removeEventListener('keydown', keep);
    for (const event of kept) pressAgain(event);
  };
}

function pressAgain(event: KeyboardEvent): void {
  const { target, key } = event;
  const isThere = target instanceof Element && target !== document.body && target.isConnected;
  const place = isThere ? target : (document.activeElement ?? document.body);
  const isFree = place.dispatchEvent(new KeyboardEvent('keydown', event));
  // Who has clicked on a field, or gone there by its key, means what is typed next for it.
  if (isThere || !isFree || !(place instanceof HTMLInputElement) || [...key].length !== 1) return;
  place.value += key;
  place.dispatchEvent(new InputEvent('input', { bubbles: true, data: key, inputType: 'insertText' }));
}
