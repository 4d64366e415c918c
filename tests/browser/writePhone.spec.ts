// Writing on a phone: the outline first, a bar above the keyboard on the screen, a menu with all commands, no drag.

import type { Page } from '@playwright/test';
import { Acts } from './acts.ts';
import { violations } from './axe.ts';
import { boxesOf, dropMap, expect, goTo, openMap, openToWrite, test } from './page.ts';
import {
  claimMenu,
  formOf,
  keptWords,
  saveByDownload,
  savedDocument,
  sentenceTree,
  writeField,
  writeStatus,
} from './writingDesk.ts';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
});

const textOf = (title: string) =>
  JSON.stringify({
    ...{ version: 1, title },
    thesis: { id: 'thesis', text: 'It is so.' },
    sources: [
      { id: 'book', type: 'book', title: 'A book', text: { paragraphs: ['In it one reads: it is so.'] } },
    ],
  });
const row = (page: Page, words: string) => page.getByRole('treeitem').filter({ hasText: words }).last();
const tool = (page: Page, name: string) =>
  page.locator('.write-tools, .write-typing').getByRole('button', { name, exact: true });

async function writeHere(page: Page): Promise<void> {
  await saveByDownload(page);
  await openMap(page);
  await takeUp(page, 'Mine');
}

/** As `writeHere`, in the page where another map was written on until now. */
async function writeHereNext(page: Page, title: string): Promise<void> {
  await tool(page, 'Done').tap();
  await expect(page.locator('.write-bar')).toHaveCount(0);
  await takeUp(page, title);
}

async function takeUp(page: Page, title: string): Promise<void> {
  await dropMap(page, `${title}.json`, textOf(title), title);
  await expect(row(page, 'It is so.')).toBeVisible();
  await page.keyboard.press('w');
  await expect(keptWords(page)).toHaveText('As in the file.');
}

/** The keyboard of the phone covers the foot of the window. */
const cover = (page: Page, height: number) =>
  page.evaluate((height) => {
    const viewport = window.visualViewport as VisualViewport;
    Object.defineProperty(viewport, 'height', { configurable: true, get: () => innerHeight - height });
    viewport.dispatchEvent(new Event('resize'));
  }, height);

async function writeAndSwap(page: Page): Promise<void> {
  const acts = new Acts(page);
  await acts.tap(row(page, 'It is so.'));
  await acts.tap(tool(page, '+ because'));
  await acts.enter('First.');
  // The key of the keyboard on the screen.
  await acts.press('Enter');
  await acts.enter('Second.');
  await acts.press('Enter');
  await acts.enter('Third.');
  await acts.tap(tool(page, 'Done'));
  await expect(writeField(page)).toHaveCount(0);
  await acts.tap(tool(page, 'More…'));
  await acts.tap(claimMenu(page).getByRole('button', { name: 'Sources, warrant, note, tags…' }));
  await acts.tap(formOf(page).getByRole('button', { name: 'Add a citation' }));
  await acts.tap(formOf(page).getByLabel('Quotation'));
  await acts.enter('it is so');
  await acts.tap(formOf(page).getByRole('button', { name: 'Close the panel' }));
  await expect(writeStatus(page)).toHaveText('Changed what “Third” cites of “A book”.');
  await acts.tap(tool(page, 'More…'));
  await acts.tap(claimMenu(page).getByRole('button', { name: 'Move before the one before it' }));
  await expect(writeStatus(page)).toHaveText('Moved “Third” to place 2 of 3.');
  console.log(`on a phone: ${acts.done} taps, ${acts.entered} entries`);
  expect(acts.done).toBeLessThanOrEqual(22);
  const { thesis } = await savedDocument(page);
  expect(thesis && sentenceTree(thesis)).toBe('It is so.(First.,Third.,Second.)');
  expect(thesis?.children?.[1]?.citations).toEqual([{ source: 'book', quote: 'it is so' }]);
}

