// The line between the two windows of a talk: a channel of the browser where it carries (one origin, one storage
// partition), and the windows' own messages where it does not, as from a file on a disk. What comes over both counts
// once.

export interface Transport {
  /** Nothing is sent once the line is closed. */
  send(message: unknown): void;
  /** The other window, when it is known: the one that was opened, or the one that opened this. */
  setPeer(peer: Window | null): void;
  close(): void;
}

interface Envelope {
  ns: 'therefore-talk';
  talk: string;
  /** Who sent it, and which of its messages this is. */
  from: string;
  serial: number;
  message: unknown;
}

export function openTransport(talk: string, onMessage: (message: unknown) => void): Transport {
  const from = Math.random().toString(36).slice(2);
  let serial = 0;
  let closed = false;
  let peer: Window | null = null;
  const heard = new Map<string, number>();
  const channel = openChannel(`therefore-talk-${talk}`);
  // An opaque origin is written "null", and has no address that a message could be sent to.
  const origin = location.origin === 'null' || location.protocol === 'file:' ? '*' : location.origin;

  const receive = (data: unknown) => {
    const envelope = parseEnvelope(data);
    if (!envelope || envelope.talk !== talk || envelope.from === from) return;
    if ((heard.get(envelope.from) ?? 0) >= envelope.serial) return;
    heard.set(envelope.from, envelope.serial);
    onMessage(envelope.message);
  };
  const onWindowMessage = ({ source, origin: theirs, data }: MessageEvent) => {
    if (source === null || source === window) return;
    if (origin !== '*' && theirs !== origin) return;
    const known = source === peer || source === window.opener;
    if (!known && !(parseEnvelope(data)?.talk === talk)) return;
    peer ??= source as Window;
    receive(data);
  };
  if (channel) channel.onmessage = ({ data }) => receive(data);
  addEventListener('message', onWindowMessage);
  return {
    send(message) {
      // What is drawn may outlive the line; a closed channel throws.
      if (closed) return;
      serial++;
      const envelope: Envelope = { ns: 'therefore-talk', talk, from, serial, message };
      channel?.postMessage(envelope);
      const other = peer ?? (window.opener as Window | null);
      try {
        if (other && !other.closed) other.postMessage(envelope, origin);
      } catch {
        // A window that went to another site: nobody is there to hear it.
      }
    },
    setPeer(window) {
      peer = window;
    },
    close() {
      closed = true;
      channel?.close();
      removeEventListener('message', onWindowMessage);
    },
  };
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

function parseEnvelope(data: unknown): Envelope | null {
  if (typeof data !== 'object' || data === null) return null;
  const { ns, talk, from, serial } = data as Partial<Envelope>;
  const whole =
    ns === 'therefore-talk' &&
    typeof talk === 'string' &&
    typeof from === 'string' &&
    Number.isSafeInteger(serial);
  return whole ? (data as Envelope) : null;
}
