// A talk in two windows: what one does, the other shows; each may be loaded again.

import type { BrowserContext, Page, Route } from '@playwright/test';
import { card, dropFile, expect, goTo, mapReady, openMap, still, test } from './page.ts';
import { drawn, waits } from './settled.ts';
import { asking, audienceAt, consoleAt, light, openPresenter } from './talkWindows.ts';

// Windows that a page opened stay with its context.
test.use({ ownContext: true });

test('steps, jumps, black, spotlight, passages, what is explored and the laser go from either window to the other', {
  tag: '@smoke',
}, async ({ page, context }) => {
  test.slow();
  await openMap(page, '?mode=present');
  const presenter = await openPresenter(context, page);
  await presenter.keyboard.press('PageDown');
  await audienceAt(page).toHaveAttribute('data-step', 'question');
  await page.keyboard.press('PageDown');
  await consoleAt(presenter).toHaveAttribute('data-step', 'the-thesis');
  await page.keyboard.press('PageUp');
  await consoleAt(presenter).toHaveAttribute('data-step', 'question');
  await presenter.getByRole('navigation', { name: 'All steps' }).getByRole('button', { name: /^5 / }).click();
  await audienceAt(page).toHaveAttribute('data-step', 'sanctions');
  await expect(page.locator('.present-passage')).toContainText('tangible blow');
  await presenter.keyboard.press('b');
  await audienceAt(page).toHaveAttribute('data-screen', 'black');
  await page.keyboard.press('b');
  await audienceAt(page).toHaveAttribute('data-screen', 'map');
  await expect(presenter.locator('.console-screen')).toHaveCount(0);
  await presenter.keyboard.press('d');
  await expect(page.locator('[data-emphasis="rest"]')).toHaveCount(0);
  await presenter.getByRole('navigation', { name: 'All steps' }).getByRole('button', { name: /^3 / }).click();
  await audienceAt(page).toHaveAttribute('data-step', 'seven-reasons');
  await test.step('what is explored on one side is seen on the other, and r brings both back', async () => {
    await still(page);
    await card(page, 'europe').click();
    await expect(card(presenter, 'europe')).toHaveAttribute('data-focused', 'true');
    await presenter.keyboard.press('r');
    await expect(card(page, 'europe')).not.toHaveAttribute('data-focused', 'true');
    await expect(card(page, 'standing-abroad')).toHaveAttribute('data-focused', 'true');
  });
  await test.step('What if stands over both sides of the presenter’s window', async () => {
    const box = (css: string) => presenter.locator(css).evaluate((it) => it.getBoundingClientRect().toJSON());
    const before = await box('.console-map');
    await page.keyboard.press('h');
    await expect(presenter.locator('.what-if')).toBeVisible();
    await still(presenter);
    const [bar, map, side] = [await box('.what-if'), await box('.console-map'), await box('.console-side')];
    expect(map.width).toBe(before.width);
    expect(map.top).toBeGreaterThanOrEqual(bar.bottom);
    expect(side.left).toBeGreaterThanOrEqual(map.right);
    await page.keyboard.press('h');
    await expect(presenter.locator('.what-if')).toHaveCount(0);
  });
  await test.step('the laser of one window is seen in the other, at the same place of the map', async () => {
    await presenter.keyboard.press('l');
    await expect(page.locator('.laser')).toHaveAttribute('data-on', 'true');
    const box = await card(presenter, 'europe').boundingBox();
    if (!box) throw new Error('The card is not there.');
    for (let at = 0; at <= 10; at++) {
      await presenter.mouse.move(box.x + 10 + at, box.y + box.height / 2);
      await drawn(presenter);
    }
    const painted = () =>
      page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.laser');
        const context = canvas?.getContext('2d');
        const box = document.querySelector('[data-claim="europe"]')?.getBoundingClientRect();
        const frame = canvas?.getBoundingClientRect();
        if (!canvas || !context || !box || !frame) return false;
        const ratio = canvas.width / frame.width;
        const cut = [box.x - frame.x - 20, box.y - frame.y - 20, box.width + 40, box.height + 40].map(
          (side) => side * ratio,
        );
        const { data } = context.getImageData(cut[0] ?? 0, cut[1] ?? 0, cut[2] ?? 1, cut[3] ?? 1);
        return data.some((value, at) => at % 4 === 3 && value > 0);
      });
    await expect.poll(painted).toBe(true);
  });
  await presenter.close();
});

