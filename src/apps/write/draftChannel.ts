// What tabs that have the same draft open tell each other.

import type { JournalStep } from '../../draft/journal.ts';

export type DraftMessage =
  /** What was written just now. */
  | { kind: 'step'; seq: number; step: JournalStep }
  /** It is to be read anew. */
  | { kind: 'changed' }
  /** Another tab wants to write: what is being typed is finished, and the lock given back. */
  | { kind: 'release' };

export interface DraftChannel {
  send(message: DraftMessage): void;
  close(): void;
}

export function openChannel(id: string, onMessage: (message: DraftMessage) => void): DraftChannel {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`therefore draft ${id}`) : null;
  channel?.addEventListener('message', ({ data }: MessageEvent<DraftMessage>) => onMessage(data));
  return {
    send: (message) => channel?.postMessage(message),
    close: () => channel?.close(),
  };
}
