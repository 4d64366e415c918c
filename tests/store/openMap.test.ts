import { afterEach, expect, test, vi } from 'vitest';
import { initialView, openMap } from '../../src/store/openMap.ts';
import { createSession } from '../../src/store/session.ts';

const text = JSON.stringify({
  version: 1,
  title: 'A map',
  language: 'en',
  thesis: { id: 'n', text: 'So it is.' },
});

afterEach(() => vi.restoreAllMocks());

test('a map is fetched while the fonts come, and shown when both are there', async () => {
  vi.stubGlobal('document', { baseURI: 'https://maps.test/', querySelector: () => null });
  const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(text));
  const session = createSession();
  let come = () => {};
  const fonts = new Promise<void>((resolve) => {
    come = resolve;
  });
  const opened = openMap(session, 'a-map', initialView, fonts);
  await vi.waitFor(() => expect(fetched).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(session.store.getState().argument).toBeNull();
  come();
  await opened;
  expect(session.store.getState().argument?.title).toBe('A map');
});
