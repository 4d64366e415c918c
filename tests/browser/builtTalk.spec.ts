// Built pages lead on: to the whole map, and to a talk in two windows; a single file does it from a disk.

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page, Response } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test, twoMaps } from './builtSite.ts';
import { hold } from './lateParts.ts';
import { dropFile, goTo, mapReady, printerReady, still } from './page.ts';
import { code, dialog, kind, openShare } from './sharing.ts';

const summit = 'data/putin-zelensky-summit.json';
const pump = 'data/broad-street-pump.json';

/** What a page that a link or a key opens says is wrong with it. */
async function opened(context: BrowserContext, open: () => Promise<void>): Promise<[Page, string[]]> {
  const [other] = await Promise.all([context.waitForEvent('page'), open()]);
  const wrong: string[] = [];
  other.on('pageerror', (error) => wrong.push(error.message));
  other.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  await mapReady(other);
  return [other, wrong];
}

/** @returns The paths of the scripts that a page loads until its map can be used. */
async function scriptsUntilReady(page: Page, address: string): Promise<string[]> {
  // What comes later, as the engine for quotations does, is not waited for.
  const release = await hold(page, '**/worker-*.js');
  const scripts: string[] = [];
  const note = (response: Response) => {
    const { pathname } = new URL(response.url());
    if (/\.js$/.test(pathname)) scripts.push(pathname);
  };
  page.on('response', note);
  await page.goto(address);
  await mapReady(page);
  page.off('response', note);
  release();
  await page.unrouteAll({ behavior: 'wait' });
  return scripts;
}

async function talkInTwoWindows(page: Page, context: BrowserContext): Promise<void> {
  await mapReady(page);
  const stage = page.locator('.present');
  await page.keyboard.press('PageDown');
  await expect(stage).toHaveAttribute('data-step', 'question');
  const [presenter, wrong] = await opened(context, () => page.keyboard.press('s'));
  await expect(presenter.locator('.console-light')).toHaveAttribute('data-connected', 'true');
  await expect(presenter.locator('.console')).toHaveAttribute('data-step', 'question');
  await presenter.keyboard.press('PageDown');
  await expect(stage).toHaveAttribute('data-step', 'the-thesis');
  await page.keyboard.press('End');
  await expect(presenter.locator('.console')).toHaveAttribute('data-step', 'the-whole');
  await page.reload();
  await mapReady(page);
  await expect(stage).toHaveAttribute('data-step', 'the-whole');
  expect(wrong).toEqual([]);
}

test('a page whose map can be used has loaded at most 158 kB of scripts, gzipped; “Open full map” opens the same sight to be explored, and it stays when it is loaded again; “Present” presents, with a window for the presenter', async ({
  page,
  context,
  site,
}) => {
  test.slow();
  site.build(twoMaps, 'real');
  await test.step('until then it has loaded little', async () => {
    const scripts = await scriptsUntilReady(page, `${site.origin}/putin-zelensky-summit/`);
    // Bodies of what the browser had kept it does not tell: they are read where they are served from.
    const sizes = scripts.map((path) => gzipSync(readFileSync(join(site.folder, path))).length / 1000);
    expect(sizes.length).toBeGreaterThanOrEqual(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(158);
  });
  const talk = (await page.getByRole('link', { name: /^Present/ }).getAttribute('href')) ?? '';
  await page.getByRole('region', { name: 'Argument map' }).locator('[data-claim="washington"]').click();
  const [full, wrong] = await opened(context, () =>
    page.getByRole('link', { name: /^Open full map/ }).click(),
  );
  const focused = full.locator('[data-focused]');
  await expect(focused).toHaveAttribute('data-claim', 'washington');
  await expect(full.getByRole('searchbox', { name: 'Search claims' })).toBeVisible();
  await full.keyboard.press('ArrowLeft');
  await expect(focused).toHaveAttribute('data-claim', 'thesis');
  await full.reload();
  await mapReady(full);
  await expect(focused).toHaveAttribute('data-claim', 'thesis');
  await expect(full.getByRole('searchbox', { name: 'Search claims' })).toBeVisible();
  await full.goBack();
  await expect(focused).toHaveAttribute('data-claim', 'washington');
  expect(await violations(full)).toEqual([]);
  expect(wrong).toEqual([]);
  await full.close();
  await test.step('“Present”', async () => {
    await page.goto(talk);
    await talkInTwoWindows(page, context);
  });
});

test('the single file presents from a disk with the network off, and is explored: search, outline, and no addresses to share', async ({
  page,
  context,
  site,
}) => {
  test.slow();
  const file = site.single(summit);
  await context.setOffline(true);
  await page.goto(`${pathToFileURL(file).href}?mode=present`);
  await talkInTwoWindows(page, context);
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog', { name: 'Address for the class' })).toContainText(
    'This map was opened from a file. It has no address that others could open.',
  );
  await page.goto(`${pathToFileURL(file).href}?mode=explore`);
  await mapReady(page);
  await page.keyboard.press('/');
  await page.keyboard.type('sanctions');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-focused]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  await page.keyboard.press('o');
  await expect(page.getByRole('tree', { name: 'Outline' })).toBeVisible();
  await openShare(page);
  await expect(dialog(page)).toContainText('This page is a file on your disk');
  await expect(dialog(page).getByRole('tab')).toHaveText(['Link', 'Picture', 'File']);
  // Its fonts are in the page, which may not ask for them.
  await kind(page, 'Picture');
  await dialog(page).getByRole('button', { name: 'Save as PNG' }).click();
  await expect(dialog(page)).toContainText(/Saved, \d+ × \d+ pixels/);
});

