import type { Page } from '@playwright/test';
import { generatedMap } from './generatedMap.ts';
import { goToMap } from './goToMap.ts';
import { card, dropFile, expect, openMap, test } from './page.ts';

// The camera cuts instead of flying: what is asked here is where it comes to rest.
const boxOf = (page: Page) => page.getByRole('searchbox', { name: 'Search claims' });
const hits = (page: Page) => page.locator('.search-hit');
const filters = (page: Page) => page.getByRole('group', { name: 'Filters' });
const focused = (page: Page) => page.locator('[data-claim][data-focused]');

/** As a reader begins: no words, no filter, and no list. */
async function forget(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Clear search' }).click();
  await expect(boxOf(page)).toHaveValue('');
  await expect(hits(page)).toHaveCount(0);
}

test('the search box finds a claim while typing, and Enter goes there; the keyboard reaches the filters; hits stay within their card and in a narrow window over the page, whole', {
  tag: '@smoke',
}, async ({ page }) => {
  await test.step('the keyboard reaches the filters and comes back', async () => {
    await openMap(page);
    await page.keyboard.press('/');
    await expect(boxOf(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(filters(page).getByRole('button', { name: 'Thesis' })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(hits(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(hits(page)).toHaveCount(0);
    await expect(boxOf(page)).toBeFocused();
  });
  await test.step('the search box finds a claim while typing, and Enter goes there, opening what hides it', async () => {
    await forget(page);
    await page.keyboard.press('/');
    const box = boxOf(page);
    await expect(box).toBeFocused();
    await box.pressSequentially('weak economy');
    await expect(page.getByRole('search').getByRole('status')).toHaveText(/claim/);
    await page.keyboard.press('Enter');
    await expect(card(page, 'sanctions-answer')).toHaveAttribute('data-focused', 'true');
    await expect(card(page, 'sanctions-answer')).toBeFocused();
    await expect(hits(page)).toHaveCount(0);
    await expect(box).toHaveValue('weak economy');
  });
  await test.step('what a closed card says of hits below it stays within the card', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await forget(page);
    await goToMap(page, '?node=unacceptable&expand=unacceptable&detail=names');
    await page.keyboard.press('/');
    await page.keyboard.type('zelensky');
    await page.keyboard.press('Enter');
    await expect(page.locator('.card-hits').first()).toBeVisible();
    const outside = await page.locator('.card-toggle:has(.card-hits)').evaluateAll((chips) =>
      chips.map((chip) => {
        const edge = chip.closest('[data-claim]')?.getBoundingClientRect().right ?? 0;
        return Math.max(...[...chip.children].map((part) => part.getBoundingClientRect().right - edge));
      }),
    );
    expect(Math.max(...outside)).toBeLessThanOrEqual(0);
    // What is below is still told by name.
    await expect(
      page.getByRole('button', { name: /^\d+ pieces? of evidence, \d+ found$/ }).first(),
    ).toBeAttached();
  });
  await test.step('in a narrow window the hits lie over the page, whole, and nothing scrolls sideways', async () => {
    await page.setViewportSize({ width: 320, height: 560 });
    await forget(page);
    await goToMap(page, '');
    await boxOf(page).fill('putin');
    const inside = async () => {
      const sheet = await page.locator('.search-sheet').boundingBox();
      expect(sheet?.x).toBeGreaterThanOrEqual(0);
      expect((sheet?.x ?? 0) + (sheet?.width ?? 0)).toBeLessThanOrEqual(320);
      expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual(560);
      const wide = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.search, .search *')]
          .filter(
            (element) =>
              element instanceof HTMLElement && !element.matches('.visually-hidden, .search-set-word'),
          )
          .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
          .map((element) => element.className),
      );
      expect(wide).toEqual([]);
    };
    await inside();
    await expect(filters(page)).toBeHidden();
    await page.getByRole('button', { name: 'Filters' }).click();
    await filters(page).getByRole('button', { name: 'Reason' }).click();
    await inside();
    const small = await page.locator('.search').evaluate((search) =>
      [...search.querySelectorAll('button, select, input')]
        .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ name }) => name),
    );
    expect(small).toEqual([]);
    await hits(page).first().click();
    await expect(page.locator('.search-place')).toHaveText(/^1 of \d$/);
    await expect(page.getByRole('button', { name: '1 filter' })).toBeVisible();
  });
});

test('among 10,000 claims hits appear while typing', async ({ page }) => {
  await openMap(page);
  await dropFile(page, 'large.json', generatedMap(10_000));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A generated map of 10000 claims');
  const box = boxOf(page);
  await box.focus();
  await box.pressSequentially('water pump');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^[\d,]+ claims$/);
  await expect(hits(page)).toHaveCount(50);
  await page.getByRole('button', { name: 'The first 50 are listed. Show more' }).click();
  await expect(hits(page)).toHaveCount(100);
  await box.press('Enter');
  await expect(focused(page)).toBeFocused();
});
