import { afterEach, expect, test, vi } from 'vitest';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { initialView, openMap, showRead } from '../../src/store/openMap.ts';
import { createSession } from '../../src/store/session.ts';

const text = JSON.stringify({
  version: 1,
  title: 'A map',
  language: 'en',
  thesis: { id: 'n', text: 'So it is.' },
});

afterEach(() => vi.restoreAllMocks());

function askedFor() {
  vi.stubGlobal('document', { baseURI: 'https://maps.test/', querySelector: () => null });
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(text));
  const session = createSession();
  let come = () => {};
  const fonts = new Promise<void>((resolve) => {
    come = resolve;
  });
  const opened = openMap(session, 'a-map', initialView, { ready: fonts });
  return { session, fetched, come: () => come(), opened };
}

/** What is shown of a document that is sent while a map is on its way, when that has come too. */
async function shownOf(document: string) {
  const { session, come, opened } = askedFor();
  const origin = { name: null, file: -1, base: null, host: null };
  const isShown = showRead(
    session,
    { parsed: parseArgument(document), text: document },
    'map.json',
    origin,
    initialView,
  );
  come();
  expect(await opened).toBe(false);
  return { ...session.store.getState(), isShown };
}

test('a map is fetched while the fonts come, and shown when both are there', async () => {
  const { session, fetched, come, opened } = askedFor();
  await vi.waitFor(() => expect(fetched).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(session.store.getState().argument).toBeNull();
  come();
  expect(await opened).toBe(true);
  expect(session.store.getState().argument?.title).toBe('A map');
});

test('a map that is shown meanwhile, as one that a page or another window sends, is not pushed aside by one that was asked for', async () => {
  const { argument, isShown } = await shownOf(text.replace('A map', 'Sent'));
  expect([argument?.title, isShown]).toEqual(['Sent', true]);
});

test('what is wrong with one that was sent meanwhile is not pushed aside either', async () => {
  const shown = await shownOf('{');
  expect(shown).toMatchObject({ argument: null, report: { file: 'map.json' }, isShown: false });
});
