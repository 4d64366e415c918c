import type { Page } from '@playwright/test';
import { card, details, developerTools, expect, goTo, map, moving, openMap, still, test } from './page.ts';
import { outOfSight, sightOf } from './sight.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, ...moving });

const row = (page: Page, id: string) => page.locator(`[data-row="${id}"]`);
const handle = (page: Page) => page.getByRole('button', { name: /^Make the panel/ });

/** How much of the page under the bars the sheet takes. */
const share = (page: Page) =>
  details(page).evaluate((sheet) => sheet.clientHeight / (sheet.parentElement?.clientHeight ?? 1));

/**
 * Drags with a finger, in steps of a few pixels; `rest` ms between the last step and letting go. The times are those
 * that the page is told, however long the machine takes.
 */
async function drag(page: Page, from: { x: number; y: number }, by: number, rest = 200): Promise<void> {
  const session = await developerTools(page);
  const start = Date.now() - 400;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number, at: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      timestamp: (start + at) / 1000,
      touchPoints: type === 'touchEnd' ? [] : [{ x: from.x, y }],
    });
  await touch('touchStart', from.y, 0);
  for (let step = 1; step <= 12; step++) await touch('touchMove', from.y + (by * step) / 12, 16 * step);
  await touch('touchEnd', from.y + by, 16 * 12 + rest);
}

