// What opens beside the map, in whole: the page stays where it is.

import type { Page } from '@playwright/test';
import { goToMap } from './goToMap.ts';
import { expect, goTo, openMap, openToWrite, test } from './page.ts';
import { openPresenter } from './talkWindows.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const beside = (page: Page, name: string) => page.getByRole('complementary', { name });

/** How much longer or wider than its window the page is, and what is laid out in it, seen or not. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const outOfPanel = [...document.querySelectorAll('.visually-hidden')].filter((element) => {
      const scrolls = element.closest('.panel, .reader-scroll, .embed-panel, .console-side');
      const within = element instanceof HTMLElement && element.offsetParent;
      return scrolls && within && !scrolls.contains(within);
    });
    return [
      scrollWidth - innerWidth,
      scrollHeight - innerHeight,
      outOfPanel.map(({ outerHTML }) => outerHTML),
    ];
  });
const none = [0, 0, []];

test('no panel makes the page scroll, however long it is', async ({ page }) => {
  await openMap(page, '?map=broad-street-pump&node=miasma&doubt=miasma');
  await expect(beside(page, 'Details')).toBeVisible();
  expect(await beyond(page), 'Details').toEqual(none);
  await page.getByRole('button', { name: 'What matters most' }).click();
  await expect(page.locator('.matter').first()).toBeVisible();
  expect(await beyond(page), 'What matters most').toEqual(none);

  await goTo(page, '?map=broad-street-pump&view=text');
  await expect(page.locator('.matter')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Source text' }).locator('mark').first()).toBeAttached();
  expect(await beyond(page), 'Source text').toEqual(none);

  await goToMap(page, '?map=broad-street-pump&view=map');
  await page.getByRole('button', { name: 'Sources', exact: true }).click();
  await expect(page.locator('.sources .visually-hidden').last()).toBeAttached();
  expect(await beyond(page), 'Sources').toEqual(none);
  // Turned on at the end of the panel too.
  await page.locator('.sources h2').hover();
  for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(0, 900);
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await page.keyboard.press('m');
  for (let kept = 1; kept <= 8; kept++) {
    await page.keyboard.press('k');
    await expect(beside(page, 'Tour').getByRole('button', { name: /^Step / })).toHaveCount(kept);
  }
  await beside(page, 'Tour')
    .getByRole('button', { name: /^Step 8/ })
    .click();
  await expect(beside(page, 'Tour').getByLabel('Caption, for the class')).toBeVisible();
  expect(await beyond(page), 'Tour').toEqual(none);

  await openToWrite(page, '?map=broad-street-pump&mode=write&node=miasma');
  await expect(page.locator('.panel')).toBeVisible();
  expect(await beyond(page), 'Writing').toEqual(none);
});

test('neither a frame nor the presenter’s window scrolls either', async ({ page, context }) => {
  await openMap(page, '?map=broad-street-pump&mode=embed&node=miasma&view=map&panel=1');
  await expect(page.locator('.embed-panel')).toBeVisible();
  expect(await beyond(page), 'a frame').toEqual(none);
  await openMap(page, '?map=broad-street-pump&mode=present');
  const presenter = await openPresenter(context, page);
  for (const [width, height] of [
    [1280, 800],
    [700, 500],
  ] as const) {
    await presenter.setViewportSize({ width, height });
    expect(await beyond(presenter), `${width}`).toEqual(none);
  }
  await presenter.close();
});
