// Twenty things to be done, and nothing but keys to do them with.

import type { Locator, Page } from '@playwright/test';
import { shipped } from '../argument/maps.ts';
import { goToMap } from './goToMap.ts';
import { card, details, enterMap, expect, goTo, map, mapReady, openMap, still, test } from './page.ts';

// The camera cuts instead of flying: what is asked here is where it comes to rest.
/** Presses Tab until the keyboard stands there, as someone without a mouse does. */
async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let press = 0; press < 60; press++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error('Tab does not lead there.');
}

/** Goes to an address and into its map. */
async function enter(page: Page, query = ''): Promise<void> {
  await goTo(page, query);
  // Until another map has come, the one before stands there.
  const name = new URLSearchParams(query).get('map') ?? 'putin-zelensky-summit';
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shipped(name).title);
  await still(page);
  await enterMap(page);
}

const focused = (page: Page) => page.locator('[data-focused]');
const broken = {
  name: 'broken.json',
  mimeType: 'application/json',
  buffer: Buffer.from('{"version": 1,\n}'),
};

/**
 * The browser is told that the test takes the choosers for files. A key on a busy page overtakes that, and the
 * browser opens its own: to be called before the page is asked anything else, and a key after the answer.
 */
const comingChooser = (page: Page) => page.waitForEvent('filechooser');

