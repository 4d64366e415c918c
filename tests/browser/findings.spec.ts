// How what a check of quotations found looks: on cards and in the text.

import { contrasts } from './contrast.ts';
import { card, dropFile, expect, openMap, test } from './page.ts';

const text = [
  'The parish kept its books with care. In the first week of September the burials rose to eighty-three, and the clerk wrote that the well had not been cleaned since the spring.',
  'Doctor Whitaker asked every household which pump they used. He did not believe that the air alone could carry the disease from street to street.',
];
const quotes = {
  verbatim: 'the clerk wrote that the well had not been cleaned since the spring',
  normalized: 'THE PARISH KEPT ITS BOOKS WITH CARE',
  negated: 'He did believe that the air alone could carry the disease from street to street',
  number: 'In the first week of September the burials rose to eighty-four, and the clerk wrote',
  named: 'Doctor Whitman asked every household which pump they used',
  absent: 'Nobody in the whole town had ever heard of such an outlandish custom before',
};
const map = JSON.stringify({
  version: 1,
  title: 'The parish well',
  language: 'en',
  sources: [
    {
      id: 'book',
      type: 'book',
      title: 'The Parish Book',
      author: [{ family: 'Clerk', given: 'Ann' }],
      issued: { 'date-parts': [[1854]] },
      URL: 'https://example.org/book',
      text: { kind: 'full', paragraphs: text },
    },
  ],
  thesis: {
    id: 'thesis',
    text: 'The well was at fault.',
    children: Object.entries(quotes).map(([id, quote]) => ({
      id,
      role: 'evidence',
      text: `What the book says, ${id}.`,
      citations: [{ source: 'book', quote }],
    })),
  },
});

const open = async (page: import('@playwright/test').Page, id: string) => {
  await openMap(page);
  await dropFile(page, 'parish.json', map);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The parish well');
  await card(page, id).click();
  await expect(card(page, id)).toHaveAttribute('data-focused', 'true');
};

test('cards of evidence carry the sign of their finding; what differs says so at once', async ({ page }) => {
  await open(page, 'verbatim');
  await expect(card(page, 'verbatim').locator('[data-finding="verbatim"]')).toContainText('✓');
  await expect(card(page, 'negated').locator('[data-finding="altered"]')).toContainText('Wording differs');
  await expect(card(page, 'negated').locator('.card-finding-words')).toBeVisible();
  const words = card(page, 'normalized').locator('.card-finding-words');
  await page.mouse.move(0, 0);
  await expect(words).toBeHidden();
  await card(page, 'normalized').hover();
  await expect(words).toBeVisible();
});

test('every word on a card can be read, light and dark, found or not', async ({ page }) => {
  await openMap(page);
  const { thesis, ...rest } = JSON.parse(map);
  const citations = [{ source: 'book', quote: quotes.negated }];
  const children = [...thesis.children, { role: 'reason', ref: 'verbatim' }];
  await dropFile(page, 'cited.json', JSON.stringify({ ...rest, thesis: { ...thesis, citations, children } }));
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

test('marked words can be read in the dark and in forced colours', async ({ page }) => {
  await open(page, 'verbatim');
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
