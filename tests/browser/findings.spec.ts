// What a check of quotations shows: on cards, in the details, in words.

import { contrasts } from './contrast.ts';
import { card, details, dropFile, expect, openMap, test } from './page.ts';

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

test('every finding is said in words below the quotation', async ({ page }) => {
  await open(page, 'verbatim');
  for (const [id, words] of Object.entries({
    verbatim: 'Word for word',
    normalized: 'Same words, typography differs',
    negated: 'Wording differs',
    number: 'Wording differs',
    named: 'Wording differs',
    absent: 'Not found in this copy',
  })) {
    await card(page, id).click();
    await expect(details(page).locator('.finding').first(), id).toContainText(words);
  }
});

test('a wording that differs is shown word by word, with a warning where a denial, a number or a name is touched', async ({
  page,
}) => {
  await open(page, 'negated');
  const difference = details(page).locator('.difference');
  await expect(difference.locator('ins').filter({ hasText: 'not' })).toHaveCount(1);
  await expect(difference).toContainText('A word of denial');
  await card(page, 'number').click();
  await expect(difference.locator('.difference-words del')).toContainText('four');
  await expect(difference.locator('.difference-words ins')).toContainText('three');
  await expect(difference).toContainText('A number differs');
  await card(page, 'named').click();
  await expect(difference).toContainText('A name differs');
});

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

test('the panel asks the three questions', async ({ page }) => {
  await openMap(page, '?node=politico');
  for (const question of ['Who is behind it?', 'What is the evidence?', 'What do other sources say?']) {
    await expect(details(page).getByRole('heading', { name: question })).toBeVisible();
  }
  await expect(details(page)).toContainText('The article, reporting Politico');
});

test('a quotation is taken along with its source, a source as CSL-JSON', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'verbatim');
  await details(page).locator('.citation-more summary').click();
  await details(page).getByRole('button', { name: 'Quotation with source' }).click();
  await expect(details(page).locator('.citation-more')).toContainText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `“${quotes.verbatim}” — Ann Clerk, The Parish Book, 1854, https://example.org/book`,
  );
  await details(page).getByRole('button', { name: 'CSL-JSON' }).click();
  await expect
    .poll(
      async () =>
        (JSON.parse(await page.evaluate(() => navigator.clipboard.readText())) as { id: string }[])[0],
    )
    .toEqual({
      id: 'book',
      type: 'book',
      title: 'The Parish Book',
      author: [{ family: 'Clerk', given: 'Ann' }],
      issued: { 'date-parts': [[1854]] },
      URL: 'https://example.org/book',
    });
});

test('the sources say what rests on them, and what rests on nothing', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: 'Sources', exact: true }).click();
  const panel = details(page);
  await expect(panel).toContainText('5 more through sources that it reports');
  await panel.getByText(/claims name no source of their own/).click();
  await expect(panel.getByRole('button', { name: /To Putin the summit threatens/ }).last()).toBeVisible();
  await expect(panel).toContainText('2 sources are used only once');
});

test('who points at a card lights its passages, and who points at a passage lights its card', async ({
  page,
}) => {
  await openMap(page, '?map=broad-street-pump&view=text&node=brewery');
  const text = page.getByRole('region', { name: 'Source text' });
  const passage = text.locator('mark[data-citation="brewery:0"]').first();
  await passage.hover();
  await page.mouse.move(0, 0);
  await passage.hover();
  await expect(card(page, 'brewery')).toHaveAttribute('data-highlighted', 'true');
  await page.mouse.move(0, 0);
  await expect(card(page, 'brewery')).not.toHaveAttribute('data-highlighted', 'true');
});

test('a citation leads to its very words in the page of its source', async ({ page }) => {
  await open(page, 'verbatim');
  await details(page).getByText('Copy or look up').click();
  await expect(details(page).getByRole('link', { name: /These words at example\.org/ })).toHaveAttribute(
    'href',
    /^https:\/\/example\.org\/book#:~:text=the%20clerk%20wrote/,
  );
});

test('where a page may not copy, as on plain http, the citation is given to be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, 'verbatim');
  await details(page).locator('.citation-more summary').click();
  for (let again = 0; again < 2; again++) {
    await details(page).getByRole('button', { name: 'Quotation with source' }).click();
    const field = details(page).getByRole('textbox', { name: 'Quotation with source' });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(
      `“${quotes.verbatim}” — Ann Clerk, The Parish Book, 1854, https://example.org/book`,
    );
    await expect(details(page).locator('.citation-more')).toContainText('copy it by hand');
    const selected = await field.evaluate((it: HTMLTextAreaElement) => it.selectionEnd - it.selectionStart);
    expect(selected).toBe((await field.inputValue()).length);
  }
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
