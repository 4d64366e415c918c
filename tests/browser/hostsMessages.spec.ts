// What pages around the map may say wrongly: in numbers, through the element, and from between.

import type { Frame, Page } from '@playwright/test';
import type { ArgumentMapElement } from '../../src/element/ArgumentMapElement.ts';
import { moving } from './page.ts';
import { blog, cameraOf, expect, focusedIn, frameFor, mapFrame, rest, test } from './secondOrigin.ts';

const envelope = { ns: 'argument-map', v: 1 };

/** Says messages to the map from the page around it. */
const say = (page: Page, ...messages: unknown[]) =>
  page.evaluate((messages) => {
    const map = document.querySelector<HTMLIFrameElement>('#map');
    for (const message of messages) map?.contentWindow?.postMessage(message, '*');
  }, messages);

/** What the map says of itself, asked after everything else was handled. */
async function asked(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(
    (envelope) =>
      new Promise<Record<string, unknown>>((resolve) => {
        addEventListener('message', function hear({ data }) {
          if (data?.type !== 'reply' || data.id !== 'after') return;
          removeEventListener('message', hear);
          resolve(data.payload);
        });
        document
          .querySelector<HTMLIFrameElement>('#map')
          ?.contentWindow?.postMessage({ ...envelope, type: 'getState', id: 'after' }, '*');
      }),
    envelope,
  );
}

async function resting(page: Page): Promise<Frame> {
  const frame = await mapFrame(page);
  await rest(frame);
  return frame;
}

/** Runs in the page: says to the map what no page should. */
function sayStrangeShapes(envelope: { ns: string; v: number }): void {
  const map = document.querySelector<HTMLIFrameElement>('#map')?.contentWindow;
  const round: Record<string, unknown> = {};
  round.self = round;
  let deep: unknown = {};
  for (let at = 0; at < 500; at++) deep = [deep];
  for (const payload of [round, deep, new Map([['id', 'europe']]), new Date(), new Uint8Array(10), [], 1n]) {
    for (const type of ['goTo', 'step', 'expand', 'theme', 'getState', '__proto__', 'toString', 7, null]) {
      map?.postMessage({ ...envelope, type, payload }, '*');
    }
  }
  for (const wrong of [{ v: 2 }, { v: '1' }, { ns: 'other' }, { ns: ['argument-map'] }]) {
    map?.postMessage({ ...envelope, type: 'goTo', payload: { id: 'europe' }, ...wrong }, '*');
  }
  map?.postMessage({ ...envelope, type: 'goTo', payload: { id: 'x'.repeat(5_000_000) } }, '*');
  map?.postMessage({ ...envelope, type: 'step', payload: { by: Number.NaN } }, '*');
  map?.postMessage({ ...envelope, type: 'step', payload: { by: Number.POSITIVE_INFINITY } }, '*');
  map?.postMessage({ ...envelope, type: 'init', payload: { data: '{}', base: 'javascript:alert(1)' } }, '*');
}

test.describe('where maps move', () => {
  test.use(moving);

  test('only the page around it is heard and no frame beside it, only known verbs, only sound payloads; strange shapes change nothing, and a flood does no harm', {
    tag: '@smoke',
  }, async ({ page, host, baseURL }) => {
    const origin = encodeURIComponent(host.origin);
    const maps = frameFor(baseURL ?? '', `&origin=${origin}`);
    host.put('/', blog(`${maps}<iframe id="ad" title="Ad" src="/ad"></iframe>`));
    host.put('/ad', '<!doctype html><title>Ad</title><p>Another frame.</p>');
    await page.goto(`${host.origin}/`);
    const frame = await resting(page);
    const before = await cameraOf(frame);
    const state = await asked(page);
    await test.step('another frame of the page', async () => {
      // Of the same origin as the page, which does not make it the page.
      await page.frame({ url: /\/ad$/ })?.evaluate((envelope) => {
        const map = parent.frames[0];
        map?.postMessage({ ...envelope, type: 'goTo', payload: { id: 'europe' } }, '*');
        map?.postMessage({ ...envelope, type: 'theme', payload: { theme: 'dark' } }, '*');
        map?.postMessage({ ...envelope, type: 'init', payload: { data: '{}' } }, '*');
      }, envelope);
      expect(await asked(page)).toMatchObject({ node: null, theme: 'auto' });
      await rest(frame);
      expect(await cameraOf(frame)).toBe(before);
    });
    await test.step('strange shapes', async () => {
      await page.evaluate(sayStrangeShapes, envelope);
      expect(await asked(page)).toEqual(state);
      await say(page, { ...envelope, type: 'goTo', payload: { id: 'europe' } });
      await expect.poll(() => focusedIn(frame)).toBe('europe');
    });
    await test.step('verbs and payloads', async () => {
      const messages = [
        ['constructor', {}],
        ['eval', { code: '1' }],
        ['goTo', null],
        ['goTo', { id: 7 }],
        ['goTo', { id: 'nobody' }],
        ['theme', { theme: 'red' }],
        ['expand', { to: { a: 1 } }],
      ] as const;
      await say(page, ...messages.map(([type, payload]) => ({ ...envelope, type, payload })));
      await say(page, null, 1, 'x', [], { ns: 'argument-map' });
      expect(await asked(page)).toMatchObject({ node: 'europe', theme: 'auto' });
    });
    await test.step('a flood', async () => {
      await page.evaluate((envelope) => {
        const { contentWindow } = document.querySelector('iframe') ?? {};
        for (let at = 0; at < 10_000; at++) {
          const id = at % 2 ? 'image' : 'gains';
          contentWindow?.postMessage({ ...envelope, type: 'goTo', payload: { id } }, '*');
        }
      }, envelope);
      await expect.poll(() => focusedIn(frame)).toBe('image');
      await say(page, { ...envelope, type: 'goTo', payload: { id: 'washington' } });
      await expect.poll(() => focusedIn(frame)).toBe('washington');
    });
  });
});

