import { expect, test, vi } from 'vitest';
import { openTransport } from '../../../src/modes/present/transport.ts';

test('what is said after the line was closed is not sent, and nothing falls', () => {
  const target = {
    location: new URL('https://site.example/'),
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  };
  for (const [name, value] of Object.entries({ ...target, window: { opener: null } }))
    vi.stubGlobal(name, value);
  const peer = { closed: false, postMessage: vi.fn() };
  const line = openTransport('talk', () => undefined);
  line.setPeer(peer as unknown as Window);
  line.send('before');
  line.close();
  expect(() => line.send('after')).not.toThrow();
  expect(peer.postMessage).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
});
