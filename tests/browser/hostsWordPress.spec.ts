// In a WordPress post the frame has no origin, no storage and no new windows; it shows itself once it tells a height.

import { mergeTests, type Page } from '@playwright/test';
import { test as built } from './builtSite.ts';
import { expect, focusedIn, mapFrame, test as second } from './secondOrigin.ts';
import { wordPressPost } from './wordPressHost.ts';

const test = mergeTests(second, built);
const visible = (page: Page) => expect(page.locator('#map')).toBeVisible();
const heights = (page: Page) => page.evaluate(() => window.heights);

/** Milliseconds in which a height that grows by itself would have grown many times. */
const aWhile = 1500;

test('where the host of the maps allows it, the map works without an origin', async ({
  page,
  host,
  openMaps,
}) => {
  host.put('/', wordPressPost(`${openMaps}/index.html?mode=embed&map=broad-street-pump`));
  await page.goto(`${host.origin}/`);
  const frame = await mapFrame(page);
  expect(await frame.evaluate(() => self.origin)).toBe('null');
  await visible(page);
  await frame.locator('[data-claim="whitehead"]').click();
  // Texts beside the map are read and its quotations checked.
  await expect(frame.locator('.embed-panel [data-match="verbatim"]').first()).toBeVisible();
  expect(await focusedIn(frame)).toBe('whitehead');
  await page.waitForTimeout(aWhile);
  // A map has no height of its own: it is as high as the post made it.
  expect(await heights(page)).toEqual([480]);
});

test('a frame that is hidden until it tells a height is shown, and wakes', async ({
  page,
  host,
  openMaps,
}) => {
  host.put('/', wordPressPost(`${openMaps}/index.html?mode=embed&map=broad-street-pump`, true));
  await page.goto(`${host.origin}/`);
  await visible(page);
  await expect(page.locator('blockquote')).toBeHidden();
  await mapFrame(page);
});

test('an outline is as high as its text, as far as WordPress goes, and does not grow by itself', async ({
  page,
  host,
  openMaps,
}) => {
  host.put('/', wordPressPost(`${openMaps}/index.html?mode=embed&view=outline&height=auto`));
  await page.goto(`${host.origin}/`);
  await visible(page);
  const frame = page.frameLocator('#map');
  await expect(frame.getByRole('tree', { name: 'Outline' })).toBeVisible();
  await expect(page.locator('#map')).toHaveAttribute('height', '1000');
  await page.waitForTimeout(aWhile);
  const told = await heights(page);
  expect(told.length).toBeLessThan(6);
  expect(told.at(-1)).toBe(Math.max(...told));
  // What is below the end of the frame can be reached, though the post gave it no scroll bar.
  const last = frame.getByRole('treeitem').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
});

test('what opens a page of the same host is left to WordPress, which forbids new windows', async ({
  page,
  host,
  openMaps,
}) => {
  host.put('/', wordPressPost(`${openMaps}/index.html?mode=embed&map=broad-street-pump`));
  await page.goto(`${host.origin}/`);
  const frame = await mapFrame(page);
  await visible(page);
  await frame.getByRole('link', { name: /Open full map/ }).click();
  await expect.poll(() => page.evaluate(() => window.links)).toEqual([`${openMaps}/?map=broad-street-pump`]);
});

test('a host that allows nothing shows the map too, by its classic script', async ({
  page,
  host,
  site,
  watched,
}) => {
  // Without the header: no fonts and no texts of sources.
  watched.expectErrors(/blocked by CORS policy: No 'Access-Control-Allow-Origin'|ERR_FAILED/);
  site.build(['data/broad-street-pump.json'], 'real');
  host.put('/', wordPressPost(`${site.origin}/broad-street-pump/embed.html`));
  await page.goto(`${host.origin}/`);
  const frame = await mapFrame(page);
  expect(await frame.evaluate(() => self.origin)).toBe('null');
  await visible(page);
  await frame.locator('.embed [data-claim="whitehead"]').first().click();
  await expect(frame.getByRole('complementary', { name: 'Details' })).toBeVisible();
  await frame.getByRole('button', { name: 'Outline' }).click();
  await expect(frame.getByRole('tree', { name: 'Outline' })).toBeVisible();
  await page.waitForTimeout(aWhile);
  expect(await heights(page)).toEqual([480]);
  await frame.getByRole('link', { name: /Open full map/ }).click();
  await expect.poll(() => page.evaluate(() => window.links)).toHaveLength(1);
});
