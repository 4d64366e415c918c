import type { Page } from '@playwright/test';
import { expect, goTo, map, openMap, printerReady, still, test } from './page.ts';
import { waits } from './settled.ts';

const paper = (page: Page) => page.locator('.print');
const claims = (page: Page) => paper(page).locator('.print-claim');

async function print(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(paper(page)).toBeVisible();
}

test('what is printed is the whole argument, open or not, and no canvas, on light paper, with nothing wider than the page, in the dark theme too', {
  tag: '@smoke',
}, async ({ page }) => {
  await openMap(page, '?expand=none');
  await expect(paper(page)).toHaveCount(0);
  await print(page);
  await expect(map(page)).toBeHidden();
  await expect(page.locator('.toolbar')).toBeHidden();
  await expect(paper(page).getByRole('heading', { level: 1 })).toHaveText(
    'Why the Kremlin avoids a summit with Zelensky',
  );
  await expect(claims(page)).toHaveCount(30);
  await test.step('headings stay with what they head, and claims in one piece', async () => {
    const breaks = (selector: string, side: 'breakAfter' | 'breakInside') =>
      paper(page)
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element)[name], side);
    expect(await breaks('h2', 'breakAfter')).toBe('avoid');
    expect(await breaks('.print-head', 'breakAfter')).toBe('avoid');
    expect(await breaks('.print-claim', 'breakInside')).toBe('avoid');
    expect(await breaks('.print-source', 'breakInside')).toBe('avoid');
  });
  await test.step('in the dark theme', async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const theme of ['dark', 'auto']) {
      await page.getByLabel('Theme').selectOption(theme);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      // As wide as A4 between its margins.
      await page.setViewportSize({ width: 665, height: 900 });
      await print(page);
      const ink = await paper(page).evaluate((element) => getComputedStyle(element).color);
      expect(ink, theme).toBe('rgb(31, 27, 22)');
      const over = await paper(page).evaluate(
        (element) =>
          [...element.querySelectorAll('p, li')].filter((each) => each.scrollWidth > each.clientWidth + 1)
            .length,
      );
      expect(over).toBe(0);
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 1440, height: 900 });
    }
  });
});

test('a PDF of the page has several pages, in A4 and in Letter, and map and keyboard are as they were; the stage, the presenter’s window and an embedded map print the whole argument too', async ({
  page,
}) => {
  await openMap(page, '?node=lavrov');
  await printerReady(page);
  await still(page);
  const sight = () =>
    page.evaluate(() => [
      document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform,
      document.querySelectorAll('[data-claim]').length,
      location.search,
    ]);
  const before = await sight();
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages, format).toBeGreaterThan(2);
    expect(pages, format).toBeLessThan(8);
  }
  await expect(paper(page)).toHaveCount(0);
  await still(page);
  expect(await sight()).toEqual(before);
  await test.step('after printing the keyboard is where it was', async () => {
    await goTo(page, '?view=outline');
    const row = page.locator('[data-row="survival"]');
    await row.focus();
    await page.pdf();
    await expect(paper(page)).toHaveCount(0);
    await expect(row).toBeFocused();
  });
  // No stage answers the presenter's window: it need not wait for one.
  await waits(page, 3200, 0);
  for (const [place, query, name, shows] of [
    ['the stage', '?mode=present', '', '.present'],
    ['an embedded map', '?mode=embed', '', '.embed'],
    ['the presenter’s window', '?mode=present', 'therefore-presenter-0123456789', '.console'],
  ] as const)
    await test.step(place, async () => {
      await page.evaluate((own) => {
        window.name = own;
      }, name);
      if (place === 'the stage') await goTo(page, query);
      else await openMap(page, query);
      await expect(page.locator(shows)).toBeVisible();
      await print(page);
      await expect(claims(page)).toHaveCount(30);
      await expect(map(page)).toBeHidden();
      // Nothing is cut off where the window ends.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height).toBeGreaterThan(2000);
      await expect(paper(page).locator('.print-source').last()).toBeVisible();
      await page.emulateMedia({ media: null });
    });
});
