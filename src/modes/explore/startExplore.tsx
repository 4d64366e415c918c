// The map on a page of its own, to be explored or presented: the session, and what follows it.

import { lazy, StrictMode, Suspense, useCallback, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { parseAddress } from '../../session/address.ts';
import { runChecking } from '../../session/checking.ts';
import { followAddress } from '../../session/followAddress.ts';
import { followTalk } from '../../session/followTalk.ts';
import { fetchTexts } from '../../session/needTexts.ts';
import { firstSight, openFile, openMap } from '../../session/openMap.ts';
import { queryOf } from '../../session/parseQuery.ts';
import { runLayout } from '../../session/runLayout.ts';
import { SessionContext, useSessionState } from '../../session/SessionContext.ts';
import { createSession, type Session } from '../../session/session.ts';
import { rememberSettings, storedSettings } from '../../session/settings.ts';
import { fontsReady } from '../fontsReady.ts';
import { isPresenter } from '../present/talkWindow.ts';
import { Explore } from './Explore.tsx';

const Present = lazy(() => import('../present/Present.tsx').then(({ Present }) => ({ default: Present })));

function Site({ session }: { session: Session }) {
  const theme = useSessionState((state) => state.theme);
  const title = useSessionState((state) => state.argument?.title);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.title = title === undefined ? 'Therefore' : `${title} ∴ Therefore`;
  }, [title]);
  const onFile = useCallback((file: File) => openFile(session, file), [session]);
  const onOpenFlagship = useCallback(() => {
    void openMap(session, null, firstSight);
  }, [session]);
  const mode = useSessionState((state) => state.mode);
  if (mode === 'present') {
    return (
      <Suspense fallback={null}>
        <Present />
      </Suspense>
    );
  }
  return <Explore onFile={onFile} onOpenFlagship={onOpenFlagship} />;
}

/** Whether the map came from the other window of the talk, within the time that an answer takes. */
function mapCame(session: Session): Promise<boolean> {
  return new Promise((resolve) => {
    const came = () => session.store.getState().argument !== null;
    const timer = setTimeout(() => finish(false), 1500);
    const stop = session.store.subscribe(() => came() && finish(true));
    const finish = (answer: boolean) => {
      clearTimeout(timer);
      stop();
      resolve(answer);
    };
    if (came()) finish(true);
  });
}

/** A tour that the map's file does not have may be one that is recorded in this browser. */
async function findTour(session: Session, tour: string | null): Promise<void> {
  const { argument } = session.store.getState();
  if (tour === null || !argument || argument.tours.some(({ id }) => id === tour)) return;
  const recording = await import('../../session/recordTour.ts').catch(() => null);
  recording?.reviveTour(session, tour);
}

export async function startExplore(root: HTMLElement): Promise<void> {
  const address = parseAddress(queryOf(location));
  const session = createSession(address.theme, storedSettings());
  session.setMode(address.mode);
  if (address.mode === 'present') session.startTalk({ tour: address.tour });
  rememberSettings(session);
  runLayout(session);
  runChecking(session);
  // Not awaited: a copy that was kept is attached when it is found.
  import('../../session/attach/attachCopy.ts').then(
    ({ attachKept }) => attachKept(session),
    () => undefined,
  );
  fetchTexts(session);
  createRoot(root).render(
    <StrictMode>
      <SessionContext value={session}>
        <Site session={session} />
      </SessionContext>
    </StrictMode>,
  );
  await fontsReady(session);
  // The presenter's window is handed the map by the other one, where that is there.
  const handed = address.mode === 'present' && isPresenter() && (await mapCame(session));
  if (handed) {
    followAddress(session);
    return;
  }
  await openMap(session, address.map, address);
  await findTour(session, address.tour);
  if (address.mode === 'present') followTalk(session, address);
  followAddress(session);
}
