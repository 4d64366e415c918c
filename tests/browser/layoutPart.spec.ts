// What lays maps out is a script of its own: a map that the page has drawn is shown without it, what else opens waits.

import type { Page } from '@playwright/test';
import { everyFifth } from '../properties.ts';
import { hold, notLoaded, without } from './lateParts.ts';
import { card, details, dropFile, expect, goTo, map, mapReady, test } from './page.ts';
import { waits } from './settled.ts';

const script = /\/assets\/layouts-[^/]+\.js/;

const come = (page: Page, query = '') => page.goto(`/${query}`, { waitUntil: 'commit' });
const rows = (page: Page) => page.getByRole('tree', { name: 'Outline' }).getByRole('treeitem');
const report = (page: Page) => page.getByRole('alert').filter({ hasText: 'The map could not be shown' });

test('what is opened before that is there which lays maps out, opens when it comes', async ({ page }) => {
  const letGo = await hold(page, script);
  await come(page);
  await mapReady(page);
  await card(page, 'washington').click();
  await page.keyboard.press('ArrowRight');
  await expect(details(page)).toContainText('avert a harsh American reaction');
  await expect(card(page, 'harsh-reaction')).toHaveCount(0);
  letGo();
  await expect(card(page, 'harsh-reaction')).toBeVisible();
});

test('a map that is opened before it is there opens as it always does', async ({ page }) => {
  const other = JSON.stringify({
    version: 1,
    title: 'Bread',
    thesis: {
      id: 'bread',
      text: 'Bake it.',
      children: [
        { role: 'reason', text: 'It is cheap.', children: [{ role: 'reason', text: 'Flour costs little.' }] },
        { role: 'reason', text: 'It smells good.' },
      ],
    },
  });
  const ways = [
    ['by its address', () => goTo(page, '?map=broad-street-pump')],
    ['from a file', () => dropFile(page, 'bread.json', other)],
  ] as const;
  for (const [way, open] of ways)
    await test.step(way, async () => {
      const seen = () =>
        map(page)
          .locator('[data-claim]')
          .evaluateAll((cards) => [location.search, ...cards.map((each) => each.textContent)]);
      const opened = () => expect(page.getByRole('heading', { level: 1 })).not.toContainText('Kremlin');
      await come(page);
      await mapReady(page);
      await open();
      await opened();
      await expect(card(page, 'thesis').filter({ hasText: 'Kremlin' })).toHaveCount(0);
      const usual = await seen();
      expect(usual.length).toBeGreaterThan(3);
      // A page that is loaded again would miss its file.
      await page.goto('about:blank');
      const letGo = await hold(page, script);
      await come(page);
      await mapReady(page);
      await open();
      await card(page, 'washington').click();
      await expect(details(page)).toContainText('Calling the summit off');
      letGo();
      await opened();
      await expect.poll(seen).toEqual(usual);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });
});

const windows = [
  { window: 'a laptop beside whose panel no drawing fits', width: 1280, height: 720, query: '' },
  { window: 'a large screen', width: 2560, height: 1440, query: '' },
  { window: 'a phone', width: 390, height: 844, query: '' },
  { window: 'an outline', width: 1440, height: 900, query: '?view=outline' },
  { window: 'a handout', width: 1440, height: 900, query: '?view=handout' },
  { window: 'a talk', width: 1920, height: 1080, query: '?mode=present' },
];

test('where the page has drawn nothing the map waits for it, and opens as it always does', async ({
  page,
}) => {
  const seen = () => page.evaluate(() => [document.querySelector('#root')?.textContent, location.search]);
  for (const { window, width, height, query } of everyFifth('windows without a drawing', windows))
    await test.step(window, async () => {
      await page.setViewportSize({ width, height });
      await come(page, query);
      await mapReady(page);
      await expect(page.locator('.first')).toHaveCount(0);
      const usual = await seen();
      const letGo = await hold(page, script);
      const rest = [page.waitForRequest(script), page.waitForResponse(/putin-zelensky-summit\.json/)];
      await come(page, query);
      await Promise.all(rest);
      letGo();
      await mapReady(page);
      await expect.poll(seen).toEqual(usual);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });
});

test('on a tablet, whose panel has no room beside the map, a map that is drawn does not wait for it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const letGo = await hold(page, script);
  await come(page);
  await mapReady(page);
  await expect(card(page, 'thesis')).toBeVisible();
  expect(await page.getByRole('main').evaluate((main) => main.clientWidth)).toBe(1024);
  expect(new URL(page.url()).search).toBe('');
  letGo();
});

test('a map whose file comes late opens as it is drawn all the same', async ({ page }) => {
  await waits(page, 3000, 100);
  const letGo = await hold(page, script);
  const file = await hold(page, /putin-zelensky-summit\.json/);
  await come(page);
  await expect(page.locator('.first svg [data-claim]').first()).toBeVisible();
  const drawn = await page.locator('[data-first] .first-map > svg').getAttribute('data-drawing');
  expect(drawn).not.toBeNull();
  await expect(page.locator('#root .map-room')).toBeAttached();
  file();
  await mapReady(page);
  await expect(card(page, 'washington')).toBeVisible();
  letGo();
});

test('an outline opens without it after a while, and a map says that it is loading', async ({ page }) => {
  await waits(page, 5000, 400);
  await page.route(script, () => undefined);
  await page.setViewportSize({ width: 390, height: 844 });
  await come(page);
  await expect(rows(page).first()).toBeVisible();
  await expect(page.locator('.first')).toHaveCount(0);
  await expect(report(page)).toHaveCount(0);
  await page.setViewportSize({ width: 2560, height: 1440 });
  await come(page);
  await expect(details(page).getByText('How to read the map')).toBeVisible();
  await expect(map(page).getByText('Loading …')).toBeInViewport({ ratio: 1 });
});

test('where it does not come, an outline is read as ever, and a map or a handout says so', async ({
  page,
  watched,
}) => {
  const block = await without(page, watched, ['assets/layouts-']);
  for (const [width, query] of [
    [390, ''],
    [1440, '?view=outline'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await come(page, query);
    await mapReady(page);
    await expect(rows(page).nth(3)).toBeVisible();
    await expect(report(page)).toHaveCount(0);
    expect(new URL(page.url()).search).toBe(query);
  }
  const told = page.getByText(notLoaded);
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await expect(told).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Outline', exact: true }).click();
  await block([]);
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await expect(map(page).locator('[data-claim="thesis"]')).toBeVisible();
  await expect(told).toHaveCount(0);
  await block(['assets/layouts-']);
  await come(page, '?view=handout');
  await expect(told).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Show the map' }).click();
  await expect(page.getByRole('button', { name: 'Show the outline' })).toBeVisible();
  await expect(report(page)).toHaveCount(0);
  await block([]);
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await mapReady(page);
  await expect(map(page).locator('[data-claim="thesis"]')).toBeVisible();
});

test('over a map that is drawn a report says that it does not come, and asks for it again', async ({
  page,
  watched,
}) => {
  const block = await without(page, watched, ['assets/layouts-']);
  await come(page);
  await mapReady(page);
  await card(page, 'washington').click();
  await page.keyboard.press('ArrowRight');
  await expect(report(page)).toBeVisible();
  await block([]);
  await report(page).getByRole('button', { name: 'Try again' }).click();
  await expect(card(page, 'harsh-reaction')).toBeVisible();
  await expect(report(page)).toHaveCount(0);
});
