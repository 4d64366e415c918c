// Drafts: maps begun from nothing, the list of what is kept, a map that has changed since, two tabs, and a browser that
// keeps nothing.

import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { violationsInBothThemes } from './axe.ts';
import {
  card,
  developerTools,
  dropFile,
  enterMap,
  expect,
  goTo,
  mapReady,
  openMap,
  openToWrite,
  still,
  test,
  writeReady,
} from './page.ts';
import { waits } from './settled.ts';

const field = (page: Page) => page.locator('.write-field');
const bar = (page: Page) => page.getByRole('region', { name: 'Write' });
const said = (page: Page) => page.locator('.write-said [role="status"]');
const kept = (page: Page) => page.locator('.write-kept');
const drafts = (page: Page) => page.getByRole('dialog', { name: 'Maps' }).locator('.drafts-list > li');

async function openDrafts(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Maps' }).click();
  await expect(page.getByRole('heading', { name: 'Your drafts' })).toBeVisible();
}

/** A map of one's own with a thesis and a reason. */
async function begin(page: Page): Promise<void> {
  await page.goto('/?draft=new&mode=write');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Cats are wise.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('They sleep.');
  await page.keyboard.press('Escape');
  await expect(kept(page)).toHaveText('Kept in this browser, not in a file yet.');
}

/** The file that is saved, where the browser hands over a download. */
async function savedFile(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+s');
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

const withoutPickers = () => {
  for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name);
};

async function inTab(context: BrowserContext, query: string): Promise<Page> {
  const tab = await context.newPage();
  tab.on('pageerror', (error) => expect(error.message).toBe(''));
  await tab.goto(`/${query}`);
  await mapReady(tab);
  return tab;
}

interface Said {
  where: string;
  words: string;
  /** What has to be there as well. */
  beside?: string;
}

/** Loads the page again in the moment in which it says something. @returns What came of what made it say so. */
async function reloadWhenSaid<T>(page: Page, said: Said, say: () => Promise<T>): Promise<T> {
  await page.evaluate(({ where, words, beside = 'body' }) => {
    const look = () => {
      const says = document.querySelector(where)?.textContent?.includes(words);
      if (!says || !document.querySelector(beside)) return;
      observer.disconnect();
      removeEventListener('focusin', look);
      location.reload();
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    addEventListener('focusin', look);
  }, said);
  const loaded = page.waitForEvent('load');
  const came = await say();
  await loaded;
  return came;
}

test('a map is begun from nothing, comes back when the page is loaded again, and is saved as a file', async ({
  page,
}) => {
  await page.addInitScript(withoutPickers);
  await openMap(page);
  await openDrafts(page);
  await page.getByRole('button', { name: 'New map' }).click();
  await expect(field(page)).toBeFocused();
  await expect(said(page)).toHaveText('A new map. Type its thesis.');
  await expect(page).toHaveURL(/\?draft=[\w-]{8,}&mode=write/);
  const address = page.url();
  await page.keyboard.press('Escape');
  await expect(said(page)).toHaveText('The thesis is still to be typed: what the map argues for.');
  await page.keyboard.press('ControlOrMeta+s');
  await expect(said(page)).toHaveText('The thesis is still to be typed: then there is a map to save.');
  await page.reload();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Cats are wise.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('They sleep.');
  await page.keyboard.press('Escape');
  await expect(kept(page)).toHaveText('Kept in this browser, not in a file yet.');
  await page.reload();
  await expect(page.locator('[data-claim][data-role="reason"]')).toContainText('They sleep.');
  expect(new URL(page.url()).searchParams.get('draft')).toBe(new URL(address).searchParams.get('draft'));
  await expect(said(page)).toContainText('kept in this browser');
  const { name, text } = await reloadWhenSaid(page, { where: '.write-kept', words: 'As in the file.' }, () =>
    savedFile(page),
  );
  expect(name).toBe('New-map.json');
  expect(JSON.parse(text)).toEqual({
    version: 1,
    title: 'New map',
    thesis: { text: 'Cats are wise.', children: [{ role: 'reason', text: 'They sleep.' }] },
  });
  await expect(kept(page)).toHaveText('As in the file.');
  await enterMap(page);
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.locator('[data-claim]')).toHaveCount(1);
});

