// The map on a page of its own, to be explored or presented: the session, and what follows it.

import { Suspense, useCallback, useEffect, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { Argument } from '../../argument/argument.ts';
import { isolate } from '../../labels/isolate.ts';
import { rememberDrawn } from '../../layout/drawnOpening.ts';
import { attempt, report } from '../../store/attempt.ts';
import { awaitLayouts } from '../../store/awaitLayouts.ts';
import { ErrorBoundary } from '../../store/ErrorBoundary.tsx';
import { findTour } from '../../store/findTour.ts';
import { lateComponent } from '../../store/lateComponent.ts';
import { layouts } from '../../store/layoutPart.ts';
import { loadPart } from '../../store/loadPart.ts';
import { nextTask } from '../../store/nextTask.ts';
import { openAddressed } from '../../store/openAddressed.ts';
import { openFile } from '../../store/openMap.ts';
import { loadReader } from '../../store/readerPart.ts';
import { runLayout } from '../../store/runLayout.ts';
import { SessionContext, useSessionState } from '../../store/SessionContext.ts';
import { createSession, type Session } from '../../store/session.ts';
import { rememberSettings, storedSettings } from '../../store/settings.ts';
import type { SessionState } from '../../store/state.ts';
import { runChecking } from '../../texts/checking.ts';
import { fetchTexts } from '../../texts/needTexts.ts';
import { type Address, parseAddress } from '../../url/address.ts';
import { fileIn, followAddress } from '../../url/followAddress.ts';
import { followPresentation } from '../../url/followPresentation.ts';
import { queryOf } from '../../url/parseQuery.ts';
import { beneathDrawing } from '../beneathDrawing.ts';
import { drawInTasks } from '../drawInTasks.ts';
import { fontsReady } from '../fontsReady.ts';
import { guardFromTranslation } from '../guardFromTranslation.ts';
import { isPresenter } from '../present/presentationWindow.ts';
import { Explore } from './Explore.tsx';
import { exploreMap, outline, surroundings } from './exploreParts.ts';
import { keepKeys } from './first/keepKeys.ts';
import {
  drawnOpening,
  firstStage,
  hasFirstSight,
  leaveFirstSight,
  shownDrawing,
  showsMapFirst,
  uncoverMap,
} from './first/leaveFirstSight.ts';
import type { OpenFile } from './takeFiles.ts';
import '../../theme.css';

const loadPresent = () => import('../present/Present.tsx').then(({ Present }) => Present);
const Present = lateComponent(loadPresent);

interface SiteProps {
  session: Session;
  onDrawn: () => Promise<void>;
  shown: Promise<void>;
  mapFirst: boolean;
}

function Site({ session, ...opening }: SiteProps) {
  const theme = useSessionState((state) => state.theme);
  const title = useSessionState((state) => state.argument?.title);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.title = title === undefined ? 'Therefore' : `${isolate(title)} ∴ Therefore`;
  }, [title]);
  const onFile = useCallback<OpenFile>((file, beside) => openFile(session, file, beside), [session]);
  const mode = useSessionState((state) => state.mode);
  if (mode === 'present') {
    return (
      <ErrorBoundary
        name="The presentation"
        way={{ words: 'Show the map', go: () => session.endPresentation() }}
      >
        <Suspense fallback={<StageComing />}>
          <Present />
        </Suspense>
      </ErrorBoundary>
    );
  }
  return <Explore onFile={onFile} {...opening} />;
}

/** Who turns the pages before the stage is there has turned them. */
function StageComing() {
  useEffect(() => {
    const press = keepKeys();
    return () => attempt(() => nextTask().then(press));
  }, []);
  return <p className="failed">Loading …</p>;
}

/** Milliseconds in which the other window of a talk is asked, and in which it answers: see openLine.ts. */
const asking = { asks: 10_000, answers: 3200 };

/** Whether the map came from the other window of the talk, which may be busy, as this one is that asks it. */
function mapCame({ store }: Session): Promise<boolean> {
  return new Promise((resolve) => {
    const waitFor = (wait: number) => setTimeout(() => finish(false), wait);
    let timer = waitFor(asking.asks);
    const look = ({ argument, asksWindow, presentation }: SessionState, before?: SessionState) => {
      if (argument) finish(true);
      // One has left the talk.
      else if (!presentation) finish(false);
      else if (asksWindow && !before?.asksWindow) {
        clearTimeout(timer);
        timer = waitFor(asking.answers);
      }
    };
    const stop = store.subscribe(look);
    const finish = (answer: boolean) => {
      clearTimeout(timer);
      stop();
      resolve(answer);
    };
    look(store.getState());
  });
}

/** The map is there and used, while what stands round it is read and drawn. */
async function awaitSurroundings(): Promise<void> {
  uncoverMap();
  const pressKept = keepKeys();
  const came = await surroundings.load().catch(() => null);
  // It has been drawn then, or is said to be missing: see Explore.tsx.
  await nextTask();
  if (!came) delete document.documentElement.dataset.clicked;
  leaveFirstSight();
  await pressKept();
}

