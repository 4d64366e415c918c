// Commands that take a claim elsewhere: by search, or by the clipboard; and those that open what is said of it.

import { hold, putAgain, putFromClipboard } from './holding.ts';
import { openWriter } from './openWriter.ts';
import type { WriteCommand } from './writeCommands.ts';

export const placeCommands: readonly WriteCommand[] = [
  {
    ...{ id: 'move-to', label: 'Move to another claim…', sign: 'Move to…', keys: ['g'] },
    run: ({ session }) => session.openDialog('move'),
  },
  {
    ...{ id: 'pick-up', label: 'Pick up, to move it', keys: ['Mod+x'], byBrowser: true },
    run: (writer, key) => hold(writer, key, true),
  },
  {
    ...{ id: 'copy', label: 'Copy with all below it', keys: ['Mod+c'], byBrowser: true },
    run: (writer, key) => hold(writer, key, false),
  },
  {
    ...{ id: 'put', label: 'Paste under it: a claim, or a list', keys: ['Mod+v'], byBrowser: true },
    run: (writer, key) => void putFromClipboard(writer, key),
  },
  {
    ...{ id: 'put-again', label: 'Use the copied claim again under it', keys: ['Mod+Shift+v'] },
    run: putAgain,
  },
  {
    ...{ id: 'form', label: 'Sources, warrant, note, tags…', sign: 'Details', keys: ['Alt+Enter'] },
    run: ({ session }) => {
      session.openPanel('details');
      openWriter(session).setState(({ formAsked }) => ({ formAsked: formAsked + 1 }));
    },
  },
  {
    ...{
      id: 'claim-menu',
      label: 'All that can be done with it',
      sign: 'More…',
      keys: ['Shift+F10'],
    },
    run: ({ session }) => session.openDialog('claim'),
  },
];
