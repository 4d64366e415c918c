import { nextTask } from '../../../store/nextTask.ts';
import { isComposed } from '../../commands/command.ts';

/**
 * Keeps the keys that are pressed while what answers them is on its way; those with Ctrl or Cmd are the browser's then.
 *
 * @returns What presses them again, one after the other.
 */
export function keepKeys(): () => Promise<void> {
  const kept: KeyboardEvent[] = [];
  const keep = (event: KeyboardEvent) => {
    if (event.defaultPrevented || ((event.ctrlKey || event.metaKey) && !isComposed(event))) return;
    kept.push(event);
    // Firefox has a search of its own on it.
    if (event.key === '/') event.preventDefault();
  };
  addEventListener('keydown', keep);
  return async () => {
    removeEventListener('keydown', keep);
    const before = document.activeElement;
    for (const event of kept) {
      // What answers it was there just in time.
      if (event.defaultPrevented && event.key !== '/') continue;
      pressAgain(event, before);
      // What a key opens hears the next one.
      await nextTask();
    }
  };
}

/** Where it was pressed; but who has gone elsewhere since, by a click or by a key, means that. */
function pressAgain(event: KeyboardEvent, before: Element | null): void {
  const { target, key } = event;
  const { activeElement, body } = document;
  const isThere = target instanceof Element && target !== body && target.isConnected;
  const place = isThere && activeElement === before ? target : (activeElement ?? body);
  const isFree = place.dispatchEvent(new KeyboardEvent('keydown', event));
  if (place === target || !isFree || !(place instanceof HTMLInputElement) || [...key].length !== 1) return;
  place.value += key;
  place.dispatchEvent(new InputEvent('input', { bubbles: true, data: key, inputType: 'insertText' }));
}
