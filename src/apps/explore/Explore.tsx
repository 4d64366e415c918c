// Exploring: the map with its panel beside it, in a page of its own.

import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useMapReady } from '../../map/useMapReady.ts';
import { useViewportSize } from '../../map/useViewportSize.ts';
import { attempt } from '../../store/attempt.ts';
import { ErrorBoundary } from '../../store/ErrorBoundary.tsx';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { useMapWheel } from '../useMapWheel.ts';
import { BeforeWriting } from './BeforeWriting.tsx';
import { exploreMap, outline, type Surroundings, surroundings } from './exploreParts.ts';
import { firstBarsHeight, hasFirstSight } from './first/leaveFirstSight.ts';
import { PanelComing } from './PanelComing.tsx';
import type { OpenFile } from './takeFiles.ts';
import { useDrop } from './useDrop.ts';

// The page is drawn while the map's own script is still read.
const LateMap = lazy(async () => ({ default: await exploreMap.load() }));
// Loaded when it is first asked for: the map is there sooner.
const Outline = lazy(async () => ({ default: await outline.load() }));

interface Props {
  /** A file that was chosen or dropped. */
  onFile: OpenFile;
  /** Resolves when what was drawn is shown. */
  onDrawn: () => Promise<void>;
  /** Resolves when the map is shown, or what stands in its place. */
  shown: Promise<void>;
  /** Whether the map is shown by itself, while the page still shows what stands round it. */
  mapFirst: boolean;
}

export function Explore({ onFile, onDrawn, shown, mapFirst }: Props) {
  const session = useSession();
  const chooser = useRef<HTMLInputElement>(null);
  const argument = useSessionState((state) => state.argument);
  const report = useSessionState((state) => state.report);
  const view = useSessionState((state) => state.view);
  const writes = useSessionState((state) => state.mode === 'write');
  const [round, problem] = useSurroundings(shown, mapFirst);
  // A page that opens with the outline draws its map when that is first asked for.
  const pending = useSessionState((state) => (state.argument ? state.pendingView !== null : !state.arrived));
  const needsMap = argument !== null && !pending && (view !== 'outline' || writes);
  const [hasMap, setHasMap] = useState(needsMap);
  const [ExploreMap] = useState(() => exploreMap.loaded() ?? LateMap);
  if (needsMap && !hasMap) setHasMap(true);
  // What is wrong with a file is said beside the map.
  const handout = view === 'handout' && argument !== null && report === null && problem === null;
  // In outline and handout there is only text, which one may want larger.
  useMapWheel(view === 'map' || view === 'text');
  const dropping = useDrop(onFile);
  const openFile = () => chooser.current?.click();
  const toOutline = { words: 'Show the outline', go: () => session.setView('outline') };
  return (
    <div className="explore" data-dropping={dropping || undefined} data-handout={handout || undefined}>
      <header
        className="top"
        inert={handout}
        style={round || problem ? undefined : { height: firstBarsHeight() }}
      >
        {round && <round.Bars />}
        {problem && (
          <ErrorBoundary name="What stands round the map">
            <Missing {...problem} />
          </ErrorBoundary>
        )}
      </header>
      {round && <round.Notices />}
      <div className="explore-body" inert={handout}>
        <main id="map" className="main-view">
          {report && round && <round.ProblemReport onOpenFile={openFile} />}
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
          {round && <round.TourNote />}
        </main>
        {round ? <round.Panel /> : !problem && <PanelComing />}
      </div>
      {round && <round.Overlays chooser={chooser} onFile={onFile} handout={handout} shown={shown} />}
      {dropping && <p className="drop-hint">Drop a map to open it, or a text to attach it</p>}
    </div>
  );
}

/**
 * What stands round the map, or why it is not there; neither while it is on its way, and while the page still shows
 * its own, until the map is shown.
 */
function useSurroundings(
  shown: Promise<void>,
  mapFirst: boolean,
): [Surroundings | null, { error: unknown } | null] {
  const [round, setRound] = useState(() => (mapFirst && hasFirstSight() ? null : surroundings.loaded()));
  const [problem, setProblem] = useState<{ error: unknown } | null>(null);
  useEffect(() => {
    if (round) return;
    attempt(() =>
      shown.then(surroundings.load).then(
        (loaded) => setRound(loaded),
        (error) => setProblem({ error }),
      ),
    );
  }, [round, shown]);
  return [round, problem];
}

function Missing({ error }: { error: unknown }): ReactNode {
  throw error;
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