async function files(page: Page): Promise<void> {
  await test.step('2. read an error, and leave it', async () => {
    const opener = page.getByRole('button', { name: 'Open file…' });
    const chooser = comingChooser(page);
    await tabTo(page, opener);
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(broken);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Line 2, column 1');
    await expect(alert).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(alert).toHaveCount(0);
    await expect(opener).toBeFocused();
  });
  await test.step('1. open a file', async () => {
    const chooser = comingChooser(page);
    await tabTo(page, page.getByRole('button', { name: 'Open file…' }));
    await page.keyboard.press('Enter');
    const text = '{"version":1,"title":"Mine","thesis":{"text":"My own claim."}}';
    await (await chooser).setFiles({
      name: 'm.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mine');
  });
}

async function fromClaimToClaim(page: Page): Promise<void> {
  await test.step('3. enter the map: the skip link is the first stop, and leads to the thesis', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card(page, 'thesis')).toBeFocused();
  });
  await test.step('4. go to the child, the sibling, the parent', async () => {
    await enter(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await expect(card(page, 'legitimacy')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(card(page, 'washington')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(card(page, 'thesis')).toBeFocused();
    await expect(focused(page)).toHaveAttribute('data-claim', 'thesis');
  });
  await test.step('5. read a claim’s objections', async () => {
    await enter(page, '?node=sanctions-bite');
    await page.keyboard.press('Enter');
    await expect(details(page)).toBeFocused();
    const against = details(page).getByRole('button', { name: /Objection/ });
    await tabTo(page, against);
    await page.keyboard.press('Enter');
    await expect(focused(page)).toHaveAttribute('data-claim', 'sanctions-doubt');
    await expect(details(page).locator('.chip')).toContainText('Objection');
  });
  await test.step('12. open a citation and return with the focus where it was', async () => {
    await enter(page, '?node=lavrov');
    await expect(card(page, 'lavrov')).toBeFocused();
    await page.keyboard.press(']');
    await expect(page.locator('.citation[data-open]')).toHaveCount(1);
    await expect(page).toHaveURL(/open=lavrov:0/);
    await page.keyboard.press('Escape');
    await expect(page.locator('.citation[data-open]')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await tabTo(page, details(page).getByRole('button', { name: 'Link to this passage' }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(card(page, 'lavrov')).toBeFocused();
  });
  await test.step('20. see all keys, and come back', async () => {
    await enter(page, '?node=image');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await expect(dialog).toContainText('Whole map');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(card(page, 'image')).toBeFocused();
  });
  await test.step('19. do something by its name, in the list of all actions', async () => {
    await enter(page, '?node=image');
    await page.keyboard.press('ControlOrMeta+k');
    const dialog = page.getByRole('dialog', { name: 'All actions' });
    await expect(dialog.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('outline');
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('tree', { name: 'Outline' })).toBeVisible();
  });
  await test.step('21. go back to the claim before', async () => {
    await enter(page, '?node=europe');
    await page.keyboard.press('ArrowDown');
    await expect(focused(page)).toHaveAttribute('data-claim', 'gains');
    await page.keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    const option = page.getByRole('dialog').getByRole('option', { name: /^Back(?! to)/ });
    await page.keyboard.type('back');
    await option.waitFor();
    for (let press = 0; press < 6 && (await option.getAttribute('data-focused')) === null; press++) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await expect(focused(page)).toHaveAttribute('data-claim', 'europe');
  });
}

async function whatIsOpen(page: Page): Promise<void> {
  await test.step('6. expand a claim', async () => {
    await enter(page, '?node=survival');
    await expect(card(page, 'war-economy')).toHaveCount(0);
    await page.keyboard.press('e');
    await expect(card(page, 'war-economy')).toBeAttached();
    await expect(card(page, 'survival')).toBeFocused();
  });
  await test.step('7. collapse it again', async () => {
    await enter(page, '?node=survival&expand=survival');
    await expect(card(page, 'war-economy')).toBeAttached();
    await page.keyboard.press('Space');
    await expect(card(page, 'war-economy')).toHaveCount(0);
    await expect(card(page, 'survival').locator('[aria-expanded]')).toHaveAttribute('aria-expanded', 'false');
  });
  await test.step('11. isolate a branch, and back', async () => {
    await enter(page, '?node=europe');
    await page.keyboard.press('i');
    await expect(page).toHaveURL(/branch=europe/);
    await expect(card(page, 'thesis')).toHaveCount(0);
    await expect(card(page, 'europe')).toBeFocused();
    await page.keyboard.press('i');
    await expect(card(page, 'thesis')).toBeAttached();
    await expect(page).not.toHaveURL(/branch=/);
  });
  await test.step('8. expand all, level by level, and close all', async () => {
    // Large enough for the cards of all claims.
    await page.setViewportSize({ width: 3000, height: 3600 });
    await enter(page, '?expand=none&detail=sentences');
    await expect(page.locator('[data-claim]')).toHaveCount(1);
    await page.keyboard.press('>');
    await expect(page.locator('[data-claim]')).toHaveCount(11);
    await page.keyboard.press('<');
    await expect(page.locator('[data-claim]')).toHaveCount(1);
    await page.keyboard.press('a');
    await expect(page).not.toHaveURL(/expand=none/);
    await expect(page.locator('[data-claim]')).toHaveCount(30);
    await page.keyboard.press('Shift+A');
    await expect(page.locator('[data-claim]')).toHaveCount(1);
  });
}

async function searching(page: Page): Promise<void> {
  await test.step('9. search and go, to the next hit and back', async () => {
    await enter(page);
    await page.keyboard.press('/');
    await page.keyboard.type('sanctions');
    await page.keyboard.press('Enter');
    const first = await focused(page).getAttribute('data-claim');
    expect(first).not.toBeNull();
    await page.keyboard.press('n');
    await expect(focused(page)).not.toHaveAttribute('data-claim', first ?? '');
    await page.keyboard.press('Shift+N');
    await expect(focused(page)).toHaveAttribute('data-claim', first ?? '');
    await page.keyboard.press('/');
    // The list first, then the words.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('searchbox')).toHaveValue('');
  });
  await test.step('10. filter by role', async () => {
    await enter(page);
    await page.keyboard.press('/');
    const evidence = page.getByRole('search').getByRole('button', { name: 'Evidence' });
    await tabTo(page, evidence);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('search').getByRole('status')).toContainText('3 claims');
  });
}

async function howItIsSeen(page: Page): Promise<void> {
  await test.step('14. zoom out through names to the whole, and in again', async () => {
    await enter(page);
    const at = async (key: string, detail: string) => {
      await page.keyboard.press(key);
      await expect(map(page)).toHaveAttribute('data-detail', detail);
      await still(page);
    };
    await at('-', 'names');
    await at('-', 'whole');
    await at('+', 'names');
    await at('+', 'sentences');
  });
  await test.step('15. fit the whole map, from afar too', async () => {
    await enter(page, '?map=broad-street-pump&expand=all');
    for (let press = 0; press < 6; press++) await page.keyboard.press('+');
    await page.keyboard.press('0');
    await still(page);
    await expect(map(page)).toHaveAttribute('data-detail', 'whole');
    // Where all is painted, the keyboard still has a place to stand.
    await enterMap(page);
    await page.keyboard.press('ArrowRight');
    await still(page);
    await expect(focused(page)).toBeFocused();
  });
  await test.step('16. switch to the outline and back to the map', async () => {
    await enter(page, '?node=europe');
    await page.keyboard.press('o');
    const tree = page.getByRole('tree', { name: 'Outline' });
    await expect(tree.locator('[data-row="europe"]')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(tree.locator('[aria-selected="true"]')).toHaveAttribute('data-row', 'gains');
    await page.keyboard.press('o');
    await expect(card(page, 'gains')).toBeFocused();
  });
  await test.step('17. change the direction', async () => {
    await enter(page);
    await expect(map(page)).toHaveAttribute('data-direction', 'right');
    await page.keyboard.press('d');
    await expect(map(page)).toHaveAttribute('data-direction', 'down');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(focused(page)).not.toHaveAttribute('data-claim', 'thesis');
  });
  await test.step('18. change the theme', async () => {
    await enter(page);
    await tabTo(page, page.getByLabel('Theme'), 'Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await mapReady(page);
  });
}

async function outToASource(page: Page): Promise<void> {
  await test.step('13. follow a source link', async () => {
    await enter(page, '?map=broad-street-pump&node=brewery');
    await page.getByRole('button', { name: 'Sources', exact: true }).focus();
    await page.keyboard.press('Enter');
    const link = details(page).getByRole('link').first();
    await tabTo(page, link);
    await expect(link).toHaveAttribute('href', /^https:/);
    // Nothing is asked of the network: that another page opens is enough.
    await page.context().setOffline(true);
    const opened = page.context().waitForEvent('page');
    await page.keyboard.press('Enter');
    await (await opened).close();
    await page.context().setOffline(false);
  });
}

async function notLost(page: Page): Promise<void> {
  const inMap = page.locator('.map :focus');
  await goToMap(page, '?node=washington');
  await card(page, 'washington').click();
  await page.keyboard.press('0');
  await expect(page.locator('.map')).toHaveAttribute('data-detail', 'whole');
  await expect(inMap).toHaveAttribute('data-claim', 'washington');
  await goToMap(page, '?branch=washington&node=politico');
  await page.getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(inMap).toHaveAttribute('data-claim', 'politico');
  await goToMap(page, '?doubt=');
  await page.getByRole('button', { name: 'End What if' }).press('Enter');
  await expect(inMap).toHaveCount(1);
  await goToMap(page, '?doubt=');
  await page.getByRole('button', { name: 'What matters most' }).click();
  await page.locator('.matter').first().press('Enter');
  await expect(page.getByRole('region', { name: 'What matters most' })).toBeFocused();
}

test('from claim to claim, with what is open, and searching, with the keyboard alone', async ({ page }) => {
  await openMap(page);
  await fromClaimToClaim(page);
  await whatIsOpen(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await searching(page);
});

test('files, how the map is seen, and out to a source, with the keyboard alone, which is not lost with what was pressed', async ({
  page,
}) => {
  await openMap(page);
  await files(page);
  await howItIsSeen(page);
  await test.step('it is not lost with what was pressed', () => notLost(page));
  await outToASource(page);
});
