// A long blog post with a map in the middle, as a frame and as the element: scrolling goes over the map, zooming stays
// in it, and the blog keeps its keys.

import type { Page } from '@playwright/test';
import { developerTools } from './page.ts';
import { blog, cameraOf, detailIn, expect, fingers, frameFor, mapFrame, rest, test } from './secondOrigin.ts';

const element = (maps: string) =>
  `<script src="${maps}/argument-map.js" defer></script><argument-map id="map" map="broad-street-pump" view="map" height="480"><p>In words.</p></argument-map>`;
const ways = [
  ['a frame', (maps: string) => frameFor(maps, '&map=broad-street-pump&view=map', 'style="width:100%"')],
  ['the element', element],
] as const;

const linkBehind = (page: Page) => page.getByRole('link', { name: 'After' });
const scrolled = (page: Page) => page.evaluate(() => scrollY);
/** How far the reader has zoomed the page itself, by fingers or by Ctrl and the wheel. */
const zoomOfPage = (page: Page) => page.evaluate(() => [visualViewport?.scale, devicePixelRatio]);

for (const [name, map] of ways) {
  test.describe(`with ${name}`, () => {
    test('the blog scrolls over the map and keeps its keys, and only the map is zoomed', async ({
      page,
      host,
      baseURL,
    }) => {
      const inBlog = `<input aria-label="Search"><a href="#a">Before</a>${map(baseURL ?? '')}<a href="#b">After</a>`;
      host.put('/', blog(inBlog));
      await page.goto(`${host.origin}/`);
      const frame = await mapFrame(page);
      await test.step('the hint comes with the attempt and goes; over the blog there is none', async () => {
        const hint = frame.locator('.embed-hint');
        await page.mouse.move(300, 40);
        await page.mouse.wheel(0, 20);
        await expect.poll(() => scrolled(page)).toBe(20);
        await expect(hint).not.toHaveAttribute('data-shown');
        await page.mouse.move(300, 300);
        await page.mouse.wheel(0, 20);
        await expect(hint).toHaveAttribute('data-shown', 'true');
        await expect.poll(() => scrolled(page)).toBe(40);
        await expect(hint).not.toHaveAttribute('data-shown');
      });
      await test.step('the reader comes through the map by Tab, and out at its other end', async () => {
        await page.getByRole('link', { name: 'Before' }).focus();
        let inside = 0;
        for (
          let at = 0;
          at < 40 && !(await linkBehind(page).evaluate((it) => it === document.activeElement));
          at++
        ) {
          await page.keyboard.press('Tab');
          if (await frame.evaluate(() => document.hasFocus() && document.activeElement !== document.body)) {
            inside++;
          }
        }
        await expect(linkBehind(page)).toBeFocused();
        expect(inside).toBeGreaterThan(3);
      });
      await test.step('every key is the blog’s until the reader goes into the map, and again when they leave', async () => {
        await linkBehind(page).evaluate((it) => it.blur());
        await rest(frame);
        await page.evaluate(() => {
          Object.assign(window, { keys: [] });
          addEventListener('keydown', (event) =>
            setTimeout(() => Reflect.get(window, 'keys').push(`${event.key} ${event.defaultPrevented}`)),
          );
        });
        const keys = ['e', '0', '+', '-', 'o', 'm', '/', '?', 'Escape', 'ArrowUp', 'Enter', '['];
        const heard = () => page.evaluate(() => Reflect.get(window, 'keys') as string[]);
        const before = await cameraOf(frame);
        for (const key of keys) await page.keyboard.press(key);
        await expect.poll(heard).toEqual(keys.map((key) => `${key} false`));
        expect(await cameraOf(frame)).toBe(before);
        await frame.locator('[data-claim="thesis"]').click();
        await page.keyboard.press('o');
        await expect(frame.getByRole('tree', { name: 'Outline' })).toBeVisible();
        expect(await heard()).toHaveLength(keys.length);
        await page.getByRole('textbox', { name: 'Search' }).click();
        await page.keyboard.type('mo');
        await expect(page.getByRole('textbox', { name: 'Search' })).toHaveValue('mo');
        await expect(frame.getByRole('tree', { name: 'Outline' })).toBeVisible();
      });
      await test.step('a pinch on the trackpad zooms the map and not the page, whoever has the focus', async () => {
        await page.goto(`${host.origin}/`);
        const frame = await mapFrame(page);
        await rest(frame);
        const whole = await zoomOfPage(page);
        const client = await developerTools(page);
        // As browsers report it: a wheel with Ctrl, and no key.
        const pinch = (deltaY: number) =>
          client.send('Input.dispatchMouseEvent', {
            ...{ type: 'mouseWheel', x: 300, y: 300, deltaX: 0, deltaY, modifiers: 2 },
          });
        for (let part = 0; part < 5; part++) await pinch(20);
        await expect.poll(() => detailIn(frame)).toBe('names');
        for (let part = 0; part < 60; part++) await pinch(60);
        // At its end, too, the page gets nothing of it.
        await expect.poll(() => detailIn(frame)).toBe('whole');
        expect(await scrolled(page)).toBe(0);
        expect(await zoomOfPage(page)).toEqual(whole);
        await expect(frame.locator('.embed-hint')).not.toHaveAttribute('data-shown');
      });
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });
      const meta = '<meta name="viewport" content="width=device-width, initial-scale=1">';

      test('one finger scrolls the blog over the map, two move and zoom the map', async ({
        page,
        host,
        baseURL,
      }) => {
        host.put('/', blog(meta + map(baseURL ?? '')));
        await page.goto(`${host.origin}/`);
        const frame = await mapFrame(page);
        await test.step('two fingers zoom and move the map, and neither zoom nor scroll the page', async () => {
          await rest(frame);
          const whole = await zoomOfPage(page);
          const client = await developerTools(page);
          await fingers(
            client,
            [
              [80, 300],
              [280, 300],
            ],
            // Less than twice as near: one level, however many moves it comes in.
            [
              [125, 300],
              [235, 300],
            ],
          );
          await expect.poll(() => detailIn(frame)).toBe('names');
          await rest(frame);
          const place = await cameraOf(frame);
          await fingers(
            client,
            [
              [120, 400],
              [240, 400],
            ],
            [
              [120, 320],
              [240, 320],
            ],
          );
          await expect.poll(() => cameraOf(frame)).not.toBe(place);
          expect(await detailIn(frame)).toBe('names');
          expect(await scrolled(page)).toBe(0);
          expect(await zoomOfPage(page)).toEqual(whole);
        });
        await test.step('a flick scrolls on over the map, which stays as it is and says how it is moved', async () => {
          await rest(frame);
          const before = await cameraOf(frame);
          const client = await developerTools(page);
          // So fast that it goes on by itself.
          await fingers(client, [[180, 480]], [[180, 180]]);
          await expect.poll(() => scrolled(page)).toBeGreaterThan(200);
          expect(await cameraOf(frame)).toBe(before);
          await expect(frame.locator('.embed-hint')).toHaveText('Use two fingers to move the map');
        });
      });
    });
  });
}
