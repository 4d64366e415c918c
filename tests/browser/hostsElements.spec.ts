// Pages with several maps, and pages whose maps come and go, with the real map in their frames.

import type { CDPSession, Page } from '@playwright/test';
import type { ArgumentMapElement } from '../../src/element/ArgumentMapElement.ts';
import { developerTools } from './page.ts';
import { cameraOf, expect, focusedIn, mapFrame, rest, test } from './secondOrigin.ts';

const withScript = (maps: string, body: string) =>
  `<!doctype html><html lang="en"><title>Blog</title><link rel="icon" href="data:,"><script src="${maps}/argument-map.js" defer></script><body>${body}</body></html>`;

const three = `<section id="around">
  <argument-map id="one" map="broad-street-pump" view="map" height="300"></argument-map>
  <argument-map id="two" map="broad-street-pump" view="map" height="300"></argument-map>
  <argument-map id="three" map="putin-zelensky-summit" view="map" height="300"></argument-map>
</section>`;

async function noteEvents(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const events: string[] = [];
    Object.assign(window, { selected: events });
    document.querySelector('#around')?.addEventListener('argument-map-select', (event) => {
      if (event.target instanceof Element) {
        events.push(`${event.target.id} ${(event as CustomEvent<{ id: string | null }>).detail.id}`);
      }
    });
  });
  return () => page.evaluate(() => Reflect.get(window, 'selected') as string[]);
}

test('of three maps on a page each answers for itself alone', async ({ page, host, baseURL }) => {
  await page.setViewportSize({ width: 1200, height: 1000 });
  host.put('/', withScript(baseURL ?? '', three));
  await page.goto(`${host.origin}/`);
  const one = await mapFrame(page, '#one');
  const two = await mapFrame(page, '#two');
  const last = await mapFrame(page, '#three');
  await rest(one);
  await rest(two);
  await rest(last);
  const events = await noteEvents(page);
  const others = async () => [
    await cameraOf(one),
    await cameraOf(last),
    await focusedIn(one),
    await focusedIn(last),
  ];
  const before = await others();
  await two.locator('[data-claim="thesis"]').click();
  await expect.poll(events).toEqual(['two thesis']);
  await page.locator('#two').evaluate((map: ArgumentMapElement) => map.goTo('whitehead'));
  await expect.poll(events).toEqual(['two thesis', 'two whitehead']);
  expect(await others()).toEqual(before);
  const states = await page.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll<ArgumentMapElement>('argument-map')].map((map) => map.getState()),
    ),
  );
  expect(states.map((state) => Reflect.get(state, 'node'))).toEqual([null, 'whitehead', null]);
  // Themes and keys, too.
  await page.locator('#three').evaluate((map) => map.setAttribute('theme', 'dark'));
  await expect(last.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(one.locator('html')).toHaveAttribute('data-theme', 'auto');
  await page.keyboard.press('Escape');
  expect(await focusedIn(one)).toBe(null);
});

async function counts(client: CDPSession): Promise<Record<string, number>> {
  // What was in use by the last task is free only after another.
  for (let at = 0; at < 3; at++) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

test('twenty real maps come and go, and the page is as before', async ({ page, host, baseURL }) => {
  test.slow();
  host.put('/', withScript(baseURL ?? '', '<main></main>'));
  await page.goto(`${host.origin}/`);
  const client = await developerTools(page);
  await client.send('Performance.enable');
  // Some are there to be read when they go, most have only begun.
  const round = (at: number) =>
    page.evaluate(
      (ready) =>
        new Promise<void>((resolve) => {
          const map = document.createElement('argument-map');
          map.setAttribute('map', 'broad-street-pump');
          map.setAttribute('height', '300');
          const leave = () => {
            map.goTo('europe');
            map.remove();
            resolve();
          };
          document.querySelector('main')?.append(map);
          if (ready) map.addEventListener('argument-map-ready', leave);
          else queueMicrotask(() => map.shadowRoot?.querySelector('iframe')?.addEventListener('load', leave));
        }),
      at % 5 === 0,
    );
  // The first ones fill caches.
  for (let at = 0; at < 5; at++) await round(at);
  const before = await counts(client);
  for (let at = 0; at < 20; at++) await round(at);
  expect(await page.evaluate(() => window.frames.length)).toBe(0);
  await expect.poll(() => page.frames().length).toBe(1);
  await expect
    .poll(async () => {
      const now = await counts(client);
      const more = (name: string) => (now[name] ?? 0) - (before[name] ?? 0);
      // One map more has hundreds of nodes, a hundred listeners and megabytes.
      return {
        documents: more('Documents') <= 0,
        frames: more('Frames') <= 0,
        listeners: more('JSEventListeners') < 20,
        nodes: more('Nodes') < 100,
        heap: more('JSHeapUsedSize') < 2_000_000,
      };
    })
    .toEqual({ documents: true, frames: true, listeners: true, nodes: true, heap: true });
});
