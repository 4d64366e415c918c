import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { draw } from '../../src/drawing/draw.ts';
import { initialView } from '../../src/store/openMap.ts';
import { runLayout } from '../../src/store/runLayout.ts';
import { createSession, type Session } from '../../src/store/session.ts';
import type { Origin } from '../../src/store/state.ts';
import { attachCopy, attachKept, copyKey, forgetCopy } from '../../src/texts/attachCopy.ts';
import { runChecking } from '../../src/texts/checking.ts';
import { type CopyStore, copyStore, KeepProblem, type KeptCopy } from '../../src/texts/copyStore.ts';
import { toAddress } from '../../src/url/address.ts';
import { viewAddress } from '../../src/url/viewAddress.ts';
import { mapOf } from '../argument/maps.ts';

const origin = (name: string | null, file: number | null = null): Origin => ({
  name,
  file,
  base: null,
  host: null,
});
const digest = 'sha256-abc';
const cites = (named: boolean, id = 's') =>
  mapOf(
    { id: 't', text: 'T.', citations: [{ source: id, quote: 'clear water' }] },
    {
      sources: [
        {
          id,
          type: 'book',
          ...(named && { text: { kind: 'digest', paragraphs: ['P'], copy: { digest, length: 9 } } }),
        },
      ],
    },
  );
const copy = { name: 'mine.txt', text: 'Of clear water and secrets.', digest };

/** A shelf as it would be on a browser's disk. */
function shelf(): CopyStore & { copies: Map<string, KeptCopy> } {
  const copies = new Map<string, KeptCopy>();
  return {
    copies,
    works: async () => true,
    keep: async (each) => void copies.set(each.key, each),
    find: async (key, digests) =>
      copies.get(key) ?? [...copies.values()].find((each) => digests.includes(each.digest)),
    forget: async (key, digests) => {
      for (const each of [...copies.values()]) {
        if (each.key === key || digests.includes(each.digest)) copies.delete(each.key);
      }
    },
  };
}

let session: Session;
const text = (id = 's') => session.store.getState().texts.get(id);
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  session = createSession();
  session.setViewportSize({ width: 1020, height: 843 });
  session.show(cites(false), origin('a'), initialView);
});

test('a copy is attached for the visit, and kept only on request', async () => {
  const kept = shelf();
  await attachCopy(session, 's', copy, false, kept);
  expect(text()).toEqual({ status: 'loaded', text: copy.text, copy: { name: 'mine.txt', kept: false } });
  expect(kept.copies.size).toBe(0);
  await attachCopy(session, 's', copy, true, kept);
  expect(text()).toMatchObject({ copy: { kept: true } });
  expect(kept.copies.size).toBe(1);
});

test('a kept copy is found again for the same source of the same map, and for no other', async () => {
  const kept = shelf();
  await attachCopy(session, 's', copy, true, kept);
  const stop = attachKept(session, kept);
  for (const [argument, from, there] of [
    [cites(false), origin('a'), true],
    [cites(false), origin('b'), false],
    [cites(false, 'other'), origin('a'), false],
    // Another map that names exactly this text.
    [cites(true), origin('c'), true],
    [cites(false), origin(null, 0), false],
    [cites(false), origin(null), false],
  ] as const) {
    session.show(argument, from, initialView);
    await settle();
    expect(session.store.getState().texts.size, JSON.stringify(from)).toBe(there ? 1 : 0);
  }
  stop();
});

test('of two maps that were begun here each has its own copies, though they are called alike', () => {
  const of = (newMap: string) => copyKey({ ...origin(null, 3), newMap }, cites(false), 's');
  expect(of('one')).not.toBe(of('two'));
});

test('a copy attached meanwhile is not replaced by the kept one', async () => {
  const kept = shelf();
  await attachCopy(session, 's', copy, true, kept);
  session.show(cites(false), origin('a'), initialView);
  attachKept(session, kept);
  await attachCopy(session, 's', { ...copy, text: 'Newer.' }, false, kept);
  await settle();
  expect(text()).toMatchObject({ text: 'Newer.' });
});

