// What stands round the map is a script of its own that comes after it: the map is there and used meanwhile.

import type { Page } from '@playwright/test';
import { hold, notLoaded, without } from './lateParts.ts';
import { card, clickAt, details, expect, map, mapReady, moving, openMap, test } from './page.ts';
import { settled } from './settled.ts';
import { shifts } from './shifts.ts';

const script = /\/assets\/surroundings-[^/]+\.js/;

/** The map is there by itself. */
async function mapAlone(page: Page): Promise<void> {
  await page.goto('/', { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
}

test('the map is used while it is on its way, and keys and clicks are kept for what comes', async ({
  page,
}) => {
  const steps = {
    'a key': async () => {
      await page.keyboard.press('?');
      return page.getByRole('dialog', { name: 'Keys' });
    },
    'a button of the bar': async () => {
      const seen = page.locator('.first').getByRole('button', { name: 'Share', includeHidden: true }).first();
      await clickAt(page, seen);
      return page.getByRole('dialog', { name: /Share/ });
    },
    'a card': async () => {
      await card(page, 'washington').click();
      await expect(map(page).locator('[data-claim="washington"][data-focused]')).toHaveCount(1);
      return details(page).getByText('Strategy towards Trump').first();
    },
  };
  for (const [what, act] of Object.entries(steps)) {
    await test.step(what, async () => {
      const letGo = await hold(page, script);
      await mapAlone(page);
      await expect(page.locator('#root .toolbar')).toHaveCount(0);
      await expect(page.locator('.first .toolbar').first()).toBeVisible();
      const answer = await act();
      letGo();
      await expect(answer).toBeVisible();
      await expect(page.locator('.first')).toHaveCount(0);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });
  }
});

test('a key goes to what one has clicked on before', async ({ page }) => {
  const letGo = await hold(page, script);
  await mapAlone(page);
  await card(page, 'washington').click();
  await page.keyboard.press('ArrowLeft');
  letGo();
  await mapReady(page);
  await expect(map(page).locator('[data-claim="thesis"][data-focused]')).toHaveCount(1);
});

test('what is typed after a click, its key, or a card and its key on the search field is searched for, and no command', async ({
  page,
}) => {
  for (const way of ['a click', 'its key', 'a card and its key'])
    await test.step(way, async () => {
      const letGo = await hold(page, script);
      await mapAlone(page);
      if (way === 'a card and its key') await card(page, 'washington').click();
      if (way !== 'a click') await page.keyboard.press('/');
      else await clickAt(page, page.locator('.first input[type="search"]'));
      await page.keyboard.type('trump');
      letGo();
      const field = page.getByRole('searchbox', { name: 'Search claims' });
      await expect(field).toHaveValue('trump');
      await expect(field).toBeFocused();
      await expect(page.locator('.search-hit').first()).toBeVisible();
      await expect(page.locator('.present')).toHaveCount(0);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });
});

test('where it does not come, the page says so, and the map is used', async ({ page, watched }) => {
  await without(page, watched, ['assets/surroundings-']);
  await page.goto('/');
  await expect(page.getByText(notLoaded)).toBeVisible();
  await expect(page.locator('.first')).toHaveCount(0);
  await page.setViewportSize({ width: 820, height: 1180 });
  await card(page, 'washington').click();
  await expect(map(page).locator('[data-claim="washington"][data-focused]')).toHaveCount(1);
  await expect(details(page)).toHaveCount(0);
  await page.goto('/?view=handout');
  await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible();
});

test('where it or the outline does not come on a phone, what is read at first stays, and the page says so', async ({
  page,
  watched,
}) => {
  const block = await without(page, watched, []);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const part of ['surroundings-', 'Outline-'])
    await test.step(part, async () => {
      await block([`assets/${part}`]);
      await page.goto('/');
      await expect(page.getByText(notLoaded)).toBeVisible();
      await expect(page.getByText('Putin avoids the summit').filter({ visible: true }).first()).toBeVisible();
      await block([]);
      await page.getByRole('button', { name: 'Load the page again' }).click();
      await mapReady(page);
      await expect(page.getByRole('tree', { name: 'Outline' })).toBeVisible();
    });
});

for (const [window, width, height] of [
  ['a wide window', 1440, 900],
  ['a tablet, whose panel is a sheet', 820, 1180],
] as const) {
  test.describe(`in ${window}`, () => {
    test.use({ ...moving, viewport: { width, height } });

    test('nothing moves when it comes late', async ({ page }) => {
      const letGo = await hold(page, script);
      await mapAlone(page);
      // Longer than cards stand without words.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
      const boxes = (of: string) =>
        page.locator(`${of} :is(.top, .panel)`).evaluateAll((all) =>
          all.flatMap((each) => {
            const { x, y, width, height } = each.getBoundingClientRect();
            return [x, y, width, height];
          }),
        );
      const seen = await boxes('.first[data-view="map"]');
      letGo();
      await mapReady(page);
      await expect(details(page)).toBeVisible();
      await expect(page.locator('.first')).toHaveCount(0);
      const shown = await boxes('#root');
      expect([seen.length, shown.length]).toEqual([8, 8]);
      // Fonts that came late for what was seen may be a hair higher.
      for (const [index, at] of seen.entries()) expect(Math.abs(at - (shown[index] ?? 0))).toBeLessThan(1);
      expect(await shifts(page)).toBeLessThan(0.0005);
    });
  });
}

test('pages that are turned while the stage is on its way are turned', async ({ page }) => {
  const step = () => page.locator('.present').getAttribute('data-step');
  const letGo = await hold(page, /\/assets\/Present-[^/]+\.js/);
  await openMap(page);
  await page.keyboard.press('p');
  await expect(page.getByText('Loading …')).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  letGo();
  await expect(page.locator('.present')).toBeVisible();
  const turned = await settled(step);
  await openMap(page, '?mode=present');
  for (let at = 0; at < 2; at++) {
    const before = await step();
    await page.keyboard.press('PageDown');
    await expect.poll(step).not.toBe(before);
  }
  expect(turned).toBe(await step());
});