test('a broken document is said to the page and shown to the reader, and the next one opens', async ({
  page,
  host,
  baseURL,
}) => {
  host.put(
    '/',
    blog(
      `<script>window.told = []; addEventListener('message', ({ data }) => told.push(data));</script>${frameFor(baseURL ?? '', '&map=message:')}`,
    ),
  );
  await page.goto(`${host.origin}/`);
  const told = (type: string) =>
    page.evaluate(
      (type) =>
        (Reflect.get(window, 'told') as { type: string; payload: Record<string, unknown> }[])
          .filter((message) => message.type === type)
          .map(({ payload }) => payload),
      type,
    );
  await expect.poll(() => told('ready')).toEqual([{ waiting: true, title: '' }]);
  await say(page, { ...envelope, type: 'init', payload: { data: '{"version":1,' } });
  await expect.poll(() => told('error')).toHaveLength(1);
  await expect(page.frameLocator('#map').getByRole('alert')).toBeVisible();
  const data = { version: 1, title: 'Mine', thesis: { id: 'a', text: 'It rains.' } };
  await say(page, { ...envelope, type: 'init', payload: { data } });
  await expect.poll(() => told('ready')).toContainEqual({ waiting: false, title: 'Mine' });
  await expect(page.frameLocator('#map').locator('[data-claim="a"]')).toBeVisible();
  await expect(page.frameLocator('#map').getByRole('alert')).toBeHidden();
  await test.step('strange shapes, where no page is named that may speak', async () => {
    const state = await asked(page);
    expect(state).toMatchObject({ node: null });
    await page.evaluate(sayStrangeShapes, envelope);
    expect(await asked(page)).toEqual(state);
    await say(page, { ...envelope, type: 'goTo', payload: { id: 'a' } });
    await expect(page.frameLocator('#map').locator('[data-claim="a"][data-focused]')).toBeVisible();
  });
});

test('ten thousand calls of the element in one go leave page and map able to answer', async ({
  page,
  host,
  baseURL,
}) => {
  host.put(
    '/',
    blog(
      `<script src="${baseURL}/argument-map.js" defer></script><argument-map id="map" map="putin-zelensky-summit"></argument-map>`,
    ),
  );
  await page.goto(`${host.origin}/`);
  const frame = await resting(page);
  const { answered, node } = await page.evaluate(async () => {
    const map = document.querySelector<ArgumentMapElement>('#map');
    if (!map) throw new Error('There is no map.');
    for (let at = 0; at < 10_000; at++) {
      map.goTo(at % 2 ? 'image' : 'gains');
      if (at % 10 === 0) map.expand('image');
      map.setAttribute('theme', at % 2 ? 'dark' : 'light');
    }
    // On a busy machine the frame may still be hearing of the calls when the first question has been given up.
    for (let asked = 0; asked < 5; asked++) if (await map.getState().catch(() => null)) break;
    // Of many questions at once no more are answered than can be of use.
    const answers = await Promise.allSettled(Array.from({ length: 50 }, () => map.getState()));
    const last = await map.getState();
    return {
      answered: answers.filter(({ status }) => status === 'fulfilled').length,
      node: Reflect.get(last, 'node'),
    };
  });
  expect(answered).toBe(50);
  expect(node).toBe('image');
  await expect.poll(() => focusedIn(frame)).toBe('image');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
});
