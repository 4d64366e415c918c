// The keys of writing, before those of reading: a claim is chosen, and letters are commands.

import { useLayoutEffect } from 'react';
import { useSession } from '../../store/SessionContext.ts';
import { allWriteCommands } from './allWriteCommands.ts';
import { chosenIn } from './chosen.ts';
import { keyOf } from './writeCommands.ts';
import type { Writer } from './writer.ts';

export function useWriteKeys(writer: Writer, save: () => void): void {
  const session = useSession();
  // Who sees the tools has their keys.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229) return;
      const { dialog } = session.store.getState();
      const target = event.target instanceof Element ? event.target : null;
      const key = keyOf(event);
      if (key === 'Mod+s') {
        event.preventDefault();
        save();
        return;
      }
      if (dialog !== null || target?.closest('input, textarea, select, [contenteditable]')) return;
      // Letters count where one stands on a claim, on the map or in the outline; words that are selected are another matter.
      const placed =
        (target === document.body && (getSelection()?.isCollapsed ?? true)) ||
        target?.closest('.map, [role="tree"]');
      if (!placed && !key.startsWith('Mod+')) return;
      const chosen = chosenIn(session, target);
      const command = allWriteCommands.find(({ keys, byBrowser }) => !byBrowser && keys.includes(key));
      if (!command || chosen === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      command.run(writer, chosen);
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [session, writer, save]);
}
