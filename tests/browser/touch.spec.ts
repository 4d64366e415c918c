// Fingers: taps, a pinch, one finger that pans; on a phone and on a tablet.

import { type CDPSession, devices } from '@playwright/test';
import { card, details, developerTools, expect, map, openMap, still, test } from './page.ts';

const tablet = devices['Galaxy Tab S4 landscape'];
test.use({ ...tablet, defaultBrowserType: undefined as never });

const zoomOf = (page: import('@playwright/test').Page) =>
  page.evaluate(() => {
    const { a, e } = new DOMMatrix(
      getComputedStyle(document.querySelector('.react-flow__viewport') ?? document.body).transform,
    );
    return { zoom: a, x: e };
  });

async function gesture(
  client: CDPSession,
  from: readonly { x: number; y: number }[],
  to: readonly { x: number; y: number }[],
): Promise<void> {
  const at = (t: number) =>
    from.map(({ x, y }, id) => ({
      id,
      x: x + ((to[id]?.x ?? x) - x) * t,
      y: y + ((to[id]?.y ?? y) - y) * t,
    }));
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= 8; step++) {
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 8) });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('a tap shows a claim’s details, a double tap goes up close', async ({ page }) => {
  await openMap(page);
  await still(page);
  await card(page, 'europe').tap();
  await expect(details(page).locator('.chip')).toContainText('Reason');
  await page.getByRole('button', { name: 'Zoom out' }).tap();
  await still(page);
  const { zoom: before } = await zoomOf(page);
  const box = await card(page, 'gains').boundingBox();
  if (!box) throw new Error('The card is not on the page.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.touchscreen.tap(middle.x, middle.y);
  await page.touchscreen.tap(middle.x, middle.y);
  await still(page);
  await expect(card(page, 'gains')).toHaveAttribute('data-focused', 'true');
  expect((await zoomOf(page)).zoom).toBeGreaterThan(before);
  expect((await zoomOf(page)).zoom).toBeGreaterThanOrEqual(0.74);
});

test('two fingers zoom, one finger pans', async ({ page }) => {
  await openMap(page);
  await still(page);
  const client = await developerTools(page);
  const stage = await map(page).boundingBox();
  if (!stage) throw new Error('The map has no place on the page.');
  const middle = { x: stage.x + stage.width / 2, y: stage.y + stage.height / 2 };
  const before = await zoomOf(page);
  await gesture(
    client,
    [
      { x: middle.x - 40, y: middle.y },
      { x: middle.x + 40, y: middle.y },
    ],
    [
      { x: middle.x - 140, y: middle.y },
      { x: middle.x + 140, y: middle.y },
    ],
  );
  await still(page);
  const pinched = await zoomOf(page);
  expect(pinched.zoom).toBeGreaterThan(before.zoom * 1.5);
  await gesture(client, [middle], [{ x: middle.x + 160, y: middle.y }]);
  await still(page);
  const panned = await zoomOf(page);
  expect(panned.zoom).toBeCloseTo(pinched.zoom, 5);
  expect(panned.x - pinched.x).toBeGreaterThan(100);
});

test('everything to be touched is at least 44 pixels high or wide enough', async ({ page }) => {
  for (const query of ['', '?view=outline&node=europe', '?node=lavrov']) {
    await openMap(page, query);
    await still(page);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a[href], select, input, summary')]
        .filter((element) => {
          if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
          if (element.closest('.visually-hidden, .react-flow__attribution, .skip, [inert]')) return false;
          // A link within a sentence is as high as its line.
          if (element.matches('.link, .mark-link, a[href]')) return false;
          const { width, height } = element.getBoundingClientRect();
          return width > 0 && (height < 43.5 || width < 43.5);
        })
        .map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return `${element.className} ${element.textContent?.slice(0, 20)} ${Math.round(width)}x${Math.round(height)}`;
        }),
    );
    expect(small, query).toEqual([]);
  }
});
