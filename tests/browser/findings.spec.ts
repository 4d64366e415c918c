// How what a check of quotations found looks: on cards and in the text.

import { parishWell, quotes } from '../texts/parishWell.ts';
import { contrasts } from './contrast.ts';
import { card, dropFile, expect, openMap, test } from './page.ts';

const map = JSON.stringify(parishWell);

const open = async (page: import('@playwright/test').Page, id: string) => {
  await openMap(page);
  await dropFile(page, 'parish.json', map);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The parish well');
  await card(page, id).click();
  await expect(card(page, id)).toHaveAttribute('data-focused', 'true');
};

test('what a check found is said on cards and in the text at once, and every word can be read, light and dark and in forced colours, found or not', async ({
  page,
}) => {
  await test.step('cards of evidence carry the sign of their finding, what differs says so at once, and marked words can be read in the dark and in forced colours', async () => {
    await open(page, 'verbatim');
    await expect(card(page, 'verbatim').locator('[data-finding="verbatim"]')).toContainText('✓');
    const altered = card(page, 'negated').locator('[data-finding="altered"]');
    await expect(altered).toBeVisible();
    await expect(altered).toContainText('Wording differs');
    await expect(altered).toHaveAttribute('title', /Wording differs/);
    await page.keyboard.press('t');
    const marked = page.locator('mark');
    await expect(page.locator('.source-body mark').first()).toBeVisible();
    for (const forcedColors of ['active', 'none'] as const) {
      await page.emulateMedia({ colorScheme: 'dark', forcedColors });
      const shown = await contrasts(marked);
      expect(shown.length).toBeGreaterThan(1);
      expect(
        shown.filter(({ ratio }) => ratio < 4.5),
        forcedColors,
      ).toEqual([]);
    }
  });
  await test.step('every word on a card can be read, light and dark, found or not', async () => {
    await page.keyboard.press('m');
    const { thesis, ...rest } = parishWell;
    const citations = [{ source: 'book', quote: quotes.negated }];
    const children = [...thesis.children, { role: 'reason', ref: 'verbatim' }];
    await dropFile(
      page,
      'cited.json',
      JSON.stringify({ ...rest, thesis: { ...thesis, citations, children } }),
    );
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The parish well');
    const cards = page.locator('.map .card');
    const weak = async () => (await contrasts(cards)).filter(({ ratio }) => ratio < 4.5);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(card(page, 'thesis').locator('.card-attribution')).toHaveText('Ann Clerk, 1854');
      expect((await contrasts(cards)).length).toBeGreaterThan(20);
      expect(await weak(), colorScheme).toEqual([]);
    }
    await page.getByRole('searchbox').fill('well');
    await expect(page.locator('.card-thesis[data-hit]')).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await weak(), `hits, ${colorScheme}`).toEqual([]);
    }
  });
});
