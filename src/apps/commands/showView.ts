// Changes the view and takes the keyboard along to what is shown.

import type { View } from '../../protocol/view.ts';
import type { Session } from '../../store/session.ts';

/** What a command opens is there at once, or when its part has come. */
export function focusSoon(selector: string): void {
  let left = 300;
  let stood: Element | null | undefined;
  /** Where the keyboard stood when the next key, or something else, was pressed. */
  let before: Element | null | undefined;
  const onPress = () => {
    before = document.activeElement;
  };
  const look = () => {
    const wanted = document.querySelector<HTMLElement>(selector);
    const stands = document.activeElement;
    const wentOn = before !== undefined && stands !== before;
    stood ??= stands;
    // Whoever went on meanwhile is not called back; the page has who stood on what is hidden now.
    if (stands === document.body || !(wentOn || (!wanted && stands !== stood))) {
      if (!wanted && left-- > 0) {
        requestAnimationFrame(look);
        return;
      }
      wanted?.focus({ preventScroll: true });
    }
    for (const press of presses) removeEventListener(press, onPress, true);
  };
  // This key itself is past its capture.
  for (const press of presses) addEventListener(press, onPress, true);
  // What is drawn for it is there then: the next key may come before the next picture.
  queueMicrotask(look);
}

const presses = ['keydown', 'pointerdown'];

/** What is hidden, or goes, lets go of the keyboard: until there is what takes it, the room that both stand in has it. */
function holdKeyboard(): void {
  const room = document.querySelector('main');
  if (!room || !document.activeElement?.closest('main, .panel')) return;
  room.tabIndex = -1;
  room.focus({ preventScroll: true });
  // A press on its ground is no way to it.
  room.addEventListener('blur', () => room.removeAttribute('tabindex'), { once: true });
}

export function showView(session: Session, view: View): void {
  holdKeyboard();
  session.setView(view);
  if (view === 'outline') focusSoon('.outline [tabindex="0"]');
  else if (view === 'map') focusSoon('.map [tabindex="0"]');
  else if (view === 'text') focusSoon('.panel');
}