async function chooseFromMenu(page: Page): Promise<void> {
  await row(page, 'It is so.').dispatchEvent('contextmenu');
  await expect(claimMenu(page)).toBeVisible();
  for (const { height } of await boxesOf(claimMenu(page).getByRole('button')))
    expect(height).toBeGreaterThanOrEqual(36);
  await claimMenu(page).getByRole('button', { name: 'Add an objection below' }).tap();
  await expect(writeField(page)).toBeFocused();
  await page.keyboard.type('Not so.');
  await tool(page, 'Done').tap();
  await expect(row(page, 'Not so.')).toBeVisible();
}

async function undoOnBar(page: Page): Promise<void> {
  await row(page, 'It is so.').tap();
  await tool(page, '+ because').tap();
  await expect(writeField(page)).toBeFocused();
  await page.keyboard.type('Because.');
  await tool(page, 'Undo').tap();
  // The claim is still there, and its field open.
  await expect(writeField(page)).toBeFocused();
  await expect(writeField(page)).not.toHaveValue('Because.');
  await tool(page, 'Do again').tap();
  await expect(writeField(page)).toHaveValue('Because.');
  await tool(page, 'Done').tap();
  await expect(row(page, 'Because.')).toBeVisible();
  for (const name of ['Undo', 'Do again']) {
    const box = await tool(page, name).boundingBox();
    expect([name, (box?.x ?? -1) >= 0, (box?.x ?? 0) + (box?.width ?? 999) <= 390]).toEqual([
      name,
      true,
      true,
    ]);
  }
  await tool(page, 'Undo').tap();
  await expect(row(page, 'Because.')).toHaveCount(0);
  await tool(page, 'Do again').tap();
  await expect(row(page, 'Because.')).toBeVisible();
}

async function typeAboveKeyboard(page: Page): Promise<void> {
  await row(page, 'It is so.').tap();
  await tool(page, '+ because').tap();
  await expect(writeField(page)).toBeFocused();
  await cover(page, 340);
  const bar = page.getByRole('region', { name: 'Write' });
  await expect
    .poll(async () => {
      const box = await bar.boundingBox();
      return Math.round((box?.y ?? 0) + (box?.height ?? 0));
    })
    .toBe(844 - 340);
  const field = await writeField(page).boundingBox();
  expect((field?.y ?? 0) + (field?.height ?? 999)).toBeLessThan(844 - 340);
  const buttons = await boxesOf(page.getByRole('group', { name: 'While you type' }).getByRole('button'));
  for (const { x, width, height } of buttons) {
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(x + width).toBeLessThanOrEqual(390);
  }
  expect(await violations(page)).toEqual([]);
  await page.keyboard.type('First.');
  await tool(page, 'But: an objection below').tap();
  await expect(writeField(page)).toHaveValue('');
  await expect(writeField(page)).toBeFocused();
  await page.keyboard.type('Against it.');
  await tool(page, 'Move out, to the level of its parent').tap();
  await expect(writeStatus(page)).toContainText('under “It is so”.');
  // Its text is still open.
  await expect(writeField(page)).toHaveValue('Against it.');
  await expect(writeField(page)).toBeFocused();
  await tool(page, 'Done').tap();
  const { thesis } = await savedDocument(page);
  expect(thesis && sentenceTree(thesis)).toBe('It is so.(First.,Against it.)');
  expect(thesis?.children?.[1]?.role).toBe('objection');
  // Undone with where it went.
  await tool(page, 'Undo').tap();
  expect((await savedDocument(page)).thesis?.children).toHaveLength(1);
}

test('three reasons and a quotation are written and two are swapped with few taps, none of them a drag; a finger that stays on a row opens the menu with all commands', async ({
  page,
}) => {
  await writeHere(page);
  await writeAndSwap(page);
  await test.step('a finger that stays on a row opens the menu with all commands', async () => {
    await writeHereNext(page, 'Held');
    await chooseFromMenu(page);
  });
});

