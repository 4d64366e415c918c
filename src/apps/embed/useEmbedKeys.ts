// Keys in a frame. The map has its own while the reader stands in it. Escape, with nothing left to close, gives the
// keyboard back to the page around. A browser lets no other key out of a frame: the page is told of those that the map
// has no use for, or a clicker would be dead after one click in the map.

import { useLayoutEffect } from 'react';
import type { FramePayloads } from '../../protocol/messages.ts';
import type { Session } from '../../store/session.ts';
import { closeInnermost } from '../commands/closeInnermost.ts';
import { commandFor } from '../commands/command.ts';
import { embedCommands } from './embedCommands.ts';

/** @param passOn Tells the page of a key; null where it does not say who it is. */
export function useEmbedKeys(session: Session, passOn: ((key: FramePayloads['key']) => void) | null): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = isInMap() ? commandFor(embedCommands, event, session) : undefined;
      if (command) {
        event.preventDefault();
        command.run(session);
      } else if (!isPlain(event)) return;
      else if (event.key === 'Escape') {
        event.preventDefault();
        if (!closeInnermost(session)) leave();
      } else if (passOn && isFree(event) && session.store.getState().view !== 'outline') {
        event.preventDefault();
        const { key, code, keyCode, shiftKey } = event;
        passOn({ key, code, keyCode, shiftKey });
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [session, passOn]);
}

/** The map's keys count only while the reader stands in it or its panel: before that, they scroll the page. */
const isInMap = () => document.activeElement !== document.body;

/** Typed by a person, into no field, and no shortcut. */
function isPlain(event: KeyboardEvent): boolean {
  const { target, isTrusted, defaultPrevented, isComposing, ctrlKey, metaKey, altKey } = event;
  if (!isTrusted || defaultPrevented || isComposing || ctrlKey || metaKey || altKey) return false;
  return !(target instanceof Element && target.closest('input, textarea, select'));
}

/** Whether a key does nothing here: it neither moves the keyboard, nor scrolls a panel, nor presses a button. */
function isFree({ key, target }: KeyboardEvent): boolean {
  if (/^(Tab|Shift|Control|Alt|AltGraph|Meta|CapsLock|Fn|Dead|Process|Unidentified)$/.test(key)) return false;
  if (target === document.body) return true;
  const place = target instanceof Element ? target : null;
  const presses = (key === ' ' || key === 'Enter') && place?.closest('button, a') != null;
  return !presses && place?.closest('.map, .embed-bar, .embed-tour, .map-controls') != null;
}

function leave(): void {
  if (parent === window) return;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  parent.focus();
}
