import { card, expect, openMap, still, test } from './page.ts';

test('the search box finds a claim while typing, and Enter goes there, opening what hides it', async ({
  page,
}) => {
  await openMap(page);
  await page.keyboard.press('/');
  const box = page.getByRole('searchbox', { name: 'Search claims' });
  await expect(box).toBeFocused();
  await box.pressSequentially('weak economy');
  await expect(page.getByRole('status')).toHaveText(/claim/);
  await page.keyboard.press('Enter');
  await expect(card(page, 'sanctions-answer')).toHaveAttribute('data-focused', 'true');
  await expect(card(page, 'sanctions-answer')).toBeFocused();
});

test('hits can be walked through and left with Escape', async ({ page }) => {
  await openMap(page);
  const box = page.getByRole('searchbox', { name: 'Search claims' });
  await box.fill('putin');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.search-hit').nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.search-hit')).toHaveCount(0);
  await box.fill('no such words');
  await expect(page.getByRole('status')).toHaveText('No claim holds these words.');
});

test('the outline is a tree in step with the map, both ways', async ({ page }) => {
  await openMap(page);
  await still(page);
  await page.keyboard.press('o');
  const tree = page.getByRole('tree', { name: 'Outline' });
  await expect(tree).toBeVisible();
  await expect(page).toHaveURL(/view=outline/);
  await expect(tree.getByRole('treeitem')).toHaveCount(10);
  await page.keyboard.press('Tab');
  await tree.getByRole('treeitem').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(tree.getByRole('treeitem').last()).toBeFocused();
  await page.keyboard.press('Home');
  for (let row = 0; row < 5; row++) await page.keyboard.press('ArrowDown');
  await expect(tree.locator('[data-row="survival"]')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(tree.locator('[data-row="washington"]')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tree.getByRole('treeitem')).toHaveCount(11);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(tree.locator('[data-row="sanctions-bite"]')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('m');
  await expect(tree).toHaveCount(0);
  await expect(card(page, 'sanctions-bite')).toBeVisible();
  await expect(card(page, 'sanctions-bite')).toHaveAttribute('data-focused', 'true');
});

test('an address can ask for the outline', async ({ page }) => {
  await openMap(page, '?view=outline&expand=all&node=hill');
  const tree = page.getByRole('tree', { name: 'Outline' });
  await expect(tree.getByRole('treeitem')).toHaveCount(27);
  await expect(tree.locator('[data-row="hill"]')).toHaveAttribute('aria-selected', 'true');
  await expect(tree.locator('[data-row="hill"]')).toContainText('Fiona Hill, through the article ¶ 6');
});