test('who goes on writing while a copy is being kept has a copy that is kept', async () => {
  const kept = shelf();
  const attached = attachCopy(session, 's', copy, true, kept);
  session.revise(cites(false), () => '');
  await attached;
  expect(text()).toMatchObject({ copy: { kept: true } });
  session.show(cites(false), origin('b'), initialView);
  expect(text()).toBeUndefined();
});

test('what is forgotten is gone here and there', async () => {
  const kept = shelf();
  session.show(cites(true), origin('c'), initialView);
  await attachCopy(session, 's', copy, true, kept);
  await forgetCopy(session, 's', kept);
  expect(text()).toBeUndefined();
  expect(kept.copies.size).toBe(0);
});

test('where there is no room the copy stays attached, and it is said', async () => {
  const full = shelf();
  full.keep = async () => {
    throw new KeepProblem('No room.');
  };
  await expect(attachCopy(session, 's', copy, true, full)).rejects.toThrow('No room.');
  expect(text()).toMatchObject({ text: copy.text, copy: { kept: false } });
});

test('a browser without storage, or that refuses it, is met with a sentence', async () => {
  class NoRequest extends EventTarget {
    readonly error = new DOMException('No.', 'QuotaExceededError');
  }
  const full = {
    open: () => {
      const request = new NoRequest();
      setTimeout(() => request.dispatchEvent(new Event('error')));
      return request;
    },
  };
  vi.stubGlobal('IDBRequest', NoRequest);
  const refusals = [
    { value: undefined },
    {
      get: () => {
        throw new DOMException('Sandboxed.', 'SecurityError');
      },
    },
    { value: full },
  ];
  for (const refusal of refusals) {
    Object.defineProperty(globalThis, 'indexedDB', { ...refusal, configurable: true });
    expect(await copyStore.works()).toBe(false);
    expect(await copyStore.find('a', [digest])).toBeUndefined();
    await expect(copyStore.keep({ key: 'a', ...copy })).rejects.toThrow(/It stays attached until you close/);
    await expect(copyStore.forget('a', [])).rejects.toThrow(KeepProblem);
  }
  await expect(copyStore.keep({ key: 'a', ...copy })).rejects.toThrow('no room');
  Reflect.deleteProperty(globalThis, 'indexedDB');
  vi.unstubAllGlobals();
});

/** Other processes may be busy. */
const late = { timeout: 20_000 };

test('a copy is checked soon, a changed one of the same name and length anew, and one that came back', async () => {
  const stop = runChecking(session);
  const found = () => session.store.getState().checked.get('s')?.located.get('t:0')?.finding;
  await attachCopy(session, 's', copy, false);
  await vi.waitFor(() => expect(found()).toBe('verbatim'), late);
  await attachCopy(session, 's', { ...copy, text: 'Of nasty stuff and secrets.' }, false);
  await vi.waitFor(() => expect(found()).not.toBe('verbatim'), late);
  await attachCopy(session, 's', copy, false);
  await forgetCopy(session, 's', shelf());
  await vi.waitFor(() => expect(found()).toBeUndefined(), late);
  await attachCopy(session, 's', copy, false);
  await vi.waitFor(() => expect(found()).toBe('verbatim'), late);
  stop();
});

test('nothing of a copy is in the address or in the drawing', async () => {
  const essay = readFileSync('data/sources/broad-street-essay.txt', 'utf8');
  runLayout(session);
  await attachCopy(session, 's', { ...copy, name: 'SECRET-NAME.txt', text: `SECRET ${essay}` }, false);
  session.focus('t');
  const state = session.store.getState();
  expect(state.layout).not.toBeNull();
  const svg = draw(
    state.argument as NonNullable<typeof state.argument>,
    (state.layout as NonNullable<typeof state.layout>).places,
    { theme: 'light' },
  );
  for (const outside of [toAddress(viewAddress(state)), svg]) {
    expect(outside.length).toBeGreaterThan(3);
    expect(outside).not.toMatch(/SECRET|Soho|essay/i);
  }
});