async function grip(page: Page): Promise<{ x: number; y: number }> {
  // No click, but the wait before one: until the sheet has come to rest.
  await handle(page).click({ trial: true });
  const box = await handle(page).boundingBox();
  if (!box) throw new Error('The sheet has no handle.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a phone begins with the outline; what is chosen there opens a sheet', { tag: '@smoke' }, async ({
  page,
}) => {
  await openMap(page);
  await test.step('a phone gets the outline first, without a sheet over it', async () => {
    await goTo(page, '');
    await expect(page.getByRole('tree', { name: 'Outline' })).toBeVisible();
    await expect(details(page)).toHaveCount(0);
  });
  await test.step('a row that is chosen opens the sheet at half height and stays in sight', async () => {
    await goTo(page, '');
    for (const id of ['survival', 'standing-abroad']) {
      await row(page, id).tap();
      await expect(details(page)).toBeVisible();
      expect(await share(page)).toBeCloseTo(0.48, 1);
      await expect(row(page, id)).toHaveAttribute('aria-selected', 'true');
      await expect
        .poll(async () => {
          const [box, sheet] = await Promise.all([row(page, id).boundingBox(), details(page).boundingBox()]);
          return box && sheet && box.y + box.height <= sheet.y + 1;
        })
        .toBe(true);
    }
  });
  await test.step('Escape closes the sheet from anywhere and gives the keyboard back', async () => {
    await goTo(page, '');
    await row(page, 'survival').focus();
    await page.keyboard.press('Enter');
    await expect(details(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(details(page)).toHaveCount(0);
    await expect(row(page, 'survival')).toBeFocused();
    await row(page, 'survival').tap();
    await expect(details(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(details(page)).toHaveCount(0);
  });
});

/** On the map, on a small phone and on a larger one. */
async function staysAboveTheSheet(page: Page): Promise<void> {
  await test.step('on a small phone what one goes to', async () => {
    await page.setViewportSize({ width: 320, height: 568 });
    await openMap(page, '?view=map&node=lavrov');
    await still(page);
    expect(outOfSight(await sightOf(page), ['lavrov'])).toEqual([]);
  });
  await test.step('what is tapped', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.keyboard.press('Escape');
    await expect(details(page)).toHaveCount(0);
    await goTo(page, '?view=map');
    await still(page);
    await card(page, 'washington').locator('.card-name').tap();
    await expect(details(page)).toBeVisible();
    await still(page);
    const [box, stage] = await Promise.all([card(page, 'washington').boundingBox(), map(page).boundingBox()]);
    if (!box || !stage) throw new Error('The card is not on the page.');
    expect(box.y).toBeGreaterThanOrEqual(stage.y - 1);
    expect(box.y + box.height).toBeLessThanOrEqual(stage.y + stage.height + 1);
  });
}

async function fitsEveryWidth(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 256 });
  await openMap(page, '?node=lavrov');
  for (const [width, height] of [
    [320, 256],
    [320, 568],
    [390, 844],
    [768, 1024],
  ] as const) {
    await page.setViewportSize({ width, height });
    await still(page);
    await expect(details(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBe(width);
    const over = await details(page).evaluate((panel) => panel.scrollWidth - panel.clientWidth);
    expect(over, `${width}`).toBe(0);
  }
  await test.step('in a very low window nothing under the sheet can be reached', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    await goTo(page, '?node=survival');
    await expect(details(page)).toContainText('risks political upheaval');
    await expect.poll(() => share(page)).toBeCloseTo(1, 1);
    await expect(page.locator('.main-view')).toHaveAttribute('inert');
    await page.keyboard.press('Escape');
    await expect(details(page)).toHaveCount(0);
    await expect(page.locator('.main-view')).not.toHaveAttribute('inert');
  });
}

async function textIsReadAtOnce(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, '?view=text');
  for (const size of [
    { width: 390, height: 844, least: 150 },
    { width: 320, height: 568, least: 20 },
  ]) {
    await page.setViewportSize(size);
    const seen = () =>
      page.evaluate(() => {
        const box = document.querySelector('.reader-scroll')?.getBoundingClientRect();
        const text = document.querySelector('.source-body')?.getBoundingClientRect();
        return box && text ? Math.min(box.bottom, text.bottom) - Math.max(box.top, text.top) : 0;
      });
    await expect.poll(seen, `${size.width} pixels wide`).toBeGreaterThan(size.least);
  }
}

async function sheetFollowsTheFinger(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await test.step('the handle is large enough for a finger, and makes the sheet larger and smaller', async () => {
    await goTo(page, '?node=lavrov');
    const box = await handle(page).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
    await page.getByRole('button', { name: 'Make the panel larger' }).tap();
    await expect.poll(() => share(page)).toBeCloseTo(0.92, 1);
    await page.getByRole('button', { name: 'Make the panel smaller' }).tap();
    await expect.poll(() => share(page)).toBeCloseTo(0.48, 1);
  });
  await test.step('the sheet is dragged up, down, and away', async () => {
    await goTo(page, '?node=lavrov');
    await drag(page, await grip(page), -250);
    await expect.poll(() => share(page)).toBeCloseTo(0.92, 1);
    await drag(page, await grip(page), 260);
    await expect.poll(() => share(page)).toBeCloseTo(0.48, 1);
    // Not far enough: it comes back.
    await drag(page, await grip(page), 60);
    await expect.poll(() => share(page)).toBeCloseTo(0.48, 1);
    await drag(page, await grip(page), 280);
    await expect(details(page)).toHaveCount(0);
  });
  await test.step('a quick swipe down on the head closes the sheet', async () => {
    await goTo(page, '?node=lavrov');
    const { y } = await grip(page);
    await drag(page, { x: 260, y }, 110, 0);
    await expect(details(page)).toHaveCount(0);
  });
  await test.step('inside the sheet a finger scrolls, and the sheet stays', async () => {
    await goTo(page, '?node=lavrov');
    await grip(page);
    const sheet = await details(page).boundingBox();
    await drag(page, { x: 180, y: (sheet?.y ?? 0) + 200 }, -150);
    await expect.poll(() => details(page).evaluate((panel) => panel.scrollTop)).toBeGreaterThan(50);
    expect(await share(page)).toBeCloseTo(0.48, 1);
    await expect(handle(page)).toBeInViewport();
  });
}

test('on the map too the claim in focus stays above the sheet, which no width of phone or tablet scrolls sideways, which covers the map in a very low window, and which is made larger and smaller, dragged, swiped away, and scrolled; a text beside the map can be read at once', async ({
  page,
}) => {
  await staysAboveTheSheet(page);
  await test.step('every width', () => fitsEveryWidth(page));
  await test.step('a text beside the map', () => textIsReadAtOnce(page));
  await test.step('the sheet', () => sheetFollowsTheFinger(page));
});
