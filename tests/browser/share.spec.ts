// The dialog "Share and embed": what it gives, and how one gets about in it.

import { readFileSync } from 'node:fs';
import { everyFifth } from '../properties.ts';
import { violations } from './axe.ts';
import { expect, openMap, test } from './page.ts';
import { choose, code, dialog, kind, openShare } from './sharing.ts';

test('links to the sight, the map and the talk can be copied, and the keyboard comes back', {
  tag: '@smoke',
}, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page, '?map=broad-street-pump&node=workhouse');
  await openShare(page);
  await expect(dialog(page).getByLabel('Link to this sight')).toHaveValue(page.url());
  await dialog(page).getByRole('button', { name: 'Copy link to sight' }).click();
  await expect(dialog(page).getByRole('status').first()).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  const site = new URL('/', page.url()).href;
  await expect(dialog(page).getByLabel('Link to the map as it opens')).toHaveValue(
    `${site}?map=broad-street-pump`,
  );
  await expect(dialog(page).getByLabel('Link to the talk')).toHaveValue(
    `${site}?map=broad-street-pump&mode=present`,
  );
  await test.step('the kinds are walked through with the arrow keys', async () => {
    await dialog(page).getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Tab');
    await expect(dialog(page).getByRole('tab', { name: 'Link' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(dialog(page).getByRole('tabpanel', { name: 'Embed' })).toBeVisible();
  });
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
});

test('the preview is the frame of the code, takes no focus, and leaves no step in the history', async ({
  page,
}) => {
  await openMap(page, '?map=broad-street-pump');
  const before = await page.evaluate(() => history.length);
  await openShare(page);
  await expect(page.locator('iframe')).toHaveCount(0);
  await kind(page, 'Embed');
  const frame = page.frameLocator('.share-preview iframe');
  await expect(frame.locator('[data-claim]').first()).toBeVisible();
  await dialog(page).getByLabel('Bar').focus();
  for (const [bar, ui] of [
    ['Buttons', 'min'],
    ['None', 'none'],
  ] as const) {
    await choose(page, 'Bar', bar);
    await expect(frame.locator('.embed')).toHaveAttribute('data-ui', ui);
    await expect(frame.locator('[data-claim]').first()).toBeVisible();
  }
  await expect(dialog(page).getByLabel('Bar')).toBeFocused();
  const address = await page.locator('.share-preview iframe').getAttribute('src');
  expect((await code(page)).replaceAll('&amp;', '&')).toContain(`"${address}"`);
  await dialog(page).getByRole('button', { name: 'Phone' }).click();
  await expect.poll(() => frame.locator('html').evaluate(() => innerWidth)).toBe(360);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('the picture is the drawing of what is shown, with real text or as pixels', async ({ page }) => {
  await openMap(page, '?expand=all&detail=sentences');
  await openShare(page);
  await kind(page, 'Picture');
  const drawing = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Save the picture' }).click();
  expect((await drawing).suggestedFilename()).toBe('Why-the-Kremlin-avoids-a-summit-with-Zelensky.svg');
  const svg = readFileSync(await (await drawing).path(), 'utf8');
  expect(svg).toContain('castrated Ukraine');
  const [, width, height] = /^<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const pixels = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Save as PNG' }).click();
  expect((await pixels).suggestedFilename()).toMatch(/\.png$/);
  const png = readFileSync(await (await pixels).path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const size = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
  expect(size.width / size.height).toBeCloseTo(Number(width) / Number(height), 1);
  expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(8192);
  await expect(dialog(page)).toContainText(`Saved, ${size.width} × ${size.height} pixels.`);
});

test('every kind fits a desk, a phone and 320 pixels, and has no barriers', async ({ page }) => {
  await openMap(page, '?map=broad-street-pump');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find an action or a claim' }).fill('Share');
  await page.getByRole('option', { name: 'Share and embed' }).click();
  // The page behind it is looked at once.
  await expect(dialog(page).getByRole('tabpanel', { name: 'Link' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const windows = [
    [1440, 900],
    [390, 844],
    [320, 560],
  ] as const;
  const all = ['Link', 'Embed', 'Picture', 'File'].flatMap((each) =>
    windows.map(([width, height]) => ({ each, width, height })),
  );
  for (const { each, width, height } of everyFifth('kinds of sharing', all)) {
    await kind(page, each);
    await page.emulateMedia({ colorScheme: width === 1440 ? 'dark' : 'light' });
    await page.setViewportSize({ width, height });
    await expect(dialog(page).getByRole('tabpanel', { name: each })).toBeVisible();
    const { scroll, client } = await dialog(page).evaluate((element) => ({
      scroll: element.scrollWidth,
      client: element.clientWidth,
    }));
    expect(scroll, `${each}, ${width}`).toBe(client);
    // Between desk and the narrowest there is nothing that a phone's has not got.
    if (width === 390) continue;
    const rules = width === 320 ? 'without colours' : undefined;
    expect(await violations(page, rules, 'dialog[open]'), `${each}, ${width}`).toEqual([]);
  }
});
