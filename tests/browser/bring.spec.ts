// Maps in other notations: dropped, pasted, named by an address; what could not be brought along; what is no map.

import type { Page } from '@playwright/test';
import { violationsInBothThemes } from './axe.ts';
import { hold } from './lateParts.ts';
import { details, developerTools, dropFile, expect, mapReady, openMap, test } from './page.ts';

const argdown = `===
title: Cats
===

[Cats are wise]: Cats know what they want. #wise
  + <Sleep>: They sleep when they are tired.
    - [Dogs]: So do dogs.
  - <Boxes>: They sit in boxes that are too small.
    _ <Fun>: A small box is fun.
`;
const kialo = 'Discussion Title: Tea\n\n1. Tea is good.\n1.1. Pro: It is warm.\n1.2. Con: -> See 1.1.\n';
const essay = 'Buses should run at night. Nurses work late. They have no car.\n';
const aif = JSON.stringify({
  nodes: [
    { nodeID: '1', text: 'Buses should run at night', type: 'I' },
    { nodeID: '2', text: 'Nurses work late', type: 'I' },
    { nodeID: '3', text: 'Default Inference', type: 'RA' },
    { nodeID: '4', text: 'Ann: nurses work late', type: 'L' },
  ],
  edges: [
    { edgeID: '1', fromID: '2', toID: '3' },
    { edgeID: '2', fromID: '3', toID: '1' },
  ],
  locutions: [],
});

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const lost = (page: Page) => page.getByRole('region', { name: /^Read from/ });

async function dropFiles(page: Page, files: Record<string, string>): Promise<void> {
  const transfer = await page.evaluateHandle((files) => {
    const data = new DataTransfer();
    for (const [name, text] of Object.entries(files)) data.items.add(new File([text], name));
    return data;
  }, files);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

async function readOthers(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await dropFile(page, 'cats.argdown', argdown);
  await expect(title(page)).toHaveText('Cats');
  await expect(page.locator('[data-claim][data-role="thesis"]')).toContainText('Cats know what they want.');
  await expect(page.locator('[data-claim][data-role="reason"]').first()).toContainText('They sleep');
  await expect(page.locator('[data-claim][data-role="objection"]').first()).toBeVisible();
  await expect(details(page)).toContainText('Read from Argdown: nothing is lost.');
  // Its parser recurses, and a worker's stack is half of the command line's.
  const deep = Array.from({ length: 190 }, (_, at) => `${' '.repeat(at + 1)}+ <A${at}>: a\n`);
  await dropFile(page, 'deep.argdown', `[T]: t\n${deep.join('')}`);
  await expect(title(page)).toHaveText('deep');
  await dropFile(page, 'tea.txt', kialo);
  await expect(title(page)).toHaveText('Tea');
  await dropFiles(page, { 'night.json': aif, 'night.txt': essay });
  await expect(title(page)).toHaveText('night');
  await expect(lost(page)).toContainText('Read from AIF');
  await expect(lost(page)).toContainText('night.json');
  expect(await violationsInBothThemes(page)).toEqual([]);
  await lost(page).getByRole('button', { name: 'Copy the list' }).click();
  await expect(lost(page)).toContainText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^night\.json\n- /);
  await page.getByRole('button', { name: 'Back' }).click();
  await details(page)
    .getByRole('button', { name: /could not be brought along$/ })
    .click();
  await expect(lost(page)).toBeVisible();
}

test('a file in Argdown is a map; what it could not bring along stands beside it, can be copied, and is found again; what is wrong is told with the line of the file that was written; a text that is no map is attached as before, and a pasted one is let be', async ({
  page,
}) => {
  await openMap(page);
  await test.step('what is wrong is told with the line of the file that was written, and the open map stays', async () => {
    const before = await title(page).textContent();
    await dropFile(page, 'broken.argdown', '[A]: One.\n  + [B]: Two.\n   -- not closed\n      + <: \n');
    const report = page.getByRole('alert');
    await expect(report).toContainText('broken.argdown could not be shown');
    await expect(report.locator('.report-place').first()).toContainText(/Line \d+, column \d+/);
    await expect(title(page)).toHaveText(before ?? '');
  });
  await test.step('a text that is no map is attached as before, and a pasted one is let be', async () => {
    await dropFile(page, 'essay.txt', essay);
    await expect(page.getByRole('dialog', { name: 'Attach your copy of a text' })).toBeVisible();
    await page.keyboard.press('Escape');
    const before = await title(page).textContent();
    await paste(page, essay);
    await paste(page, kialo);
    await expect(title(page)).toHaveText('Tea');
    expect(before).not.toBe('Tea');
  });
  await test.step('a file in Argdown is a map; what it could not bring along stands beside it, can be copied, and is found again', () =>
    readOthers(page));
});

