import { afterEach, expect, test, vi } from 'vitest';
import { openTransport, type Transport } from '../../../src/apps/present/transport.ts';

type Heard = { source: unknown; origin: string; data: unknown };

const here = 'https://maps.test';
const posted: { to: string; data: unknown }[] = [];
/** The other window: keeps what is sent to it. */
const other = {
  closed: false,
  postMessage: (data: unknown, to: string) => posted.push({ to, data }),
} as unknown as Window;

let line: Transport | undefined;
afterEach(() => {
  line?.close();
  posted.length = 0;
  vi.unstubAllGlobals();
});

/** A channel of the browser; what another window says comes through `onmessage`. */
class FakeChannel {
  static last: FakeChannel | undefined;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  sent: unknown[] = [];
  constructor(readonly name: string) {
    FakeChannel.last = this;
  }
  postMessage(message: unknown) {
    this.sent.push(message);
  }
  close() {}
}

/** A line in a page at `origin`, without a channel of the browser; `say` lets a window's message arrive. */
function lineAt(
  origin: string,
  opener: Window | null = null,
  protocol = 'https:',
  channel: typeof FakeChannel | undefined = undefined,
) {
  const listeners = new Set<(event: Heard) => void>();
  vi.stubGlobal('location', { origin, protocol });
  vi.stubGlobal('window', { opener });
  vi.stubGlobal('BroadcastChannel', channel);
  vi.stubGlobal('addEventListener', (_: string, listen: (event: Heard) => void) => listeners.add(listen));
  vi.stubGlobal('removeEventListener', (_: string, listen: (event: Heard) => void) =>
    listeners.delete(listen),
  );
  const heard: unknown[] = [];
  line = openTransport('abcdefgh', (message) => heard.push(message));
  let serial = 0;
  const say = (message: unknown, from: Partial<Heard> & { talk?: string } = {}) => {
    const { talk = 'abcdefgh', ...event } = from;
    const data = { ns: 'therefore-talk', talk, from: 'them', serial: ++serial, message };
    for (const listen of listeners) listen({ source: other, origin: here, data, ...event });
    return data;
  };
  return { heard, say, line };
}

test('a window of the same origin that knows the talk is heard', () => {
  const { heard, say } = lineAt(here);
  say('next');
  expect(heard).toEqual(['next']);
});

test('a page of another origin is not heard, though it knows the talk', () => {
  const { heard, say } = lineAt(here);
  say('next', { origin: 'https://evil.test' });
  say('next', { origin: 'null' });
  expect(heard).toEqual([]);
});

test('not even from the window that opened this one, or was opened, once it went to another origin', () => {
  const { heard, say, line } = lineAt(here, other);
  line.setPeer(other);
  say('next', { origin: 'https://evil.test' });
  expect(heard).toEqual([]);
});

test('a window of the same origin with another talk is not heard', () => {
  const { heard, say } = lineAt(here);
  say('next', { talk: 'hgfedcba' });
  expect(heard).toEqual([]);
});

test('a page does not hear itself, nor what comes from no window', () => {
  const { heard, say } = lineAt(here);
  say('next', { source: window });
  say('next', { source: null });
  expect(heard).toEqual([]);
});

test('what is said goes to the page’s own origin alone', () => {
  const { line } = lineAt(here, other);
  line.send('next');
  expect(posted).toMatchObject([{ to: here, data: { talk: 'abcdefgh', message: 'next' } }]);
});

test('a page from a disk has no origin to go by: there the talk’s name decides', () => {
  const { heard, say, line } = lineAt('null', other, 'file:');
  say('next', { origin: 'null' });
  say('last', { origin: 'null', talk: 'hgfedcba' });
  expect(heard).toEqual(['next']);
  line.send('here');
  expect(posted).toMatchObject([{ to: '*' }]);
});

test('what is said after the line was closed is not sent, and nothing falls', () => {
  const { line } = lineAt(here, other);
  line.send('before');
  line.close();
  expect(() => line.send('after')).not.toThrow();
  expect(posted).toMatchObject([{ data: { message: 'before' } }]);
});

test('what comes over the browser’s channel is heard, and counts once though the window says it too', () => {
  const { heard, say, line } = lineAt(here, other, 'https:', FakeChannel);
  const channel = FakeChannel.last;
  const data = say('next');
  channel?.onmessage?.({ data });
  expect(heard).toEqual(['next']);
  channel?.onmessage?.({ data: { ...data, serial: data.serial + 1, message: 'last' } });
  expect(heard).toEqual(['next', 'last']);
  line.send('here');
  expect(channel?.name).toBe('therefore-talk-abcdefgh');
  expect(channel?.sent).toMatchObject([{ message: 'here' }]);
});
