// What is said of a claim, of its sources and of the map is typed into forms; tours that are recorded go into the draft.

import type { Page } from '@playwright/test';
import { violationsInBothThemes } from './axe.ts';
import { card, expect, openToWrite, still, test } from './page.ts';
import {
  claimMenu,
  formOf,
  keptWords,
  moveDialog,
  savedDocument,
  savedFile,
  smallMap,
  smallMapOf,
  writeOn,
  writeOnNext,
  writeStatus,
  writeTool,
} from './writingDesk.ts';

const field = (page: Page, name: string) => formOf(page).getByLabel(name, { exact: true });

async function say(page: Page, name: string, words: string, sentence: string): Promise<void> {
  await field(page, name).fill(words);
  await field(page, name).press('ControlOrMeta+Enter');
  await expect(writeStatus(page)).toHaveText(sentence);
}

/** One sentence and one undo each, and what cannot be is refused in words. */
async function sayOfClaimAndMap(page: Page): Promise<void> {
  await writeOn(page, smallMap);
  await card(page, 'a').click();
  await say(page, 'Text', 'Because of that.', 'Changed the text of “Because of this”.');
  await say(page, 'Short name', 'That', 'Changed the name of “Because of that”.');
  await say(page, 'Why does it follow? (warrant)', 'Since it does.', 'Changed the warrant of “That”.');
  await say(page, 'Note', 'See again.', 'Changed the note of “That”.');
  await say(page, 'Tags', 'one, two', 'Changed the tags of “That”.');
  const strength = 'How far you hold it by itself (strength)';
  await say(
    page,
    strength,
    'surely',
    'A strength is a number from 0 to 1, or one of: poorly supported, leaning against, open, leaning, well supported.',
  );
  await say(page, strength, 'leaning', 'Changed the strength of “That”.');
  await say(
    page,
    'Language',
    'klingonese',
    '“klingonese” is no language tag. Write one like en, de or pt-BR.',
  );
  await expect(field(page, 'Language')).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page, 'Language')).toHaveValue('klingonese');
  await say(page, 'Language', 'de', 'Changed the language of “That”.');
  await expect(field(page, 'Language')).not.toHaveAttribute('aria-invalid', 'true');
  await field(page, 'It is').selectOption('objection');
  await expect(writeStatus(page)).toHaveText('“That” is now an objection.');
  const [said] = (await savedDocument(page)).thesis?.children ?? [];
  expect(said).toEqual({
    ...{
      id: 'a',
      role: 'objection',
      label: 'That',
      text: 'Because of that.',
      lang: 'de',
      tags: ['one', 'two'],
    },
    ...{ warrant: 'Since it does.', note: 'See again.', strength: 'leaning' },
  });
  await card(page, 'a').focus();
  for (const what of [
    '“That” is now an objection',
    ...['language', 'strength', 'tags', 'note', 'warrant', 'name', 'text'],
  ]) {
    await page.keyboard.press('ControlOrMeta+z');
    await expect(writeStatus(page)).toHaveText(new RegExp(`^Undone: .*${what}`));
  }
  expect(JSON.parse(await savedFile(page))).toEqual(JSON.parse(smallMap));
  await test.step('of the map, where nothing is chosen, in the same way', async () => {
    await still(page);
    await page.keyboard.press('Escape');
    await expect(field(page, 'Title')).toBeVisible();
    await say(page, 'Title', 'Ours', 'Changed the title of the map.');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ours');
    await say(page, 'Question', 'Is it so?', 'Changed the question of the map.');
    await say(page, 'Language', 'en', 'Changed the language of the map.');
    await say(page, 'Title', '', 'A map needs a title.');
    const now = await savedDocument(page);
    expect([now.title, now.issue?.text, now.language]).toEqual(['Ours', 'Is it so?', 'en']);
  });
}

/** While one writes, and not after that. */
async function actionsAndKeys(page: Page): Promise<void> {
  await writeOnNext(page, smallMapOf('Next'), 'Next');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await page.keyboard.press('?');
  await expect(keys.getByText('Add a reason below')).toBeVisible();
  await expect(keys.getByText('Text of a claim')).toBeVisible();
  await page.keyboard.press('Escape');
  await card(page, 'a').focus();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('evidence below');
  await page.keyboard.press('Enter');
  await expect(page.locator('.write-field')).toBeFocused();
  await page.keyboard.type('Seen.');
  await page.keyboard.press('Escape');
  await expect(writeStatus(page)).toHaveText('Added evidence to “Because of this”.');
  await page.keyboard.press('w');
  await expect(writeStatus(page)).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(keys).toBeVisible();
  await expect(keys.getByText('Add a reason below')).toHaveCount(0);
}

