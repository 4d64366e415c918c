// Keeps the two windows of a talk in step. One of them writes: the presenter's, where there is one. What happens in
// the audience's window is shown there at once and wished for; the writer answers with a snapshot that has a number,
// and a higher number wins. A window that was away says hello and is told.

import { parseSnapshot, type Snapshot } from '../../protocol/snapshot.ts';
import { isAway } from '../../store/presentedStep.ts';
import type { Session } from '../../store/session.ts';
import { stepsIn } from '../../tours/stepView.ts';
import { type Handover, handoverOf, isHandover, mapKey } from './handover.ts';
import { type OpenTransport, openLine, type WindowLink } from './openLine.ts';
import type { PresentationWindow } from './presentationWindow.ts';
import { snapshotOf } from './snapshotOf.ts';
import { openTransport } from './transport.ts';

/** Milliseconds in which a wish is answered. */
const answerTime = 1500;

export interface LinkOptions {
  /** The transport, given by tests. */
  open?: OpenTransport;
  /** Whether this window showed a file, which is gone since the page was loaded again. */
  lostMap?: boolean;
  /** Whether somebody began the talk here just now: then it goes before one that the other window is still at. */
  begins?: boolean;
}

/** @param take Shows a map that the other window hands over. */
export function linkWindows(
  session: Session,
  own: PresentationWindow,
  take: (map: Handover) => void,
  { open = openTransport, lostMap = false, begins = false }: LinkOptions = {},
): WindowLink {
  const { role } = own;
  const { store } = session;
  // No talk has as many changes as milliseconds: one that begins is newer than all before.
  let revision = begins && role === 'audience' ? Date.now() : 0;
  let applying = false;
  let lost = lostMap;
  // Of the class's window: its last wish, and when it was told. Of the presenter's: the last one that was heard.
  // Wishes of a page that was loaded again count on from those before.
  let wish = { number: Date.now(), at: 0 };
  let heard: number | undefined;

  const line = openLine(open, own, {
    greet: () => hello(),
    onMessage(message) {
      if (message.kind === 'hello') onHello(message);
      else if (message.kind === 'welcome') onWelcome(message);
      else if (message.kind === 'snapshot') onSnapshot(message);
      else if (message.kind === 'wish' && role === 'presenter') onWish(message);
    },
  });

  const mine = () => mapKey(store.getState().argument, store.getState().document);
  const place = (snapshot = snapshotOf(store.getState())) => JSON.stringify([mine(), snapshot]);
  let shared = place();
  const told = () => ({ of: mine(), revision, heard, snapshot: snapshotOf(store.getState()) });
  const hello = () => line.send('hello', { of: mine(), revision, lost });

  function onHello({ of: theirs, revision: number, lost: theyLost }: Record<string, unknown>) {
    // Maps are opened and talks are begun in the window for the class: the presenter asks for what it does not have.
    const news = theirs !== mine() || Number(number) > revision;
    const asks = role === 'presenter' ? theyLost !== true && news : lost && theirs !== mine();
    if (asks && theirs !== null) hello();
    else line.send('welcome', { ...told(), map: handoverOf(store.getState()) });
  }

  function onWelcome(message: Record<string, unknown>) {
    const { of: theirs, map } = message;
    if (theirs === null) return;
    if (theirs === mine()) {
      lost = false;
      if (isNewer(message)) onTold(message);
      else if (role === 'presenter') line.send('snapshot', told());
      return;
    }
    if (!isHandover(map) || !(role === 'presenter' || lost || mine() === null)) return;
    applying = true;
    take(map);
    applying = false;
    if (theirs !== mine()) return;
    lost = false;
    onTold(message);
  }

  function onSnapshot(message: Record<string, unknown>) {
    if (message.of !== mine()) hello();
    // Whoever presses faster than the answers come is not taken back to a step that was left.
    else if (Number(message.heard) < wish.number && Date.now() - wish.at < answerTime) return;
    // The presenter's word counts where both are as new.
    else if (isNewer(message) && (message.revision !== revision || role === 'audience')) onTold(message);
  }

  const isNewer = ({ revision: theirs }: Record<string, unknown>) => Number(theirs) >= revision;

  function onTold({ revision: theirs, snapshot }: Record<string, unknown>) {
    const parsed = parseSnapshot(snapshot);
    if (!parsed || !Number.isSafeInteger(theirs)) return;
    revision = Number(theirs);
    apply(parsed);
  }

  function onWish({ of: theirs, number, snapshot }: Record<string, unknown>) {
    heard = Number(number);
    const wished = parseSnapshot(snapshot);
    if (theirs !== mine()) hello();
    else if (wished) {
      apply(wished);
      publish();
    }
  }

  function publish() {
    revision++;
    line.send('snapshot', told());
  }

  function apply(snapshot: Snapshot) {
    applying = true;
    applySnapshot(session, snapshot);
    shared = place();
    applying = false;
  }

  const unsubscribe = onSettled(store, () => !applying, tell);
  function tell() {
    const snapshot = snapshotOf(store.getState());
    const now = place(snapshot);
    if (now === shared || !snapshot) return;
    shared = now;
    if (role === 'audience' && line.state.getState().connected) {
      wish = { number: wish.number + 1, at: Date.now() };
      line.send('wish', { of: mine(), number: wish.number, snapshot });
    } else publish();
  }

  hello();
  return {
    ...line,
    close() {
      unsubscribe();
      line.close();
    },
  };
}

/** Calls after a change that counts: all that one press of a key changes is told as one. What is between is no view. */
function onSettled(store: Session['store'], counts: () => boolean, call: () => void): () => void {
  let waits = false;
  let closed = false;
  const unsubscribe = store.subscribe(() => {
    if (waits || !counts()) return;
    waits = true;
    queueMicrotask(() => {
      waits = false;
      if (!closed) call();
    });
  });
  return () => {
    closed = true;
    unsubscribe();
  };
}

/** Shows the other window's view here. */
function applySnapshot(session: Session, { talk: { votes: counted, ...their }, away }: Snapshot): void {
  const { presentation: before, argument } = session.store.getState();
  const last = argument ? stepsIn(argument, their).length - 1 : their.step;
  const next = { ...their, step: Math.max(0, Math.min(last, their.step)), votes: new Map(counted) };
  if (!before) session.startPresentation(next);
  else {
    session.setPresentation(next);
    const moved = before.step !== next.step || before.tour !== next.tour;
    if (away === null && (moved || isAway(session.store.getState()))) session.showStep();
  }
  if (!away) return;
  const { focus, open, expanded, doubts } = away;
  session.follow({ focus, open, expanded: new Set(expanded), doubts: doubts && new Map(doubts) });
}
