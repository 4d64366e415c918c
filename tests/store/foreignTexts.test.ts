import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { foreignHosts } from '../../src/store/foreignTexts.ts';
import { initialView } from '../../src/store/openMap.ts';
import { createSession, type Session } from '../../src/store/session.ts';
import type { Origin } from '../../src/store/state.ts';
import { loadForeignTexts, needTexts } from '../../src/texts/needTexts.ts';
import { sound } from '../argument/maps.ts';

const text = (href: string) => ({ text: { kind: 'full', href } });
const mapOf = (hrefs: Record<string, string>) =>
  sound(
    JSON.stringify({
      version: 1,
      title: 'A map',
      thesis: { id: 't', text: 'T.' },
      sources: Object.entries(hrefs).map(([id, href]) => ({ id, type: 'book', title: id, ...text(href) })),
    }),
  );
const map = mapOf({
  own: 'https://a.test/own.txt',
  beside: 'texts/own.txt',
  b: 'https://b.test/1.txt',
  more: 'https://b.test/2.txt',
  c: 'https://c.test/1.txt',
});
const fromA: Origin = {
  name: 'https://a.test/m.json',
  file: null,
  base: 'https://a.test/m.json',
  host: 'a.test',
};
const fromDisk: Origin = { name: null, file: 0, base: null, host: null };

let session: Session;
const fetched = vi.fn<(address: URL) => Promise<Response>>(async () => new Response('Words.'));
const asked = () => fetched.mock.calls.map(([address]) => String(address)).toSorted();
const status = (source: string) => session.store.getState().texts.get(source)?.status;

beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'https://site.test/' });
  vi.stubGlobal('fetch', fetched);
  fetched.mockClear();
  session = createSession();
});
afterEach(() => void vi.unstubAllGlobals());

test('the hosts of a stranger’s map are those other than its own, each once', () => {
  expect(foreignHosts(map, fromA)).toEqual(['b.test', 'c.test']);
});

test('a file from the disk has no host of its own', () => {
  expect(foreignHosts(map, fromDisk)).toEqual(['a.test', 'b.test', 'c.test']);
});

test('a host that looks like another is named by what it is', () => {
  expect(foreignHosts(mapOf({ x: 'https://ехample.org/x.txt' }), fromDisk)[0]).toMatch(/^xn--/);
});

test('maps that the site ships or the page holds are not asked about', () => {
  const shipped: Origin = { name: 'lesson-1', file: null, base: 'https://site.test/data/x.json', host: null };
  expect(foreignHosts(map, shipped)).toEqual([]);
  expect(foreignHosts(map, { ...shipped, name: null })).toEqual([]);
});

test('a map at a path of the site, which anybody may have put there, is asked about', () => {
  const path: Origin = { name: '/up/m.json', file: null, base: 'https://site.test/up/m.json', host: null };
  expect(foreignHosts(map, path)).toEqual(['a.test', 'b.test', 'c.test']);
});

test('before the answer only the map’s own host is asked for texts', async () => {
  session.show(map, fromA, initialView);
  await needTexts(session);
  expect(asked()).toEqual(['https://a.test/own.txt', 'https://a.test/texts/own.txt']);
  expect(session.store.getState().texts.get('b')).toMatchObject({
    status: 'failed',
    why: 'The text lies on b.test, which was not asked for it.',
  });
});

test('after the answer the others are asked too, and the map is not asked about again', async () => {
  session.show(map, fromA, initialView);
  await needTexts(session);
  await loadForeignTexts(session);
  expect([status('b'), status('c')]).toEqual(['loaded', 'loaded']);
  session.show(map, fromA, initialView);
  expect(session.store.getState().foreignTexts.answer).toBe('load');
});

test('“not now” is remembered too, and does not hold for another map or for other hosts', async () => {
  session.show(map, fromA, initialView);
  session.answerForeignTexts('later');
  await needTexts(session);
  expect(asked()).toHaveLength(2);
  session.show(map, fromA, initialView);
  expect(session.store.getState().foreignTexts.answer).toBe('later');
  session.show(map, fromDisk, initialView);
  expect(session.store.getState().foreignTexts.answer).toBe('open');
  session.show(mapOf({ d: 'https://d.test/1.txt' }), fromA, initialView);
  expect(session.store.getState().foreignTexts.answer).toBe('open');
});

test('a host that was named may not send on to one that was not; for maps of the site it may', async () => {
  const redirects = () =>
    (fetched.mock.calls as unknown[][]).map((call) => (call[1] as RequestInit).redirect);
  session.show(map, fromA, initialView);
  await needTexts(session);
  expect(new Set(redirects())).toEqual(new Set(['error']));
  fetched.mockClear();
  session.show(
    map,
    { name: 'lesson-1', file: null, base: 'https://site.test/data/x.json', host: null },
    initialView,
  );
  await needTexts(session);
  expect(new Set(redirects())).toEqual(new Set(['follow']));
});
