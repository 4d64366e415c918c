// A talk in one window: steps, keys, clickers, sizes for the last row.

import type { Page } from '@playwright/test';
import { goToMap } from './goToMap.ts';
import {
  card,
  developerTools,
  dropFile,
  expect,
  goTo,
  map,
  openMap,
  still,
  test,
  zoomsPage,
} from './page.ts';

const wall = { width: 1920, height: 1080 };
const phone = { width: 390, height: 844 };
const stage = (page: Page) => page.locator('.present');
const stepOf = (page: Page) => stage(page).getAttribute('data-step');

/** Everything that a step shows, as far as it does not depend on time. */
const sight = async (page: Page) => {
  await still(page);
  return page.evaluate(() => {
    const caption = document.querySelector('.present-caption');
    const { fontSize = '', lineHeight = '' } = caption ? getComputedStyle(caption) : {};
    return {
      step: document.querySelector('.present')?.getAttribute('data-step'),
      caption: caption?.textContent,
      focus: document.querySelector('[data-focused]')?.getAttribute('data-claim'),
      cards: [...document.querySelectorAll('[data-claim]')]
        .map((each) => each.getAttribute('data-claim'))
        .toSorted(),
      open: document.querySelector('.present-passage')?.textContent ?? null,
      camera: document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform,
      // Of the caption: its size on the wall, in CSS pixels, its lines, and what is cut off of it.
      size: Number.parseFloat(fontSize),
      lines: caption ? Math.floor(caption.scrollHeight / Number.parseFloat(lineHeight)) : Number.NaN,
      cut: caption ? caption.scrollHeight - caption.clientHeight : Number.NaN,
    };
  });
};

/** Until all that a talk goes on with without network is there: parts of the program, with what these ask for. */
const talkReady = (page: Page, ...texts: string[]) =>
  page.waitForFunction(
    (files) => {
      const came = performance.getEntriesByType('resource').map(({ name }) => name);
      const asked = document.querySelectorAll<HTMLLinkElement>('[rel="modulepreload"], [rel="stylesheet"]');
      const isThere = (file: string) => came.some((name) => name.includes(`/${file}`));
      return files.every(isThere) && [...asked].every(({ href }) => came.includes(href));
    },
    ['WhatIf-', 'Meter-', ...texts, ...texts.slice(0, 1).map(() => 'worker-')],
  );

/** What of caption and answers lies under something else, as the buttons over the stage. */
const covered = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.present-caption, .present-choice')].flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const free = [1, height / 2, height - 1].every((down) =>
        element.contains(document.elementFromPoint(left + width / 2, top + down)),
      );
      return free ? [] : [element.textContent];
    }),
  );

