// Narrow columns, and columns that the page draws smaller than they are.

import type { Frame, Page } from '@playwright/test';
import { developerTools } from './page.ts';
import { expect, fingers, focusedIn, frameFor, mapFrame, rest, test } from './secondOrigin.ts';

const column = (style: string, body: string) =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Blog</title><link rel="icon" href="data:,"><body style="margin:0"><div style="${style}">${body}</div><p style="height:2000px">It goes on.</p></body></html>`;

/** Cards that are in sight as a whole, with the middle of the name of each in CSS pixels of the frame. */
const inSight = (frame: Frame) =>
  frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-claim]')].flatMap((card) => {
      const { left, top, right, bottom } = card.getBoundingClientRect();
      const whole = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      const name = (card.querySelector('.card-name') ?? card).getBoundingClientRect();
      const [x, y] = [name.left + name.width / 2, name.top + name.height / 2];
      const free = document.elementFromPoint(x, y)?.closest('[data-claim]') === card;
      return whole && free ? [{ id: card.dataset.claim ?? '', x, y }] : [];
    }),
  );

/** From CSS pixels of the frame to those of the page, as the page draws the frame. */
const onPage = (page: Page, point: { x: number; y: number }) =>
  page.locator('#map').evaluate((it, { x, y }) => {
    const { left, top, width } = it.getBoundingClientRect();
    const scale = width / (it as HTMLElement).offsetWidth;
    return { x: left + x * scale, y: top + y * scale };
  }, point);

/** What stands over the edge of the frame: the names of buttons, links and boxes. */
const cutOff = (frame: Frame) =>
  frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.embed-bar *, .embed-zoom *, .embed-panel, .embed-tour *')]
      .filter((it) => {
        const { left, right, bottom, width } = it.getBoundingClientRect();
        if (it.closest('.visually-hidden, svg') || width === 0) return false;
        const scrolls = it.closest('.embed-panel') !== null && !it.matches('.embed-panel');
        return left < 0 || right > innerWidth + 0.5 || (!scrolls && bottom > innerHeight + 0.5);
      })
      .map((it) => `${it.className} ${it.textContent}`),
  );

const columns = [
  ['320 wide', 'width:320px', 'style="width:320px;border:0"'],
  ['drawn at 0.6', 'width:800px;transform:scale(.6);transform-origin:0 0', ''],
  ['drawn at 1.4', 'width:500px;transform:scale(1.4);transform-origin:0 0', 'style="width:500px;border:0"'],
] as const;

test('in a column 320 wide, or drawn smaller or larger than it is, nothing is cut off, and a click lands on the card that is meant', async ({
  page,
  host,
  baseURL,
}) => {
  for (const [name, style, attributes] of columns) {
    // The fewer buttons stand in the same places: where there is least room for them is enough.
    for (const ui of name === '320 wide' ? ['full', 'min'] : ['full']) {
      await test.step(`${name} with ui=${ui}`, async () => {
        const query = `&map=broad-street-pump&view=map&ui=${ui}`;
        host.put('/', column(style, frameFor(baseURL ?? '', query, attributes)));
        await page.goto(`${host.origin}/`);
        const frame = await mapFrame(page);
        await rest(frame);
        expect(await cutOff(frame)).toEqual([]);
        expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
        const cards = await inSight(frame);
        expect(cards.length).toBeGreaterThan(0);
        const card = cards.at(-1);
        if (!card) throw new Error('There is no card.');
        const at = await onPage(page, card);
        await page.mouse.click(at.x, at.y);
        await expect.poll(() => focusedIn(frame)).toBe(card.id);
        await expect(frame.getByRole('complementary', { name: 'Details' })).toBeVisible();
        await rest(frame);
        expect(await cutOff(frame)).toEqual([]);
      });
    }
  }
});

test('in a column drawn at 0.6 Ctrl and the wheel zoom about the pointer', async ({
  page,
  host,
  baseURL,
}) => {
  const [, style] = columns[1];
  host.put('/', column(style, frameFor(baseURL ?? '', '&map=broad-street-pump&view=map')));
  await page.goto(`${host.origin}/`);
  const frame = await mapFrame(page);
  await rest(frame);
  const [card] = await inSight(frame);
  if (!card) throw new Error('There is no card.');
  const at = await onPage(page, card);
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await rest(frame);
  const outside = await frame.locator(`[data-claim="${card.id}"]`).evaluate((it, { x, y }) => {
    const { left, top, right, bottom } = it.getBoundingClientRect();
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  }, card);
  expect(outside).toBeLessThan(24);
});

test.describe('on a phone 320 wide', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('the ways out stand in one line above the map, the words of a tour across it, with all buttons and with the fewer', async ({
    page,
    host,
    baseURL,
  }) => {
    for (const ui of ['full', 'min'] as const) {
      await test.step(`with ui=${ui}`, async () => {
        const query = `&map=broad-street-pump&view=map&step=1&ui=${ui}`;
        host.put('/', column('', frameFor(baseURL ?? '', query, 'style="width:320px;border:0"')));
        await page.goto(`${host.origin}/`);
        const frame = await mapFrame(page);
        const middles = await frame
          .locator('.embed-ways > *')
          .evaluateAll((all) =>
            all.map((it) => it.getBoundingClientRect()).map((box) => box.top + box.height / 2),
          );
        expect(middles.length).toBeGreaterThan(1);
        expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(1);
        const bar = await frame.locator('.embed-bar').boundingBox();
        const stage = await frame.locator('.embed-stage').boundingBox();
        expect(stage?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
        expect((await frame.locator('.embed-caption').boundingBox())?.width).toBeGreaterThan(280);
      });
    }
  });

  test('a tap opens the card that is meant, and its details can be scrolled, with the bar and without', async ({
    page,
    host,
    baseURL,
  }) => {
    for (const ui of ['full', 'none'] as const) {
      await test.step(`with ui=${ui}`, async () => {
        const query = `&map=broad-street-pump&view=map&ui=${ui}`;
        host.put('/', column('', frameFor(baseURL ?? '', query, 'style="width:320px;border:0"')));
        await page.goto(`${host.origin}/`);
        const frame = await mapFrame(page);
        await rest(frame);
        const card = (await inSight(frame)).at(-1);
        if (!card) throw new Error('There is no card.');
        const at = await onPage(page, card);
        await page.touchscreen.tap(at.x, at.y);
        await expect.poll(() => focusedIn(frame)).toBe(card.id);
        const panel = frame.getByRole('complementary', { name: 'Details' });
        await expect(panel).toBeVisible();
        await rest(frame);
        expect(await cutOff(frame)).toEqual([]);
        // The chosen card is not under the panel, once it has come to its place in the room that is left.
        const seen = () =>
          frame.locator('[data-focused]').evaluate((it) => {
            const { left, top } = it.getBoundingClientRect();
            return document.elementFromPoint(left + 12, top + 12)?.closest('[data-focused]') === it;
          });
        await expect.poll(seen).toBe(true);
        const box = await panel.boundingBox();
        if (!box) throw new Error('There is no panel.');
        const client = await developerTools(page);
        const [x, y] = [box.x + 100, box.y + box.height - 20];
        await fingers(client, [[x, y]], [[x, y - 120]]);
        await expect.poll(() => panel.evaluate((it) => it.scrollTop)).toBeGreaterThan(40);
      });
    }
  });
});
