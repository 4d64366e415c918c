// The line between the two windows of a talk: whether the other one is there, and where it points.

import type { StoreApi } from 'zustand/vanilla';
import { isRecord } from '../../protocol/snapshot.ts';
import { createSafeStore } from '../../store/safeStore.ts';
import type { PresentationWindow } from './presentationWindow.ts';
import type { Transport } from './transport.ts';

/** Milliseconds between two signs of life, and after how many the other window is taken to be gone. */
const beat = { every: 1000, gone: 3200 } as const;

/**
 * Where the laser points; null where the pointer left the map. The windows lay the map out each for itself, so it points
 * at a claim: `x`, `y` are shares of its card's width and height, from the card's top left corner.
 */
export interface LaserPoint {
  claim: string;
  x: number;
  y: number;
  /** The line stays until the next step. */
  draws: boolean;
}

export interface WindowLink {
  /** Whether the other window is there. */
  state: StoreApi<{ connected: boolean }>;
  point(at: LaserPoint | null): void;
  /** Calls for each point from the other window, until the returned function is called. */
  onPoint(listen: (at: LaserPoint | null) => void): () => void;
  setPeer(peer: Window | null): void;
  close(): void;
}

/** Opens a line for a talk; what comes over it goes to the listener. */
export type OpenTransport = (talk: string, onMessage: (message: unknown) => void) => Transport;

interface Line extends WindowLink {
  send(kind: string, fields?: Record<string, unknown>): void;
}

interface Listeners {
  onMessage: (message: Record<string, unknown>) => void;
  /** A greeting, when this page is shown again and when the other window is given: either may have missed something. */
  greet: () => void;
}

export function openLine(
  open: OpenTransport,
  { role, talk }: PresentationWindow,
  { onMessage, greet }: Listeners,
): Line {
  const state = createSafeStore(() => ({ connected: false }));
  const pointed = new Set<(at: LaserPoint | null) => void>();
  let lastHeard = 0;
  const setConnected = (connected: boolean) => {
    if (state.getState().connected !== connected) state.setState({ connected });
  };
  const transport = open(talk, (message) => {
    if (!isRecord(message) || message.role === role) return;
    if (message.kind === 'bye') {
      setConnected(false);
      return;
    }
    lastHeard = Date.now();
    setConnected(true);
    if (message.kind === 'pulse') send('here');
    else if (message.kind === 'laser') for (const listen of pointed) listen(pointOf(message.at));
    else onMessage(message);
  });
  const send: Line['send'] = (kind, fields) => transport.send({ role, kind, ...fields });
  const pulse = setInterval(() => {
    send('pulse');
    if (Date.now() - lastHeard > beat.gone) setConnected(false);
  }, beat.every);
  const leave = () => send('bye');
  globalThis.addEventListener?.('pagehide', leave);
  globalThis.addEventListener?.('pageshow', greet);
  return {
    state,
    send,
    point: (at) => send('laser', { at }),
    onPoint(listen) {
      pointed.add(listen);
      return () => pointed.delete(listen);
    },
    setPeer(peer) {
      transport.setPeer(peer);
      greet();
    },
    close() {
      leave();
      clearInterval(pulse);
      globalThis.removeEventListener?.('pagehide', leave);
      globalThis.removeEventListener?.('pageshow', greet);
      transport.close();
    },
  };
}

function pointOf(value: unknown): LaserPoint | null {
  if (!isRecord(value) || typeof value.claim !== 'string') return null;
  if (!Number.isFinite(value.x) || !Number.isFinite(value.y)) return null;
  return { claim: value.claim, x: Number(value.x), y: Number(value.y), draws: value.draws === true };
}
