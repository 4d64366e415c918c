// What draws the map is a script of its own: the page is there before it, without it, and where it comes late.

import type { Page } from '@playwright/test';
import { hold, notLoaded, without } from './lateParts.ts';
import { expect, goTo, map, mapReady, printerReady, test, writeReady } from './page.ts';
import { waits } from './settled.ts';

const bar = (page: Page) => page.locator('#root .toolbar');
const script = /\/assets\/map-[^/]+\.js/;

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the outline waits for no script of the map, of any map, whose quotations are checked meanwhile', async ({
    page,
  }) => {
    await test.step('the outline waits for no script of the map', async () => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto('/');
      await mapReady(page);
      const { at = 0, ready = 0 } = await page.evaluate(async () => {
        const entry = () =>
          performance.getEntriesByType('resource').find(({ name }) => /\/map-[^/]+\.js/.test(name));
        while (!entry()) await new Promise((resolve) => setTimeout(resolve, 20));
        return { at: entry()?.startTime, ready: performance.getEntriesByName('map-ready')[0]?.startTime };
      });
      expect(asked.filter((url) => script.test(url))).toHaveLength(1);
      expect(at).toBeGreaterThan(ready);
    });
    await test.step('so it does of any map, and its quotations are checked meanwhile', async () => {
      const letGo = await hold(page, script);
      await page.goto('/?map=broad-street-pump');
      await mapReady(page);
      await expect(page.getByText('Word for word').first()).toBeVisible();
      letGo();
    });
  });

  test('a map that did not come beforehand is asked for again when it is wanted', async ({
    page,
    watched,
  }) => {
    const block = await without(page, watched, ['assets/map-']);
    const failed = new Promise<void>((resolve) => {
      let times = 0;
      page.on('requestfailed', (request) => {
        times += Number(script.test(request.url()));
        if (times === 3) resolve();
      });
    });
    await page.goto('/');
    await failed;
    await block([]);
    await goTo(page, '?view=map');
    await expect(map(page).locator('[data-claim]').first()).toBeVisible();
  });
});

test('what the page shows at first stays until the script is there, however late it is', async ({ page }) => {
  await waits(page, 5000, 0);
  const letGo = await hold(page, script);
  await page.goto('/', { waitUntil: 'commit' });
  // It does not come while the rest of the page has.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/explore-[^/]+\.js/.test(name)),
  );
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  await expect(page.locator('.first svg [data-claim]').first()).toBeVisible();
  letGo();
  await mapReady(page);
  await expect(page.locator('.first')).toHaveCount(0);
});

test('while it is late the page says so, and letters that are typed to write are no commands', async ({
  page,
}) => {
  const letGo = await hold(page, script);
  await page.goto('/?map=broad-street-pump&mode=write', { waitUntil: 'commit' });
  await expect(bar(page)).toBeVisible();
  await expect(page.locator('main').getByText('Loading …')).toBeVisible();
  await page.keyboard.press('p');
  letGo();
  await writeReady(page);
  await expect(page.locator('.present')).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get('mode')).toBe('write');
});

test('where it does not come, the way to the outline leads to the outline, and paper has all of it', async ({
  page,
  watched,
}) => {
  await without(page, watched, ['assets/map-']);
  await page.goto('/?map=broad-street-pump&node=brewery');
  await expect(page.getByText(notLoaded)).toBeVisible();
  await printerReady(page);
  await page.getByRole('button', { name: 'Show the outline' }).click();
  await expect(page.getByRole('treeitem', { name: /brewery/i }).first()).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('outline');
});