test('undo takes back first what was typed, then what was done, and redo stands beside it; field and bar stand above the keyboard on the screen; the bar does what Tab and Ctrl do', async ({
  page,
}) => {
  await writeHere(page);
  await undoOnBar(page);
  await test.step('field and bar stand above the keyboard on the screen; the bar does what Tab and Ctrl do', async () => {
    await writeHereNext(page, 'Covered');
    await typeAboveKeyboard(page);
  });
});

async function seeWhatIsTyped(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Text', exact: true }).first().tap();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'It is needed. It is cheap.');
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await page.locator('.sentence', { hasText: 'It is needed.' }).tap();
  await page.getByRole('button', { name: '∴ thesis' }).tap();
  const field = page.locator('.write-field');
  await expect(field).toHaveCount(1);
  await expect(field).toHaveValue('It is needed.');
  const isSeen = () =>
    field.evaluate((it) => {
      const { left, top, height } = it.getBoundingClientRect();
      return document.elementFromPoint(left + 20, top + height / 2) === it;
    });
  await expect.poll(isSeen).toBe(true);
}

async function becomesInTaps(page: Page): Promise<void> {
  const acts = new Acts(page);
  const sentence = (words: string) => page.locator('.sentence', { hasText: words });
  const take = async (words: string, sign: string) => {
    await acts.tap(sentence(words));
    await acts.tap(page.locator('.take-bar').getByRole('button', { name: sign, exact: true }));
  };
  const done = async () => {
    await expect(writeField(page)).toHaveCount(1);
    await acts.tap(tool(page, 'Done'));
    await expect(writeField(page)).toHaveCount(0);
  };
  await acts.tap(page.getByRole('button', { name: 'Text', exact: true }).first());
  acts.done++;
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const paragraphs = [
      'The night bus',
      'The bus should stay. Many ride it home from a shift.',
      'It is cheap for a town. It costs less than the light of one car park.',
      'Shops depend on it, too. Eleven of them said that they would close an hour earlier.',
    ];
    clipboardData.setData('text/plain', paragraphs.join('\n\n'));
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await take('The bus should stay.', '∴ thesis');
  await done();
  for (const words of ['Many ride it home', 'It is cheap for a town.', 'Shops depend on it']) {
    await take(words, '+ because');
    await done();
  }
  await acts.choose(page.getByLabel('Words go under'), { label: 'Shops depend on it, too.' });
  await take('Eleven of them', '❞ quote');
  await expect(writeStatus(page)).toHaveText('Added evidence to “Shops depend on it, too”.');
  await acts.tap(page.getByRole('button', { name: 'Outline', exact: true }).first());
  await acts.tap(row(page, 'Shops depend on it'));
  await acts.tap(tool(page, 'More…'));
  await acts.tap(claimMenu(page).getByRole('button', { name: 'Move before the one before it' }));
  await expect(writeStatus(page)).toHaveText('Moved “Shops depend on it, too” to place 2 of 3.');
  console.log(`an article on a phone: ${acts.done} taps`);
  expect(acts.done).toBeLessThanOrEqual(22);
  const { thesis } = await savedDocument(page);
  expect(thesis && sentenceTree(thesis)).toBe(
    'The bus should stay.(Many ride it home from a shift.,Shops depend on it, too.(Eleven of them said that they would close an hour earlier.),It is cheap for a town.)',
  );
  expect(thesis?.children?.[1]?.children?.[0]?.citations?.[0]?.locator).toEqual({
    label: 'paragraph',
    value: '4',
  });
}

test('words that are taken from a text are typed above the keyboard, where they are seen; an article is pasted, and becomes a thesis, three reasons and a quotation; two are swapped: few taps, none a drag', async ({
  page,
}) => {
  await saveByDownload(page);
  await openToWrite(page, '?draft=new&mode=write');
  await seeWhatIsTyped(page);
  await test.step('an article is pasted, and becomes a thesis, three reasons and a quotation; two are swapped: few taps, none a drag', async () => {
    await goTo(page, '?draft=new&mode=write');
    await expect(writeStatus(page)).toHaveText('A new map. Type its thesis.');
    await expect(writeField(page)).toHaveValue('');
    await becomesInTaps(page);
  });
});
