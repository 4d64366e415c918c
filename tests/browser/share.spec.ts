import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dropFile, expect, openMap, test } from './page.ts';

test('the dialog gives a link to the sight, a frame that shows it, and takes focus and gives it back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page, '?node=hill');
  const opener = page.getByRole('button', { name: 'Share' });
  await opener.click();
  const dialog = page.getByRole('dialog', { name: 'Share and embed' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByLabel('Link to this sight')).toHaveValue(page.url());
  await dialog.getByRole('button', { name: 'Copy' }).first().click();
  await expect(dialog.getByRole('status').first()).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  const frame = await dialog.getByLabel('Frame for a web page').inputValue();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  expect(frame).toContain('title="Why the Kremlin avoids a summit with Zelensky"');
  // The code is put into a page of another origin, as a writer would.
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Blog</title>${frame}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const host = await context.newPage();
  await host.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
  const card = host.frameLocator('iframe').locator('[data-claim="hill"]');
  await expect(card).toHaveAttribute('data-focused', 'true');
  server.close();
});

test('the picture is the drawing of what is open', async ({ page }) => {
  await openMap(page, '?expand=all');
  await page.getByRole('button', { name: 'Share' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the picture' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Why-the-Kremlin-avoids-a-summit-with-Zelensky.svg');
  const svg = readFileSync(await file.path(), 'utf8');
  expect(svg).toMatch(/^<svg /);
  expect(svg).toContain('castrated Ukraine');
});

test('a file on the disk has no link, and the dialog says so', async ({ page }) => {
  await openMap(page);
  await dropFile(page, 'mine.json', '{"version":1,"title":"Mine","thesis":{"text":"My own claim."}}');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mine');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog', { name: 'Share and embed' })).toContainText('there is no link to it');
});
