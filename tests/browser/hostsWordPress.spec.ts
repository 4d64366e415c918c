// In a WordPress post the frame has no origin, no storage and no new windows; it shows itself once it tells a height,
// and its links lead out only by way of the post. The real one is walked through by tests/hosts/.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeTests, type Page } from '@playwright/test';
import { test as built } from './builtSite.ts';
import { expect, focusedIn, mapFrame, test as second } from './secondOrigin.ts';
import { answerFor, wordPressPost } from './wordPressHost.ts';

const test = mergeTests(second, built);
const post = 'iframe.wp-embedded-content';
const heights = (page: Page) => page.evaluate(() => window.heights);
const shownHeight = (page: Page) => page.locator(post).evaluate((it) => it.clientHeight);
const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const pump = 'index.html?mode=embed&map=broad-street-pump';

test('where the host of the maps allows it, the map works without an origin, and an outline is as high as its text, as far as WordPress goes, and does not grow by itself', async ({
  page,
  host,
  openMaps,
}) => {
  host.put('/', wordPressPost(answerFor(`${openMaps}/${pump}&node=whitehead`)));
  await page.goto(`${host.origin}/`);
  const frame = await mapFrame(page, post);
  expect(await frame.evaluate(() => self.origin)).toBe('null');
  await expect(page.locator('blockquote')).toBeHidden();
  // Texts beside the map are read and its quotations checked.
  await expect(frame.locator('.embed-panel [data-match="verbatim"]').first()).toBeVisible();
  expect(await focusedIn(frame)).toBe('whitehead');
  // A map has no height of its own: it wants what its oEmbed names.
  expect(new Set(await heights(page))).toEqual(new Set([600]));
  await test.step('an outline', async () => {
    host.put('/', wordPressPost(answerFor(`${openMaps}/index.html?mode=embed&view=outline&height=auto`)));
    await page.goto(`${host.origin}/`);
    const frame = page.frameLocator(post);
    await expect(frame.getByRole('tree', { name: 'Outline' })).toBeVisible();
    await expect(page.locator(post)).toHaveAttribute('height', '1000');
    const told = await heights(page);
    expect(told.length).toBeLessThan(8);
    expect(told.at(-1)).toBe(Math.max(...told));
    // What is below the end of the frame can be reached, though the post gave it no scroll bar.
    const last = frame.getByRole('treeitem').last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
  });
});

test('a built page in a post leads out where it can, says so where not, and has the height that it wants', async ({
  page,
  host,
  site,
  watched,
}) => {
  // Without the header: no fonts and no texts of sources.
  watched.expectErrors(/blocked by CORS policy: No 'Access-Control-Allow-Origin'|ERR_FAILED/);
  watched.expectErrors(/Blocked opening .* in a new window/);
  site.build(['data/broad-street-pump.json', '--base', `${site.origin}/`], 'real');
  const oembed = readFileSync(join(site.folder, 'broad-street-pump/oembed.json'), 'utf8');
  const { html } = JSON.parse(oembed) as { html: string };
  const opened = async (theme: 'scales' | 'fits', viewport: { width: number; height: number }) => {
    host.put('/', wordPressPost(html, { theme }));
    await page.setViewportSize(viewport);
    await page.goto(`${host.origin}/`);
    const frame = await mapFrame(page, post);
    await expect.poll(() => shownHeight(page)).toBe(600);
    for (const width of [360, 700, viewport.width]) {
      await page.setViewportSize({ ...viewport, width });
      await expect.poll(() => shownHeight(page)).toBe(600);
    }
    expect(new Set(await heights(page))).toEqual(new Set([600]));
    return frame;
  };
  await test.step('on desktop and phone, in a theme that scales', async () => {
    await opened('scales', desktop);
    await opened('scales', phone);
  });
  await test.step('in a theme that fits, and out by both links, on a host that allows nothing', async () => {
    for (const [viewport, way, mode] of [
      [desktop, 'Open full map', 'explore'],
      [phone, 'Present', 'present'],
    ] as const) {
      const frame = await opened('fits', viewport);
      expect(await frame.evaluate(() => self.origin)).toBe('null');
      await page.setViewportSize(desktop);
      await frame.getByRole('link', { name: way }).click();
      await expect(page).toHaveURL(
        new RegExp(`^${site.origin}/broad-street-pump/index.html\\?.*mode=${mode}`),
      );
    }
  });
  await test.step('no receiver, or a page elsewhere: a link can do nothing', async () => {
    const answer = html.replace('embed.html', 'embed.html?node=whitehead');
    host.put('/', wordPressPost(answer.replace(/<blockquote.*<\/blockquote>/, '')));
    await page.goto(`${host.origin}/`);
    const frame = await mapFrame(page, post);
    await frame.getByRole('link', { name: 'Open full map' }).click();
    const address = frame.getByLabel(/Copy the address/);
    await expect(address).toHaveValue(/broad-street-pump\/index\.html\?.*mode=explore/);
    await expect(address).toBeFocused();
    await frame.getByRole('button', { name: 'Close this notice' }).click();
    await expect(address).toBeHidden();
    await frame.locator('.embed-panel a[target="_blank"][href^="http"]').first().click();
    await expect(address).toBeVisible();
    expect(page.context().pages()).toHaveLength(1);
  });
});
