// The reader's own copy of a text: brought, matched, kept, forgotten, and never sent along.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { dropFile, expect, openMap, test } from './page.ts';

const essay = readFileSync('data/sources/broad-street-essay.txt', 'utf8');

/** The pump map as a file of one's own, without the essay beside it. */
const bareMap = (() => {
  const map = JSON.parse(readFileSync('data/broad-street-pump.json', 'utf8'));
  const { text: _, ...source } = map.sources[0];
  return JSON.stringify({ ...map, sources: [source, ...map.sources.slice(1)] });
})();

const asPage = (text: string) =>
  `<!doctype html><title>Saved</title><nav>Menu</nav><article>${text
    .split(/\n\s*\n/)
    .map(
      (each) => `<p>${each.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('’', '&rsquo;')}</p>`,
    )
    .join('\n')}</article><script>document.title = 'ran'</script>`;

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Attach your copy of a text' });

async function openBare(page: Page): Promise<void> {
  await openMap(page);
  await dropFile(page, 'pump.json', bareMap);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The pump in Broad Street');
}

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

for (const [name, text] of [
  ['essay.txt', essay],
  ['essay.html', asPage(essay)],
] as const) {
  test(`${name} dropped anywhere finds its source, and every citation is found in it`, async ({ page }) => {
    await openBare(page);
    await dropFiles(page, [[name, text]]);
    await expect(dialog(page).getByLabel('It is a copy of')).toHaveValue('essay');
    await expect(dialog(page)).toContainText('24 quotations:');
    await expect(dialog(page)).toContainText('23 word for word');
    await expect(dialog(page)).not.toContainText('Is this the right text?');
    await dialog(page).getByRole('button', { name: 'Attach', exact: true }).click();
    await expect(dialog(page).getByRole('status').first()).toContainText(
      'Attached to “The Pump in Broad Street”',
    );
    await expect(dialog(page).getByRole('button', { name: 'Done' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toHaveCount(0);
    expect(await matches(page)).toEqual(['elided', 'paraphrase', 'verbatim']);
    expect(await page.title()).toContain('The pump in Broad Street');
  });
}

test('with the keyboard alone: from the list of actions, pasted, attached, and back', {
  tag: '@smoke',
}, async ({ page }) => {
  await openBare(page);
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
});

test('a claim whose words are not found is a button that goes there', async ({ page }) => {
  await openBare(page);
  await dropFiles(page, [['essay.txt', essay.replaceAll('Soho', 'Sohho')]]);
  const first = dialog(page).locator('.attach-missing button').first();
  await first.click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator('[data-focused]')).toBeFocused();
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('Soho');
});

test('a text of something else is asked about, and what is none is refused in words', async ({ page }) => {
  await openBare(page);
  await dropFiles(page, [
    ['other.txt', 'A text about the weather.\n\nIt rained.'],
    ['picture.txt', 'GIF89a\0\0\0'],
  ]);
  await expect(dialog(page)).toContainText('Is this the right text?');
  await expect(dialog(page)).toContainText('Of the 41 places that the map cites, none can be found in it.');
  await dialog(page).getByRole('button', { name: 'Not this one' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('This is a picture, and no text.');
  await dialog(page).getByRole('button', { name: 'Close' }).last().click();
  await expect(dialog(page).locator('.attach-copies')).toHaveCount(0);
});

test('two texts dropped at once are both asked about, and each goes to its source', async ({ page }) => {
  await openBare(page);
  await dropFiles(page, [
    ['essay.md', essay],
    ['weather.txt', 'It rained.'],
  ]);
  await expect(dialog(page).getByRole('heading', { name: 'essay.md 1 of 2' })).toBeVisible();
  // Two quick clicks are one, also where both come before anything is drawn anew: the next text is not skipped.
  await dialog(page)
    .getByRole('button', { name: 'Attach', exact: true })
    .evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
  await expect(dialog(page).getByRole('heading', { name: 'weather.txt 2 of 2' })).toBeVisible();
  await dialog(page).getByLabel('It is a copy of').selectOption('snow-1855');
  await expect(dialog(page)).toContainText('Is this the right text?');
  await dialog(page).getByRole('button', { name: 'Attach', exact: true }).click();
  await expect(dialog(page).locator('.attach-copies li')).toHaveCount(2);
  await dialog(page).getByRole('button', { name: 'Forget the copy of On the Mode' }).click();
  await expect(dialog(page).locator('.attach-copies li')).toHaveCount(1);
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

test('a copy that is kept is there again after a reload, until it is forgotten', async ({ page }) => {
  const copies = dialog(page).locator('.attach-copies li');
  await openMap(page, '?map=broad-street-pump');
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
});

test('where the browser keeps nothing, the box says so and the copy is attached all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('Sandboxed.', 'SecurityError');
      },
    });
  });
  await openMap(page, '?map=broad-street-pump');
  await dropFiles(page, [['mine.txt', essay]]);
  await expect(dialog(page).getByRole('checkbox')).toBeDisabled();
  await expect(dialog(page)).toContainText('This browser does not let the page keep anything.');
  await dialog(page).getByRole('button', { name: 'Attach', exact: true }).click();
  await expect(dialog(page).locator('.attach-copies')).toContainText('until you close the page');
});

test('a copy goes into no address, link, frame, picture or request', async ({ page }) => {
  const secret = 'Zanzibarium';
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await openMap(page, '?map=broad-street-pump&expand=all');
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
});

test('the dialog fits a window of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 560 });
  await openMap(page, '?map=broad-street-pump');
  await dropFiles(page, [[`${'long'.repeat(40)}.txt`, essay.replaceAll('Soho', 'Sohho')]]);
  await expect(dialog(page)).toContainText('24 quotations:');
  const { scroll, client } = await dialog(page).evaluate((each) => ({
    scroll: each.scrollWidth,
    client: each.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
  await dialog(page).getByRole('button', { name: 'Attach', exact: true }).click();
  await expect(dialog(page).getByRole('button', { name: 'Done' })).toBeInViewport();
});

test('a text of three million letters is read without keeping the page waiting', async ({ page }) => {
  await openMap(page, '?map=broad-street-pump');
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
  await expect(dialog(page)).toContainText('23 word for word', { timeout: 25_000 });
  const longest = await page.evaluate(() =>
    Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks),
  );
  console.log(`longest task while a long text is read: ${longest} ms`);
});
