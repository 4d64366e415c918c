// Exploring: the map with its panel beside it, in a page of its own.

import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { useMapReady } from '../../map/useMapReady.ts';
import { useViewportSize } from '../../map/useViewportSize.ts';
import { ForeignTexts } from '../../panels/ForeignTexts.tsx';
import { Notice } from '../../panels/Notice.tsx';
import { ProblemReport } from '../../panels/ProblemReport.tsx';
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
import { useMapWheel } from '../useMapWheel.ts';
import { WhatIfPart } from '../whatIf/whatIfPart.tsx';
import { BeforeWriting } from './BeforeWriting.tsx';
import { Breadcrumbs } from './Breadcrumbs.tsx';
import { Dialogs } from './Dialogs.tsx';
import { hasFirstSight } from './first/leaveFirstSight.ts';
import { loadExploreMap } from './loadExploreMap.ts';
import { SidePanel } from './SidePanel.tsx';
import { Toolbar } from './Toolbar.tsx';
import { TourNote } from './TourNote.tsx';
import type { OpenFile } from './takeFiles.ts';
import { useDrop } from './useDrop.ts';

// The page is drawn while the map's own script is still read.
const ExploreMap = lazy(async () => ({ default: await loadExploreMap() }));
// Loaded when they are first asked for: the map is there sooner.
const Outline = lateComponent(() =>
  import('../../panels/outline/Outline.tsx').then(({ Outline }) => Outline),
);
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

interface Props {
  /** A file that was chosen or dropped. */
  onFile: OpenFile;
  /** Resolves when what was drawn is shown. */
  onDrawn: () => Promise<void>;
  /** Resolves when the map is shown, or what stands in its place. */
  shown: Promise<void>;
}

/** Those of other notations are read as well, and the texts beside them. */
const mapFiles = '.json,application/json,.argdown,.ad,.txt,.md,.opml,.xml,.mup,.ann,.graphml,.aif,.xaif';

export function Explore({ onFile, onDrawn, shown }: Props) {
  const session = useSession();
  const chooser = useRef<HTMLInputElement>(null);
  const host = useSessionState((state) => state.origin.host);
  const argument = useSessionState((state) => state.argument);
  const report = useSessionState((state) => state.report);
  const view = useSessionState((state) => state.view);
  const panel = useSessionState((state) => state.panel);
  const dialog = useSessionState((state) => state.dialog);
  const writes = useSessionState((state) => state.mode === 'write');
  const [prints, setPrints] = useState(false);
  useEffect(() => attempt(() => shown.then(nextTask).then(() => setPrints(true))), [shown]);
  // A page that opens with the outline draws its map when that is first asked for.
  const pending = useSessionState((state) => (state.argument ? state.pendingView !== null : !state.arrived));
  const needsMap = argument !== null && !pending && (view !== 'outline' || writes);
  const [hasMap, setHasMap] = useState(needsMap);
  if (needsMap && !hasMap) setHasMap(true);
  // What is wrong with a file is said beside the map.
  const handout = view === 'handout' && argument !== null && report === null;
  useCommandKeys(session, commands, isInPlace);
  // In outline and handout there is only text, which one may want larger.
  useMapWheel(view === 'map' || view === 'text');
  const dropping = useDrop(onFile);
  const openFile = () => chooser.current?.click();
  const toOutline = { words: 'Show the outline', go: () => session.setView('outline') };
  return (
    <div className="explore" data-dropping={dropping || undefined} data-handout={handout || undefined}>
      <header className="top" inert={handout}>
        <SkipLink />
        <ErrorBoundary name="The bar" of={argument}>
          <Toolbar />
          <Breadcrumbs />
        </ErrorBoundary>
      </header>
      {host !== null && (
        <p className="host-bar">
          Loaded from <b>{host}</b>. Its makers answer for what it says.
        </p>
      )}
      <Notice />
      <Bringing />
      <ForeignTexts />
      <WhatIfPart />
      <div className="explore-body" inert={handout}>
        <main id="map" className="main-view">
          {report && <ProblemReport onOpenFile={openFile} />}
          {hasMap ? (
            <div className={view === 'outline' ? 'map-hidden' : undefined} inert={view === 'outline'}>
              <ErrorBoundary name="The map" of={argument} way={toOutline}>
                <Suspense fallback={<MapComing writes={writes} />}>
                  <ExploreMap way={toOutline} onDrawn={onDrawn} />
                </Suspense>
              </ErrorBoundary>
            </div>
          ) : !pending || report ? (
            <MapRoom />
          ) : (
            <MapComing writes={writes} />
          )}
          {view === 'outline' && (
            <ErrorBoundary
              name="The outline"
              of={argument}
              way={{ words: 'Show the map', go: () => session.setView('map') }}
            >
              <Suspense fallback={<p className="outline">Loading …</p>}>
                <Outline />
                {!hasMap && <OutlineReady onDrawn={onDrawn} />}
              </Suspense>
            </ErrorBoundary>
          )}
          <TourNote />
        </main>
        <ErrorBoundary
          name="The panel"
          of={panel}
          way={{ words: 'Close the panel', go: () => session.openPanel(null) }}
        >
          <SidePanel />
        </ErrorBoundary>
      </div>
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
      {dropping && <p className="drop-hint">Drop a map to open it, or a text to attach it</p>}
    </div>
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

/** Measures the room of the map that is not there yet. */
function MapRoom() {
  const room = useRef<HTMLDivElement>(null);
  useViewportSize(room);
  return <div ref={room} className="map-room" />;
}

/** Stands where the map and its controls will, until it is known how it opens and its script is read. */
function MapComing({ writes }: { writes: boolean }) {
  return (
    <>
      {writes && <BeforeWriting />}
      <MapRoom />
      <p className="needed">Loading …</p>
      <div className="map-controls" />
    </>
  );
}

/** Stands beside the outline, which may be late in coming. */
function OutlineReady({ onDrawn }: Pick<Props, 'onDrawn'>) {
  useMapReady(
    useSessionState((state) => state.argument !== null),
    onDrawn,
  );
  return null;
}

/** With the map out of sight, what only moves it waits; and everything does while the page shows what it opens with. */
function isInPlace({ id }: Command, session: Session): boolean {
  if (hasFirstSight()) return false;
  return session.store.getState().view !== 'handout' || withoutMap.has(id);
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

/** Opened by the commands that open a file. */
function FileChooser({ chooser, onFile }: { chooser: RefObject<HTMLInputElement | null>; onFile: OpenFile }) {
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
