import type { Page } from '@playwright/test';
import { card, details, dropFile, expect, map, openMap, test } from './page.ts';

const good = JSON.stringify({
  version: 1,
  title: 'A map of my own',
  thesis: {
    id: '__proto__',
    text: 'Maps can be dropped.',
    children: [{ id: 'constructor', role: 'reason', text: 'This one was.' }],
  },
});

/** @param allow Requests to such addresses are part of the test. */
async function askForTexts(page: Page, allow: (url: RegExp) => void): Promise<void> {
  const asked: string[] = [];
  allow(/^https:\/\/texts\.test\//);
  await page.route('https://texts.test/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({
      headers: { 'access-control-allow-origin': '*', 'content-type': 'text/plain' },
      body: 'It rains in Spain.',
    });
  });
  const file = JSON.stringify({
    ...{ version: 1, title: 'From elsewhere' },
    thesis: { id: 't', text: 'It rains.', citations: [{ source: 's', quote: 'rains in Spain' }] },
    sources: [
      { id: 's', type: 'book', title: 'S', text: { kind: 'full', href: 'https://texts.test/s.txt' } },
    ],
  });
  await dropFile(page, 'mine.json', file);
  const question = page.getByRole('region', { name: 'Texts on other hosts' });
  await expect(question).toContainText('This map wants to load texts from texts.test.');
  await card(page, 't').click();
  await expect(details(page)).toContainText('The text lies on texts.test, which was not asked for it.');
  await question.getByRole('button', { name: 'Not now' }).click();
  await expect(question).toHaveCount(0);
  expect(asked).toEqual([]);
  await details(page).getByRole('button', { name: 'Load the texts from other hosts' }).click();
  await expect(details(page).locator('[data-finding="verbatim"]')).toBeVisible();
  expect(asked).toEqual(['https://texts.test/s.txt']);
}

test('a file dropped anywhere on the page is shown, or chosen; before texts of its map are loaded from other hosts, the reader is asked, once', {
  tag: '@smoke',
}, async ({ page, watched }) => {
  await openMap(page);
  await dropFile(page, 'mine.json', good);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A map of my own');
  await expect(card(page, '__proto__')).toBeVisible();
  await card(page, 'constructor').click();
  await expect(card(page, 'constructor')).toHaveAttribute('data-focused', 'true');
  await test.step('a map with an issue shows the question over its rival theses', async () => {
    const issue = {
      version: 1,
      title: 'Two answers',
      issue: {
        text: 'Should the handle come off?',
        theses: [
          { id: 'yes', text: 'Yes.' },
          { id: 'no', text: 'No.' },
        ],
      },
    };
    await dropFile(page, 'issue.json', JSON.stringify(issue));
    await expect(map(page)).toContainText('Should the handle come off?');
    await expect(card(page, 'yes')).toBeVisible();
    await expect(card(page, 'no')).toBeVisible();
  });
  await test.step('a title cannot turn round what follows it in the tab', async () => {
    const title = 'Cholera \u{202E}gpj.exe';
    await dropFile(page, 'mine.json', JSON.stringify({ version: 1, title, thesis: { id: 't', text: 'T.' } }));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Cholera');
    await expect(page).toHaveTitle('Cholera gpj.exe ∴ Therefore');
  });
  await test.step('a text full of markup and odd characters is shown as text', async () => {
    const text = '<img src=x onerror=alert(1)> &amp; \u{202E}reversed\u{202C} <script>alert(2)</script>';
    const hostile = {
      version: 1,
      title: text,
      thesis: { text, note: text, citations: [{ source: 's' }] },
      sources: [{ id: 's', type: 'book', title: text, URL: 'https://example.org/?<script>' }],
    };
    await dropFile(page, '<b>x</b>.json', JSON.stringify(hostile));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text);
    await card(page, '1').click();
    expect(await page.locator('main img, main script, aside img, aside script').count()).toBe(0);
  });
  await test.step('a malformed document is told of with its place, and leaves the open map', async () => {
    await dropFile(page, 'broken.json', '{"version": 1,\n}');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('broken.json could not be shown');
    await expect(alert).toContainText('Line 2, column 1');
    await expect(card(page, '1')).toBeVisible();
    await alert.getByRole('button', { name: 'Close' }).click();
    await expect(alert).toHaveCount(0);
  });
  await test.step('a file can be chosen as well', async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open file…' }).click();
    await (await chooser).setFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(good),
    });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A map of my own');
  });
  await test.step('before texts of a file’s map are loaded from other hosts, the reader is asked, once', () =>
    askForTexts(page, watched.allow));
});
