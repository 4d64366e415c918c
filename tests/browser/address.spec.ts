import { readFileSync } from 'node:fs';
import { card, details, expect, mapReady, openMap, still, test } from './page.ts';

test('back and forward walk through what was focused', async ({ page }) => {
  await openMap(page);
  await card(page, 'washington').click();
  await expect(page).toHaveURL(/node=washington/);
  await card(page, 'survival').click();
  await expect(page).toHaveURL(/node=survival/);
  await page.goBack();
  await expect(card(page, 'washington')).toHaveAttribute('data-focused', 'true');
  await page.goBack();
  await expect(page.locator('[data-focused]')).toHaveCount(0);
  await page.goForward();
  await expect(card(page, 'washington')).toHaveAttribute('data-focused', 'true');
});

test('a copied address opens the same sight', async ({ page, context }) => {
  await openMap(page);
  await card(page, 'washington').getByRole('button', { name: '1 reason' }).click();
  await card(page, 'sanctions-bite').click();
  await details(page).getByRole('button', { name: 'Link to this passage' }).click();
  await expect(page).toHaveURL(/open=sanctions-bite:0/);
  const other = await context.newPage();
  await other.goto(page.url());
  await mapReady(other);
  await expect(card(other, 'sanctions-bite')).toHaveAttribute('data-focused', 'true');
  await expect(other.locator('.citation[data-open]')).toHaveCount(1);
  await expect(card(other, 'war-economy')).toHaveCount(0);
});

test('a depth, all, none and ids say what is open', async ({ page }) => {
  await openMap(page, '?expand=none');
  await expect(page.locator('[data-claim]')).toHaveCount(1);
  await openMap(page, '?expand=1');
  await expect(card(page, 'image')).toBeAttached();
  await expect(card(page, 'lavrov')).toHaveCount(0);
  await openMap(page, '?expand=legitimacy&node=lavrov');
  await expect(card(page, 'lavrov')).toBeVisible();
});

test('the theme of the address holds, and another choice goes into the address', async ({ page }) => {
  await openMap(page, '?theme=dark');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await paper()).toBe('rgb(22, 20, 18)');
  await page.getByLabel('Theme').selectOption('light');
  expect(await paper()).toBe('rgb(251, 249, 245)');
  await expect(page).toHaveURL(/theme=light/);
});

test('unknown parameters and unknown ids are passed over', async ({ page }) => {
  await openMap(page, '?fish=1&node=nobody&open=nobody:7&expand=%F0%9F');
  await expect(card(page, 'thesis')).toBeVisible();
  await expect(page.locator('[data-focused]')).toHaveCount(0);
});

test('a same-origin path opens, and a map that is not there says so with a way out', async ({
  page,
  watched,
}) => {
  await openMap(page, '?map=/data/broad-street-pump.json');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The pump in Broad Street');
  watched.allow(/data\/nowhere\.json/);
  await page.goto('/?map=nowhere');
  const alert = page.getByRole('alert');
  // The preview server answers any path with the page itself, so what comes is not JSON.
  await expect(alert).toContainText('nowhere could not be shown');
  await alert.getByRole('button', { name: 'Open the first map' }).click();
  await expect(card(page, 'thesis')).toBeVisible();
});

test('a map of another host opens over https only, and the page says where it came from', async ({
  page,
  watched,
}) => {
  watched.allow(/^https:\/\/maps\.example\//);
  const text = readFileSync('data/broad-street-pump.json', 'utf8');
  let referrer: string | undefined;
  await page.route('https://maps.example/pump.json', async (route) => {
    referrer = route.request().headers().referer;
    await route.fulfill({ body: text, headers: { 'access-control-allow-origin': '*' } });
  });
  await page.route('https://maps.example/sources/**', (route) =>
    route.fulfill({
      body: readFileSync('data/sources/broad-street-essay.txt', 'utf8'),
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
  await openMap(page, '?map=https://maps.example/pump.json&node=brewery');
  await expect(page.getByText('Loaded from maps.example')).toBeVisible();
  expect(referrer).toBeUndefined();
  await expect(details(page)).toContainText('Word for word');
  for (const address of [
    'http://maps.example/pump.json',
    'https://me:secret@maps.example/pump.json',
    'javascript:alert(1)',
    'data:application/json,{}',
  ]) {
    await page.goto(`/?map=${encodeURIComponent(address)}`);
    await expect(page.getByRole('alert')).toContainText(
      'Only https addresses without a user name can be opened.',
    );
  }
});

test('Reset brings back the sight in which the map opened', async ({ page }) => {
  await openMap(page);
  await still(page);
  const before = await card(page, 'thesis').boundingBox();
  await page.getByRole('button', { name: 'Open all' }).click();
  await page.getByRole('button', { name: 'Reset' }).click();
  await still(page);
  expect(await card(page, 'thesis').boundingBox()).toEqual(before);
});
