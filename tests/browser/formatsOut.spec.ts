// Maps that leave the app in other notations, with what those cannot hold; and branches on the clipboard.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { card, expect, goTo, openMap, test } from './page.ts';

const map = '?map=broad-street-pump';

async function choose(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find an action or a claim' }).fill(words);
  await page.keyboard.press('Enter');
}

async function saved(page: Page, label: string): Promise<{ name: string; text: string }> {
  await page.getByLabel('Notation').selectOption(label);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Save as ${label}` }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const begins: Record<string, [name: string, words: RegExp]> = {
  Argdown: ['broad-street-pump.argdown', /^===\ntitle: "The pump in Broad Street"/],
  AIF: ['broad-street-pump.aif.json', /"nodes"/],
  'Kialo text': [
    'broad-street-pump.txt',
    /^Discussion Name:\nThe pump in Broad Street\n\n1\. Thesis:\nCholera spreads/,
  ],
  SADFace: ['broad-street-pump.sadface.json', /"atom"/],
  OPML: ['broad-street-pump.opml', /<outline text="Cholera spreads/],
  Markdown: ['broad-street-pump.md', /^# The pump in Broad Street\n\n- \*\*Water carries cholera:\*\*/],
  CSV: ['broad-street-pump.csv', /^\uFEFFId,Bears on,Role,Name,Claim/],
  BibTeX: ['broad-street-pump.bib', /^@\w+\{/],
  'CSL-JSON': ['broad-street-pump.csl.json', /^\[\n/],
  RIS: ['broad-street-pump.ris', /^TY {2}- /],
};

test('a map is saved in each notation, and what that cannot hold stands beside it before; a branch is copied as text, and as a picture; where the page may not copy, it says how to save instead; a map without sources offers no list of them', async ({
  page,
  context,
}) => {
  await openMap(page, map);
  await choose(page, 'save as argdown');
  const dialog = page.getByRole('dialog', { name: 'Share and embed' });
  await expect(dialog.getByRole('tab', { name: 'File' })).toHaveAttribute('aria-selected', 'true');
  await expect(dialog.getByText('Tours are left out.')).toBeVisible();
  for (const [label, [name, words]] of Object.entries(begins)) {
    await test.step(label, async () => {
      const file = await saved(page, label);
      expect(file.name).toBe(name);
      expect(file.text).toMatch(words);
      await expect(dialog.getByText(`Saved as ${name}.`)).toBeVisible();
    });
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await test.step('a branch is copied as text, and as a picture', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await goTo(page, `${map}&node=miasma`);
    await expect(card(page, 'miasma')).toHaveAttribute('data-focused', 'true');
    await choose(page, 'copy this branch as text');
    await expect(page.getByText('is copied as text.')).toBeAttached();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^- Con: \*\*Foul air explains it:\*\* .+\n {2}- /);
    expect(text).not.toContain('Water carries cholera');
    await expect(card(page, 'miasma')).toBeVisible();
    await choose(page, 'copy this branch as a picture');
    await expect(page.getByText('is copied as a picture.')).toBeAttached();
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const picture = await createImageBitmap((await item?.getType('image/png')) as Blob);
      return [picture.width, picture.height];
    });
    expect(Math.min(...size)).toBeGreaterThan(100);
  });
  await test.step('where the page may not copy, it says how to save instead', async () => {
    await page.evaluate(() => {
      Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('refused')) });
    });
    await goTo(page, map);
    await expect(page.locator('[data-focused]')).toHaveCount(0);
    await choose(page, 'copy this branch as text');
    await expect(
      page.getByText('This browser did not let it be copied. Save it as a text: open Share, File.'),
    ).toBeAttached();
  });
  await test.step('a map without sources offers no list of them', async () => {
    await page.route('**/data/bare.json', (route) =>
      route.fulfill({ json: { version: 1, title: 'Bare', thesis: { id: 'a', text: 'It is so.' } } }),
    );
    await goTo(page, '?map=bare');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bare');
    await choose(page, 'save as markdown');
    await expect(page.getByLabel('Notation').getByRole('option', { name: 'CSV' })).toBeAttached();
    await expect(page.getByLabel('Notation').getByRole('option', { name: 'BibTeX' })).not.toBeAttached();
    await page.getByLabel('Notation').selectOption('Markdown');
    await expect(page.getByText('Markdown cannot hold everything')).toBeVisible();
    await expect(page.getByText('Ids of claims are left out.')).toBeVisible();
  });
});
