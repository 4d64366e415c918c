// Commands about the map as a whole and all its sources: to present it, to open, share and print it.

import { holdsMap } from '../../store/inlineDocument.ts';
import { loadOrTell } from '../../store/loadOrTell.ts';
import type { Session } from '../../store/session.ts';
import { shownPanel } from '../../store/shownPanel.ts';
import { needTexts } from '../../texts/needTexts.ts';
import type { Command } from './command.ts';
import { hasMap, stateOf } from './conditions.ts';
import { newMapAddress } from './newMapAddress.ts';
import { focusSoon, showView } from './showView.ts';

/** What records tours is loaded with the first view that is kept. */
async function keepSight(session: Session): Promise<void> {
  const seen = stateOf(session);
  const recording = await loadOrTell(session, 'The tour', () => import('../../store/recordTour.ts'));
  recording?.keepSight(session, seen);
}

async function copying(session: Session, how: 'copyBranchAsText' | 'copyBranchAsPicture'): Promise<void> {
  const part = await loadOrTell(session, 'The copy', () => import('../explore/share/copyBranch.ts'));
  await part?.[how](session);
}

export const mapCommands: readonly Command[] = [
  {
    id: 'sources',
    label: 'All sources',
    group: 'Sources',
    keys: [],
    when: hasMap,
    run: (session) => {
      session.openPanel(shownPanel(stateOf(session)) === 'sources' ? 'details' : 'sources');
    },
  },
  {
    id: 'brought',
    label: 'What could not be brought along',
    group: 'Map',
    keys: [],
    when: (session) => stateOf(session).origin.brought !== undefined,
    run: (session) => session.openPanel('brought'),
  },
  {
    id: 'attach',
    label: 'Attach your copy of a text…',
    group: 'Sources',
    keys: [],
    when: hasMap,
    run: (session) => session.attachTo(null),
  },
  {
    id: 'present',
    label: 'Present: a lesson from this map',
    group: 'Map',
    keys: ['p'],
    when: hasMap,
    run: (session) => session.startPresentation({ step: 0 }),
  },
  {
    id: 'write',
    label: 'Write on this map, or stop writing',
    group: 'Map',
    keys: ['w'],
    // A page that holds its map is not the place to change it.
    when: (session) => hasMap(session) && !holdsMap(),
    run: (session) => session.setMode(stateOf(session).mode === 'write' ? 'explore' : 'write'),
  },
  {
    id: 'new-map',
    label: 'New map: begin with a thesis',
    group: 'Map',
    keys: [],
    when: () => !holdsMap(),
    run: () => location.assign(newMapAddress),
  },
  {
    id: 'what-if',
    label: 'What if, or no longer',
    group: 'Map',
    keys: ['h'],
    when: hasMap,
    run: (session) => session.turnDoubts(),
  },
  {
    id: 'keep-sight',
    label: 'Keep this sight for a tour',
    group: 'Map',
    keys: ['k'],
    when: (session) => hasMap(session) && stateOf(session).presentation === null,
    run: (session) => void keepSight(session),
  },
  {
    id: 'tour',
    label: 'Tour: record or edit',
    group: 'Map',
    keys: [],
    when: hasMap,
    run: (session) => {
      const shown = shownPanel(stateOf(session));
      session.openPanel(shown === 'tour' ? 'details' : 'tour');
      if (shown !== 'tour') focusSoon('.panel');
    },
  },
  {
    id: 'maps',
    label: 'Maps: open another one',
    group: 'Map',
    keys: [],
    // A page that holds its map has no others beside it.
    when: () => !holdsMap(),
    run: (session) => session.openDialog('maps'),
  },
  {
    id: 'open-file',
    label: 'Open a file…',
    group: 'Map',
    keys: [],
    run: () => document.querySelector<HTMLInputElement>('.file-chooser')?.click(),
  },
  {
    id: 'share',
    label: 'Share and embed',
    group: 'Map',
    keys: [],
    when: hasMap,
    run: (session) => session.openDialog('share'),
  },
  {
    id: 'save-as',
    label: 'Save as Argdown, AIF, Kialo, SADFace, OPML, Markdown, CSV, BibTeX, RIS…',
    group: 'Map',
    keys: [],
    when: hasMap,
    run: (session) => session.openDialog('save'),
  },
  {
    id: 'copy-text',
    label: 'Copy this branch as text',
    group: 'Map',
    keys: [],
    when: hasMap,
    run: (session) => void copying(session, 'copyBranchAsText'),
  },
  {
    id: 'copy-picture',
    label: 'Copy this branch as a picture',
    group: 'Map',
    keys: [],
    when: hasMap,
    run: (session) => void copying(session, 'copyBranchAsPicture'),
  },
  {
    id: 'print',
    label: 'Print the outline',
    group: 'Map',
    keys: ['Mod+p'],
    when: hasMap,
    // With the texts at hand, the paper says what was found of each quotation.
    run: (session) => void needTexts(session).then(() => print()),
  },
  {
    id: 'handout',
    label: 'Handout for class',
    group: 'Map',
    keys: [],
    when: (session) => hasMap(session) && stateOf(session).view !== 'handout',
    // It takes the keyboard itself when it has come.
    run: (session) => showView(session, 'handout'),
  },
];
