import type { Page } from '@playwright/test';
import { generatedMap } from './generatedMap.ts';
import { card, dropFile, expect, openMap, test } from './page.ts';

const boxOf = (page: Page) => page.getByRole('searchbox', { name: 'Search claims' });
const hits = (page: Page) => page.locator('.search-hit');
const filters = (page: Page) => page.getByRole('group', { name: 'Filters' });
const focused = (page: Page) => page.locator('[data-claim][data-focused]');

test('the search box finds a claim while typing, and Enter goes there, opening what hides it', {
  tag: '@smoke',
}, async ({ page }) => {
  await openMap(page);
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

test('words that are written again and again find what they should, and the list comes and goes', async ({
  page,
}) => {
  await openMap(page);
  await test.step('hits can be walked through and left with Escape, which first closes the list and then ends the search', async () => {
    const box = boxOf(page);
    await box.fill('putin');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(hits(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(box).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(hits(page)).toHaveCount(0);
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('putin');
    await page.keyboard.press('Escape');
    await expect(box).toHaveValue('');
    await expect(box).not.toBeFocused();
    await box.fill('no such words');
    await expect(page.getByRole('search').getByRole('status')).toHaveText('No claim holds these words.');
  });
  await test.step('a hit shows what was found in its surroundings, and where', async () => {
    await boxOf(page).fill('OWN political survival');
    const hit = hits(page).filter({ hasText: 'Putin avoids the summit' });
    await expect(hit).toContainText('Thesis');
    await expect(hit).toContainText('Putin has no interest in meeting');
    await expect(hit.locator('.search-elsewhere')).toHaveText(
      'Quotation: guarantee of his own political survival',
    );
    await expect(hit.locator('mark')).toHaveText(['own', 'political', 'survival']);
  });
  await test.step('who types on a hit goes on with the words', async () => {
    const box = boxOf(page);
    await box.fill('puti');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('n');
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('putin');
  });
  await test.step('Enter that ends a composition goes nowhere', async () => {
    const box = boxOf(page);
    await box.fill('putin');
    await box.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await expect(hits(page)).not.toHaveCount(0);
    await expect(focused(page)).toHaveCount(0);
  });
  await test.step('leaving the search by a click or the Tab key closes the list and keeps the words', async () => {
    const box = boxOf(page);
    await box.fill('lavrov');
    await expect(hits(page)).not.toHaveCount(0);
    await page.getByRole('heading', { level: 1 }).click();
    await expect(hits(page)).toHaveCount(0);
    await expect(box).toHaveValue('lavrov');
  });
});

test('after going to one hit, the others are a step away', async ({ page }) => {
  await openMap(page);
  const box = boxOf(page);
  const place = page.locator('.search-place');
  await box.fill('putin');
  await expect(hits(page)).not.toHaveCount(0);
  const count = await hits(page).count();
  expect(count).toBeGreaterThan(3);
  await box.press('Enter');
  await expect(place).toHaveText(`1 of ${count}`);
  const first = await focused(page).getAttribute('data-claim');
  const next = page.getByRole('button', { name: 'Next hit' });
  await next.click();
  await expect(place).toHaveText(`2 of ${count}`);
  await expect(next).toBeFocused();
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(place).toHaveText(`3 of ${count}`);
  await expect(box).toBeFocused();
  await page.keyboard.press('Shift+Enter');
  await expect(place).toHaveText(`2 of ${count}`);
  await page.getByRole('button', { name: 'Previous hit' }).click();
  await expect(place).toHaveText(`1 of ${count}`);
  await expect(focused(page)).toHaveAttribute('data-claim', first ?? '');
  await page.getByRole('button', { name: 'Previous hit' }).click();
  await expect(place).toHaveText(`${count} of ${count}`);
  await page.getByRole('button', { name: 'Clear search' }).click();
  await expect(box).toHaveValue('');
  await expect(place).toHaveCount(0);
});

test('filters need no words, hold with them, and are seen when the list is closed', async ({ page }) => {
  await openMap(page);
  const box = boxOf(page);
  await box.focus();
  await filters(page).getByRole('button', { name: 'Evidence' }).click();
  await expect(page.getByRole('search').getByRole('status')).toHaveText('3 claims');
  await filters(page)
    .getByRole('combobox', { name: 'Source' })
    .selectOption({ label: 'Sergei Lavrov, statement' });
  await expect(page.getByRole('search').getByRole('status')).toHaveText('1 claim');
  await box.fill('trump');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(
    'No claim holds these words and meets the filters.',
  );
  await box.fill('deals');
  await expect(hits(page)).toHaveCount(1);
  await box.press('Enter');
  await expect(card(page, 'lavrov')).toHaveAttribute('data-focused', 'true');
  const set = page.getByRole('button', { name: '2 filters' });
  await set.click();
  await expect(filters(page).getByRole('button', { name: 'Evidence', pressed: true })).toBeVisible();
  await filters(page).getByRole('button', { name: 'Clear filters' }).click();
  await expect(set).toHaveCount(0);
  await expect(hits(page)).not.toHaveCount(0);
  await expect(box).toHaveValue('deals');
});

test('claims without a source, and those with a tag, can be listed', async ({ page }) => {
  await openMap(page);
  await boxOf(page).focus();
  await filters(page).getByRole('button', { name: 'Without a source' }).click();
  await expect(hits(page)).toHaveCount(23);
  await filters(page).getByRole('combobox', { name: 'Tag' }).selectOption('diplomacy');
  await expect(hits(page).first()).toContainText('Putin avoids the summit');
  expect(await hits(page).count()).toBeLessThan(23);
});

test('the keyboard reaches the filters and comes back', async ({ page }) => {
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

test('in a narrow window the hits lie over the page, whole, and nothing scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 560 });
  await openMap(page);
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