test('the key p begins a talk, End the presentation gives the map back, and every key does what the table says', {
  tag: '@smoke',
}, async ({ page }) => {
  await openMap(page);
  await page.locator('body').press('p');
  await expect(stage(page)).toHaveAttribute('data-step', 'question?');
  await expect(page).toHaveURL(/mode=present/);
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: 'End' }).click();
  await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
  await expect(page).not.toHaveURL(/mode=present/);
  await goTo(page, '?mode=present');
  await expect(stage(page)).toHaveAttribute('data-step', 'question?');
  await page.mouse.move(-1, -1);
  const press = (key: string) => page.keyboard.press(key);
  for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'n']) {
    await press('Home');
    await expect(stage(page)).toHaveAttribute('data-step', 'question?');
    await press(key);
    await expect(stage(page), key).toHaveAttribute('data-step', 'question');
  }
  for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space', 'p']) {
    await press('End');
    await expect(stage(page)).toHaveAttribute('data-step', 'the-whole');
    await press(key);
    await expect(stage(page), key).toHaveAttribute('data-step', 'the-whole?');
  }
  // Where a question is asked, figures are its answers.
  await press('Home');
  await press('n');
  await press('1');
  await press('1');
  await expect(page.getByText('Step 11')).toBeVisible();
  await press('Enter');
  await expect(stage(page)).toHaveAttribute('data-step', 'whose-fault');
  for (const [key, screen] of [
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white'],
  ] as const) {
    await press(key);
    await expect(stage(page)).toHaveAttribute('data-screen', screen);
    await press(key);
    await expect(stage(page)).toHaveAttribute('data-screen', 'map');
  }
  await press('o');
  await expect(page.getByRole('region', { name: 'All steps' })).toBeVisible();
  await press('Escape');
  await expect(page.getByRole('region', { name: 'All steps' })).toHaveCount(0);
  await press('l');
  await expect(page.locator('.laser')).toHaveAttribute('data-on', 'true');
  await press('l');
  await expect(page.locator('.laser')).not.toHaveAttribute('data-on', 'true');
  await expect(page.locator('[data-emphasis="rest"]').first()).toBeAttached();
  await expect(page.locator('.edges .recedes').first()).toBeAttached();
  await press('d');
  await expect(page.locator('[data-emphasis="rest"]')).toHaveCount(0);
  await expect(page.locator('.edges .recedes')).toHaveCount(0);
  await press('d');
  await expect(page.locator('.edges .recedes').first()).toBeAttached();
  // Ctrl and the wheel are for the map, wherever they are used.
  expect(await zoomsPage(page.locator('.present-foot'))).toBe(false);
  await press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Next step');
  await press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // Neither ends the talk nor loads the page again.
  await page.evaluate(() => Object.assign(window, { sameePage: true }));
  await press('F5');
  await press('Escape');
  await press('Escape');
  expect(await page.evaluate(() => 'sameePage' in window)).toBe(true);
  await expect(stage(page)).toHaveAttribute('data-step', 'whose-fault');
  await press('Control+ArrowRight');
  await expect(stage(page)).toHaveAttribute('data-step', 'whose-fault');
});

const predict = JSON.stringify({
  version: 1,
  title: 'Predict',
  thesis: {
    id: 't',
    text: 'The pump did it.',
    children: [{ id: 'r', role: 'reason', text: 'They drank from it.' }],
  },
  tours: [
    {
      id: 'x',
      title: 'X',
      steps: [
        {
          id: 'one',
          focus: ['r'],
          caption: 'They drank.',
          question: { text: 'Why the pump?', choices: ['Air', 'Water'] },
        },
      ],
    },
  ],
});

/** Leaves the talk that is given for another: of the map of that name, or of the first. */
async function begin(page: Page, map: string, more = ''): Promise<void> {
  const query = map === '' ? '' : `map=${map}`;
  await goToMap(page, `?${query}`);
  await expect(stage(page)).toHaveCount(0);
  await goTo(page, `?${query}&mode=present${more}`);
  await expect(stage(page)).toHaveAttribute('data-step', /./);
}

/** A question that the thesis answers, and one of a file. */
async function asks(page: Page): Promise<void> {
  await test.step('alone, and the next step shows the thesis', async () => {
    await openMap(page, '?mode=present');
    await expect(stage(page)).toHaveAttribute('data-step', 'question?');
    await expect(page.locator('.present-caption')).toBeVisible();
    await expect(map(page)).toBeHidden();
    await page.keyboard.press('PageDown');
    await expect(card(page, 'thesis')).toBeVisible();
    await page.keyboard.press('PageUp');
    await expect(map(page)).toBeHidden();
  });
  await test.step('answers are counted by key', async () => {
    await page.keyboard.press('q');
    await expect(stage(page)).toHaveCount(0);
    await dropFile(page, 'predict.json', predict);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Predict');
    await page.locator('body').press('p');
    await expect(page.locator('.present-caption')).toHaveText('Why the pump?');
    await expect(card(page, 'r')).toHaveCount(0);
    for (const key of ['2', '2', '1', '2', 'Backspace']) await page.keyboard.press(key);
    await expect(page.locator('.present-choice').nth(0)).toContainText('1');
    await expect(page.locator('.present-choice').nth(1)).toContainText('2');
    await page.keyboard.press('PageDown');
    await expect(page.locator('.present-caption')).toHaveText('They drank.');
    await expect(card(page, 'r')).toBeVisible();
    await page.keyboard.press('PageUp');
    await expect(page.locator('.present-choice').nth(1)).toContainText('2');
  });
}