/** Its steps are retitled, ordered and removed, and undone. */
async function recordTour(page: Page): Promise<void> {
  await writeOnNext(page, smallMapOf('Toured'), 'Toured');
  const tour = page.getByRole('complementary', { name: 'Tour' });
  await card(page, 'a').click();
  await page.keyboard.press('k');
  await expect(tour).toBeVisible();
  await card(page, 'b').click();
  await page.keyboard.press('k');
  await expect(tour.getByText('in your draft')).toBeVisible();
  await tour.getByLabel('Title of the tour').fill('A lesson');
  await tour.getByRole('button', { name: /^Step 1/ }).click();
  await tour.getByLabel('Caption, for the class').pressSequentially('Look here.');
  await tour.getByRole('button', { name: 'Move step 1 down' }).click();
  const steps = async () =>
    (await savedDocument(page)).tours?.map(({ title, steps }) => [
      title,
      ...steps.map((s) => s.caption ?? s.focus[0]),
    ]);
  expect(await steps()).toEqual([['A lesson', 'b', 'Look here.']]);
  await tour.getByRole('button', { name: 'Delete step 2' }).click();
  expect(await steps()).toEqual([['A lesson', 'b']]);
  // Back from the draft into the list.
  await card(page, 'a').focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(writeStatus(page)).toHaveText('Undone: Changed the tour “A lesson”.');
  await expect(tour.getByRole('button', { name: /^Step 2/ })).toContainText('Look here.');
  await writeTool(page, 'Undo').click();
  await expect(tour.getByRole('button', { name: /^Step 1/ })).toContainText('Look here.');

  // Each claim that is added is a step by itself, apart from what is typed; the tour under another name is the same.
  await tour.getByRole('button', { name: /^Step 1/ }).click();
  await card(page, 'b').click();
  await tour.getByRole('button', { name: 'Add “But there is that.”' }).first().click();
  await tour.getByText('More of this tour').click();
  await tour.getByLabel('Name in addresses').first().fill('First lesson');
  await tour.getByLabel('Summary').fill('What is said.');
  const named = async () =>
    (await savedDocument(page)).tours?.map(({ id, summary, steps }) => [id, summary, steps[0]?.focus]);
  expect(await named()).toEqual([['first-lesson', 'What is said.', ['a', 'b']]]);
  for (const words of ['summary', 'name', 'claim']) {
    await writeTool(page, 'Undo').click();
    await expect(tour.getByLabel('Summary'), words).toHaveValue('');
  }
  expect(await named()).toEqual([['my-tour', undefined, ['a']]]);
  await expect(tour.getByLabel('Caption, for the class')).toHaveValue('Look here.');
}

test('what is said of a claim, and of the map, is typed into a form: one sentence and one undo each, and what cannot be is refused in words; a tour that is recorded goes into the draft', async ({
  page,
}) => {
  await sayOfClaimAndMap(page);
  await test.step('the steps of a recorded tour are retitled, ordered and removed, and undone', () =>
    recordTour(page));
});

for (const how of ['', ', also where the browser lets fall what a page that goes asks to keep'])
  test(`what is typed in a form is there again when the page is loaded anew${how}`, async ({ page }) => {
    await openToWrite(page, '?map=broad-street-pump&mode=write');
    await expect(keptWords(page)).toHaveText('As in the file.');
    await card(page, 'thesis').click();
    await field(page, 'Note').fill('Typed at the last moment.');
    if (how !== '')
      await page.evaluate(() => {
        const { prototype } = IDBTransaction;
        const drop = () => Object.assign(prototype, { commit: prototype.abort });
        addEventListener('beforeunload', drop);
      });
    await page.reload();
    await expect(keptWords(page)).toHaveText('Kept in this browser, not in a file yet.');
    await card(page, 'thesis').click();
    await expect(field(page, 'Note')).toHaveValue('Typed at the last moment.');
  });

test('axe finds nothing wrong with forms, menu and the search for a place; the list of all actions and the sheet of keys have what writing adds, while one writes', async ({
  page,
}) => {
  await writeOn(page, smallMap);
  await formOf(page).getByRole('button', { name: 'Add a source' }).click();
  await formOf(page).getByRole('button', { name: 'New source' }).click();
  await still(page);
  expect(await violationsInBothThemes(page)).toEqual([]);
  await card(page, 'a').click();
  await formOf(page).getByRole('button', { name: 'Back' }).click();
  await formOf(page).getByRole('button', { name: 'Add a citation' }).click();
  await formOf(page).getByLabel('Quotation').fill('Said.');
  await field(page, 'Language').fill('no such');
  await field(page, 'Language').press('Enter');
  await still(page);
  expect(await violationsInBothThemes(page, undefined, 'aside.panel')).toEqual([]);
  await card(page, 'a').focus();
  await page.keyboard.press('Shift+F10');
  await expect(claimMenu(page)).toBeVisible();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(moveDialog(page)).toBeVisible();
  // Over the page that was looked at under the menu.
  expect(await violationsInBothThemes(page, undefined, '[role="dialog"], dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(moveDialog(page)).toHaveCount(0);
  await test.step('the list of all actions and the sheet of keys have what writing adds, while one writes', () =>
    actionsAndKeys(page));
});
