import { card, dropFile, expect, openMap, still, test } from './page.ts';

/** A megabyte of chapters, and a map that cites two hundred of its sentences. */
function longMap(): string {
  const sentence = (paragraph: number, at: number) =>
    `In place ${paragraph} and turn ${at} somebody counted all of those who drank the water of the pump.`;
  const paragraphs = Array.from({ length: 2000 }, (_, paragraph) =>
    paragraph % 50 === 0
      ? `Chapter ${paragraph / 50 + 1}`
      : Array.from({ length: 6 }, (_, at) => sentence(paragraph, at)).join(' '),
  );
  const children = Array.from({ length: 200 }, (_, at) => ({
    id: `c${at}`,
    role: 'evidence',
    text: `Claim ${at}.`,
    citations: [{ source: 's', quote: sentence(at * 10 + 1, 2) }],
  }));
  return JSON.stringify({
    version: 1,
    title: 'Long',
    language: 'en',
    thesis: { id: 't', text: 'Thesis.', children },
    sources: [
      { id: 's', type: 'book', title: 'A long book', text: { kind: 'full', paragraphs } },
      { id: 'other', type: 'book', title: 'Another', text: { kind: 'digest', paragraphs: ['A summary.'] } },
    ],
  });
}

test('a megabyte with two hundred citations opens, and what holds up the page is told', async ({ page }) => {
  test.slow();
  await openMap(page, '?map=broad-street-pump');
  await dropFile(page, 'long.json', longMap());
  await expect(card(page, 't')).toBeVisible();
  // Evidence carries its finding where it is a sentence.
  await page.getByRole('button', { name: 'Sentences', exact: true }).click();
  await expect(page.locator('[data-finding="verbatim"]').first()).toBeVisible({ timeout: 60_000 });
  await still(page);
  const text = page.getByRole('region', { name: 'Source text' });
  // Other processes hold the page up too: the work itself is seen in the best of three openings.
  let longest = Number.POSITIVE_INFINITY;
  for (let opening = 0; opening < 3 && longest >= 100; opening++) {
    if (opening > 0) await page.keyboard.press('Escape');
    await expect(text).toHaveCount(0);
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    await page.keyboard.press('t');
    // Not all of the region's text: each look at a megabyte would be work of the page too.
    await expect(text.locator('.coverage-words')).toContainText(/200 of [\d,]+ sentences used/, {
      timeout: 60_000,
    });
    longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
  }
  console.log(`longest task while a long text is opened: ${longest} ms`);
  await text.locator('summary', { hasText: 'Contents' }).click();
  await text.getByRole('button', { name: 'Chapter 30', exact: true }).click();
  await expect(text.locator('.sentence:focus')).toHaveText('Chapter 30');
  await expect(text.locator('.sentence:focus')).toBeInViewport();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  // The browser's own search finds what was never drawn.
  const found = await page.evaluate(() =>
    (window as unknown as { find: (words: string) => boolean }).find('In place 1999 and turn 5'),
  );
  expect(found).toBe(true);
  await text.getByRole('combobox', { name: 'Which text' }).selectOption({ label: 'Another' });
  await expect(text.getByRole('heading')).toHaveText('Another');
});