/** Over both windows at one step: a presenter who comes late, and each window loaded again. */
async function eitherLoadedAgain(page: Page, context: BrowserContext): Promise<Page> {
  await openMap(page, '?mode=present&step=7');
  await page.keyboard.press('t');
  // The map is given to it: it waits for none of its own, and does not come to be told that there is none.
  const maps = '**/data/*.json';
  await context.route(maps, () => new Promise(() => undefined));
  const missed: string[] = [];
  context.on('requestfailed', (request) => missed.push(request.url()));
  const presenter = await openPresenter(context, page);
  await consoleAt(presenter).toHaveAttribute('data-step', 'at-home');
  await expect(presenter.getByRole('button', { name: 'Stop the clock' })).toBeVisible();
  await expect(presenter.locator('.console-note')).toContainText('What kind of source');
  await expect(presenter.locator('.console-steps [aria-current]')).toBeInViewport({ ratio: 1 });
  await presenter.keyboard.press('End');
  await expect(presenter.locator('.console-steps li:last-child [aria-current]')).toBeInViewport({ ratio: 1 });
  expect(missed).toEqual([]);
  await context.unroute(maps);
  await test.step('either window is loaded again', async () => {
    await presenter
      .getByRole('navigation', { name: 'All steps' })
      .getByRole('button', { name: /^4 / })
      .click();
    await audienceAt(page).toHaveAttribute('data-step', 'recognition');
    await presenter.keyboard.press('PageDown');
    await presenter.keyboard.press('PageDown');
    await audienceAt(page).toHaveAttribute('data-step', 'sanctions');
    await page.reload();
    await audienceAt(page).toHaveAttribute('data-step', 'sanctions');
    await expect(light(presenter)).toHaveAttribute('data-connected', 'true');
    await presenter.keyboard.press('PageDown');
    await audienceAt(page).toHaveAttribute('data-step', 'doubt');
    await presenter.reload();
    await consoleAt(presenter).toHaveAttribute('data-step', 'doubt');
    await expect(light(presenter)).toHaveAttribute('data-connected', 'true');
    await presenter.keyboard.press('PageUp');
    await audienceAt(page).toHaveAttribute('data-step', 'sanctions');
  });
  return presenter;
}

/** Another map is opened for the class, from a file, and asks it; then each window is loaded again. */
async function fileOutlivesLoads(page: Page, presenter: Page): Promise<void> {
  await page.keyboard.press('q');
  await expect(page.locator('.present')).toHaveCount(0);
  await expect(light(presenter)).not.toHaveAttribute('data-connected', 'true');
  await dropFile(page, 'asked.json', asking);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Asked in class');
  await page.locator('body').press('p');
  await expect(presenter.getByRole('heading', { level: 1 })).toHaveText('Asked in class');
  await presenter.keyboard.press('PageDown');
  await expect(page.locator('.present-caption')).toHaveText('Why the pump?');
  for (const key of ['2', '2', '1']) await presenter.keyboard.press(key);
  const counted = async (window: Page, choices: string) => {
    await expect(window.locator(choices).nth(0)).toContainText(/Air:? ?1$/);
    await expect(window.locator(choices).nth(1)).toContainText(/Water:? ?2$/);
  };
  await counted(page, '.present-choice');
  await page.reload();
  await expect(page.locator('.present-caption')).toHaveText('Why the pump?');
  await counted(page, '.present-choice');
  await presenter.reload();
  await expect(light(presenter)).toHaveAttribute('data-connected', 'true');
  await counted(presenter, '.console-votes li');
  await expect(presenter.getByRole('heading', { level: 1 })).toHaveText('Asked in class');
  await counted(page, '.present-choice');
}

