// What went wrong when somebody who knew nothing of the program wrote with it.

import type { Page } from '@playwright/test';
import { hold } from './lateParts.ts';
import { card, dropFile, expect, openMap, openToWrite, still, test, writeReady } from './page.ts';
import {
  claimMenu,
  formOf,
  keptWords,
  savedDocument,
  smallMap,
  writeField,
  writeOn,
  writeStatus,
  writeTool,
} from './writingDesk.ts';

const reader = (page: Page) => page.getByRole('region', { name: 'Source text' });

/** What writes does not come until the returned function is called. */
const holdTools = (page: Page) => hold(page, /\/Write-[^/]*\.js$/u);

test('letters that are typed before the tools are there do nothing', async ({ page }) => {
  await openMap(page);
  const go = await holdTools(page);
  const before = new URL(page.url()).search;
  await page.keyboard.press('w');
  // As commands of reading they would open the outline, the text, a talk, and leave writing.
  await page.keyboard.type('rotpwd');
  await expect(page.locator('.outline, .source-text')).toHaveCount(0);
  go();
  await writeReady(page);
  expect(new URL(page.url()).search).toBe(before === '' ? '?mode=write' : `${before}&mode=write`);
});

test('of a new map, what is typed before there is a field for it stands in the field', async ({ page }) => {
  const go = await holdTools(page);
  await openMap(page, '?draft=new&mode=write');
  await page.keyboard.type('Cats ');
  go();
  await expect(writeField(page)).toHaveValue('Cats ');
  await page.keyboard.type('are wise.');
  await page.reload();
  await expect(writeField(page)).toHaveValue('Cats are wise.');
});

test('what was typed into a field and cannot be is there again after the page was loaded anew', async ({
  page,
}) => {
  await openToWrite(page, '?draft=new&mode=write');
  await page.keyboard.type('It is so.');
  await page.keyboard.press('Escape');
  await expect(keptWords(page)).toHaveText('Kept in this browser, not in a file yet.');
  const language = formOf(page).getByLabel('Language', { exact: true });
  await language.fill('klingonese');
  await page.reload();
  await expect(language).toHaveValue('klingonese');
  await expect(language).toHaveAttribute('aria-invalid', 'true');
  await language.fill('de');
  await language.press('Enter');
  await expect(writeStatus(page)).toHaveText('Changed the language of “It is so”.');
  await page.reload();
  await expect(language).toHaveValue('de');
});

test('a claim that was just begun is open after a page was killed, and not what was typed before it', async ({
  page,
}) => {
  await openToWrite(page, '?draft=new&mode=write');
  await page.keyboard.type('Cats are wise.');
  const typed = await page.evaluate(async () => {
    dispatchEvent(new Event('pagehide'));
    return Object.entries(localStorage).filter(([name]) => name.includes('typing'));
  });
  expect(typed).toHaveLength(1);
  await page.keyboard.press('Tab');
  await expect(writeField(page)).toHaveAttribute('aria-label', 'Text of this reason');
  await expect(keptWords(page)).toHaveText('Kept in this browser, not in a file yet.');
  // What a page that is killed had not told the browser yet.
  await page.evaluate((typed) => {
    addEventListener('unload', () => {
      for (const [name, value] of typed) localStorage.setItem(name, value);
    });
  }, typed);
  await page.reload();
  await expect(writeField(page)).toHaveAttribute('aria-label', 'Text of this reason');
  await expect(writeField(page)).toHaveValue('');
});

test('a list of drafts that is out of date throws nothing away that another tab has opened since', async ({
  page,
  context,
}) => {
  await openToWrite(page, '?draft=new&mode=write');
  await page.keyboard.type('Cats are wise.');
  await page.keyboard.press('Escape');
  await expect(keptWords(page)).toHaveText('Kept in this browser, not in a file yet.');
  const draft = new URL(page.url()).search;
  await openMap(page);
  await page.getByRole('button', { name: 'Maps' }).click();
  const away = page.getByRole('button', { name: /^Throw away/ });
  await expect(away).toHaveCount(1);
  const other = await context.newPage();
  await other.goto(`/${draft}`);
  await expect(other.locator('.write-said [role="status"]')).toContainText('kept in this browser');
  await away.click();
  await expect(page.locator('.drafts-open')).toHaveText('Open in another tab');
  await other.reload();
  await expect(other.locator('[data-claim]').first()).toContainText('Cats are wise.');
  await other.close();
});

test('an address with a draft that this browser has not opens no other draft of the map', async ({
  page,
}) => {
  await openToWrite(page, '?map=school-at-nine&mode=write');
  await page.locator('.map [data-claim]').first().click();
  await page.keyboard.press('l');
  await page.keyboard.type('Mine');
  await page.keyboard.press('Enter');
  await expect(keptWords(page)).toHaveText('Kept in this browser, not in a file yet.');
  await openMap(page, '?map=school-at-nine&draft=never-kept&mode=write');
  await expect(page.getByText('The draft of this address is not kept in this browser.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Write' })).toHaveCount(0);
  await expect(page).not.toHaveURL(/draft=/);
});

