import type { Page } from '@playwright/test';
import { boxesOf, card, expect, goTo, map, openMap, test } from './page.ts';

// The camera cuts instead of flying: what is asked here is where it comes to rest.
const palette = (page: Page) => page.getByRole('dialog', { name: 'All actions' });
const keysSheet = (page: Page) => page.getByRole('dialog', { name: 'Keys' });
const field = (page: Page) => palette(page).getByRole('combobox', { name: 'Find an action or a claim' });
const rows = (page: Page) => palette(page).getByRole('option');

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
}

async function listAndDialogs(page: Page): Promise<void> {
  await test.step('Ctrl+K lists what can be done, and costs nothing before', async () => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await openMap(page);
    expect(scripts.filter((url) => /Palette/.test(url))).toEqual([]);
    await openPalette(page);
    expect(scripts.filter((url) => /\/Palette-/.test(url))).toHaveLength(1);
    await expect(palette(page).getByRole('group', { name: 'Zoom' })).toBeVisible();
    await expect(rows(page).filter({ hasText: 'Zoom in' })).toContainText('+');
    // No claim is in focus, so there is no citation to go to.
    await expect(rows(page).filter({ hasText: 'Next citation' })).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await expect(palette(page)).toHaveCount(0);
  });
  await test.step('a few letters and Enter do an action, on the card that the keyboard stood on', async () => {
    await goTo(page, '');
    await card(page, 'survival').focus();
    await expect(card(page, 'survival').locator('[aria-expanded]')).toHaveAttribute('aria-expanded', 'false');
    await openPalette(page);
    await page.keyboard.type('hangs');
    await expect(rows(page).first()).toContainText('what hangs on the claim');
    await page.keyboard.press('Enter');
    await expect(palette(page)).toHaveCount(0);
    await expect(card(page, 'survival').locator('[aria-expanded]')).toHaveAttribute('aria-expanded', 'true');
    await expect(card(page, 'survival')).toBeFocused();
  });
  await test.step('the list of all actions can be opened again and again, for one thing or another', async () => {
    await goTo(page, '');
    await test.step('without words Enter does nothing until a row is chosen with the arrows', async () => {
      await openPalette(page);
      await page.keyboard.press('Enter');
      await expect(palette(page)).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const second = (await rows(page).nth(1).getAttribute('id')) ?? '';
      await expect(field(page)).toHaveAttribute('aria-activedescendant', second);
      await page.keyboard.press('Escape');
      await expect(palette(page)).toHaveCount(0);
    });
    await test.step('where nothing is found the list says so', async () => {
      await openPalette(page);
      await page.keyboard.type('xyzzy');
      await expect(palette(page).getByRole('status')).toHaveText(
        'Nothing here is called “xyzzy”, and no claim holds these words.',
      );
      await page.keyboard.press('Enter');
      await expect(palette(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(palette(page)).toHaveCount(0);
    });
    await test.step('claims that hold the words are listed and gone to', async () => {
      await openPalette(page);
      await page.keyboard.type('scepticism');
      await expect(palette(page).getByRole('group', { name: 'Claims' }).getByRole('option')).toHaveCount(1);
      await page.keyboard.press('Enter');
      await expect(palette(page)).toHaveCount(0);
      await expect(card(page, 'sanctions-doubt')).toHaveAttribute('data-focused', 'true');
      await expect(card(page, 'sanctions-doubt')).toBeFocused();
    });
  });
  await test.step('Esc closes the dialog alone; a click beside it does too', async () => {
    await goTo(page, '?node=image');
    await card(page, 'image').focus();
    await openPalette(page);
    await page.keyboard.type('zoom');
    await page.keyboard.press('Escape');
    await expect(palette(page)).toHaveCount(0);
    await expect(card(page, 'image')).toBeFocused();
    await expect(page).toHaveURL(/node=image/);
    await openPalette(page);
    await page.mouse.click(20, 20);
    await expect(palette(page)).toHaveCount(0);
    await expect(card(page, 'image')).toBeFocused();
    await expect(page).toHaveURL(/node=image/);
  });
  await test.step('? shows every key and gives the keyboard back; keys pressed meanwhile do not reach the map', async () => {
    await goTo(page, '?node=image');
    await card(page, 'image').focus();
    await page.keyboard.press('?');
    const sheet = keysSheet(page);
    await expect(sheet.getByRole('heading', { name: 'Open and close' })).toBeVisible();
    await expect(sheet.locator('kbd', { hasText: 'Space' })).toBeVisible();
    await expect(sheet).toContainText('work while the keyboard is on the map');
    for (const key of ['o', 't', 'ArrowUp', 'e', '?', 'Control+k']) await page.keyboard.press(key);
    await expect(palette(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(card(page, 'image')).toBeFocused();
    await expect(page).toHaveURL(/\?node=image$/);
  });
  await test.step('while a dialog is open the page behind it is out of reach', async () => {
    await goTo(page, '');
    await page.keyboard.press('?');
    await expect(keysSheet(page).getByRole('button', { name: 'Close' })).toBeVisible();
    for (let presses = 0; presses < 8; presses++) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(() => {
        const at = document.activeElement;
        return at !== document.body && at?.closest('dialog') === null ? at?.outerHTML : null;
      });
      expect(outside).toBeNull();
    }
    const behind = await page.evaluate(() => document.elementFromPoint(20, 400)?.closest('dialog') !== null);
    expect(behind).toBe(true);
    await page.keyboard.press('Escape');
    await expect(keysSheet(page)).toHaveCount(0);
  });
  await test.step('one dialog leads to another, and the way back is kept', async () => {
    await goTo(page, '');
    const opener = page.getByRole('button', { name: 'All actions' });
    await opener.click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('all keys');
    await page.keyboard.press('Enter');
    await expect(keysSheet(page)).toBeVisible();
    await expect(palette(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(keysSheet(page)).toHaveCount(0);
    await expect(opener).toBeFocused();
  });
  await test.step('Enter means the first row after a correction too, and does not press the button that opened the list', async () => {
    await goTo(page, '');
    const opener = page.getByRole('button', { name: 'All actions' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('dark colx');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(opener).toBeFocused();
    await expect(palette(page)).toHaveCount(0);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('all actions are a sheet as wide as the window, with rows for a finger', async ({ page }) => {
    await openMap(page);
    await page.keyboard.press('Control+k');
    await expect(rows(page).first()).toBeVisible();
    // Or the keyboard on the screen would cover the list.
    await expect(field(page)).not.toBeFocused();
    const box = await palette(page).boundingBox();
    expect(box?.width).toBe(390);
    for (const { height } of await boxesOf(rows(page))) expect(height).toBeGreaterThanOrEqual(44);
    await rows(page).filter({ hasText: 'Dark colours' }).tap();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(palette(page)).toHaveCount(0);
  });
});

const theme = (page: Page) => page.locator('html');
const act = async (page: Page, words: string) => {
  await openPalette(page);
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect(palette(page)).toHaveCount(0);
};

test('the list of all actions, and dialogs that keep the page behind them out of reach; what the reader set is there at the next visit, and where the browser refuses its storage all but that works', async ({
  page,
}) => {
  await listAndDialogs(page);
  await test.step('what the reader set is there at the next visit; the theme of an address goes before it', async () => {
    await page.getByLabel('Theme').selectOption('auto');
    await expect(theme(page)).toHaveAttribute('data-theme', 'auto');
    await act(page, 'Dark colours');
    await act(page, 'Layout: top down');
    await openMap(page);
    await expect(theme(page)).toHaveAttribute('data-theme', 'dark');
    await expect(page).toHaveURL(/theme=dark/);
    await openPalette(page);
    await expect(rows(page).filter({ hasText: 'Layout: top down' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(map(page)).toHaveAttribute('data-direction', 'down');
    for (const direction of ['right', 'down']) {
      await page.getByLabel('Layout').selectOption(direction);
      await expect(map(page)).toHaveAttribute('data-direction', direction);
    }
    await openMap(page, '?theme=light');
    await expect(theme(page)).toHaveAttribute('data-theme', 'light');
    await expect(map(page)).toHaveAttribute('data-direction', 'down');
    await openMap(page);
    await expect(theme(page)).toHaveAttribute('data-theme', 'dark');
  });
  await test.step('where the browser refuses its storage, as in a sandboxed frame, everything else works', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('The document is sandboxed.', 'SecurityError');
        },
      });
    });
    await openMap(page);
    await expect(theme(page)).toHaveAttribute('data-theme', 'auto');
    await act(page, 'Dark colours');
    await expect(theme(page)).toHaveAttribute('data-theme', 'dark');
    await openMap(page);
    await expect(theme(page)).toHaveAttribute('data-theme', 'auto');
  });
});