test('of a draft no link is offered, but its file and the code of a page that holds it; who presents it is writing again at its end, with all that can be undone; drafts are listed, opened, thrown away and had back', async ({
  page,
}) => {
  await begin(page);
  await test.step('no link is offered', async () => {
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share and embed' });
    await expect(dialog).toContainText(
      'This is a draft, which only this browser has: no link leads others to it.',
    );
    await expect(dialog.getByRole('button', { name: /^Copy link/ })).toHaveCount(0);
    await dialog.getByRole('tab', { name: 'File' }).click();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save map as JSON' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('"text": "They sleep."');
    await dialog.getByRole('tab', { name: 'Embed' }).click();
    await expect(dialog.getByText('This is a draft, which only this browser has')).toBeVisible();
    await expect(dialog.getByText('a file on your disk')).toHaveCount(0);
  });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Share and embed' })).toHaveCount(0);
  await enterMap(page);
  await page.keyboard.press('p');
  await expect(page.locator('.present')).toBeVisible();
  await page.goBack();
  await expect(bar(page)).toBeVisible();
  await enterMap(page);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(said(page)).toHaveText('Undone: Added a reason to “Cats are wise”.');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(page.locator('[data-claim][data-role="reason"]')).toContainText('They sleep.');
  await expect(kept(page)).toHaveText('Kept in this browser, not in a file yet.');
  await test.step('drafts are listed', () => list(page));
});

async function list(page: Page): Promise<void> {
  await goTo(page, '?map=broad-street-pump&mode=write');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Broad Street');
  await writeReady(page);
  await enterMap(page);
  await page.keyboard.press('Home');
  await still(page);
  await page.keyboard.press('r');
  await page.keyboard.type('A reason that is kept.');
  await page.keyboard.press('Escape');
  await expect(kept(page)).toHaveText('Kept in this browser, not in a file yet.');
  await openDrafts(page);
  await expect(drafts(page)).toHaveCount(2);
  await expect(drafts(page).first()).toContainText('Open now');
  await expect(drafts(page).last()).toContainText('Cats are wise.');
  expect(await violationsInBothThemes(page, undefined, 'dialog[open]')).toEqual([]);
  await drafts(page).last().getByRole('button', { name: 'Throw away “New map”' }).click();
  await expect(drafts(page).last()).toContainText('Thrown away: New map');
  await drafts(page).last().getByRole('button').click();
  await drafts(page).last().getByRole('link').click();
  await expect(page.locator('[data-claim][data-role="reason"]')).toContainText('They sleep.');
  await openDrafts(page);
  await expect(drafts(page)).toHaveCount(2);
  await drafts(page)
    .first()
    .getByRole('button', { name: /^Throw/ })
    .click();
  await expect(drafts(page).first()).toContainText('Thrown away');
  await page.keyboard.press('Escape');
  await openDrafts(page);
  await expect(drafts(page)).toHaveCount(1);
  await openToWrite(page, '?map=broad-street-pump&mode=write');
  await expect(kept(page)).toHaveText('As in the file.');
}

test('an address of a draft that is not kept here says so, and shows the map that it began from', async ({
  page,
}) => {
  await openMap(page, '?map=broad-street-pump&draft=elsewhere');
  await expect(page.locator('.notice')).toHaveText(
    /The draft of this address is not kept in this browser\. This is the map that it began from\./,
  );
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Broad Street');
});

/** The map has another title from now on. A route would turn the browser's cache off, which five loads need. */
async function changeMap(page: Page): Promise<void> {
  const tools = await developerTools(page);
  const map = readFileSync('dist/data/school-at-nine.json', 'utf8');
  const body = Buffer.from(map.replace(/"title": "[^"]*"/, '"title": "School at ten?"')).toString('base64');
  const responseHeaders = [{ name: 'Content-Type', value: 'application/json' }];
  tools.on('Fetch.requestPaused', ({ requestId }) =>
    tools.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body }),
  );
  await tools.send('Fetch.enable', { patterns: [{ urlPattern: '*/data/school-at-nine.json*' }] });
}

