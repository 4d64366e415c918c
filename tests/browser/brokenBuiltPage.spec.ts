// Built pages whose workers or texts do not come.

import { readFileSync } from 'node:fs';
import { breakWorker } from './breakWorker.ts';
import { expect, test, twoMaps } from './builtSite.ts';
import { details, mapReady } from './page.ts';
import { waits } from './settled.ts';

/** With a longer text than is checked in the page itself. */
function longMap(): string {
  const paragraphs = Array.from({ length: 1500 }, (_, at) => `Sentence ${at} of a long text.`);
  const citations = [{ source: 'long', quote: 'Sentence 1400 of a long text.' }];
  return JSON.stringify({
    ...{ version: 1, title: 'A long text' },
    thesis: { id: 'thesis', text: 'It is so.', citations },
    sources: [{ id: 'long', type: 'book', text: { paragraphs } }],
  });
}

test('a frame in a sandbox, which can start no workers, checks a long text', async ({
  page,
  site,
  watched,
}) => {
  // Fonts too are refused to an origin that is none.
  watched.expectErrors(/CORS|ERR_FAILED|Failed to load resource/);
  site.build([site.file('long.json', longMap())], 'real');
  const address = 'long/embed.html?node=thesis';
  site.put(
    'host.html',
    `<iframe sandbox="allow-scripts" width="1200" height="800" src="${address}"></iframe>`,
  );
  await page.goto(`${site.origin}/host.html`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('Word for word').first()).toBeVisible();
});

test('a built page checks a long text without workers', async ({ page, site, watched }) => {
  watched.expectErrors(/No worker/);
  site.build([site.file('long.json', longMap())], 'real');
  const broken: string[] = [];
  await page.route(/worker-[\w-]+\.js/, (route) => {
    broken.push(route.request().url());
    return breakWorker(route);
  });
  for (const mode of ['explore', 'embed']) {
    await page.goto(`${site.origin}/long/?mode=${mode}&node=thesis`);
    await page.locator('#built-map').dispatchEvent('pointerdown');
    await mapReady(page);
    await expect(details(page)).toContainText('Word for word');
  }
  expect(broken.length).toBeGreaterThan(0);
});

test('a page whose program cannot start keeps its drawing', async ({ page, site, watched }) => {
  watched.expectErrors(/withResolvers/);
  site.build(twoMaps, 'real');
  await waits(page, 5000, 50);
  await page.addInitScript(() => Reflect.deleteProperty(Promise, 'withResolvers'));
  const failed = page.waitForEvent('pageerror');
  await page.goto(`${site.origin}/putin-zelensky-summit/?mode=explore`);
  await failed;
  // As long as the program waits for the map to be drawn, and after it.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 5000)));
  await expect(page.locator('.built-poster svg:visible')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-mode');
});

test('a built page whose text does not come says so, and asks again', async ({ page, site, watched }) => {
  watched.expectErrors(/ERR_FAILED|Failed to load resource/);
  expect(readFileSync('data/broad-street-pump.json', 'utf8')).toContain('sources/broad-street-essay.txt');
  site.build(twoMaps, 'real');
  await page.route('**/broad-street-essay*.txt', (route) => route.abort(), { times: 3 });
  await page.goto(`${site.origin}/broad-street-pump/?mode=explore&node=brewery`);
  const panel = page.getByRole('complementary', { name: 'Details' });
  await expect(panel).toContainText('could not be loaded');
  await panel.getByRole('button', { name: 'Try again' }).first().click();
  await expect(panel).toContainText('Word for word');
});

test('a frame whose engine for quotations does not come at first asks for it again', async ({
  page,
  site,
  watched,
}) => {
  watched.expectErrors(/ERR_FAILED|Failed to load resource/);
  site.build(twoMaps, 'real');
  const broken: string[] = [];
  await page.route(
    /worker-[\w-]+\.js/,
    (route) => {
      broken.push(route.request().url());
      return route.abort();
    },
    { times: 1 },
  );
  await page.goto(`${site.origin}/broad-street-pump/?mode=embed&node=brewery`);
  await mapReady(page);
  await expect(details(page)).toContainText('Word for word');
  expect(broken).toEqual([expect.stringContaining(`${site.origin}/assets/`)]);
});