test('a file that takes long can be stopped, and the open map stays; a list in Markdown is a map; of a second map in one drop it is said that it was not opened; a page that is loaded again says that the file is gone; on a phone it is said above the map that something is lost, and which on request', async ({
  page,
}) => {
  await openMap(page);
  await test.step('a file that takes long can be stopped, and the open map stays', async () => {
    const before = await title(page).textContent();
    const go = await hold(page, '**/readersWorker-*.js');
    await dropFile(page, 'cats.argdown', argdown);
    const notice = page.getByRole('status').filter({ hasText: 'Reading' });
    await expect(notice).toContainText('cats.argdown');
    await notice.getByRole('button', { name: 'Stop' }).click();
    await expect(notice).toHaveCount(0);
    go();
    await expect(title(page)).toHaveText(before ?? '');
    await expect(page.locator('.report')).toHaveCount(0);
    await dropFile(page, 'cats.argdown', argdown);
    await expect(title(page)).toHaveText('Cats');
    await page.unroute('**/readersWorker-*.js');
  });
  await test.step('a list in Markdown is a map; of a second map in one drop it is said that it was not opened; a page that is loaded again says that the file is gone', async () => {
    await dropFiles(page, {
      'list.md': '# Rain\n\n- It rains.\n  - Pro: The street is wet.\n  - Con: It was washed.\n',
      'tea.txt': kialo,
    });
    await expect(title(page)).toHaveText('Rain');
    await expect(page.locator('.notice')).toContainText('tea.txt was not opened. Open it by itself.');
    await page.reload();
    await expect(page.locator('.notice')).toContainText('came from a file');
  });
  await test.step('on a phone it is said above the map that something is lost, and which on request', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    await mapReady(page);
    await dropFiles(page, { 'night.json': aif, 'night.txt': essay });
    await expect(title(page)).toHaveText('night');
    await page.getByRole('button', { name: 'Say which' }).click();
    await expect(lost(page)).toBeVisible();
    await test.step('the text that lies beside the map is its source, in which its claims are found word for word', async () => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.getByRole('button', { name: 'Text', exact: true }).first().click();
      const reader = page.getByRole('region', { name: 'Source text' });
      await expect(reader).toContainText('They have no car.');
      await expect(reader.locator('mark[data-match="verbatim"]')).toHaveCount(2);
    });
  });
});

/** Gives this for such an address. As routes do, but those switch the browser's cache off. */
async function answer(page: Page, urlPattern: string, text: string): Promise<void> {
  const tools = await developerTools(page);
  const body = Buffer.from(text).toString('base64');
  const responseHeaders = [{ name: 'content-type', value: 'text/plain' }];
  tools.on('Fetch.requestPaused', ({ requestId }) =>
    tools.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body }),
  );
  await tools.send('Fetch.enable', { patterns: [{ urlPattern }] });
}

test('a map of an address may be in another notation, on the site and in a frame', async ({ page }) => {
  await answer(page, '*/data/cats.argdown', argdown);
  await openMap(page, '?map=data/cats.argdown');
  await expect(title(page)).toHaveText('Cats');
  await page.goBack();
  await page.goForward();
  await expect(title(page)).toHaveText('Cats');
  await page.goto('/icon.svg');
  await page.goto('/?map=data/cats.argdown&mode=embed');
  await expect(page.locator('[data-claim][data-role="thesis"]')).toContainText('Cats know what they want.');
});

test('where no worker may be started, the page reads it itself', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await openMap(page);
  await dropFile(page, 'cats.argdown', argdown);
  await expect(title(page)).toHaveText('Cats');
  await dropFile(page, 'tea.txt', kialo);
  await expect(title(page)).toHaveText('Tea');
});