test('a map that has changed since its draft was begun says so: one goes on with the draft, or begins anew, and both stay', async ({
  page,
}) => {
  const address = '?map=school-at-nine&mode=write';
  const write = async (words: string) => {
    await enterMap(page);
    await page.keyboard.press('Home');
    await still(page);
    await page.keyboard.press('r');
    await page.keyboard.type(words);
    await page.keyboard.press('Escape');
    await expect(kept(page)).toHaveText('Kept in this browser, not in a file yet.');
  };
  // The map is compared as it comes, however late.
  await waits(page, 1500, 60_000);
  await openToWrite(page, address);
  await write('A first reason of mine.');
  const draft = page.url();
  await changeMap(page);
  for (const again of [draft, address]) {
    await test.step(`at ${again === draft ? 'the draft’s' : 'the map’s'} own address`, async () => {
      await page.goto(again.startsWith('?') ? `/${again}` : again);
      await expect(bar(page)).toContainText('This map has changed since your draft of');
    });
  }
  expect(await violationsInBothThemes(page, undefined, '.write-bar')).toEqual([]);
  await bar(page).getByRole('button', { name: 'Begin anew' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('School at ten?');
  await write('A second reason of mine.');
  await openToWrite(page, address);
  await expect(said(page)).toContainText('Your draft of');
  await expect(page.getByText('A second reason of mine.').first()).toBeVisible();
  await openDrafts(page);
  await expect(drafts(page)).toHaveCount(2);
  await drafts(page).last().getByRole('link').click();
  await expect(bar(page)).toContainText('This map has changed since your draft of');
  await reloadWhenSaid(
    page,
    { where: '.write-said [role="status"]', words: 'Your draft of', beside: '.map :focus' },
    () => bar(page).getByRole('button', { name: 'Go on with the draft' }).click(),
  );
  await expect(said(page)).toContainText('Your draft of');
  await enterMap(page);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(said(page)).toContainText('Undone:');
});

test('two files of one name are not taken for one another', async ({ page }) => {
  const file = (words: string) =>
    JSON.stringify({ version: 1, title: words, thesis: { id: 't', text: `${words}.` } });
  const open = async (words: string) => {
    await openMap(page);
    await dropFile(page, 'map.json', file(words));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
    await enterMap(page);
    await page.keyboard.press('w');
  };
  await open('One');
  await expect(kept(page)).toHaveText('As in the file.');
  await card(page, 't').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type(' And so.');
  await page.keyboard.press('Escape');
  await expect(kept(page)).toHaveText('Kept in this browser, not in a file yet.');
  await open('Other');
  await expect(bar(page)).toContainText('was begun on another file named “map.json”');
  await expect(card(page, 't')).toContainText('Other.');
  await bar(page).getByRole('button', { name: 'Begin anew' }).click();
  await expect(kept(page)).toHaveText('As in the file.');
  await expect(card(page, 't')).toContainText('Other.');
  await open('One');
  await expect(card(page, 't')).toContainText('One. And so.');
});

test('a file that was saved in place and changed since is not overwritten without a word', async ({
  page,
}) => {
  // A file of the browser's own stands for one on the disk.
  await page.addInitScript(() => {
    const picked: string[] = [];
    Object.assign(window, {
      picked,
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
        picked.push(suggestedName);
        const folder = await navigator.storage.getDirectory();
        return folder.getFileHandle(`${picked.length}-${suggestedName}`, { create: true });
      },
    });
  });
  const inFile = (name: string) =>
    page.evaluate(async (name) => {
      const folder = await navigator.storage.getDirectory();
      const file = await (await folder.getFileHandle(name)).getFile();
      // A file that is being written anew cannot be read.
      return file.text().catch(() => '');
    }, name);
  const picked = () => page.evaluate(() => (Reflect.get(window, 'picked') as string[]).length);
  await begin(page);
  await page.keyboard.press('ControlOrMeta+s');
  await expect(kept(page)).toHaveText('As in the file.');
  await enterMap(page);
  const add = async (words: string) => {
    await page.keyboard.press('r');
    await page.keyboard.type(words);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+s');
  };
  await add('Again.');
  await expect.poll(() => inFile('1-New-map.json')).toContain('Again.');
  await expect(kept(page)).toHaveText('As in the file.');
  expect(await picked()).toBe(1);
  await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const stream = await (await folder.getFileHandle('1-New-map.json')).createWritable();
    await stream.write('Somebody else was here.');
    await stream.close();
  });
  await add('Once more.');
  await expect(bar(page)).toContainText('was changed by somebody else since it was saved here.');
  expect(await inFile('1-New-map.json')).toBe('Somebody else was here.');
  await bar(page).getByRole('button', { name: 'Save as another file' }).click();
  await expect(page.locator('.map :focus')).toHaveCount(1);
  await expect(kept(page)).toHaveText('As in the file.');
  expect(await picked()).toBe(2);
  expect(await inFile('2-New-map.json')).toContain('Once more.');
  expect(await inFile('1-New-map.json')).toBe('Somebody else was here.');
});

