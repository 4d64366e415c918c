import { expect, test } from 'vitest';
import { embedState } from '../../../src/apps/embed/embedState.ts';
import { type Hearer, notifyHost } from '../../../src/apps/embed/notifyHost.ts';
import { parseArgument } from '../../../src/argument/parseArgument.ts';
import { initialView, showRead } from '../../../src/store/openMap.ts';
import { createSession } from '../../../src/store/session.ts';
import type { Layout, Origin } from '../../../src/store/state.ts';

const own = 'https://maps.test';
const anybody: Hearer = { host: null, own };
const named: Hearer = { host: 'https://blog.test', own };
const itself: Hearer = { host: own, own };

const fetched: Origin = { name: '/notes.txt', file: null, base: null, host: null };
const sent: Origin = { name: null, file: -1, base: null, host: null };
const secret = 'PASSWORD=hunter2';
const map = JSON.stringify({
  version: 1,
  title: 'Zebra secrets',
  thesis: {
    id: 't',
    text: 'Zebra words.',
    children: [{ id: 'r', role: 'reason', text: 'Zebra.', citations: [{ source: 's', quote: 'zebra' }] }],
  },
  sources: [{ id: 's', type: 'book', title: 'Zebra book' }],
  tours: [{ id: 'x', title: 'Zebra tour', steps: [{ id: 'one', focus: ['t'], caption: 'Zebra step' }] }],
});

/** All that a page hears while a reader walks through a document, and the answer to its question. */
function heard(hearer: Hearer, text: string, origin = fetched) {
  const session = createSession();
  session.setMode('embed');
  session.setViewportSize({ width: 900, height: 600 });
  const messages: unknown[] = [];
  notifyHost(session, { send: (type, payload) => void messages.push({ type, payload }) }, hearer);
  showRead(
    session,
    { parsed: parseArgument(text), text: text },
    origin.name ?? 'The map that the page sent',
    origin,
    initialView,
  );
  const { layoutRequest: request } = session.store.getState();
  session.setLayout({ request, places: { cards: new Map() } } as unknown as Layout);
  session.focus('r');
  session.openCitation('r', 0);
  session.startPresentation({ step: 0 });
  messages.push({ type: 'reply', payload: embedState(session.store.getState(), hearer.host) });
  return { messages, text: JSON.stringify(messages) };
}

test('a page that is not named hears what kind of problem a file has, and where, and no word of the file', () => {
  const { messages, text } = heard(anybody, secret);
  expect(messages).toContainEqual({
    type: 'error',
    payload: { message: '/notes.txt could not be shown (not-json, line 1, column 1).' },
  });
  expect(text).not.toMatch(/PASSWORD|hunter2/);
});

test('a page that names itself hears no word either of a file of the frame’s own site', () => {
  expect(heard(named, secret).text).not.toMatch(/PASSWORD|hunter2/);
});

test('a page from the frame’s own site, which could read the file, hears the sentence', () => {
  expect(heard(itself, secret).text).toContain('PASSWORD');
});

test('a page that sent the document hears the sentence', () => {
  expect(heard(anybody, secret, sent).text).toContain('PASSWORD');
});

test('a map that opens as a whole, without cards to be laid out, is told once when it is there', () => {
  const session = createSession();
  session.setMode('embed');
  const types: string[] = [];
  notifyHost(session, { send: (type) => void types.push(type) }, anybody);
  showRead(session, { parsed: parseArgument(map), text: map }, '/map.json', fetched, {
    ...initialView,
    detail: 'whole',
  });
  expect(types).toEqual([]);
  session.setViewportSize({ width: 900, height: 600 });
  session.focus('r');
  session.setTheme('dark');
  expect(types.filter((type) => type === 'ready')).toHaveLength(1);
});

test('of a map, a page that is not named hears ids and counts and no words', () => {
  const { messages, text } = heard(anybody, map);
  expect(messages).toContainEqual({ type: 'ready', payload: { waiting: false, title: '' } });
  expect(messages).toContainEqual({ type: 'select', payload: { id: 'r' } });
  expect(messages).toContainEqual({ type: 'source', payload: { claim: 'r', citation: 0, source: 's' } });
  expect(messages).toContainEqual({
    type: 'step',
    payload: { tour: 'x', step: 'one', index: 0, count: 1 },
  });
  expect(text).not.toMatch(/zebra/i);
});

test('a page that is named, or that sent the map, hears its title', () => {
  const ready = { type: 'ready', payload: { waiting: false, title: 'Zebra secrets' } };
  expect(heard(named, map).messages).toContainEqual(ready);
  expect(heard(anybody, map, sent).messages).toContainEqual(ready);
});
