// What is at hand for as long as one writes: the clipboard, the menu of a claim, the lists of actions and keys, and the
// forms, which ask who writes.

import { useLayoutEffect } from 'react';
import { addCommands } from '../commands/modeCommands.ts';
import { listedCommands } from './listedCommands.ts';
import { openWriter } from './openWriter.ts';
import { useClaimMenu } from './useClaimMenu.ts';
import { useClipboard } from './useClipboard.ts';
import { useDraftTours } from './useDraftTours.ts';
import { useRowChoice } from './useRowChoice.ts';
import type { Writer } from './writer.ts';

export function useAtHand(writer: Writer, save: () => void): void {
  useClipboard(writer);
  useClaimMenu(writer);
  useDraftTours(writer);
  useRowChoice(writer);
  useLayoutEffect(() => addCommands(listedCommands(writer, save)), [writer, save]);
  useLayoutEffect(() => {
    const store = openWriter(writer.session);
    store.setState({ writer, held: null, pasted: null });
    return () => store.setState({ writer: null });
  }, [writer]);
}
