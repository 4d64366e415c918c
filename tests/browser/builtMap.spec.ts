// Built pages with the built map: nothing moves when it takes the place of its drawing.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, slowLine, test, twoMaps, unread } from './builtSite.ts';
import { mapReady, moving } from './page.ts';
import { shifts } from './shifts.ts';

test.use(moving);

const pump = 'data/broad-street-pump.json';
const phone = { width: 390, height: 844 };

async function explored(page: Page): Promise<void> {
  const map = page.getByRole('region', { name: 'Argument map' });
  await expect(map.locator('[data-claim="thesis"]')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await map.locator('[data-claim="washington"]').click();
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
}

test('nothing moves when the map takes the place of its drawing, which can then be explored, and has no barriers', async ({
  page,
  site,
}) => {
  test.slow();
  site.build(twoMaps, 'real');
  await unread(page);
  const [whole, frame, other] = [
    'putin-zelensky-summit/',
    'putin-zelensky-summit/embed.html',
    'broad-street-pump/',
  ];
  for (const [viewport, paths] of [
    [{ width: 1440, height: 900 }, [whole, frame, other]],
    [{ width: 700, height: 900 }, [whole]],
    [phone, [whole, frame, other]],
  ] as const) {
    await page.setViewportSize(viewport);
    for (const path of paths) {
      await page.goto(`${site.origin}/${path}`);
      await mapReady(page);
      await page.evaluate(() => document.fonts.ready);
      expect(await shifts(page), `${path}, ${viewport.width} wide`).toBe(0);
      if (path === whole && viewport.width === 1440)
        await test.step('it can be explored', () => explored(page));
    }
  }
});

test('the drawing stays until the cards are there: at no moment the place of the map is empty, also where the address says that one is to come', async ({
  page,
  site,
}) => {
  site.build(twoMaps, 'real');
  // Seen by who draws: a page that is slow shows it for half a second.
  await page.addInitScript(() => {
    const look = () => {
      const seen = (css: string) =>
        [...document.querySelectorAll(css)].some((each) => each.checkVisibility());
      if (document.getElementById('built-map') && !seen('.built-poster, .map [data-claim], .outline'))
        performance.mark('empty');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const frames = ['embed.html', 'embed.html?view=outline', 'embed.html?map=message:'];
  for (const address of ['', ...frames, '?mode=explore']) {
    await page.goto(`${site.origin}/putin-zelensky-summit/${address}`);
    await mapReady(page);
    // Nor does it wait for anything else.
    expect(await page.locator('.built-poster').count(), address).toBe(0);
    expect(await page.locator('[inert] .map').count(), address).toBe(address.includes('outline') ? 1 : 0);
    const empty = await page.evaluate(() => performance.getEntriesByName('empty').length);
    expect(empty, address).toBe(0);
  }
});

test('a tap on the drawing while the map is drawn beneath it is one on the map, and an error there leaves it on the page', async ({
  page,
  site,
  watched,
}) => {
  watched.expectErrors(/Of something small/);
  site.build(twoMaps, 'real');
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.built-program > *')) return;
      observer.disconnect();
      reportError(new Error('Of something small'));
      document
        .querySelector<SVGElement>('.built-poster [data-claim="washington"]')
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }).observe(document, { subtree: true, childList: true });
  });
  for (const query of ['?mode=explore', '']) {
    await page.goto(`${site.origin}/putin-zelensky-summit/${query}`);
    await mapReady(page);
    await expect(page.locator('.map [data-claim="washington"]')).toHaveAttribute('data-focused');
    expect(new URL(page.url()).hash).toBe('');
  }
});

test('the frame of a page that is opened at a step shows it and tells of it; of one that is not there it says so', async ({
  page,
  site,
}) => {
  site.build(twoMaps, 'real');
  const frame = page.frameLocator('iframe');
  const open = async (query: string) => {
    const body = `<script>heard = []; addEventListener('message', ({ data }) => heard.push(data.type))</script>
      <iframe src="broad-street-pump/embed.html${query}" width="700" height="500"></iframe>`;
    await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }), {
      times: 1,
    });
    await page.goto(`${site.origin}/host.html`);
  };
  await open('?step=2&view=outline');
  await expect(frame.locator('.embed-tour')).toContainText('2 / 12');
  await expect(frame.getByRole('region', { name: 'Argument map' })).toBeVisible();
  await expect.poll(() => page.evaluate('heard')).toContain('step');
  await open('?step=99');
  await expect(frame.getByText('There is no step')).toBeVisible();
});

test('nothing moves on a slow phone either', async ({ page, site }) => {
  test.slow();
  await page.setViewportSize(phone);
  site.build(twoMaps, 'real');
  await slowLine(page);
  await page.goto(`${site.origin}/broad-street-pump/`);
  await mapReady(page);
  await page.evaluate(() => document.fonts.ready);
  expect(await shifts(page)).toBe(0);
});

test('one file works from a disk, without network, and the keyboard goes with its outline and comes back to the map', {
  tag: '@smoke',
}, async ({ page, context, site }) => {
  const file = site.single(pump);
  await context.setOffline(true);
  await page.goto(pathToFileURL(file).href);
  await mapReady(page);
  await expect(page.locator('.built-text')).toContainText('On the Mode of Communication of Cholera');
  await expect(
    page.getByRole('region', { name: 'Argument map' }).locator('[data-claim="thesis"]'),
  ).toBeVisible();
  await page.locator('.map [tabindex="0"]').focus();
  await page.keyboard.press('o');
  await expect(page.locator('.outline [tabindex="0"]')).toBeFocused();
  await page.keyboard.press('m');
  await expect(page.locator('.map [tabindex="0"]')).toBeFocused();
  // Its quotations are checked in it, by a worker of its own.
  await page.getByRole('region', { name: 'Argument map' }).locator('[data-claim="whitehead"]').click();
  await expect(page.locator('.embed-panel [data-match="verbatim"]').first()).toBeVisible();
  // Its program, in which addresses are made, aside.
  const markup = readFileSync(file, 'utf8').replace(/<script>.*<\/script>/su, '');
  expect(markup.length).toBeGreaterThan(10_000);
  expect(markup).not.toMatch(/ (src|href)="(?!#|data:|https?:)/);
});
