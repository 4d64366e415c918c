// Keeps the two windows of a talk in step. One of them writes: the presenter's, where there is one. What happens in
// the audience's window is shown there at once and wished for; the writer answers with a snapshot that has a number,
// and a higher number wins. A window that was away says hello and is told.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Session } from '../../session/session.ts';
import { isRecord, parseSnapshot, type Snapshot, snapshotOf } from './snapshot.ts';
import type { TalkWindow } from './talkWindow.ts';
import { openTransport, type Transport } from './transport.ts';

/**
 * Milliseconds between two signs of life, after how many the other window is taken to be gone, and how long a window
 * waits to be told where the talk is.
 */
export const beat = { every: 1000, gone: 3200, answer: 1500 } as const;

/** In map coordinates; null where the pointer left the map. `draws`: the line stays until the next step. */
export interface LaserPoint {
  x: number;
  y: number;
  draws: boolean;
}

/** What a window needs to show the map that the other one shows. */
export interface Handover {
  document: string;
  name: string | null;
  base: string | null;
  host: string | null;
}

export interface TalkLink {
  /** Whether the other window is there. */
  state: StoreApi<{ connected: boolean }>;
  point(at: LaserPoint | null): void;
  /** Calls for each point from the other window, until the returned function is called. */
  onPoint(listen: (at: LaserPoint | null) => void): () => void;
  setPeer(peer: Window | null): void;
  close(): void;
}

/** Opens a line for a talk; what comes over it goes to the listener. */
export type OpenLine = (talk: string, onMessage: (message: unknown) => void) => Transport;

/**
 * @param take Shows a map that the other window hands over.
 * @param open The line; given by tests.
 */
export function linkTalk(
  session: Session,
  { role, talk }: TalkWindow,
  take: (map: Handover) => void,
  open: OpenLine = openTransport,
): TalkLink {
  const { store } = session;
  const state = createStore(() => ({ connected: false }));
  const listeners = new Set<(at: LaserPoint | null) => void>();
  let revision = 0;
  let lastHeard = 0;
  let shared = JSON.stringify(snapshotOf(store.getState()));
  let applying = false;
  // A presenter that has just come asks before it tells: the talk may have gone on without it.
  let asking = role === 'presenter';
  /** Whether this window ever had the map: one that has nothing hands nothing over. */
  const handover = (): Handover | null => {
    const { document, origin, argument } = store.getState();
    return argument ? { document, name: origin.name, base: origin.base, host: origin.host } : null;
  };

  const line = open(talk, (message) => {
    if (!isRecord(message) || message.role === role) return;
    if (message.kind === 'bye') {
      lastHeard = 0;
      state.setState({ connected: false });
      return;
    }
    lastHeard = Date.now();
    if (!state.getState().connected) state.setState({ connected: true });
    if (message.kind === 'hello') line.send({ role, kind: 'welcome', ...told(), map: handover() });
    else if (message.kind === 'laser') for (const listen of listeners) listen(pointOf(message.at));
    else if (message.kind === 'welcome' || message.kind === 'snapshot') onSnapshot(message);
    else if (message.kind === 'wish' && role === 'presenter') {
      const wished = parseSnapshot(message.snapshot);
      if (!wished) return;
      apply(wished);
      revision++;
      line.send({ role, kind: 'snapshot', ...told() });
    }
  });

  const told = () => ({ revision, snapshot: snapshotOf(store.getState()) });

  function onSnapshot({ revision: theirs, snapshot, map, kind }: Record<string, unknown>) {
    const known = isHandover(map) ? map : null;
    if (
      kind === 'welcome' &&
      known &&
      known.document !== store.getState().document &&
      (role === 'presenter' || known.name === null || !store.getState().argument)
    ) {
      applying = true;
      take(known);
      applying = false;
    }
    if (kind === 'welcome') asking = false;
    const parsed = parseSnapshot(snapshot);
    if (!parsed || typeof theirs !== 'number') return;
    // The presenter's word counts where both are as new.
    if (theirs < revision || (theirs === revision && role === 'presenter' && kind !== 'welcome')) return;
    revision = theirs;
    apply(parsed);
  }

  function apply({ talk: their, away }: Snapshot) {
    const before = store.getState().talk;
    applying = true;
    const votes = new Map(their.votes);
    if (!before) session.startTalk({ ...their, votes });
    else {
      session.setTalk({ ...their, votes });
      if (away === null && (before.stop !== their.stop || before.tour !== their.tour || isAwayNow()))
        session.showStop();
    }
    if (away) session.follow({ focus: away.focus, open: away.open, expanded: new Set(away.expanded) });
    shared = JSON.stringify(snapshotOf(store.getState()));
    applying = false;
  }

  const isAwayNow = () => snapshotOf(store.getState())?.away !== null;

  const unsubscribe = store.subscribe(() => {
    if (applying) return;
    const snapshot = snapshotOf(store.getState());
    const text = JSON.stringify(snapshot);
    if (text === shared || !snapshot) return;
    shared = text;
    if (asking) return;
    if (role === 'audience' && state.getState().connected) line.send({ role, kind: 'wish', snapshot });
    else {
      revision++;
      line.send({ role, kind: 'snapshot', ...told() });
    }
  });

  const hello = () => line.send({ role, kind: 'hello' });
  const pulse = setInterval(() => {
    line.send({ role, kind: 'pulse' });
    if (state.getState().connected && Date.now() - lastHeard > beat.gone)
      state.setState({ connected: false });
  }, beat.every);
  const onHide = () => line.send({ role, kind: 'bye' });
  globalThis.addEventListener?.('pagehide', onHide);
  globalThis.addEventListener?.('pageshow', hello);
  hello();
  const alone = setTimeout(() => {
    asking = false;
  }, beat.answer);

  return {
    state,
    point(at) {
      line.send({ role, kind: 'laser', at });
    },
    onPoint(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    setPeer(peer) {
      line.setPeer(peer);
      hello();
    },
    close() {
      onHide();
      clearInterval(pulse);
      clearTimeout(alone);
      unsubscribe();
      globalThis.removeEventListener?.('pagehide', onHide);
      globalThis.removeEventListener?.('pageshow', hello);
      line.close();
    },
  };
}

function pointOf(value: unknown): LaserPoint | null {
  if (!isRecord(value) || !Number.isFinite(value.x) || !Number.isFinite(value.y)) return null;
  return { x: Number(value.x), y: Number(value.y), draws: value.draws === true };
}

function isHandover(value: unknown): value is Handover {
  if (!isRecord(value) || typeof value.document !== 'string') return false;
  return [value.name, value.base, value.host].every((each) => each === null || typeof each === 'string');
}
