// The real embedded map in pages of another origin: it takes nothing from them that they did not give.

import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { arrowIn, details, developerTools, mapReady, moving, zoomsPage } from './page.ts';
import { blog, detailIn, expect, frameFor, mapFrame, test } from './secondOrigin.ts';
import { listen, settled } from './settled.ts';

test.use(moving);

test('the wheel scrolls the page, a hint says how to zoom, and with Ctrl the map is zoomed; no key of the page is taken before somebody stands in the map', async ({
  page,
  host,
  baseURL,
}) => {
  host.put('/', blog(frameFor(baseURL ?? '', '&map=broad-street-pump')));
  await page.goto(`${host.origin}/`);
  const frame = await mapFrame(page);
  await test.step('keys', async () => {
    const scrolled = await listen(page, 'scrollend');
    await page.keyboard.press('Space');
    await scrolled();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await frame.locator('[data-claim="thesis"]').click();
    await expect(frame.getByRole('complementary', { name: 'Details' })).toBeVisible();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press(await arrowIn(frame));
    await expect(frame.locator('[data-focused]')).not.toHaveAttribute('data-claim', 'thesis');
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await test.step('the wheel', async () => {
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 150);
    // It goes by itself.
    await expect(frame.locator('.embed-hint')).toContainText(/Hold (Ctrl|⌘) and scroll/);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(150);
    expect(await detailIn(frame)).toBe('sentences');
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 150);
    await page.keyboard.up('Control');
    await expect.poll(() => detailIn(frame)).toBe('names');
    expect(await page.evaluate(() => scrollY)).toBe(150);
    for (const place of ['.embed-bar', '.map-controls button'])
      expect(await zoomsPage(frame.locator(place)), place).toBe(false);
  });
});

test('a page may give the map its wheel, or keep all gestures', async ({ page, host, baseURL }) => {
  host.put('/', blog(frameFor(baseURL ?? '', '&gestures=greedy')));
  await page.goto(`${host.origin}/`);
  const greedy = await mapFrame(page);
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 250);
  await expect.poll(() => detailIn(greedy)).toBe('names');
  host.put('/none', blog(frameFor(baseURL ?? '', '&gestures=none')));
  await page.goto(`${host.origin}/none`);
  const none = await mapFrame(page);
  await page.mouse.move(300, 300);
  const turned = await listen(none, 'wheel');
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 150);
  await page.keyboard.up('Control');
  await turned();
  expect(await detailIn(none)).toBe('sentences');
  expect(await zoomsPage(none.locator('.embed-bar'))).toBe(true);
});

