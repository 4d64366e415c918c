import { readFileSync } from 'node:fs';
import { goToMap, openCopy } from './goToMap.ts';
import { hold } from './lateParts.ts';
import { card, details, dropFile, expect, goTo, openMap, still, test } from './page.ts';
import { settled } from './settled.ts';

// The camera cuts instead of flying: what is asked here is where it comes to rest.
test('back and forward walk through what was focused, through citations and files, and restore what was open, and leave the reader’s colours as they are; Reset brings back the first sight', async ({
  page,
}) => {
  await openMap(page);
  await still(page);
  const box = async () =>
    Object.values((await card(page, 'thesis').boundingBox()) ?? {}).map((value) => Math.round(value));
  const opened = await box();
  await test.step('what was focused', async () => {
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
  await test.step('what was open, and not the colours', async () => {
    await goTo(page, '');
    await expect(page.locator('[data-focused]')).toHaveCount(0);
    await card(page, 'survival').click();
    await card(page, 'survival').getByRole('button', { name: '2 reasons' }).click();
    await expect(card(page, 'war-economy')).toBeVisible();
    await page.getByLabel('Theme').selectOption('dark');
    await page.goBack();
    await expect(card(page, 'war-economy')).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page).toHaveURL(/theme=dark/);
    expect(await page.evaluate(() => Object.values(localStorage).join(' '))).toContain('"theme":"dark"');
    await page.goForward();
    await expect(card(page, 'war-economy')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
  await test.step('Reset brings back the sight in which the map opened', async () => {
    await goToMap(page, '');
    await page.getByRole('button', { name: 'all', exact: true }).click();
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('reset');
    await page.keyboard.press('Enter');
    await expect.poll(box).toEqual(opened);
  });
  await test.step('an address that names only a citation comes back with its claim', async () => {
    await openMap(page, '?open=lavrov:0');
    await expect(card(page, 'lavrov')).toHaveAttribute('data-focused', 'true');
    await details(page).getByRole('button', { name: 'About this map' }).click();
    await expect(page.locator('[data-focused]')).toHaveCount(0);
    await page.goBack();
    await expect(card(page, 'lavrov')).toHaveAttribute('data-focused', 'true');
  });
  await test.step('hiding the claim in focus puts what hides it in focus', async () => {
    await goTo(page, '?node=politico');
    await card(page, 'sanctions-bite')
      .getByRole('button', { name: /piece of evidence/ })
      .click();
    await expect(card(page, 'sanctions-bite')).toHaveAttribute('data-focused', 'true');
    await expect(page).toHaveURL(/node=sanctions-bite/);
  });
  await test.step('a file has no address of its own, and back leads to the map before it and forward to it again', async () => {
    await goTo(page, '');
    await expect(page.locator('[data-focused]')).toHaveCount(0);
    await card(page, 'washington').click();
    const file = { version: 1, title: 'Mine', thesis: { id: 'washington', text: 'My own claim.' } };
    await dropFile(page, 'mine.json', JSON.stringify(file));
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('Mine');
    await card(page, 'washington').click();
    await expect(card(page, 'washington')).toHaveAttribute('data-focused', 'true');
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await expect(heading).toHaveText('Mine');
    await expect(page.locator('[data-focused]')).toHaveCount(0);
    await page.goBack();
    await expect(heading).toHaveText('Why the Kremlin avoids a summit with Zelensky');
    await expect(card(page, 'washington')).toHaveAttribute('data-focused', 'true');
    await page.goForward();
    await expect(heading).toHaveText('Mine');
  });
});

test('the theme of the address holds, what is unknown in it is passed over, it says what is open, and a copy of it opens the same sight', async ({
  page,
}) => {
  await test.step('the theme of the address holds, another choice goes into the address, and what is unknown is passed over', async () => {
    await openMap(page, '?theme=dark&fish=1&node=nobody&open=nobody:7&expand=%F0%9F');
    await expect(card(page, 'thesis')).toBeVisible();
    await expect(page.locator('[data-focused]')).toHaveCount(0);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe('rgb(22, 20, 18)');
    await page.getByLabel('Theme').selectOption('light');
    expect(await paper()).toBe('rgb(251, 249, 245)');
    await expect(page).toHaveURL(/theme=light/);
  });
  await test.step('a depth, all, none and ids say what is open', async () => {
    await openMap(page, '?expand=none');
    await expect(page.locator('[data-claim]')).toHaveCount(1);
    await goTo(page, '?expand=1');
    await expect(card(page, 'image')).toBeAttached();
    await expect(card(page, 'lavrov')).toHaveCount(0);
    await goTo(page, '?expand=legitimacy&node=lavrov');
    await expect(card(page, 'lavrov')).toBeVisible();
  });
  await test.step('a copied address opens the same sight', async () => {
    await goToMap(page, '');
    await card(page, 'washington').getByRole('button', { name: '1 reason' }).click();
    await card(page, 'washington').click();
    await details(page)
      .getByRole('button', { name: /Putin is trying to avert/ })
      .click();
    await details(page).getByRole('button', { name: 'Link to this passage' }).click();
    await expect(page).toHaveURL(/open=harsh-reaction:0/);
    await openCopy(page, page.url());
    await expect(card(page, 'harsh-reaction')).toHaveAttribute('data-focused', 'true');
    await expect(page.locator('.citation[data-open]')).toHaveCount(1);
    await expect(card(page, 'war-economy')).toHaveCount(0);
  });
});

test('a same-origin path opens, a map of another host over https only, and the page says where it came from; a map that is not there says so with a way out', async ({
  page,
  watched,
}) => {
  watched.allow(/data\/nowhere\.json/);
  await page.goto('/?map=nowhere');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('nowhere could not be shown');
  await expect(alert).toContainText('There is no file at /data/nowhere.json on localhost');
  await expect(alert).not.toContainText('Line');
  await alert.getByRole('button', { name: 'Open the first map' }).click();
  await expect(card(page, 'thesis')).toBeVisible();
  await goTo(page, '?map=/data/broad-street-pump.json');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The pump in Broad Street');
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
  // Which others are refused, and how: tests/store/fetchText.test.ts.
  for (const address of ['http://maps.example/pump.json', 'javascript:alert(1)']) {
    await goTo(page, `?map=${encodeURIComponent(address)}`);
    await expect(page.getByRole('alert')).toContainText(
      /^https?:/.test(address)
        ? 'Only https addresses without a user name can be opened.'
        : `Addresses that begin with ${new URL(address).protocol} cannot be opened.`,
    );
  }
});

test('a file that is dropped while a map is on its way is not pushed aside by it', async ({ page }) => {
  const address = '**/data/broad-street-pump.json';
  const arrive = await hold(page, address);
  const asked = page.waitForRequest(address);
  await page.goto('/?map=broad-street-pump');
  await page.getByRole('button', { name: 'Open file…' }).waitFor();
  await dropFile(page, 'mine.json', '{"version":1,"title":"Mine","thesis":{"text":"My own claim."}}');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Mine');
  arrive();
  await (await (await asked).response())?.finished();
  expect(await settled(() => heading.textContent())).toBe('Mine');
});