test('all that can be done with a claim stands in one window; undo, redo and the text are at hand at every width, beside the panel, too; what is written does not turn the map round as long as it has room as it is; a source that a claim without one asks for is cited by it; of BibTeX what can be read is added to it; a text without an ending is a text; one of Markdown is named by what it says of itself, not by the line before that', async ({
  page,
}) => {
  await writeOn(page, smallMap);
  await lookAtHand(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await test.step('the map is not turned round', () => writeMore(page));
  for (let count = 0; count < 5; count++) await page.keyboard.press('ControlOrMeta+z');
  await expect(keptWords(page)).toHaveText('As in the file.');
  await test.step('a source is cited', () => addSources(page));
  await test.step('a text without an ending is a text', () => dropTexts(page));
});

async function lookAtHand(page: Page): Promise<void> {
  await card(page, 'a').click({ button: 'right' });
  const dialog = claimMenu(page);
  await expect(dialog).toBeVisible();
  const room = await dialog.evaluate((it) => {
    const body = it.querySelector('.dialog-body') ?? it;
    return { hidden: body.scrollHeight - body.clientHeight + it.scrollHeight - it.clientHeight };
  });
  expect(room.hidden).toBeLessThanOrEqual(1);
  await page.keyboard.press('Escape');
  await expect(claimMenu(page)).toHaveCount(0);
  for (const width of [1440, 1024]) {
    await page.setViewportSize({ width, height: 900 });
    await still(page);
    const bar = await page.locator('.write-tools').boundingBox();
    for (const name of ['Undo', 'Do again', 'As text', 'Save file', 'Done']) {
      const box = await writeTool(page, name).boundingBox();
      expect([
        name,
        (box?.x ?? 0) >= (bar?.x ?? 0),
        (box?.x ?? 0) + (box?.width ?? 0) <= (bar?.x ?? 0) + (bar?.width ?? 0),
      ]).toEqual([name, true, true]);
      // Nothing lies over it.
      await writeTool(page, name).click({ trial: true });
    }
  }
}

async function writeMore(page: Page): Promise<void> {
  await card(page, 'a').click();
  await still(page);
  const below = async () => {
    const [one, other] = [await card(page, 'thesis').boundingBox(), await card(page, 'a').boundingBox()];
    return (one?.y ?? 0) + (one?.height ?? 0) <= (other?.y ?? 0);
  };
  const before = await below();
  for (let count = 0; count < 5; count++) {
    await page.keyboard.press('Shift+Enter');
    await expect(writeField(page)).toBeFocused();
    await page.keyboard.type(`One more reason, which is number ${count} of those that are written here.`);
    await page.keyboard.press('Escape');
    await still(page);
    expect(await below()).toBe(before);
  }
}

async function addSources(page: Page): Promise<void> {
  await card(page, 'a').click();
  await formOf(page).getByRole('button', { name: 'Add a source' }).click();
  const sources = formOf(page);
  await sources.getByLabel('Title', { exact: true }).fill('By hand');
  await sources.getByLabel('Title', { exact: true }).press('Enter');
  await expect(writeStatus(page)).toContainText('“By hand”');
  const { thesis, sources: all } = await savedDocument(page);
  expect(all).toHaveLength(1);
  expect(thesis?.children?.[0]?.citations).toEqual([{ source: all?.[0]?.id }]);
  await test.step('of BibTeX with one entry that cannot be read the others are taken, and it is named', async () => {
    await sources
      .getByLabel('Paste sources')
      .fill(
        '@string{lancet = "The Lancet"}\n@article{snow1854, title={The pump}, author={Snow, John}, journal=lancet, year={1854}}\n@book{bad, title={Never closed, author={X\n@book{good, title={A book}, author={Lind, Ada}, year={1990}}\n',
      );
    await sources.getByRole('button', { name: 'Add them' }).click();
    await expect(writeStatus(page)).toContainText('Left out: “bad” (cannot be read)');
    const { sources: all } = await savedDocument(page);
    expect(all?.map(({ title }) => title)).toEqual(['By hand', 'The pump', 'A book']);
    expect(all?.[1]?.['container-title']).toBe('The Lancet');
  });
}

async function dropTexts(page: Page): Promise<void> {
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['Notes of a day\n\nIt rained. Nobody came.'], 'notes'));
    return data;
  });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(writeStatus(page)).toHaveText('The text is a source now: “Notes of a day”.');
  await expect(reader(page).locator('.sentence').last()).toHaveText('Nobody came.');
  await test.step('of Markdown', async () => {
    await dropFile(
      page,
      'note.md',
      '---\ntitle: "A day in May"\ndate: 2024-05-01\n---\n\nIt rained. Nobody came.\n',
    );
    await expect(writeStatus(page)).toHaveText('The text is a source now: “A day in May”.');
  });
}
