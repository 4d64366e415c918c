// A real WordPress: the address of a built page is pasted into its editor, and the post is read in two of its themes.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { serveFolder } from '../browser/folderServer.ts';

const blog = process.env.WORDPRESS ?? '';
/** As the pages' oEmbed names it, in CSS pixels. */
const wantedHeight = 600;
const map = 'broad-street-pump';

const test = base.extend<object, { maps: string }>({
  maps: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from here.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'therefore-wordpress-'));
      const { origin, close } = await serveFolder(folder);
      execFileSync(
        process.execPath,
        ['dist/cli.js', 'build', `data/${map}.json`, '--out', folder, '--base', `${origin}/`],
        { stdio: 'inherit' },
      );
      await use(origin);
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

async function logIn(page: Page): Promise<void> {
  await page.goto(`${blog}/wp-login.php`);
  await page.getByLabel('Username or Email Address').fill('writer');
  await page.locator('#user_pass').fill('writer');
  await page.getByRole('button', { name: 'Log In' }).click();
  await expect(page).toHaveURL(/wp-admin/);
}

/** Puts an address into a new post, as a writer does. @returns The address of the post. */
async function paste(page: Page, address: string): Promise<string> {
  await page.goto(`${blog}/wp-admin/post-new.php`);
  const title = page.getByRole('textbox', { name: 'Add title' });
  // It greets each writer once, and nothing else can be reached until then.
  await expect(title.or(page.getByRole('dialog'))).toBeVisible();
  if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
  await title.fill('A post with a map');
  await title.press('Enter');
  // By itself the editor turns only https addresses into such a block.
  await page.keyboard.type('/embed');
  await page.getByRole('option', { name: 'Embed', exact: true }).click();
  await page.getByRole('textbox', { name: 'Embed URL' }).fill(address);
  await page.keyboard.press('Enter');
  await expect(page.locator('.wp-block-embed iframe').first()).toBeAttached();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByLabel('Editor publish').getByRole('button', { name: 'Publish', exact: true }).click();
  const link = page.getByLabel('Editor publish').getByRole('link', { name: 'View Post' });
  return (await link.getAttribute('href')) ?? '';
}

async function activate(page: Page, theme: string): Promise<void> {
  await page.goto(`${blog}/wp-admin/themes.php`);
  const button = page.locator(`.theme[data-slug="${theme}"] a.activate`);
  if ((await button.count()) > 0) await button.click();
  await expect(page.locator(`.theme.active[data-slug="${theme}"]`)).toBeVisible();
}

const framed = (page: Page) => page.locator('iframe.wp-embedded-content');

async function mapIn(page: Page) {
  const frame = await (await framed(page).elementHandle())?.contentFrame();
  if (!frame) throw new Error('The post has no frame.');
  await frame.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
  return frame;
}

for (const [theme, kind] of [
  ['twentytwentyone', 'classic'],
  ['twentytwentythree', 'of blocks'],
] as const) {
  test(`${theme}, ${kind}: both links lead out, and the height is right`, async ({ page, maps }) => {
    await logIn(page);
    await activate(page, theme);
    const post = await paste(page, `${maps}/${map}/`);

    for (const [way, mode] of [
      ['Open full map', 'explore'],
      ['Present', 'present'],
    ] as const) {
      await page.goto(post);
      const frame = await mapIn(page);
      await frame.getByRole('link', { name: way }).click();
      await expect(page).toHaveURL(new RegExp(`^${maps}/${map}/index.html\\?.*mode=${mode}`));
    }

    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport);
      await page.goto(post);
      await mapIn(page);
      const height = () => framed(page).evaluate((it) => it.clientHeight);
      await expect.poll(height).toBe(wantedHeight);
      await page.screenshot({
        path: `test-results/wordpress-${theme}-${viewport.width}.png`,
        fullPage: true,
      });
      // Themes scale frames anew with every change of the window.
      for (const width of [360, viewport.width, 700, viewport.width]) {
        await page.setViewportSize({ ...viewport, width });
        await expect.poll(height).toBe(wantedHeight);
      }
    }
  });
}

test('the address of a claim opens the map there', async ({ page, maps }) => {
  await logIn(page);
  await page.goto(await paste(page, `${maps}/${map}/node/whitehead.html`));
  const frame = await mapIn(page);
  await expect(frame.locator('[data-focused]')).toHaveAttribute('data-claim', 'whitehead');
  await frame.getByRole('link', { name: 'Open full map' }).click();
  await expect(page).toHaveURL(/mode=explore&node=whitehead|node=whitehead&mode=explore/);
});
