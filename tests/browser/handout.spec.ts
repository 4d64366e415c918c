import type { Page } from '@playwright/test';
import { generatedMap } from './generatedMap.ts';
import { expect, goTo, map, openMap, test } from './page.ts';

const sheet = (page: Page) => page.locator('.handout-sheet');
const drawings = (page: Page) => sheet(page).locator('svg.handout-drawing');

async function openHandout(page: Page, query = '?view=handout'): Promise<void> {
  await page.goto(`/${query}`);
  await expect(sheet(page)).toBeVisible();
}

test('the address opens the handout, in the place of the map', {
  tag: '@smoke',
}, async ({ page }) => {
  await openHandout(page);
  await expect(sheet(page).locator('.print-claim')).toHaveCount(30);
  await expect(map(page)).toBeHidden();
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeHidden();
  await test.step('the text of a picture is text of the page', async () => {
    const line = drawings(page).first().getByText('Putin has no interest in');
    expect(await line.evaluate((element) => getComputedStyle(element).fontFamily)).toContain(
      'Source Serif 4',
    );
    await line.selectText();
    expect(await page.evaluate(() => String(getSelection()))).toContain('Putin has no interest in');
  });
  await test.step('on a phone the sheet is as wide as the window', async () => {
    await page.setViewportSize({ width: 390, height: 760 });
    const over = await page
      .locator('.handout')
      .evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(over).toBe(0);
  });
});

const titles = { summit: 'Why the Kremlin avoids a summit with Zelensky' };

/** Inside the margins of print.css, in CSS pixels. */
const papers = { A4: { width: 665, height: 978 }, Letter: { width: 687, height: 912 } } as const;

/** The sheets of two maps, as they are printed and in the dark theme. */
async function looksRightOnPaper(page: Page): Promise<void> {
  for (const [query, title] of [
    ['?view=handout', titles.summit],
    ['?map=broad-street-pump&view=handout', 'The pump in Broad Street'],
  ] as const) {
    await goTo(page, query);
    await expect(sheet(page).getByRole('heading', { level: 1 })).toHaveText(title);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.handout-tools')).toBeHidden();
    await expect(page.locator('.print')).toHaveCount(0);
    await expect(page.locator('.toolbar')).toBeHidden();
    for (const { width, height } of Object.values(papers)) {
      await page.setViewportSize({ width, height });
      const measured = await page.locator('.handout-shown').evaluateAll((all) =>
        all.map((shown) => {
          const { left, right } = shown.getBoundingClientRect();
          const svg = shown.querySelector('svg')?.getBoundingClientRect();
          return {
            height: shown.getBoundingClientRect().height,
            kept: getComputedStyle(shown).breakInside,
            sticksOut: svg ? svg.left < left - 1 || svg.right > right + 1 : false,
          };
        }),
      );
      expect(measured.length).toBeGreaterThan(9);
      for (const { height: high, kept, sticksOut } of measured) {
        // In one piece, and low enough for that.
        expect(kept).toBe('avoid');
        expect(high).toBeLessThanOrEqual(height);
        expect(sticksOut).toBe(false);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1440, height: 900 });
  }
}

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** How many pages the sheet takes, with and without what may be left out. */
async function hasItsPages(page: Page): Promise<void> {
  await goTo(page, '?view=handout');
  await expect(sheet(page).getByRole('heading', { level: 1 })).toHaveText(titles.summit);
  await page.getByLabel('Notes for the teacher').check();
  for (const format of ['A4', 'Letter']) {
    const pages = pagesOf(await page.pdf({ format }));
    expect(pages, format).toBeGreaterThan(7);
    // Thirteen pictures, two on a page at best.
    expect(pages, format).toBeLessThan(19);
  }
  await page.getByLabel('Pictures').uncheck();
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThan(9);
  await test.step('of hundreds of claims without a tour, as the sheet begins', async () => {
    await page.getByLabel('Pictures').check();
    await page.getByLabel('Notes for the teacher').uncheck();
    await page.route('**/data/other.json', (route) =>
      route.fulfill({ body: generatedMap(300), contentType: 'application/json' }),
    );
    await goTo(page, '?map=other&view=handout');
    await expect(sheet(page).getByRole('heading', { level: 1 })).toContainText('300 claims');
    const pages = pagesOf(await page.pdf({ format: 'A4' }));
    expect(pages).toBeGreaterThan(15);
    expect(pages).toBeLessThan(45);
  });
}

test('among all actions there is the handout, and Escape and the button go back to the map; on paper there is the sheet and nothing else, no picture wider than the page or apart from its caption, on about as many pages as there is to print, in A4 and in Letter, of hundreds of claims without a tour too; it is light in the dark theme', async ({
  page,
}) => {
  await test.step('there and back', async () => {
    await openMap(page);
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('handout');
    await page.keyboard.press('Enter');
    await expect(sheet(page)).toBeVisible();
    expect(page.url()).toContain('view=handout');
    // What only moves the map does nothing here.
    await page.keyboard.press('a');
    await page.keyboard.press('ArrowDown');
    expect(page.url()).not.toContain('expand');
    expect(page.url()).not.toContain('node');
    await page.keyboard.press('Escape');
    await expect(map(page)).toBeVisible();
    await expect(sheet(page)).toHaveCount(0);
    await goTo(page, '?view=handout');
    await page.getByRole('button', { name: 'Back to the map' }).click();
    await expect(map(page)).toBeVisible();
    expect(page.url()).not.toContain('handout');
  });
  await test.step('on paper', () => looksRightOnPaper(page));
  await test.step('as a PDF', () => hasItsPages(page));
  await test.step('in the dark theme it is light on screen too', async () => {
    await goTo(page, '');
    await page.getByLabel('Theme').selectOption('dark');
    await goTo(page, '?view=handout');
    await expect(sheet(page).getByRole('heading', { level: 1 })).toHaveText(titles.summit);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const colours = await sheet(page).evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return { color, backgroundColor };
    });
    expect(colours).toEqual({ color: 'rgb(31, 27, 22)', backgroundColor: 'rgb(255, 255, 255)' });
  });
});
