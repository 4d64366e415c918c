// Writing on a map: by keys and buttons, on the map and in the outline; nothing that was made is lost.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violationsInBothThemes } from './axe.ts';
import { card, dropFile, enterMap, expect, openMap, openToWrite, still, test } from './page.ts';

const field = (page: Page) => page.locator('.write-field');
const said = (page: Page) => page.locator('.write-said [role="status"]');
const kept = (page: Page) => page.locator('.write-kept');
const tool = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Write' }).getByRole('button', { name, exact: true });
const reasons = (page: Page) => page.locator('[data-claim][data-role="reason"]');

/** A small map of one's own, being written on. */
async function write(page: Page): Promise<void> {
  await openMap(page);
  await dropFile(page, 'mine.json', mine);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mine');
  await enterMap(page);
  await page.keyboard.press('w');
  await expect(kept(page)).toHaveText('As in the file.');
}
const mine = `{
  "version": 1, "title": "Mine",
  "thesis": { "id": "thesis", "text": "It is so.", "children": [
    { "id": "a", "role": "reason", "text": "Because of this." },
    { "id": "b", "role": "objection", "text": "But there is that." } ] }
}
`;

test('a map is typed by keys alone: one chord a claim, and every step can be undone', async ({ page }) => {
  await write(page);
  await card(page, 'thesis').focus();
  await page.keyboard.press('r');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('A new reason.');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('One more.');
  await page.keyboard.press('Tab');
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('- But this is against it.');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveCount(0);
  await expect(page.locator('[data-claim][data-focused]')).toContainText('But this is against it.');
  await expect(page.locator('[data-claim][data-focused]')).toHaveAttribute('data-role', 'objection');
  await expect(said(page)).toHaveText('Added a reason to “One more”.');
  await expect(kept(page)).toHaveText('Kept in this browser, not in a file yet.');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(said(page)).toHaveText('Undone: Added a reason to “One more”.');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(reasons(page)).toHaveCount(1);
  await expect(kept(page)).toHaveText('As in the file.');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(reasons(page)).toHaveCount(2);
  await page.keyboard.press('ControlOrMeta+y');
  await expect(reasons(page)).toHaveCount(3);
});

test('a new claim that is left without words is none; text and name are changed in place; a claim is flipped, moved and removed; what cannot be is refused in words', async ({
  page,
}) => {
  await write(page);
  await test.step('a new claim that is left without words is none, and leaves no step', async () => {
    await card(page, 'a').focus();
    await page.keyboard.press('b');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-claim]')).toHaveCount(3);
    await expect(kept(page)).toHaveText('As in the file.');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(said(page)).toHaveText('There is nothing to undo.');
  });
  // The map may still bring the keyboard to where it was.
  await still(page);
  await card(page, 'a').click();
  await expect(card(page, 'a')).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('Because of this.');
  await page.keyboard.type(' And more.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(card(page, 'a')).toContainText('Because of this. And more.');
  await page.keyboard.press('l');
  await page.keyboard.type('This');
  await page.keyboard.press('Enter');
  await expect(card(page, 'a')).toContainText('This');
  await page.keyboard.press('x');
  await expect(card(page, 'a')).toHaveAttribute('data-role', 'objection');
  await page.keyboard.press('x');
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect(said(page)).toHaveText('Moved “This” to place 2 of 2.');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(said(page)).toHaveText('Moved “This” under “But there is that”.');
  await page.keyboard.press('Delete');
  await expect(said(page)).toHaveText('Removed “This”.');
  await expect(card(page, 'a')).toHaveCount(0);
  await page.keyboard.press('Home');
  await page.keyboard.press('Delete');
  await expect(said(page)).toHaveText('A map needs a thesis. Change its text instead.');
});

test('a draft outlives that the page is loaded again, with what was being typed and all that can be undone', async ({
  page,
}) => {
  await openToWrite(page, '?map=broad-street-pump&mode=write');
  await expect(kept(page)).toHaveText('As in the file.');
  await enterMap(page);
  await page.keyboard.press('Home');
  await still(page);
  await page.keyboard.press('r');
  await page.keyboard.type('A reason that is kept.');
  await page.keyboard.press('Escape');
  await expect(kept(page)).toHaveText('Kept in this browser, not in a file yet.');
  await page.keyboard.press('b');
  await page.keyboard.type('Half a sen');
  await page.reload();
  await expect(field(page)).toHaveValue('Half a sen');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(kept(page)).toHaveText('As in the file.');
});

test('what is saved is the author’s file, with what changed', async ({ page }) => {
  // Where a browser saves in place it asks where; others are handed a download.
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name);
  });
  await write(page);
  await card(page, 'b').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type(' Or not.');
  const download = page.waitForEvent('download');
  await tool(page, 'Save file').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('mine.json');
  expect(readFileSync(await file.path(), 'utf8')).toBe(
    mine.replace('there is that.', 'there is that. Or not.'),
  );
  await expect(said(page)).toHaveText('Saved in a file.');
  await expect(kept(page)).toHaveText('As in the file.');
});

test('in the outline the field stands below, and buttons do what keys do', async ({ page }) => {
  await write(page);
  await page.keyboard.press('o');
  await page.getByRole('treeitem').filter({ hasText: 'Because of this.' }).first().click();
  await tool(page, '+ but').click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Not because of this.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('treeitem').filter({ hasText: 'Not because of this.' }).first()).toBeVisible();
  await tool(page, 'Undo').click();
  await expect(page.getByText('Not because of this.')).toHaveCount(0);
});

test('axe finds nothing wrong while one writes, in light and dark', async ({ page }) => {
  await write(page);
  await card(page, 'a').focus();
  await page.keyboard.press('r');
  await expect(field(page)).toBeFocused();
  await still(page);
  expect(await violationsInBothThemes(page)).toEqual([]);
});
