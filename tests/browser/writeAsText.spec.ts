// The map as a list of lines beside it: the map follows, and what lines do not show is kept.

import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { card, dropFile, enterMap, expect, openMap, openToWrite, still, test } from './page.ts';

const text = (page: Page) => page.locator('.as-text-field');
const said = (page: Page) => page.locator('.write-said [role="status"]');
const kept = (page: Page) => page.locator('.write-kept');
const problems = (page: Page) => page.locator('.as-text-problems li');

const reasons = Array.from({ length: 39 }, (_, at) => ({
  ...{ id: `r${at}`, role: 'reason', text: `Reason number ${at}.`, note: `Note ${at}.` },
  citations: [{ source: 'book', quote: `words of ${at}` }],
}));
const document = {
  ...{ version: 1, title: 'Forty', thesis: { id: 'thesis', text: 'So it is.', children: reasons } },
  sources: [{ id: 'book', type: 'book', title: 'A book' }],
};

async function write(page: Page): Promise<void> {
  await openMap(page);
  await dropFile(page, 'forty.json', JSON.stringify(document));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Forty');
  await enterMap(page);
  await page.keyboard.press('w');
  await expect(kept(page)).toHaveText('As in the file.');
}

/** The document as it would be saved. */
async function saved(page: Page): Promise<typeof document> {
  const download = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+s');
  const stream = await (await download).createReadStream();
  let file = '';
  for await (const part of stream) file += String(part);
  return JSON.parse(file) as typeof document;
}

/** Types over a line. @param line From 0. */
async function overwrite(page: Page, line: number, words: string): Promise<void> {
  await chooseLine(page, line);
  await page.keyboard.insertText(words);
}

async function chooseLine(page: Page, line: number): Promise<void> {
  await text(page).evaluate((each, line) => {
    const area = each as HTMLTextAreaElement;
    const lines = area.value.split('\n');
    const start = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
    area.setSelectionRange(start, start + (lines[line]?.length ?? 0));
  }, line);
}

test('forty lines: one is broken and repaired, two change places; ids, notes and citations stay, and one undo takes all back; lines are typed as in an outliner, and the map follows, before anything else is done', {
  tag: '@smoke',
}, async ({ page }) => {
  // Where a browser saves in place it asks where; others are handed a download.
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name);
  });
  await write(page);
  await page.keyboard.press('T');
  await expect(text(page)).toBeFocused();
  const before = await text(page).inputValue();
  expect(before.split('\n')).toHaveLength(40);
  expect(before).toContain('\n  + Reason number 7. [^book]\n');

  await overwrite(page, 8, '  Reason number 7. [^book]');
  await expect(problems(page)).toHaveText('Line 9: Put + (reason), - (objection) or > (evidence) before it.');
  await expect(said(page)).toHaveText(/^Line 9: Put/);
  await expect(kept(page)).toHaveText('As in the file.');
  expect(await saved(page)).toEqual(document);

  await text(page).focus();
  await overwrite(page, 8, '  - Reason number seven. [^book]');
  await expect(problems(page)).toHaveCount(0);
  await expect(said(page)).toHaveText('As text: 1 changed.');
  await overwrite(page, 20, '  + Reason number 20. [^book]');
  await overwrite(page, 21, '  + Reason number 19. [^book]');
  await expect(said(page)).toHaveText('As text: 1 changed and 1 moved.');
  await expect(kept(page)).toHaveText('Kept in this browser, not in a file yet.');
  const after = (await saved(page)).thesis.children;
  const wanted = reasons.map((each) =>
    each.id === 'r7' ? { ...each, role: 'objection', text: 'Reason number seven.' } : each,
  );
  [wanted[19], wanted[20]] = [wanted[20] as never, wanted[19] as never];
  expect(after).toEqual(wanted);

  await text(page).focus();
  await page.keyboard.press('Escape');
  await expect(text(page)).toHaveCount(0);
  await expect(page.locator('.map :focus')).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(said(page)).toHaveText('Undone: As text: 1 changed and 1 moved.');
  expect(await saved(page)).toEqual(document);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(said(page)).toHaveText('There is nothing to undo.');
  await expect(kept(page)).toHaveText('As in the file.');
  await test.step('lines are typed as in an outliner', () => typeLines(page));
});