test('a built page shares its own addresses, and frames itself or its version; a file that is opened in it leaves the page in the app', async ({
  page,
  site,
}) => {
  site.build(twoMaps, 'real');
  await page.goto(`${site.origin}/putin-zelensky-summit/?mode=explore&node=washington`);
  await mapReady(page);
  await openShare(page);
  const here = `${site.origin}/putin-zelensky-summit/`;
  const value = (label: string | RegExp) => dialog(page).getByLabel(label).inputValue();
  expect(await value('Link to the map as it opens')).toBe(here);
  const version = await value(/^Link to this version/);
  expect(version).toMatch(new RegExp(`^${here}[0-9a-f]{8}/$`));
  const oembed = await page.request.get(await value(/^oEmbed address/));
  expect(await oembed.json()).toMatchObject({ type: 'rich' });
  await kind(page, 'Embed');
  expect(await code(page)).toContain(`src="${here}embed.html?node=washington"`);
  const preview = page.frameLocator('iframe[title="Preview of the embedded map"]');
  await expect(preview.locator('[data-claim="washington"][data-focused]')).toBeVisible();
  await dialog(page).getByLabel('Frame with this version').check();
  expect(await code(page)).toContain(`src="${version}embed.html?node=washington"`);
  await expect(preview.locator('[data-claim="washington"][data-focused]')).toBeVisible();
  await page.keyboard.press('Escape');
  const map = { version: 1, title: 'Dropped', thesis: { id: 'dropped', text: 'It was dropped here.' } };
  await dropFile(page, 'dropped.json', JSON.stringify(map));
  await expect(page.locator('[data-claim="dropped"]')).toBeVisible();
  expect(new URL(page.url()).search).toBe('?mode=explore');
});

test('a single file on a web server shows itself in the preview, and saves its map under its name', async ({
  page,
  site,
}) => {
  mkdirSync(site.folder);
  site.put('broad-street-pump.html', readFileSync(site.single(pump), 'utf8'));
  await page.goto(`${site.origin}/broad-street-pump.html?mode=explore`);
  await mapReady(page);
  await openShare(page);
  await kind(page, 'Embed');
  await expect(dialog(page).getByRole('radio')).toHaveCount(1);
  const preview = page.frameLocator('iframe[title="Preview of the embedded map"]');
  // Its drawing has a thesis, too, and two for two widths.
  await expect(
    preview.getByRole('region', { name: 'Argument map' }).locator('[data-claim="thesis"]'),
  ).toBeVisible();
  await kind(page, 'File');
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Save map as JSON' }).click();
  expect((await download).suggestedFilename()).toBe('broad-street-pump.json');
});

test('a built page is printed in every mode: as a page, as an outline, as a handout; and its frame as an outline', async ({
  page,
  site,
}) => {
  site.build(twoMaps, 'real');
  const printed = async () => {
    const pdf = await page.pdf({ format: 'A4' });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  };
  await page.goto(`${site.origin}/putin-zelensky-summit/`);
  await mapReady(page);
  expect(await printed()).toBeGreaterThan(2);
  await page.goto(`${site.origin}/putin-zelensky-summit/?mode=present`);
  await mapReady(page);
  expect(await printed()).toBeGreaterThan(2);
  await goTo(page, '?mode=explore');
  await expect(page.getByRole('searchbox', { name: 'Search claims' })).toBeVisible();
  await still(page);
  await printerReady(page);
  expect(await printed()).toBeGreaterThan(2);
  await goTo(page, '?mode=explore&view=handout');
  await expect(page.locator('.handout .print-claim').last()).toBeAttached();
  expect(await printed()).toBeGreaterThan(6);
  await page.goto(`${site.origin}/putin-zelensky-summit/embed.html`);
  await mapReady(page);
  await printerReady(page);
  expect(await printed()).toBeGreaterThan(2);
});
