// Fingers: taps, a pinch, one finger that pans; on a phone and on a tablet.

import { type CDPSession, devices, type Page } from '@playwright/test';
import { card, details, developerTools, expect, goTo, map, moving, openMap, still, test } from './page.ts';
import { outOfSight, sightOf } from './sight.ts';

// A browser that is named would be another one, which has read nothing of the site.
const { defaultBrowserType: _, ...tablet } = devices['Galaxy Tab S4 landscape'];
test.use({ ...tablet, ...moving });

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

async function tapAndDoubleTap(page: Page): Promise<void> {
  await openMap(page);
  await still(page);
  await card(page, 'europe').locator('.card-name').tap();
  await expect(details(page).locator('.chip')).toContainText('Reason');
  await page.getByRole('button', { name: 'Zoom out' }).tap();
  await still(page);
  await expect(card(page, 'europe')).toHaveAttribute('data-form', 'name');
  const box = await card(page, 'europe').locator('.card-name').boundingBox();
  if (!box) throw new Error('The card is not on the page.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.touchscreen.tap(middle.x, middle.y);
  await page.touchscreen.tap(middle.x, middle.y);
  await still(page);
  await expect(card(page, 'europe')).toHaveAttribute('data-focused', 'true');
  await expect(card(page, 'europe')).toHaveAttribute('data-form', 'sentence');
  expect(outOfSight(await sightOf(page), ['europe', 'thesis'])).toEqual([]);
}

async function isLargeEnough(page: Page): Promise<void> {
  for (const query of ['', '?view=outline&node=europe', '?node=lavrov']) {
    await goTo(page, query);
    await expect(page.getByRole('tree', { name: 'Outline' })).toHaveCount(query.includes('outline') ? 1 : 0);
    await still(page);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a[href], select, input, summary')]
        .filter((element) => {
          if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
          if (element.closest('.visually-hidden, .react-flow__attribution, .skip, [inert]')) return false;
          // A link within a sentence is as high as its line.
          if (element.matches('.link, .mark-link, a[href]')) return false;
          const { x, y, width, height } = element.getBoundingClientRect();
          // A pill is hit in a larger room than it is drawn in.
          const isHit = (by: number) =>
            document.elementFromPoint(x + width / 2, y + height / 2 + by) === element;
          const pill = element.matches('.stub') && [-21, 21].every(isHit);
          return width > 0 && ((height < 43.5 && !pill) || width < 43.5);
        })
        .map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return `${element.className} ${element.textContent?.slice(0, 20)} ${Math.round(width)}x${Math.round(height)}`;
        }),
    );
    expect(small, query).toEqual([]);
  }
}

async function pinchGoesOn(page: Page): Promise<void> {
  await goTo(page, '?detail=names');
  await expect(map(page)).toHaveAttribute('data-detail', 'names');
  await still(page);
  const name = card(page, 'washington').locator('.card-body > *').first();
  const box = await name.boundingBox();
  if (!box) throw new Error('The name has no place on the page.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const client = await developerTools(page);
  const fingers = (type: string, ...apart: number[]) =>
    client.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: apart.flatMap((by) => [-by, by]).map((by, id) => ({ id, x: middle.x + by, y: middle.y })),
    });
  const element = await name.elementHandle();
  await fingers('touchStart', 12);
  for (let apart = 12; apart < 40; apart += 2) await fingers('touchMove', apart);
  await expect(map(page)).toHaveAttribute('data-detail', 'sentences');
  expect(await element?.evaluate((each) => each.isConnected)).toBe(false);
  for (let apart = 40; apart > 20; apart -= 2) await fingers('touchMove', apart);
  await fingers('touchEnd');
  await expect(map(page)).toHaveAttribute('data-detail', 'names');
}

async function zoomAndPan(page: Page): Promise<void> {
  await openMap(page, '?expand=all');
  await still(page);
  const client = await developerTools(page);
  const stage = await map(page).boundingBox();
  if (!stage) throw new Error('The map has no place on the page.');
  const middle = { x: stage.x + stage.width / 2, y: stage.y + stage.height / 2 };
  const apart = (by: number) => [
    { x: middle.x - by, y: middle.y },
    { x: middle.x + by, y: middle.y },
  ];
  await gesture(client, apart(140), apart(75));
  await expect(map(page)).toHaveAttribute('data-detail', 'names');
  await still(page);
  const placeOf = async () =>
    (await sightOf(page)).cards.find(({ id }) => id === 'thesis')?.box.left ?? Number.NaN;
  const before = await placeOf();
  await gesture(client, [middle], [{ x: middle.x + 160, y: middle.y }]);
  await still(page);
  await expect(map(page)).toHaveAttribute('data-detail', 'names');
  expect((await placeOf()) - before).toBeGreaterThan(100);
  for (const pinch of [apart(140), apart(90)])
    await gesture(
      client,
      pinch,
      pinch.map(({ x, y }) => ({ x: middle.x + (x - middle.x) / 2, y })),
    );
  await expect(map(page)).toHaveAttribute('data-detail', 'whole');
}

test('a tap shows a claim’s details, a double tap makes a scene of it; everything to be touched is at least 44 pixels high or wide enough; two fingers zoom, on and back also where the card under both is drawn anew, one finger pans', async ({
  page,
}) => {
  await test.step('taps', () => tapAndDoubleTap(page));
  await test.step('44 pixels', () => isLargeEnough(page));
  await test.step('a card that is drawn anew under both fingers', () => pinchGoesOn(page));
  await test.step('two fingers, one finger', () => zoomAndPan(page));
});
