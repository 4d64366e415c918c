// What stands round the map on a page of its own: bars, notices, the panel, dialogs, and what takes the map's place.

import { type RefObject, Suspense, useEffect, useState } from 'react';
import { ForeignTexts } from '../../panels/ForeignTexts.tsx';
import { Notice } from '../../panels/Notice.tsx';
import { attempt } from '../../store/attempt.ts';
import { ErrorBoundary } from '../../store/ErrorBoundary.tsx';
import { lateComponent } from '../../store/lateComponent.ts';
import { latePart } from '../../store/latePart.tsx';
import { loadOrTell } from '../../store/loadOrTell.ts';
import { nextTask } from '../../store/nextTask.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import type { Session } from '../../store/session.ts';
import type { Command } from '../commands/command.ts';
import { commandById, commands, withoutMap } from '../commands/commands.ts';
import { useCommandKeys } from '../commands/useCommandKeys.ts';
import { WhatIfPart } from '../whatIf/whatIfPart.tsx';
import { Breadcrumbs } from './Breadcrumbs.tsx';
import { Dialogs } from './Dialogs.tsx';
import { hasFirstSight } from './first/leaveFirstSight.ts';
import { SidePanel } from './SidePanel.tsx';
import { Toolbar } from './Toolbar.tsx';
import type { OpenFile } from './takeFiles.ts';

export { ProblemReport } from '../../panels/ProblemReport.tsx';
export { TourNote } from './TourNote.tsx';

// Loaded when they are first asked for: the page is there sooner.
const ReadingFile = lateComponent(() =>
  import('./brought/BroughtNotes.tsx').then(({ ReadingFile }) => ReadingFile),
);
const TellBrought = lateComponent(() =>
  import('./brought/BroughtNotes.tsx').then(({ TellBrought }) => TellBrought),
);
// It waits for the printer, and the map for nothing of it.
const PrintOutline = latePart(
  'The printed outline',
  () => import('../../panels/print/PrintOutline.tsx').then(({ PrintOutline }) => PrintOutline),
  null,
);
const Handout = lateComponent(() => import('../handout/Handout.tsx').then(({ Handout }) => Handout));

/** Those of other notations are read as well, and the texts beside them. */
const mapFiles = '.json,application/json,.argdown,.ad,.txt,.md,.opml,.xml,.mup,.ann,.graphml,.aif,.xaif';

/** The bars on top, and the keys that do what their buttons do. */
export function Bars() {
  const argument = useSessionState((state) => state.argument);
  useCommandKeys(useSession(), commands, isInPlace);
  return (
    <>
      <SkipLink />
      <ErrorBoundary name="The bar" of={argument}>
        <Toolbar />
        <Breadcrumbs />
      </ErrorBoundary>
    </>
  );
}

/** Past the bar, for who comes by keyboard. */
function SkipLink() {
  const session = useSession();
  const view = useSessionState((state) => state.view);
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to a place on the page, where the keyboard then stands.
    <a
      className="skip"
      href="#map"
      onClick={(event) => {
        event.preventDefault();
        commandById(view === 'outline' ? 'to-outline' : 'map').run(session);
      }}
    >
      {view === 'outline' ? 'Skip to the outline' : 'Skip to the map'}
    </a>
  );
}

/** With the map out of sight, what only moves it waits; and everything does while the page shows what it opens with. */
function isInPlace({ id }: Command, session: Session): boolean {
  if (hasFirstSight()) return false;
  return session.store.getState().view !== 'handout' || withoutMap.has(id);
}

/** What the reader is told above the map. */
export function Notices() {
  const host = useSessionState((state) => state.origin.host);
  return (
    <>
      {host !== null && (
        <p className="host-bar">
          Loaded from <b>{host}</b>. Its makers answer for what it says.
        </p>
      )}
      <Notice />
      <Bringing />
      <ForeignTexts />
      <WhatIfPart />
    </>
  );
}

/** Of a map in another notation: that it is being read, and what it could not bring along. */
function Bringing() {
  const { brought } = useSessionState((state) => state.origin);
  const reading = useSessionState((state) => state.reading);
  return (
    <ErrorBoundary name="The notice" fallback={null}>
      <Suspense fallback={null}>
        {reading && <ReadingFile reading={reading} />}
        {brought && <TellBrought brought={brought} />}
      </Suspense>
    </ErrorBoundary>
  );
}

/** What stands beside the map. */
export function Panel() {
  const session = useSession();
  const panel = useSessionState((state) => state.panel);
  return (
    <ErrorBoundary
      name="The panel"
      of={panel}
      way={{ words: 'Close the panel', go: () => session.openPanel(null) }}
    >
      <SidePanel />
    </ErrorBoundary>
  );
}

interface OverlaysProps {
  chooser: RefObject<HTMLInputElement | null>;
  onFile: OpenFile;
  handout: boolean;
  /** Resolves when the map is shown, or what stands in its place. */
  shown: Promise<void>;
}

/** What lies over the map, takes its place, or is printed instead. */
export function Overlays({ chooser, onFile, handout, shown }: OverlaysProps) {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const dialog = useSessionState((state) => state.dialog);
  const [prints, setPrints] = useState(false);
  useEffect(() => attempt(() => shown.then(nextTask).then(() => setPrints(true))), [shown]);
  return (
    <>
      <FileChooser chooser={chooser} onFile={onFile} />
      <ErrorBoundary name="The dialog" of={dialog} fallback={null}>
        <Dialogs />
      </ErrorBoundary>
      {handout ? (
        <ErrorBoundary
          name="The handout"
          of={argument}
          way={{ words: 'Show the map', go: () => session.setView('map') }}
        >
          <Suspense fallback={<p className="handout">Loading …</p>}>
            <Handout />
          </Suspense>
        </ErrorBoundary>
      ) : (
        prints && <PrintOutline />
      )}
    </>
  );
}

/** Opened by the commands that open a file. */
function FileChooser({ chooser, onFile }: Pick<OverlaysProps, 'chooser' | 'onFile'>) {
  const session = useSession();
  return (
    <input
      ref={chooser}
      className="file-chooser"
      hidden
      type="file"
      multiple
      accept={mapFiles}
      tabIndex={-1}
      aria-label="Open a map file"
      onChange={(event) => {
        const files = [...(event.target.files ?? [])];
        void loadOrTell(session, 'The file', () => import('./takeFiles.ts')).then((part) =>
          part?.takeFiles(session, files, onFile, [], true),
        );
        event.target.value = '';
      }}
    />
  );
}