async function looksAround(page: Page): Promise<void> {
  await test.step('looking around', async () => {
    await begin(page, '', '&step=seven-reasons');
    await expect(stage(page)).toHaveAttribute('data-step', 'seven-reasons');
    const before = await sight(page);
    await card(page, 'europe').click();
    await expect(card(page, 'europe')).toHaveAttribute('data-focused', 'true');
    await expect(page.getByRole('button', { name: /Back to the step/ })).toBeVisible();
    await page.keyboard.press('r');
    expect(await sight(page)).toEqual(before);
    await card(page, 'europe').click();
    await page.getByRole('button', { name: /Back to the step/ }).click();
    expect(await sight(page)).toEqual(before);
    await card(page, 'europe').click();
    await page.keyboard.press('n');
    await expect(stage(page)).toHaveAttribute('data-step', 'recognition');
  });
  await test.step('by search', async () => {
    await goTo(page, '?mode=present&step=2');
    await expect(stage(page)).toHaveAttribute('data-step', 'the-thesis');
    await page.keyboard.press('o');
    await page.getByRole('searchbox', { name: 'Find a step or a claim' }).fill('fiona');
    await page
      .getByRole('region', { name: 'All steps' })
      .getByRole('button', { name: /Hill/ })
      .first()
      .click();
    await expect(card(page, 'hill')).toHaveAttribute('data-focused', 'true');
    expect(await stepOf(page)).toBe('the-thesis');
  });
}

/** Where the claim of the school's map is, the step is named that one comes back to. */
async function wayBack(page: Page) {
  await page.locator('[data-claim]', { hasText: 'Stay at eight' }).first().click();
  await expect(page.getByRole('button', { name: /^Back to the step/ })).toBeVisible();
  return page.locator('.present-return kbd');
}

test('a question that the thesis answers is shown alone, and answers are counted by key before the step reveals what it is about; who looks around or finds a claim by search is still at their step: r comes back to it, and next goes on from it; a code and a short address lead the class to the same sight; a passage shows its words and what was found of them; keys are named at 13 pixels or more', async ({
  page,
}) => {
  await asks(page);
  await looksAround(page);
  await test.step('a code', async () => {
    await begin(page, '', '&step=who-says-so');
    await expect(stage(page)).toHaveAttribute('data-step', 'who-says-so');
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog', { name: 'Address for the class' });
    await expect(dialog.getByRole('img', { name: 'QR code of the address' })).toBeVisible();
    await expect(dialog.locator('.class-address')).toHaveText(/\/\?node=lavrov$/);
    // Whoever photographs it comes to their own computer.
    await expect(dialog).toContainText('This site runs on your own computer');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });
  await test.step('a passage', async () => {
    await begin(page, 'broad-street-pump');
    for (let at = 0; at < 20 && (await page.locator('.present-passage').count()) === 0; at++) {
      await page.keyboard.press('PageDown');
      await still(page);
    }
    await expect(page.locator('.present-passage .passage-words')).toBeVisible();
    await expect(page.locator('.present-passage .finding')).toContainText(/Word for word|typography/);
  });
  await test.step('keys', async () => {
    await page.setViewportSize(phone);
    await begin(page, 'school-at-nine');
    await still(page);
    const key = await wayBack(page);
    const size = await key.evaluate((key) => Number.parseFloat(getComputedStyle(key).fontSize));
    expect(size).toBeGreaterThanOrEqual(13);
  });
});