test('a presenter who comes late finds step, clock and answers; either window may be loaded again and is told where the talk is; so it is with another map, opened for the class from a file, and its answers; where the browser blocks the window, a link opens it', async ({
  page,
  context,
}) => {
  test.slow();
  const presenter = await eitherLoadedAgain(page, context);
  await test.step('another map, from a file', () => fileOutlivesLoads(page, presenter));
  await presenter.close();
  await page.keyboard.press('PageUp');
  await audienceAt(page).toHaveAttribute('data-step', '1');
  await test.step('the browser blocks the window', async () => {
    await page.evaluate(() => {
      window.open = () => null;
    });
    await goTo(page, '?mode=present&step=2');
    await audienceAt(page).toHaveAttribute('data-step', 'the-thesis');
    await page.keyboard.press('s');
    const link = page.getByRole('link', { name: 'Open the presenter window' });
    await expect(link).toBeVisible();
    const [linked] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await mapReady(linked);
    await consoleAt(linked).toHaveAttribute('data-step', 'the-thesis');
    await expect(light(linked)).toHaveAttribute('data-connected', 'true');
    await linked.close();
  });
});

test('a map from a file is handed over to the presenter’s window, whose notes begin at their top in each step, also when it is late', async ({
  page,
  context,
}) => {
  await openMap(page);
  const long = Array.from({ length: 900 }, (_, at) => `note ${at}`).join(' ');
  const steps = ['one', 'two'].map((id) => ({ id, focus: ['t'], caption: long, notes: `${id} ${long}` }));
  const file = {
    ...{ version: 1, title: 'From a file', thesis: { id: 't', text: 'Only here.' } },
    tours: [{ id: 'u', title: 'U', steps }],
  };
  await dropFile(page, 'mine.json', JSON.stringify(file));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('From a file');
  await page.locator('body').press('p');
  await expect(page.locator('.present')).toBeVisible();
  const presenter = await openPresenter(context, page);
  await expect(presenter.getByRole('heading', { level: 1 })).toHaveText('From a file');
  const scrolled = () =>
    presenter.evaluate(() =>
      ['.console-side', '.console-caption'].map((box) => document.querySelector(box)?.scrollTop),
    );
  await presenter.evaluate(() => {
    for (const box of ['.console-side', '.console-caption']) document.querySelector(box)?.scrollTo(0, 300);
  });
  expect(await scrolled()).toEqual([300, 300]);
  await presenter.keyboard.press('PageDown');
  await consoleAt(presenter).toHaveAttribute('data-step', 'two');
  expect(await scrolled()).toEqual([0, 0]);
  // In a narrow window the console as a whole is what scrolls.
  await presenter.setViewportSize({ width: 600, height: 700 });
  await presenter.evaluate(() => document.querySelector('.console')?.scrollTo(0, 3000));
  await presenter.keyboard.press('PageUp');
  await consoleAt(presenter).toHaveAttribute('data-step', 'one');
  await expect(presenter.getByRole('heading', { name: /^Notes/ })).toBeInViewport();
  // It is late: it asks for the shipped map, as its address names none, and has that when the file's was handed over.
  const [late, asked]: [Route[], Route[]] = [[], []];
  await presenter.route('**/assets/Present-*.js', (route) => void late.push(route));
  await presenter.route('**/data/*.json', (route) => void asked.push(route));
  await waits(presenter, 10_000, 0);
  await presenter.reload({ waitUntil: 'commit' });
  await expect(presenter.getByText('Loading …')).toBeVisible();
  await expect.poll(() => late.length).toBeGreaterThan(0);
  for (const route of late) await route.continue();
  await expect(presenter.getByRole('heading', { level: 1 })).toHaveText('From a file');
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  const shipped = presenter.waitForEvent('requestfinished', (request) => request.url().includes('/data/'));
  for (const route of asked) await route.continue();
  await shipped;
  await drawn(presenter);
  await expect(presenter.getByRole('heading', { level: 1 })).toHaveText('From a file');
  await presenter.close();
});

test('without a channel between windows, their own messages keep them in step', async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
  });
  await openMap(page, '?mode=present');
  const presenter = await openPresenter(context, page);
  await presenter.keyboard.press('PageDown');
  await audienceAt(page).toHaveAttribute('data-step', 'question');
  await page.keyboard.press('PageDown');
  await consoleAt(presenter).toHaveAttribute('data-step', 'the-thesis');
  await presenter.reload();
  await consoleAt(presenter).toHaveAttribute('data-step', 'the-thesis');
  await presenter.close();
});
