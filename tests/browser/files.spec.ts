import { malformedDocuments } from '../argument/malformedDocuments.ts';
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

test('a file dropped anywhere on the page is shown', { tag: '@smoke' }, async ({ page }) => {
  await openMap(page);
  await dropFile(page, 'mine.json', good);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A map of my own');
  await expect(card(page, '__proto__')).toBeVisible();
  await card(page, 'constructor').click();
  await expect(card(page, 'constructor')).toHaveAttribute('data-focused', 'true');
});

test('before texts of a file’s map are loaded from other hosts, the reader is asked, once', async ({
  page,
  watched,
}) => {
  const asked: string[] = [];
  watched.allow(/^https:\/\/texts\.test\//);
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
  await openMap(page);
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
});

test('a title cannot turn round what follows it in the tab', async ({ page }) => {
  await openMap(page);
  const title = 'Cholera \u{202E}gpj.exe';
  await dropFile(page, 'mine.json', JSON.stringify({ version: 1, title, thesis: { id: 't', text: 'T.' } }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cholera');
  await expect(page).toHaveTitle('Cholera gpj.exe ∴ Therefore');
});

test('a file can be chosen as well', async ({ page }) => {
  await openMap(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open file…' }).click();
  await (await chooser).setFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(good),
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A map of my own');
});

test('every malformed document shows its problem with place and way out, and leaves the open map', async ({
  page,
}) => {
  expect(malformedDocuments.length).toBeGreaterThanOrEqual(30);
  await openMap(page);
  const alert = page.getByRole('alert');
  for (const { name, text, code, line, column, pointer } of malformedDocuments) {
    await dropFile(page, `${name}.json`, text);
    await expect(alert, name).toContainText(`${name}.json could not be shown`);
    const shown = await alert.evaluate((alert) => {
      const first = alert.querySelector<HTMLElement>('.report-list li');
      return {
        first: first?.innerText ?? '',
        codes: [...(first?.querySelectorAll('code') ?? [])].map((code) => code.textContent),
        message: first?.querySelector('.report-message')?.textContent ?? '',
        thesis: document.querySelector('[data-claim="thesis"]') !== null,
        title: document.querySelector('h1')?.textContent,
      };
    });
    expect(shown.first, name).toContain(`Line ${line}, column ${column}`);
    expect(shown.codes, name).toEqual(pointer ? [pointer, code] : [code]);
    expect(shown.message, name).toMatch(/.{15,}/);
    expect(shown.thesis, name).toBe(true);
    expect(shown.title, name).toBe('Why the Kremlin avoids a summit with Zelensky');
  }
  await alert.getByRole('button', { name: 'Close' }).click();
  await expect(alert).toHaveCount(0);
});

test('a map with an issue shows the question over its rival theses', async ({ page }) => {
  await openMap(page);
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

test('a text full of markup and odd characters is shown as text', async ({ page }) => {
  await openMap(page);
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
