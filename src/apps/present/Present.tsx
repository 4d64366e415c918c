// Presenting: in the window for the class the stage, in the presenter's window the console. Which one this is, the
// window's name says; both keep in step over one line.

import { useEffect, useState } from 'react';
import { useStore } from '../../store/useStore.ts';
// A talk goes on without network: what a step may need is there from the start.
import '../../map/whole/Whole.tsx';
import { parseArgument } from '../../argument/parseArgument.ts';
import { PrintOutline } from '../../panels/print/PrintOutline.tsx';
import { loadPart } from '../../store/loadPart.ts';
import { holdFile, initialView } from '../../store/openMap.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import type { Session } from '../../store/session.ts';
import { useMapWheel } from '../useMapWheel.ts';
import { loadWhatIf } from '../whatIf/whatIfPart.tsx';
import { Console } from './Console.tsx';
import type { Handover } from './handover.ts';
import { linkWindows } from './linkWindows.ts';
import type { WindowLink } from './openLine.ts';
import { presenterWindow } from './openPresenter.ts';
import { type PresentationWindow, talkWindow } from './presentationWindow.ts';
import { rememberVotes } from './rememberVotes.ts';
import { Stage } from './Stage.tsx';
import { useWakeLock } from './useWakeLock.ts';
import { WindowLinkContext } from './WindowLinkContext.ts';
import '../../theme/present.css';
import '../../theme/presentSteps.css';
import '../../theme/console.css';

export function Present() {
  const session = useSession();
  const [own] = useState(() => talkWindow());
  const [link, setLink] = useState<WindowLink | null>(null);
  const opened = useStore(presenterWindow(session), (state) => state.opened);
  useWakeLock();
  useMapWheel(true);
  // A teacher may ask for it besides: it comes while the first step is shown.
  useEffect(() => {
    for (const load of [loadWhatIf, () => import('../../meter/Meter.tsx')])
      loadPart<unknown>(load).catch(() => {});
  }, []);
  // Before that the class's would tell the other window of steps that are none; the presenter's is given its map so,
  // and the class's one from a file.
  const ready =
    useSessionState((state) => state.arrived || state.lostFile !== null) || own.role === 'presenter';
  useEffect(() => {
    if (!ready) return;
    const { lostFile, begunHere } = session.store.getState();
    // Before the other window is told: what it knows of them goes before.
    const forget = own.role === 'audience' ? rememberVotes(session, begunHere) : null;
    const line = linkWindows(session, own, (map) => take(session, map, own.role), {
      lostMap: lostFile !== null && !begunHere,
      begins: begunHere,
    });
    setLink(line);
    session.askWindow();
    return () => {
      line.close();
      forget?.();
    };
  }, [session, own, ready]);
  useEffect(() => {
    if (opened) link?.setPeer(opened);
  }, [link, opened]);
  return (
    <WindowLinkContext value={link}>
      {own.role === 'presenter' ? <Console /> : <Stage />}
      <PrintOutline />
    </WindowLinkContext>
  );
}

/** Shows the map that the other window shows: it may come from a file, which has no address. */
function take(session: Session, map: Handover, role: PresentationWindow['role']): void {
  const { document, name, base, host, file: isFile, draft } = map;
  const { argument } = parseArgument(document);
  const { lostFile } = session.store.getState();
  // Whoever showed a file to the class does not go on with some other map.
  if (!argument || (role === 'audience' && lostFile !== null && !isFile)) return;
  // The history leads back to it by the number that it had.
  const file = isFile ? holdFile(name ?? 'map.json', document, undefined, lostFile ?? undefined) : null;
  session.show(
    argument,
    { name: isFile ? null : name, file, base, host },
    initialView,
    () => document,
    draft,
  );
}