for (const [what, words] of [
  ['refuses', 'This browser keeps nothing: the draft is on this page alone. Save a file.'],
  ['has no room', 'This browser has no room for the draft: it is on this page alone. Save a file.'],
] as const) {
  test(`a browser that ${what} is no hindrance: it is said, writing goes on, and the page asks before it goes`, async ({
    page,
  }) => {
    await page.addInitScript((full) => {
      const refuse = () => {
        throw new DOMException('No.', full ? 'QuotaExceededError' : 'SecurityError');
      };
      if (full) for (const name of ['put', 'add'] as const) IDBObjectStore.prototype[name] = refuse;
      else IDBFactory.prototype.open = refuse;
    }, what !== 'refuses');
    await openToWrite(page, '?map=school-at-nine&mode=write');
    await enterMap(page);
    await page.keyboard.press('Home');
    await still(page);
    await page.keyboard.press('r');
    await page.keyboard.type('A reason that is kept nowhere.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('And one more.');
    await page.keyboard.press('Escape');
    await expect(bar(page).getByRole('alert')).toHaveText(words);
    expect(await violationsInBothThemes(page, undefined, '.write-bar')).toEqual([]);
    await test.step('presenting and coming back loses nothing', async () => {
      await enterMap(page);
      await page.keyboard.press('p');
      await expect(page.locator('.present')).toBeVisible();
      await page.goBack();
      await expect(bar(page)).toBeVisible();
      await enterMap(page);
      await page.keyboard.press('ControlOrMeta+z');
      await expect(said(page)).toContainText('Undone:');
    });
    const asked = page.waitForEvent('dialog').then(async (dialog) => {
      expect(dialog.type()).toBe('beforeunload');
      await dialog.accept();
    });
    await page.reload();
    await asked;
  });
}

test('a second tab reads what the first writes, and takes over what is being typed there', async ({
  page,
  context,
}) => {
  const address = '?map=broad-street-pump&mode=write';
  await openToWrite(page, address);
  await expect(kept(page)).toHaveText('As in the file.');
  const other = await inTab(context, address);
  await expect(bar(other)).toContainText('Another tab writes on this draft. Here it can be read.');
  await expect(bar(other).getByRole('button', { name: 'Undo' })).toHaveCount(0);
  expect(await violationsInBothThemes(other, undefined, '.write-bar')).toEqual([]);
  await enterMap(page);
  await page.keyboard.press('Home');
  await still(page);
  await page.keyboard.press('r');
  await page.keyboard.type('Seen in both.');
  await page.keyboard.press('Escape');
  await expect(other.getByText('Seen in both.').first()).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.type('Half a sen');
  await bar(other).getByRole('button', { name: 'Write here instead' }).click();
  await expect(said(other)).toHaveText('You write here now, and in no other tab.');
  await expect(other.locator('.map :focus')).toHaveCount(1);
  await expect(other.getByText('Half a sen').first()).toBeVisible();
  await expect(bar(page)).toContainText('Another tab writes on this draft.');
  await expect(field(page)).toHaveCount(0);
  await enterMap(other);
  await other.keyboard.press('ControlOrMeta+z');
  await expect(said(other)).toContainText('Undone: Added an objection');
  await expect(page.getByText('Half a sen')).toHaveCount(0);
  await test.step('and a tab that is closed leaves the draft to the other', async () => {
    await other.close();
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await expect(said(page)).toHaveText('You write here now, and in no other tab.');
    await expect(kept(page)).toHaveText('Kept in this browser, not in a file yet.');
  });
});

test('without locks, what two tabs write are two drafts', async ({ page, context }) => {
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
  const address = '?map=broad-street-pump&mode=write';
  await openToWrite(page, address);
  const other = await inTab(context, address);
  for (const tab of [page, other]) await expect(kept(tab)).toHaveText('As in the file.');
  for (const [tab, words] of [
    [page, 'Of the first.'],
    [other, 'Of the second.'],
  ] as const) {
    await enterMap(tab);
    await tab.keyboard.press('Home');
    await still(tab);
    await tab.keyboard.press('r');
    await tab.keyboard.type(words);
    await tab.keyboard.press('Escape');
  }
  await expect(bar(other).getByRole('alert')).toHaveText(
    'Another tab wrote too: this is a draft of its own now.',
  );
  await expect(other.getByText('Of the second.').first()).toBeVisible();
  await openDrafts(other);
  await expect(drafts(other)).toHaveCount(2);
  await drafts(other).last().getByRole('link').click();
  await expect(other.getByText('Of the first.').first()).toBeVisible();
  await expect(other.getByText('Of the second.')).toHaveCount(0);
});

test.describe(() => {
  // Windows that a page opened stay with its context.
  test.use({ ownContext: true });

  test('a draft is presented as it stands, in both windows, and written on again after it', async ({
    page,
    context,
  }) => {
    await begin(page);
    await enterMap(page);
    await page.keyboard.press('p');
    await expect(page.locator('.present')).toBeVisible();
    await expect(page).toHaveURL(/draft=[\w-]+/);
    await page.keyboard.press('c');
    await expect(page.getByRole('dialog')).toContainText('This is a draft.');
    await page.keyboard.press('Escape');
    const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    await expect(presenter.locator('.console')).toContainText('Cats are wise.');
    await presenter.reload();
    await expect(presenter.locator('.console')).toContainText('Cats are wise.');
    expect(new URL(presenter.url()).searchParams.get('draft')).toBe(
      new URL(page.url()).searchParams.get('draft'),
    );
    await presenter.close();
    await page.reload();
    await expect(page.locator('.present')).toContainText('Cats are wise.');
  });
});
