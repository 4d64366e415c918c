import type { Page } from '@playwright/test';
import { hold } from './lateParts.ts';
import { card, expect, goTo, openMap, still, test } from './page.ts';

// The camera cuts instead of flying: what is asked here is where it comes to rest.
const reader = (page: Page) => page.getByRole('region', { name: 'Source text' });

/** Where these words stand: the middle of a sentence of several lines lies in another. */
async function pressWords(page: Page, words: string): Promise<void> {
  const place = await reader(page)
    .locator('.sentence', { hasText: words })
    .evaluate(async (sentence, words) => {
      sentence.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1;
        if (at === -1) continue;
        range.setStart(node, at);
        range.setEnd(node, at + 4);
      }
      // Paragraphs that come in sight for the first time have another height than was guessed.
      for (let before = Number.NaN; ; ) {
        for (let frame = 0; frame < 3; frame++)
          await new Promise((resolve) => requestAnimationFrame(resolve));
        const { x, y, width, height } = range.getBoundingClientRect();
        if (y === before) return { x: x + width / 2, y: y + height / 2 };
        before = y;
      }
    }, words);
  await page.mouse.click(place.x, place.y);
}

async function tellApart(page: Page): Promise<void> {
  const text = reader(page);
  const size = (use: string) =>
    text
      .locator(`.sentence[data-use="${use}"]`)
      .first()
      .evaluate((each) => getComputedStyle(each).fontSize);
  expect(await size('unused')).toBe(await size('quoted'));
  await text.getByRole('button', { name: 'Left out' }).click();
  await expect(text.getByRole('button', { name: 'Left out' })).toHaveAttribute('aria-pressed', 'true');
  expect(Number.parseFloat(await size('quoted'))).toBeLessThan(Number.parseFloat(await size('unused')));
  await text.getByRole('button', { name: 'Used', exact: true }).click();
  expect(Number.parseFloat(await size('quoted'))).toBeGreaterThan(Number.parseFloat(await size('unused')));
  await expect(text.locator('.sentence').first()).toBeVisible();
  await text.getByRole('button', { name: 'All', exact: true }).click();
  const used = text.locator('.sentence', { hasText: 'Even so, nearness alone settles nothing' });
  await pressWords(page, 'Even so, nearness alone settles nothing');
  const note = text.locator('.sentence-note');
  await expect(note).toContainText('Same pump, same air');
  await expect(note).toContainText('Word for word');
  await expect(text.getByRole('status')).toContainText('Same pump, same air');
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(used).toBeFocused();
  await pressWords(page, 'His first clue was the place.');
  await expect(note).toHaveText(/The map does not use this sentence\./);
  await expect(text.getByRole('status')).toHaveText('The map does not use this sentence.');
  // One stop for all sentences; the arrows lead from one to the next.
  await page.keyboard.press('ArrowDown');
  await expect(text.locator('.sentence:focus')).toContainText('From the official register');
  await page.keyboard.press('Enter');
  await expect(note.getByRole('button').first()).toContainText(': ');
  await expect(text.locator('[data-sentence][tabindex]')).toHaveCount(1);
  await note.getByRole('button').first().click();
  await expect(page.locator('[data-focused]')).toHaveCount(1);
}

test('the source beside the map shows every citation, and leads to its claims; from a claim to its passage and back one comes with the keyboard alone', {
  tag: '@smoke',
}, async ({ page }) => {
  await openMap(page, '?map=broad-street-pump&node=brewery');
  await still(page);
  await page.keyboard.press('t');
  const text = reader(page);
  await expect(text).toBeVisible();
  await expect(page).toHaveURL(/view=text/);
  const own = text.locator('mark[data-citation="brewery:0"]').first();
  await expect(own).toHaveAttribute('data-match', 'verbatim');
  await expect(own).toBeInViewport();
  await expect(own).toHaveClass(/highlighted/);
  await text.locator('mark[data-citation="house-to-house:0"] a').first().click();
  await expect(page.locator('[data-focused]')).toHaveAttribute('data-claim', 'house-to-house');
  await page.keyboard.press('Escape');
  await expect(text).toHaveCount(0);
  await expect(card(page, 'house-to-house')).toBeVisible();
  await test.step('from a claim to its passage and back, with the keyboard alone', async () => {
    await goTo(page, '?map=broad-street-pump&node=brewery');
    await expect(page.locator('[data-focused]')).toHaveAttribute('data-claim', 'brewery');
    await still(page);
    await card(page, 'brewery').focus();
    await page.keyboard.press('t');
    const link = reader(page).locator('mark[data-citation="brewery:0"] a').first();
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
    await expect(link).toHaveAccessibleName(/^never obtained .*\(used in The brewery men\)$/);
    await expect(link).toHaveAccessibleDescription(/Word for word/);
    await page.keyboard.press('Tab');
    const next = reader(page).locator('a:focus');
    const key = await next.locator('xpath=..').getAttribute('data-citation');
    await page.keyboard.press('Enter');
    const claim = key?.split(':')[0] ?? '';
    await expect(page.locator('[data-focused]')).toHaveAttribute('data-claim', claim);
    await expect(next).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(reader(page)).toHaveCount(0);
    await expect(card(page, claim)).toBeFocused();
  });
});

test('an address opens the text with the keyboard where a page begins, and a passage lights its claims on the map, a claim its passages; what the map uses and leaves out can be told apart, nothing is hidden, and any sentence says what the map makes of it', async ({
  page,
}) => {
  await openMap(page, '?map=broad-street-pump&node=brewery&view=text');
  await expect(reader(page).locator('mark[data-citation="brewery:0"]').first()).toBeInViewport();
  await still(page);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  const link = reader(page).locator('mark[data-citation="brewery:0"] a').first();
  await link.hover();
  await expect(card(page, 'brewery')).toHaveAttribute('data-highlighted', 'true');
  await expect(reader(page).locator('.reader-foot')).toHaveText(/Word for word.*Evidence: The brewery men/);
  await reader(page).getByRole('heading').hover();
  await expect(card(page, 'brewery')).not.toHaveAttribute('data-highlighted');
  const other = page.locator('[data-claim="workhouse"]');
  const mark = reader(page).locator('mark[data-citation="workhouse:0"]').first();
  await expect(mark).not.toHaveClass(/highlighted/);
  await other.hover();
  await expect(mark).toHaveClass(/highlighted/);
  await test.step('what the map uses and leaves out can be told apart, nothing is hidden, and any sentence says what the map makes of it', async () => {
    await goTo(page, '?map=broad-street-pump&view=text');
    await expect(page.locator('[data-focused]')).toHaveCount(0);
    await tellApart(page);
  });
});

test('while the text is on its way its place is as wide as it will be, and the map does not move twice', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openMap(page);
  const letGo = await hold(page, /\/assets\/SourceText-[^/]+\.js/);
  await page.keyboard.press('t');
  const panel = page.getByRole('complementary', { name: 'Details' });
  await expect(panel.getByText('Loading …')).toBeVisible();
  const width = () => panel.evaluate((element) => element.clientWidth);
  const before = await width();
  letGo();
  await expect(panel.getByText('Loading …')).toHaveCount(0);
  expect(await width()).toBe(before);
});