async function typeLines(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'As text', exact: true }).click();
  await expect(text(page)).toBeFocused();
  await overwrite(page, 0, 'So it is, I say.');
  await expect(card(page, 'thesis')).toContainText('So it is, I say.');
  await text(page).press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('One more.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Below it, a reason.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Last: and out again.');
  expect((await text(page).inputValue()).split('\n').slice(-3)).toEqual([
    '  + One more.',
    '    + Below it, a reason.',
    '  + Last: and out again.',
  ]);
  await expect(said(page)).toHaveText('As text: 1 changed and 3 added.');
  // Where one stands in the text, one stands on the map.
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-claim][data-focused]')).toContainText('Below it, a reason.');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(text(page)).not.toHaveValue(/Last: and out again\./);
  await test.step('what is being typed is the map’s before anything else is done', async () => {
    await overwrite(page, 1, '  + Typed at the last moment. [^book]');
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(card(page, 'r0')).toContainText('Typed at the last moment.');
  });
}

test('one branch alone, and what is done on the map or undone stands in the text; a line that is broken is there again when the page is loaded anew, and when one comes back to the text; axe finds nothing wrong with it beside the map, in the light and wide, in the dark and narrow', async ({
  page,
}) => {
  await openToWrite(page, '?map=broad-street-pump&mode=write');
  await expect(kept(page)).toHaveText('As in the file.');
  await enterMap(page);
  await page.keyboard.press('Home');
  await still(page);
  await page.keyboard.press('T');
  await expect(text(page)).toBeFocused();
  const whole = (await text(page).inputValue()).split('\n');
  await chooseLine(page, 1);
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: 'Write this branch' }).click();
  await expect(text(page)).toBeFocused();
  const branch = (await text(page).inputValue()).split('\n');
  expect(branch.length).toBeLessThan(whole.length);
  expect(branch[0]).toBe(whole[1]?.trim());
  await page.getByRole('button', { name: 'Flip', exact: true }).click();
  await expect(text(page)).toHaveValue(/^\+ /);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(text(page)).toHaveValue(branch.join('\n'));
  await page.getByRole('button', { name: 'Write the whole map' }).click();
  await expect(text(page)).toHaveValue(whole.join('\n'));
  await expect(kept(page)).toHaveText('As in the file.');
  await test.step('a line that is broken is there again', () => breakLine(page));
  await test.step('axe finds nothing wrong', () => lookWithAxe(page));
});

async function breakLine(page: Page): Promise<void> {
  await expect(text(page)).toBeFocused();
  await expect(problems(page)).toHaveCount(0);
  await overwrite(page, 2, '    Half a thought without a mark');
  await expect(problems(page)).toHaveCount(1);
  await page.reload();
  await expect(problems(page)).toHaveText(/^Line 3: Put/);
  await expect(text(page)).toHaveValue(/\n {4}Half a thought without a mark\n/);
  await text(page).focus();
  await page.keyboard.press('Escape');
  await expect(text(page)).toHaveCount(0);
  await page.keyboard.press('T');
  await expect(problems(page)).toHaveText(/^Line 3: Put/);
  await overwrite(page, 2, '    > Half a thought with one');
  await expect(problems(page)).toHaveCount(0);
  await expect(said(page)).toHaveText(/^As text: 1 /);
}

async function lookWithAxe(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(text(page)).toBeFocused();
  await overwrite(page, 1, '  Without a mark.');
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await expect(text(page)).toBeFocused();
    await expect(problems(page)).toHaveCount(1);
    await still(page);
    expect(await violations(page), `${colorScheme}, ${width} pixels wide`).toEqual([]);
  }
}

test('a line that is broken stays in the text when the map changes elsewhere, and when one writes a branch between', async ({
  page,
}) => {
  await write(page);
  await page.keyboard.press('T');
  await overwrite(page, 3, '  + Reason number 2. [^book]\n  Half a thought without a mark');
  await expect(problems(page)).toHaveText(/^Line 5: Put/);
  await chooseLine(page, 1);
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: 'Flip', exact: true }).click();
  await expect(text(page)).toHaveValue(/\n {2}- Reason number 0\./);
  const broken =
    /\n {2}\+ Reason number 2\.[^\n]*\n {2}Half a thought without a mark\n {2}\+ Reason number 3/;
  await expect(text(page)).toHaveValue(broken);
  await expect(problems(page)).toHaveText(/^Line 5: Put/);
  await page.getByRole('button', { name: 'Write this branch' }).click();
  await overwrite(page, 0, '- Said in its branch. [^book]\n  And half of another');
  await expect(problems(page)).toHaveText(/^Line 2: Put/);
  await page.getByRole('button', { name: 'Write the whole map' }).click();
  await expect(text(page)).toHaveValue(/\n {2}- Said in its branch\./);
  await expect(text(page)).toHaveValue(broken);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(text(page)).toHaveValue(/\n {2}- Reason number 0\./);
  await expect(text(page)).toHaveValue(broken);
  await text(page).focus();
  await chooseLine(page, 1);
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: 'Write this branch' }).click();
  await expect(text(page)).toHaveValue(/^- Reason number 0\.[^\n]*\n {2}And half of another$/);
});
