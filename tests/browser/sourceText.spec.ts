import { card, expect, openMap, still, test } from './page.ts';

test('the source beside the map shows every citation, and leads to its claims', async ({ page }) => {
  await openMap(page, '?map=broad-street-pump&node=brewery');
  await still(page);
  await page.keyboard.press('t');
  const text = page.getByRole('region', { name: 'Source text' });
  await expect(text).toBeVisible();
  await expect(page).toHaveURL(/view=text/);
  const own = text.locator('mark[data-citation="brewery:0"]').first();
  await expect(own).toHaveAttribute('data-match', 'verbatim');
  await expect(own).toBeInViewport();
  await expect(own).toHaveClass(/lit/);
  await text.locator('mark[data-citation="house-to-house:0"] a').first().click();
  await expect(page.locator('[data-focused]')).toHaveAttribute('data-claim', 'house-to-house');
  await page.keyboard.press('Escape');
  await expect(text).toHaveCount(0);
  await expect(card(page, 'house-to-house')).toBeVisible();
});

test('the text of the flagship is named a summary', async ({ page }) => {
  await openMap(page, '?view=text');
  const text = page.getByRole('region', { name: 'Source text' });
  await expect(text).toContainText('A summary in the words of this map');
  await expect(text.locator('mark[data-match="no-text"]').first()).toBeVisible();
  await expect(text.locator('mark[data-match="verbatim"]')).toHaveCount(0);
  await expect(text.locator('.passage-paragraph')).toHaveCount(7);
});