test('a clicker goes through all steps without network and back, the same both ways, and the last row can read each; What if and the code for the class need no network either', async ({
  page,
  context,
  watched,
}) => {
  test.slow();
  // The browser asks for the page’s sign again by itself.
  watched.allow(/icon\.svg/);
  await page.setViewportSize(wall);
  await openMap(page, '?mode=present');
  await page.keyboard.press('?');
  await page.keyboard.press('Escape');
  await talkReady(page);
  await context.setOffline(true);
  const there: Awaited<ReturnType<typeof sight>>[] = [];
  for (let at = 0; at < 18; at++) {
    if (at > 0) await page.keyboard.press('PageDown');
    const seen = await sight(page);
    there.push(seen);
    const { size, lines, cut } = seen;
    expect(size, `step ${at + 1}`).toBeGreaterThanOrEqual(32);
    expect([lines <= 2, cut <= 1], `step ${at + 1}`).toEqual([true, true]);
  }
  expect(new Set(there.map(({ step }) => step)).size).toBe(18);
  await page.keyboard.press('PageDown');
  expect((await sight(page)).step).toBe('the-whole');
  for (let at = 16; at >= 0; at--) {
    await page.keyboard.press('PageUp');
    expect(await sight(page)).toEqual(there[at]);
  }
  await test.step('What if and the code', async () => {
    await context.setOffline(false);
    await page.setViewportSize({ width: 1440, height: 900 });
    await openMap(page, '?map=broad-street-pump&mode=present&step=3');
    await talkReady(page, 'broad-street-essay.txt');
    await context.setOffline(true);
    await page.keyboard.press('h');
    await expect(page.getByRole('region', { name: 'What if' })).toBeVisible();
    await expect(page.locator('.map .meter').first()).toBeVisible();
    await page.keyboard.press('c');
    await expect(page.locator('.qr')).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true });

  test('one finger turns the pages, two fingers explore, buttons cover nothing that is read or pressed, and no key is named', async ({
    page,
  }) => {
    await openMap(page, '?mode=present');
    const client = await developerTools(page);
    const touch = (type: string, ...points: [number, number][]) =>
      client.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    const swipe = async (from: number, to: number) => {
      await touch('touchStart', [from, 300]);
      for (let part = 1; part <= 5; part++) await touch('touchMove', [from + ((to - from) * part) / 5, 300]);
      await touch('touchEnd');
    };
    await swipe(320, 80);
    await expect(stage(page)).toHaveAttribute('data-step', 'question');
    await expect(page.locator('.present-controls')).toHaveAttribute('data-shown', 'true');
    expect(await covered(page)).toEqual([]);
    await swipe(80, 320);
    await expect(stage(page)).toHaveAttribute('data-step', 'question?');
    await still(page);
    for (const step of ['question', 'the-thesis']) {
      await swipe(320, 80);
      await expect(stage(page)).toHaveAttribute('data-step', step);
    }
    await still(page);
    // The second finger comes after the first, and stays where it is.
    await touch('touchStart', [80, 300]);
    await touch('touchStart', [80, 300], [310, 300]);
    for (let part = 1; part <= 6; part++) await touch('touchMove', [80 + part * 16, 300], [310, 300]);
    await touch('touchEnd');
    await expect(map(page)).toHaveAttribute('data-detail', 'names');
    await expect(stage(page)).toHaveAttribute('data-step', 'the-thesis');
    for (const [width, height, step] of [
      [390, 844, 'spared?'],
      [320, 400, 'spared?'],
      [375, 667, 'the-whole?'],
      [844, 390, 'the-whole?'],
    ] as const) {
      await page.setViewportSize({ width, height });
      await goTo(page, `?map=broad-street-pump&mode=present&step=${step}`);
      await expect(stage(page)).toHaveAttribute('data-step', step);
      await page.locator('.present-choice').first().tap();
      expect(await covered(page), `${step} at ${width}x${height}`).toEqual([]);
    }
    // What a finger needs besides is not drawn: the pill is as large as the layout knows it.
    await goTo(page, '?map=broad-street-pump&mode=present&step=far-away');
    await still(page);
    const pill = page.locator('.react-flow__node-stub').first();
    expect((await pill.locator('.stub').boundingBox())?.height).toBe((await pill.boundingBox())?.height);
    await page.setViewportSize(phone);
    await begin(page, 'school-at-nine');
    await still(page);
    await expect(await wayBack(page)).toHaveCount(0);
  });
});
