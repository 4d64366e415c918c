// The reader's own copy of a text: brought, matched, kept, forgotten, and never sent along.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { asPage, essay } from '../texts/essayApart.ts';
import { bareAgain, openBare } from './bareMap.ts';
import { expect, goTo, openMap, test } from './page.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Attach your copy of a text' });

async function dropFiles(page: Page, files: readonly (readonly [string, string])[]): Promise<void> {
  const transfer = await page.evaluateHandle((files) => {
    const data = new DataTransfer();
    for (const [name, text] of files) data.items.add(new File([text], name));
    return data;
  }, files);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

async function openByKeys(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.locator('.palette-input')).toBeFocused();
  await page.keyboard.type('attach');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
}

/** What the source text says of the citations that it marks, once it is read to its end. */
async function matches(page: Page): Promise<string[]> {
  await page.keyboard.press('t');
  const text = page.getByRole('region', { name: 'Source text' });
  await expect(text.getByText(/ of \d+ sentences used/)).toBeVisible();
  const all = await text
    .locator('mark[data-citation]')
    .evaluateAll((each) => each.map((mark) => (mark as HTMLElement).dataset.match ?? ''));
  return [...new Set(all)].sort();
}

async function attachByKeys(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share' }).focus();
  await openByKeys(page);
  const field = dialog(page).getByLabel('Or paste the text');
  for (let step = 0; step < 6; step++) {
    if (await field.evaluate((each) => each === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(field).toBeFocused();
  await page.keyboard.insertText(essay.replaceAll('Soho', 'Sohho'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('heading', { name: 'Pasted text' })).toBeFocused();
  // What differs is named, and leads to its claim.
  await expect(dialog(page)).toContainText('Look at these claims:');
  const attach = dialog(page).getByRole('button', { name: 'Attach', exact: true });
  for (let step = 0; step < 30; step++) {
    if (await attach.evaluate((each) => each === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('button', { name: 'Done' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
}

async function attachDropped(page: Page): Promise<void> {
  await dropFiles(page, [[`${'long'.repeat(40)}.html`, asPage(essay)]]);
  await expect(dialog(page)).toContainText('24 quotations:');
  await page.setViewportSize({ width: 320, height: 560 });
  const { scroll, client } = await dialog(page).evaluate((each) => ({
    scroll: each.scrollWidth,
    client: each.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
  await dialog(page).getByRole('button', { name: 'Attach', exact: true }).click();
  await expect(dialog(page).getByRole('button', { name: 'Done' })).toBeInViewport();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  expect(await matches(page)).toEqual(['elided', 'paraphrase', 'verbatim']);
  expect(await page.title()).toContain('The pump in Broad Street');
}

test('with the keyboard alone a copy is attached: from the list of actions, pasted, attached, and back; a saved page that is dropped anywhere finds its source, and its citations are marked in it, in a window of 320 pixels too', {
  tag: '@smoke',
}, async ({ page }) => {
  await openBare(page);
  await attachByKeys(page);
  await test.step('a saved page that is dropped anywhere finds its source, and its citations are marked in it, in a window of 320 pixels too', async () => {
    await bareAgain(page, 'The pump in Broad Street, again');
    await attachDropped(page);
  });
});

/** How many copies this browser keeps. */
const keptCopies = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('therefore');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const count = opening.result.transaction('copies').objectStore('copies').count();
          count.onsuccess = () => resolve(count.result);
          opening.result.close();
        };
      }),
  );

async function readLong(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
    Object.assign(globalThis, { tasks });
  });
  await page.evaluate((essay) => {
    const data = new DataTransfer();
    data.items.add(
      new File([`${essay}\n\n${'Water and air, and no word of it.\n\n'.repeat(85_000)}`], 'long.txt'),
    );
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
  }, essay);
  await expect(dialog(page)).toContainText('23 word for word', { timeout: 60_000 });
  const longest = await page.evaluate(() =>
    Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks),
  );
  console.log(`longest task while a long text is read: ${longest} ms`);
}

async function keepAndForget(page: Page): Promise<void> {
  const copies = dialog(page).locator('.attach-copies li');
  await dropFiles(page, [['mine.txt', essay]]);
  await expect(dialog(page)).toContainText('This is exactly the text that the map names.');
  const keep = dialog(page).getByRole('checkbox', { name: 'Keep this copy in this browser' });
  await expect(keep).not.toBeChecked();
  await keep.check();
  await dialog(page).getByRole('button', { name: 'Attach', exact: true }).click();
  await expect(copies).toContainText('kept in this browser');
  await openMap(page, '?map=broad-street-pump');
  await openByKeys(page);
  await expect(copies).toContainText('mine.txt · kept in this browser');
  expect(await keptCopies(page)).toBe(1);
  await copies.getByRole('button', { name: /^Forget/ }).click();
  await expect(copies).toHaveCount(0);
  await expect(dialog(page).getByRole('status').first()).toContainText('is forgotten');
  await openMap(page, '?map=broad-street-pump');
  await openByKeys(page);
  await expect(dialog(page).getByLabel('Or paste the text')).toBeVisible();
  expect(await keptCopies(page)).toBe(0);
  await expect(copies).toHaveCount(0);
}

/** @param sent What the page has asked for. */
async function copyGoesNowhere(page: Page, sent: readonly string[]): Promise<void> {
  const secret = 'Zanzibarium';
  await dropFiles(page, [[`${secret}.txt`, `${secret}\n\n${essay}\n\n${secret}`]]);
  await dialog(page).getByRole('button', { name: 'Attach', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share' }).click();
  const share = page.getByRole('dialog', { name: 'Share and embed' });
  await expect(share.getByLabel('Link to this sight')).toHaveValue(page.url());
  const shown = () =>
    share
      .locator('textarea, input[readonly]')
      .evaluateAll((fields) => fields.map((each) => (each as HTMLTextAreaElement).value));
  const outputs = await shown();
  await share.getByRole('tab', { name: 'Embed' }).click();
  for (const kind of ['Frame', 'Element', 'Element with this version in it']) {
    await share.getByRole('radio', { name: kind, exact: true }).check();
    outputs.push(...(await shown()));
  }
  expect(outputs).toHaveLength(6);
  await share.getByRole('tab', { name: 'Picture' }).click();
  const download = page.waitForEvent('download');
  await share.getByRole('button', { name: 'Save the picture' }).click();
  const svg = readFileSync(await (await download).path(), 'utf8');
  expect(svg).toContain('<svg ');
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
  );
  for (const outside of [...outputs, svg, page.url(), kept, ...sent]) expect(outside).not.toContain(secret);
}

test('a text of three million letters is read without keeping the page waiting; a copy that is kept is there again after a reload, until it is forgotten; a copy goes into no address, link, frame, picture or request', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await openMap(page, '?map=broad-street-pump');
  await readLong(page);
  const close = async () => {
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
  };
  await test.step('a copy that is kept is there again after a reload, until it is forgotten', async () => {
    await close();
    await keepAndForget(page);
  });
  await test.step('a copy goes into no address, link, frame, picture or request', async () => {
    await close();
    await goTo(page, '?map=broad-street-pump&expand=all');
    await copyGoesNowhere(page, sent);
  });
});