test('one finger scrolls the page over the map, two fingers zoom it', async ({ browser, host, baseURL }) => {
  host.put('/', blog(frameFor(baseURL ?? '', '&view=map', 'style="width:360px"')));
  const context = await browser.newContext({
    viewport: { width: 390, height: 700 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(`${host.origin}/`);
  const frame = await mapFrame(page);
  const client = await developerTools(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  await touch('touchStart', [180, 400]);
  for (let part = 1; part <= 8; part++) await touch('touchMove', [180, 400 - part * 25]);
  await touch('touchEnd');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(80);
  await page.evaluate(() => scrollTo(0, 0));
  await touch('touchStart', [80, 300], [280, 300]);
  for (let part = 1; part <= 8; part++) await touch('touchMove', [80 + part * 9, 300], [280 - part * 9, 300]);
  await touch('touchEnd');
  await expect.poll(() => detailIn(frame)).not.toBe('sentences');
  await context.close();
});

test('the ways out lead to the same sight on a page of its own, and to a talk; and who closes the details by key stands on the card again', async ({
  page,
  host,
  baseURL,
}) => {
  host.put('/', blog(frameFor(baseURL ?? '', '&map=broad-street-pump&node=whitehead')));
  await page.goto(`${host.origin}/`);
  const frame = await mapFrame(page);
  await test.step('ways out', async () => {
    await expect(frame.getByRole('link', { name: /Open full map/ })).toHaveAttribute(
      'href',
      `${baseURL}/?map=broad-street-pump&node=whitehead`,
    );
    await expect(frame.getByRole('link', { name: /Present/ })).toHaveAttribute(
      'href',
      `${baseURL}/?map=broad-street-pump&mode=present`,
    );
    await expect(frame.getByRole('link', { name: /Open full map/ })).toHaveAttribute('target', '_blank');
  });
  await test.step('by key', async () => {
    const card = frame.locator('[data-claim="whitehead"]');
    const close = frame.getByRole('button', { name: 'Close the details' });
    await close.focus();
    await page.keyboard.press('Enter');
    await expect(close).toBeHidden();
    await expect(card).toBeFocused();

    await card.click();
    await close.focus();
    await page.keyboard.press('Escape');
    await expect(card).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(close).toBeHidden();
  });
});

test('chrome and panel are as the address says, and messages from a page that it does not name are not heard', async ({
  page,
  host,
  baseURL,
  watched,
}) => {
  // The browser itself tells that the frame speaks to somebody else.
  watched.expectErrors(/target origin provided/);
  host.put('/', blog(frameFor(baseURL ?? '', '&ui=none&panel=0&origin=https%3A%2F%2Felsewhere.example')));
  await page.goto(`${host.origin}/`);
  const frame = await mapFrame(page);
  const come = await listen(frame, 'message');
  await page.evaluate(() =>
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage(
        { ns: 'argument-map', v: 1, type: 'goTo', payload: { id: 'europe' } },
        '*',
      ),
  );
  await come();
  await expect(frame.locator('[data-focused]')).toHaveCount(0);
  await expect(frame.locator('.embed-bar')).toHaveCount(0);
  await frame.locator('[data-claim="thesis"]').click();
  await expect(frame.locator('[data-claim="thesis"]')).toHaveAttribute('data-focused', 'true');
  await expect(frame.getByRole('complementary')).toHaveCount(0);
});

test('the height of an outline is told to the page, to WordPress and to Canvas, and does not grow by itself', async ({
  page,
  host,
  baseURL,
}) => {
  host.put(
    '/',
    blog(
      frameFor(baseURL ?? '', '&view=outline&height=auto#?secret=abc123').replace(
        '<iframe',
        `<script>
          // As a page does that follows the height.
          window.told = [];
          addEventListener("message", ({ data }) => {
            told.push(data);
            if (data.message === "height") document.querySelector("iframe").height = data.value;
          });
        </script><iframe`,
      ),
    ),
  );
  await page.goto(`${host.origin}/`);
  type Told = {
    type?: string;
    message?: string;
    subject?: string;
    secret?: string;
    value?: number;
    height?: number;
  };
  const told = () => page.evaluate(() => (window as unknown as { told: Told[] }).told);
  const heightsTold = async () => (await told()).filter(({ message }) => message === 'height');
  // The map stays behind an outline that has no box of its own to cover it.
  const frame = await mapFrame(page);
  await expect(frame.locator('.react-flow__node')).not.toHaveCount(0);
  await expect(frame.locator('.react-flow__node').filter({ visible: true })).toHaveCount(0);
  // Before the outline is there, the frame asks for the height of what says so.
  await expect.poll(async () => (await heightsTold()).at(-1)?.value ?? 0).toBeGreaterThan(600);
  const heights = await settled(heightsTold);
  expect(heights.every(({ secret }) => secret === 'abc123')).toBe(true);
  // It has come to rest, at the height that the frame then has.
  const rest = heights.at(-1)?.value ?? 0;
  expect(rest).toBeGreaterThan(600);
  expect(await page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBe(rest);
  expect((await told()).some(({ subject }) => subject === 'lti.frameResize')).toBe(true);
});

test('back on the map, a frame that followed its outline asks for the height that it had', async ({
  page,
  host,
  baseURL,
}) => {
  const follows = `<script>
    addEventListener("message", ({ data }) => {
      if (data.type === "height") document.querySelector("iframe").height = data.payload.height;
    });
  </script>`;
  host.put('/', blog(follows + frameFor(baseURL ?? '', '&view=map&height=auto')));
  await page.goto(`${host.origin}/`);
  const frame = await mapFrame(page);
  const height = () => page.locator('iframe').evaluate((frame) => frame.clientHeight);
  const before = await settled(height);
  await frame.getByRole('button', { name: 'Outline', exact: true }).click();
  await expect.poll(height).toBeGreaterThan(before + 100);
  await settled(height);
  await frame.getByRole('button', { name: 'Map', exact: true }).click();
  await expect.poll(height).toBe(before);
});

test('the map waits for no more than 159.5 kB of scripts, and not for the engine for quotations', {
  tag: '@smoke',
}, async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const held: string[] = [];
  await page.route('**/worker-*.js', async (route) => {
    held.push(route.request().url());
    await released;
    await route.continue();
  });
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  await page.goto('/?mode=embed&map=broad-street-pump&node=brewery');
  await mapReady(page);
  const bodies = await Promise.all(scripts.map((script) => script.body()));
  expect(bodies.length).toBeGreaterThan(1);
  expect(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)).toBeLessThanOrEqual(159_500);
  await expect.poll(() => held.length).toBe(1);
  await expect(details(page)).not.toContainText('Word for word');
  release();
  await expect(details(page)).toContainText('Word for word');
});
