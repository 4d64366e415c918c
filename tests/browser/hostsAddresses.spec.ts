// What the page around a frame, or its editor, makes of a frame's address, and what it does not allow.

import { mergeTests } from '@playwright/test';
import { test as built, twoMaps } from './builtSite.ts';
import { hold } from './lateParts.ts';
import { mapReady } from './page.ts';
import { blog, expect, frameFor, mapFrame, test as second } from './secondOrigin.ts';

const test = mergeTests(second, built);
const noClaim = /There is no claim “\u2068?nowhere\u2069?” in this map\./;

test('an address that an editor wrote as HTML is read; its colours are there before its scripts; a claim that is not there is told', async ({
  page,
  host,
  baseURL,
}) => {
  const release = await hold(page, '**/embed.js');
  const query = '?MODE=embed&#038;map=broad-street-pump&#038;node=nowhere&amp;theme=dark';
  host.put(
    '/',
    blog(
      `<iframe id="map" title="Map" width="800" height="480" src="${baseURL}/index.html${query.replaceAll('&', '&amp;')}"></iframe>`,
    ),
  );
  await page.goto(`${host.origin}/`);
  const frame = page.frameLocator('#map');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('body')).toHaveCSS('background-color', 'rgb(22, 20, 18)');
  // All that a frame without scripts has.
  await expect(frame.getByRole('link', { name: /Open this argument map/ })).toBeAttached();
  release();
  await mapFrame(page);
  await expect(frame.getByText('The pump in Broad Street')).toBeVisible();
  await expect(frame.getByRole('link', { name: /Open this argument map/ })).toHaveCount(0);
  await expect(frame.getByText(noClaim)).toBeVisible();
  await frame.getByRole('button', { name: 'Close this notice' }).click();
  await expect(frame.getByText(noClaim)).toHaveCount(0);
});

test('a frame whose scripts do not come holds a link', async ({ page, watched }) => {
  // Its style was asked for early, for a program that does not come.
  watched.expectErrors(/ERR_FAILED|Failed to load resource|preloaded using link preload/);
  await page.route(/\.js(\?|$)/, (route) => route.abort());
  await page.goto('/?mode=embed');
  await expect(page.getByRole('link', { name: /Open this argument map/ })).toBeAttached();
});

test('in explore and in built pages too', async ({ page, site }) => {
  site.build(twoMaps, 'real');
  for (const address of [
    '/?map=broad-street-pump&node=nowhere',
    `${site.origin}/broad-street-pump/?node=nowhere`,
    `${site.origin}/broad-street-pump/embed.html?branch=nowhere&theme=dark`,
  ]) {
    await page.goto(address);
    await mapReady(page);
    await expect(page.getByText(noClaim)).toBeVisible();
  }
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what the page around does not allow is not tried: a talk in a frame leaves the console empty, and may have the whole screen', async ({
  page,
  host,
  baseURL,
}) => {
  const attributes = 'allow="clipboard-write" allowfullscreen';
  host.put('/talk', blog(frameFor(baseURL ?? '', '', attributes).replace('mode=embed', 'mode=present')));
  await page.goto(`${host.origin}/talk`);
  await mapFrame(page);
  expect(await page.frames()[1]?.evaluate(() => document.fullscreenEnabled)).toBe(true);
});