/** Does it with the map that belongs to the page, before that is arranged where it comes later. */
function onceOwn({ store }: Session, act: (argument: Argument) => void): void {
  const look = ({ argument, origin }: SessionState) => {
    if (!argument) return;
    stop();
    if (origin.name === null && origin.file === null) act(argument);
  };
  const stop = store.subscribe(look);
  look(store.getState());
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** A copy that the reader kept is attached when it is found. */
async function findKept(session: Session): Promise<void> {
  const part = await loadPart(() => import('../../texts/attachCopy.ts')).catch(() => null);
  part?.attachKept(session);
}

/** Milliseconds that a map may take to be drawn together with the page round it; else the page comes before it. */
const patience = { withFirstSight: 3000, without: 300 };
/** Milliseconds after which nothing waits for the map to be drawn; under its first sight from when its script is there. */
const longest = { withFirstSight: 20_000, without: 5000 };

export async function startExplore(root: HTMLElement): Promise<void> {
  if (!hasFirstSight()) leaveFirstSight();
  guardFromTranslation(root);
  const address = parseAddress(queryOf(location));
  const session = createSession(address.theme, storedSettings());
  session.setMode(address.mode);
  if (address.mode === 'present') {
    session.startPresentation({ tour: address.tour });
    session.awaitFile(fileIn(history.state));
  }
  for (const effect of [rememberSettings, runLayout]) attempt(() => effect(session));
  const { stage: place, reveal } = beneathDrawing(root, session);
  // What can wait does, until the map is on the screen or something is said in its place.
  const { promise: shown, resolve: show } = Promise.withResolvers<void>();
  let mapFirst = false;
  const stop = session.store.subscribe(({ report }) => report && show());
  setTimeout(
    show,
    address.mode === 'present' ? 0 : hasFirstSight() ? longest.withFirstSight : longest.without,
  );
  const fonts = fontsReady(session);
  const onDrawn = () => fonts.then(show);
  // Windows for which no drawing fits lay the map out at once, too.
  if (!shownDrawing()) attempt(layouts.load);
  const arrived = arrive(session, address, fonts).catch(report);
  const timeout = hasFirstSight() ? patience.withFirstSight : patience.without;
  await Promise.race([arrived, pause(timeout)]);
  await nextTask();
  const drawn = drawnOpening();
  if (drawn) onceOwn(session, (argument) => rememberDrawn(argument, drawn));
  const stage = firstStage();
  if (stage) session.setViewportSize(stage);
  const { mode, view } = session.store.getState();
  const needsMap = mode !== 'present' && view !== 'outline';
  const needed = needsMap ? exploreMap.load() : Promise.resolve();
  // Without the map the page is shown all the same.
  needed.then(() => setTimeout(show, longest.without), show);
  // The line may be gone when it is first wanted.
  const afterwards = (load: () => Promise<unknown>) => attempt(() => shown.then(nextTask).then(load));
  if (drawn) afterwards(layouts.load);
  if (!needsMap) afterwards(exploreMap.load);
  mapFirst = needsMap && showsMapFirst();
  // A map whose script is there soon is drawn at once, and not after a page without one.
  if (mapFirst) await Promise.race([needed.catch(() => undefined), pause(patience.without)]);
  else if (mode === 'present') afterwards(surroundings.load);
  // What is read at first stays where that does not come which is to take its place.
  else if (!needsMap && hasFirstSight())
    await Promise.race([Promise.all([surroundings.load(), outline.load()]), pause(patience.withFirstSight)]);
  else
    await Promise.race([
      surroundings.load().catch(() => undefined),
      hasFirstSight() ? pause(patience.withFirstSight) : shown,
    ]);
  if (hasFirstSight()) shown.then(drawInTasks());
  createRoot(place).render(
    <SessionContext value={session}>
      <ErrorBoundary name="The page">
        <Site session={session} onDrawn={onDrawn} shown={shown} mapFirst={mapFirst} />
      </ErrorBoundary>
    </SessionContext>,
  );
  attempt(async () => {
    await shown;
    stop();
    if (mapFirst) await Promise.race([awaitSurroundings(), pause(longest.without)]);
    else leaveFirstSight();
    reveal();
    // The reader of another map: the line may be gone by then.
    for (const effect of [runChecking, findKept, fetchTexts, loadReader]) {
      await nextTask();
      attempt(() => effect(session));
    }
  });
}

/** Opens what the address names; from then on the address follows. */
async function arrive(session: Session, address: Address, fonts: Promise<void>): Promise<void> {
  const { search } = location;
  const open = async (ready?: Promise<void>) => {
    const again = () => attempt(() => open());
    if (!(await openAddressed(session, address, { ready, again }))) return;
    const { origin } = session.store.getState();
    const isSame = () => session.store.getState().origin === origin;
    await findTour(session, address.tour, isSame);
    // One may have left the talk before its map came.
    if (address.mode === 'present' && session.store.getState().presentation && isSame())
      followPresentation(session, address);
  };
  const { lostFile } = session.store.getState();
  const lost = !isPresenter() && lostFile !== null;
  // Only the presentation can be handed a map, and the class has no other to be shown meanwhile.
  const asks = isPresenter() || (lost && (await loadPart(loadPresent).catch(() => null)) !== null);
  // The presenter's window is handed the map by the other one, where that is there, and the class's one from a file.
  const handed = address.mode === 'present' && asks && (await mapCame(session));
  // Without the file there is nothing to present.
  if (lost && !handed && session.store.getState().presentation) session.endPresentation();
  if (handed) await fonts;
  // Under its first sight the map is drawn while they come, and what is drawn of it needs nothing to lay it out.
  else if (hasFirstSight()) await open(shownDrawing() ? Promise.resolve() : awaitLayouts());
  else await open(Promise.all([fonts, awaitLayouts()]).then(() => undefined));
  followAddress(session, search);
}
