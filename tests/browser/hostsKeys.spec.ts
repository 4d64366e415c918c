// Slides with a map in them: what becomes of the deck's keys, and of a clicker, after a click in the map. The maps are
// on another origin than the deck.

import type { Page } from '@playwright/test';
import { arrowIn } from './page.ts';
import { blog, expect, frameFor, mapFrame, test } from './secondOrigin.ts';

/** As reveal.js hears keys: on the document, by their numbers. Its page does not scroll. */
const deck = `<style>html { overflow: hidden; height: 100%; }</style><script>
  window.heard = [];
  document.addEventListener('keydown', ({ key, keyCode, isTrusted }) => heard.push([key, keyCode, isTrusted]));
</script>`;
const heard = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'heard') as unknown[]).splice(0) as [string, number, boolean][]);
const card = '[data-claim="thesis"]';

test('Escape with nothing left to close gives the keyboard back to the deck, which with the element also gets the keys that the map has no use for, and only those', async ({
  page,
  host,
  baseURL,
}) => {
  host.put('/', blog(deck + frameFor(baseURL ?? '', '&map=broad-street-pump')));
  await page.goto(`${host.origin}/`);
  const frame = await mapFrame(page);
  await frame.locator(card).click();
  await expect(frame.locator('[data-focused]')).toHaveCount(1);
  await page.keyboard.press('PageDown');
  expect(await heard(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(frame.locator('[data-focused]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(false);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  expect(await heard(page)).toEqual([
    ['ArrowRight', 39, true],
    ['PageDown', 34, true],
  ]);
  // The same after a press on words, where the keyboard stands on nothing.
  await frame.locator('.embed-title').click();
  await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(false);
  await page.keyboard.press('n');
  expect(await heard(page)).toEqual([['n', 78, true]]);
  await test.step('with the element', async () => {
    host.put(
      '/',
      blog(
        `${deck}<script src="${baseURL}/argument-map.js" defer></script><argument-map id="map" map="broad-street-pump" style="width:800px" height="480"></argument-map>`,
      ),
    );
    await page.goto(`${host.origin}/`);
    const frame = await mapFrame(page);
    await frame.locator(card).click();
    for (const key of ['PageDown', 'PageUp', '.', 'n']) await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(() => (Reflect.get(window, 'heard') as unknown[]).length)).toBe(4);
    expect(await heard(page)).toEqual([
      ['PageDown', 34, false],
      ['PageUp', 33, false],
      ['.', 190, false],
      ['n', 78, false],
    ]);
    const focused = () => frame.locator('[data-focused]').getAttribute('data-claim');
    const before = await focused();
    await page.keyboard.press(await arrowIn(frame));
    await expect.poll(focused).not.toBe(before);
    await page.keyboard.press('Control+b');
    // What is typed into a field, and what presses a button, stays there.
    await frame.getByRole('button', { name: 'Zoom in' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.evaluate(() => (Reflect.get(window, 'heard') as unknown[]).length)).toBe(1);
    expect(await heard(page)).toEqual([['PageDown', 34, false]]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(false);
    await page.keyboard.press('ArrowRight');
    expect(await heard(page)).toEqual([['ArrowRight', 39, true]]);
  });
});
