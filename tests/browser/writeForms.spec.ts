// What is said of a claim, of its sources and of the map is typed into forms; tours that are recorded go into the draft.

import type { Page } from '@playwright/test';
import { violationsInBothThemes } from './axe.ts';
import { card, expect, openToWrite, still, test } from './page.ts';
import {
  claimMenu,
  formOf,
  keptWords,
  saveByDownload,
  savedDocument,
  savedFile,
  smallMap,
  writeOn,
  writeStatus,
  writeTool,
} from './writingDesk.ts';

const field = (page: Page, name: string) => formOf(page).getByLabel(name, { exact: true });

async function say(page: Page, name: string, words: string, sentence: string): Promise<void> {
  await field(page, name).fill(words);
  await field(page, name).press('ControlOrMeta+Enter');
  await expect(writeStatus(page)).toHaveText(sentence);
}

test('what is said of a claim, and of the map, is typed into a form: one sentence and one undo each, and what cannot be is refused in words', async ({
  page,
}) => {
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

test('sources come by hand, as CSL-JSON, as the answer for a DOI and as BibTeX; one that is cited is not removed', async ({
  page,
}) => {
  await writeOn(page, smallMap);
  await formOf(page).getByRole('button', { name: 'Add a source' }).click();
  await formOf(page).getByRole('button', { name: 'New source' }).click();
  await say(page, 'Title', 'By hand', 'Changed “title” of the source “By hand”.');
  await say(page, 'Author', 'Snow, John\nWHO', 'Changed “author” of the source “By hand”.');
  await say(page, 'Date', 'soon', 'Changed “issued” of the source “By hand”.');
  await say(page, 'Date', '1854-13', '“1854-13” is no date. Write it like 1854-09-08, 1854-09 or 1854.');
  await say(page, 'Date', '1854-09', 'Changed “issued” of the source “By hand”.');
  await say(
    page,
    'Address (URL)',
    'www',
    'An address starts with https:// or http://, and has no user name.',
  );
  await field(page, 'Address (URL)').fill('');
  await field(page, 'One more field').selectOption('volume');
  await say(page, 'Volume', '3', 'Changed “volume” of the source “By hand”.');
  const add = async (text: string, sentence: string) => {
    await field(page, 'Paste sources').fill(text);
    await formOf(page).getByRole('button', { name: 'Add them' }).click();
    await expect(writeStatus(page)).toHaveText(sentence);
  };
  await add('words', 'This is neither CSL-JSON nor BibTeX. Copy the whole of it, from { or [ to the end.');
  await add('[{"id":"z","type":"book","title":"Zotero’s"}]', 'Added the source “Zotero’s”.');
  await add(
    '{"type":"journal-article","title":["Of a DOI"],"DOI":"10.1/x","mood":"grave","author":[{"family":"Doe","given":"Jo","sequence":"first"}],"issued":{"date-parts":[[2020,1]]}}',
    'Added the source “Of a DOI”. Left out: mood.',
  );
  await add(
    '@article{k, author={M{\\"u}ller, {\\\'E}mile and Doe, Jo}, title={In {BibTeX}}, journal={J}, year=1999, month=mar}',
    'Added the source “In BibTeX”.',
  );
  await add('@article{k, author={', 'This BibTeX cannot be read. Look for a missing brace or comma.');

  await card(page, 'a').click();
  await formOf(page).getByRole('button', { name: 'Back' }).click();
  await formOf(page).getByRole('button', { name: 'Add a citation' }).click();
  await expect(writeStatus(page)).toHaveText('“Because of this” cites “By hand”.');
  await formOf(page).getByRole('button', { name: 'Sources of the map' }).click();
  await formOf(page).getByRole('button', { name: '“By hand” 1 claim cites it' }).click();
  await formOf(page).getByRole('button', { name: 'Remove this source' }).click();
  await expect(writeStatus(page)).toHaveText(
    '“By hand” is cited by “Because of this”. Take the citation away first.',
  );
  const { sources } = await savedDocument(page);
  expect(sources).toEqual([
    {
      ...{ id: 'new-source', type: 'webpage', title: 'By hand' },
      author: [{ family: 'Snow', given: 'John' }, { literal: 'WHO' }],
      ...{ issued: { 'date-parts': [[1854, 9]] }, volume: '3' },
    },
    { id: 'zotero-s', type: 'book', title: 'Zotero’s' },
    {
      ...{ id: 'doe-2020', type: 'article-journal', title: 'Of a DOI', DOI: '10.1/x' },
      author: [{ family: 'Doe', given: 'Jo' }],
      issued: { 'date-parts': [[2020, 1]] },
    },
    {
      ...{ id: 'muller-1999', type: 'article-journal', title: 'In BibTeX', 'container-title': 'J' },
      author: [
        { family: 'Müller', given: 'Émile' },
        { family: 'Doe', given: 'Jo' },
      ],
      issued: { 'date-parts': [[1999, 3]] },
    },
  ]);
});

test('a citation has its place, its words and a check of them; parts, paraphrase and passage are kept as typed', async ({
  page,
}) => {
  await saveByDownload(page);
  await openToWrite(page, '?map=broad-street-pump&mode=write&node=miasma');
  await expect(keptWords(page)).toHaveText('As in the file.');
  const group = formOf(page).getByRole('group', { name: 'Citation 1' });
  await expect(group.locator('[data-finding]')).toContainText('Word for word');
  await group.getByLabel('Quotation').fill('foul airs');
  await group.getByLabel('Quotation').press('ControlOrMeta+Enter');
  await expect(writeStatus(page)).toContainText('Changed what “Foul air explains it” cites of');
  await expect(group.locator('[data-finding]')).not.toContainText('Word for word');
  await group.getByRole('button', { name: 'Add a part' }).click();
  await group.getByLabel('Part 2, after words that are left out').fill('of Soho');
  await group.getByLabel('Number').fill('7');
  await group.getByLabel('Number').press('Enter');
  await group.getByLabel('Remark').fill('Look.');
  await group.getByLabel('Remark').press('Enter');
  await group.getByLabel('It is cited').selectOption('paraphrase');
  await group.getByLabel('First words of the passage').fill('One');
  await group.getByLabel('First words of the passage').press('Enter');
  await expect(writeStatus(page)).toContainText('both its first and its last words');
  await group.getByLabel('Last words').fill('Two');
  await group.getByLabel('Last words').press('Enter');
  const { thesis } = await savedDocument(page);
  const claim = thesis?.children?.find(({ id }) => id === 'miasma');
  expect(claim?.citations?.[0]).toMatchObject({
    ...{ mode: 'paraphrase', note: 'Look.', locator: { label: 'paragraph', value: '7' } },
    ...{ quote: { parts: ['foul airs', 'of Soho'] }, passage: { start: 'One', end: 'Two' } },
  });
  await group.getByRole('button', { name: 'Remove citation 1' }).click();
  await expect(writeStatus(page)).toContainText('no more there.');
});

test('a tour that is recorded goes into the draft; its steps are retitled, ordered and removed, and undone', async ({
  page,
}) => {
  await writeOn(page, smallMap);
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
});

test('the list of all actions and the sheet of keys have what writing adds, while one writes', async ({
  page,
}) => {
  await writeOn(page, smallMap);
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
});

test('axe finds nothing wrong with forms, menu and the search for a place', async ({ page }) => {
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
  await expect(page.getByRole('dialog', { name: 'Move to another claim' })).toBeVisible();
  // Over the page that was looked at under the menu.
  expect(await violationsInBothThemes(page, undefined, '[role="dialog"], dialog')).toEqual([]);
});
