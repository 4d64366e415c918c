import type { Page } from '@playwright/test';
import { everyFifth } from '../properties.ts';
import { violations } from './axe.ts';
import { expect, slowLine, test, twoMaps, unread } from './builtSite.ts';
import { settled } from './settled.ts';
import { shifts } from './shifts.ts';

const phone = { width: 390, height: 844 };
const poster = (page: Page) => page.locator('.built-poster');
const standIn = (page: Page) => page.locator('.embed');
/** The card of a claim in the drawing that is shown. */
const card = (page: Page, id: string) => poster(page).locator(`svg:visible [data-claim="${id}"]`);

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read and followed in windows 1440, 390 and 320 wide, and a frame shows the drawing and the way to the page', async ({
    page,
    site,
  }) => {
    site.build(twoMaps);
    for (const viewport of [{ width: 1440, height: 900 }, phone, { width: 320, height: 256 }]) {
      await test.step(`${viewport.width} wide`, async () => {
        await page.setViewportSize(viewport);
        await page.goto(`${site.origin}/broad-street-pump/`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('The pump in Broad Street');
        const argument = page.getByRole('main');
        await expect(argument).toContainText('Cholera spreads through drinking water fouled by the sick');
        await expect(argument.getByText('only ten had lived clearly nearer to another')).toBeVisible();
        await expect(argument.getByText('✓ Word for word').first()).toBeVisible();
        await expect(argument.getByText('On the Mode of Communication of Cholera').last()).toBeVisible();
        await card(page, 'thesis').first().click();
        await expect(page).toHaveURL(/#claim-thesis$/);
        await expect(page.locator('[id="claim-thesis"] > .built-sentence')).toBeInViewport();
        const source = argument.getByRole('link', { name: 'John Snow, quoted in the essay' }).first();
        await source.scrollIntoViewIfNeeded();
        // What comes near the window is laid out then, and moves what stands below it.
        await settled(() => source.boundingBox());
        await source.click();
        await expect(page).toHaveURL(/#source-snow-1854$/);
        await expect(page.locator('[id="source-snow-1854"]')).toBeInViewport();
        const sideways = await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
        expect(sideways).toBe(0);
      });
    }
    await test.step('a frame', async () => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`${site.origin}/putin-zelensky-summit/embed.html`);
      await expect(card(page, 'thesis')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Open the page of this map' })).toBeVisible();
    });
    await test.step('a frame that is printed by itself', async () => {
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ media: 'print' });
        await expect(card(page, 'thesis')).toBeInViewport();
        await page.emulateMedia({ media: null });
      }
    });
  });
});

test('the map wakes on sight, with nothing that its policy forbids, also where the browser calls no moment idle; out of sight it sleeps, until somebody scrolls to it', {
  tag: '@smoke',
}, async ({ page, site }) => {
  site.build(twoMaps);
  await page.goto(`${site.origin}/putin-zelensky-summit/`);
  await expect(standIn(page)).toHaveText('The map “Why the Kremlin avoids a summit with Zelensky”');
  await test.step('out of sight', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    // From the same page it would be no load.
    await page.goto('about:blank');
    await page.goto(`${site.origin}/putin-zelensky-summit/#sources`);
    await page.waitForLoadState('networkidle');
    // Chromium may call no moment idle while a page stands still; longer than the page itself waits for one.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })));
    expect(asked.filter((url) => /embed\./.test(url))).toEqual([]);
    await expect(standIn(page)).toHaveCount(0);
    await page.evaluate(() => scrollTo(0, 0));
    await expect(standIn(page)).toBeVisible();
  });
  await page.goto(`${site.origin}/`);
  await page.getByRole('link', { name: 'The pump in Broad Street' }).click();
  await expect(standIn(page)).toHaveText('The map “The pump in Broad Street”');
  await page.addInitScript(() => {
    window.requestIdleCallback = (callback, { timeout } = {}) =>
      timeout ? window.setTimeout(callback, timeout, { didTimeout: true, timeRemaining: () => 0 }) : 0;
  });
  await page.reload();
  await expect(standIn(page)).toBeVisible();
});

test('the map opens at the card that was tapped before it came; reached by key, a card wakes it, and the focus stays there', async ({
  page,
  site,
}) => {
  site.build(twoMaps);
  await test.step('the first tap is not lost', async () => {
    const release = site.hold(/embed\.\w+\.js$/);
    await page.goto(`${site.origin}/putin-zelensky-summit/`);
    await poster(page).locator('svg:visible a').nth(3).click();
    const tapped = await page.locator('#built-map').getAttribute('data-first');
    expect(tapped).toBeTruthy();
    await expect(poster(page)).toBeVisible();
    release();
    await expect(standIn(page)).toHaveText(
      `The map “Why the Kremlin avoids a summit with Zelensky” at ${tapped}`,
    );
    // The outline did not come between.
    expect(new URL(page.url()).hash).toBe('');
  });
  await test.step('by key', async () => {
    const release = site.hold(/embed\.\w+\.js$/);
    await page.goto(`${site.origin}/putin-zelensky-summit/`);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the argument as text' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(card(page, 'thesis')).toBeFocused();
    release();
    await expect(standIn(page)).toBeVisible();
    await expect(page.locator('#built-map')).toBeFocused();
  });
});

test('where the map cannot be loaded, the cards lead to the outline, in a frame to the page; and where it was to be explored, the whole page comes back', async ({
  page,
  site,
  watched,
}) => {
  watched.expectErrors(/ERR_FAILED/);
  site.build(twoMaps);
  await page.route(/(embed|full)\.\w+\.js$/, async (route) => {
    // The page that a frame leads to has its map.
    if (page.frames().includes(route.request().frame())) await route.abort();
    else await route.continue();
  });
  await test.step('on its page', async () => {
    await page.goto(`${site.origin}/putin-zelensky-summit/`);
    await card(page, 'thesis').click();
    await expect(page).toHaveURL(/#claim-thesis$/);
    await expect(page.locator('[id="claim-thesis"] > .built-sentence')).toBeInViewport();
  });
  await test.step('to be explored', async () => {
    await page.goto(`${site.origin}/putin-zelensky-summit/?mode=explore`);
    await expect(page.locator('[id="claim-thesis"] > .built-sentence')).toBeVisible();
  });
  await test.step('in a frame', async () => {
    const failed = page.waitForEvent('requestfailed', (request) => /embed\.\w+\.js$/.test(request.url()));
    await page.goto(`${site.origin}/putin-zelensky-summit/embed.html`);
    await failed;
    const [whole] = await Promise.all([page.waitForEvent('popup'), card(page, 'thesis').click()]);
    await expect(whole).toHaveURL(/\/putin-zelensky-summit\/index\.html#claim-thesis$/);
    await expect(whole.locator('[id="claim-thesis"] > .built-sentence')).toBeInViewport();
  });
});

test('nothing moves while the page comes and the map wakes, 1440, 700 and 390 wide', async ({
  page,
  site,
}) => {
  site.build(twoMaps);
  await unread(page);
  for (const viewport of [{ width: 1440, height: 900 }, { width: 700, height: 900 }, phone]) {
    await test.step(`${viewport.width} wide`, async () => {
      await page.setViewportSize(viewport);
      const fonts = site.hold(/\.woff2$/);
      const script = site.hold(/embed\.\w+\.js$/);
      await page.goto(`${site.origin}/putin-zelensky-summit/`, { waitUntil: 'domcontentloaded' });
      await expect(card(page, 'thesis')).toBeVisible();
      const height = () =>
        page.locator('.built-stage').evaluate((stage) => stage.getBoundingClientRect().height);
      const before = await height();
      fonts();
      script();
      await expect(standIn(page)).toBeVisible();
      expect(await height()).toBe(before);
      expect(await shifts(page)).toBe(0);
    });
  }
});

test('on a slow phone the drawing is painted before any script has run', async ({ page, site }) => {
  await page.setViewportSize(phone);
  site.build(twoMaps);
  await slowLine(page);
  const release = site.hold(/\.js$/);
  await page.goto(`${site.origin}/putin-zelensky-summit/`, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await expect(card(page, 'thesis').locator('text').nth(1)).toBeInViewport();
  await expect(card(page, 'thesis')).toContainText('Putin has no interest');
  // Not even the script that wakes the map is there.
  expect(await page.evaluate(() => performance.getEntriesByName('stand-in').length)).toBe(0);
  release();
  await expect(standIn(page)).toBeVisible();
  const order = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
    ran: performance.getEntriesByName('stand-in')[0]?.startTime ?? 0,
  }));
  expect(order.painted).toBeLessThan(order.ran);
});

test('with fonts of the reader’s own system the words stay on their cards; in a frame without an origin of its own the map wakes too', async ({
  page,
  site,
  watched,
}) => {
  watched.expectErrors(/ERR_FAILED/);
  site.build(twoMaps);
  await page.route(/\.(woff2|js)(\?|$)/, (route) => route.abort());
  await page.goto(`${site.origin}/putin-zelensky-summit/`);
  const over = await poster(page)
    .locator('svg:visible a')
    .evaluateAll((cards) =>
      cards.flatMap((each) => {
        const { left, right } = each.querySelector('path, rect')?.getBoundingClientRect() ?? {
          left: 0,
          right: 0,
        };
        return [...each.querySelectorAll('text')]
          .filter(
            (line) => line.getBoundingClientRect().right > right || line.getBoundingClientRect().left < left,
          )
          .map((line) => line.textContent);
      }),
    );
  expect(over).toEqual([]);
  await page.unrouteAll({ behavior: 'wait' });
  await test.step('in a frame', async () => {
    // Fonts need a header that a simple host does not send.
    watched.expectErrors(/font|ERR_FAILED/i);
    const address = 'putin-zelensky-summit/embed.html';
    site.put(
      'host.html',
      `<!doctype html><iframe sandbox="allow-scripts" title="Map" src="${address}"></iframe>`,
    );
    await page.goto(`${site.origin}/host.html`);
    await expect(page.frameLocator('iframe').locator('.embed')).toBeVisible();
  });
});

test('words of the drawing are 13 px high or more at each width of a window, and so in the frame of a blog', async ({
  page,
  site,
}) => {
  site.build(twoMaps);
  site.hold(/embed\.\w+\.js$/);
  for (const [path, height, widths] of [
    ['', 800, [320, 360, 390, 600, 699, 700, 900, 1100, 1279, 1280, 1440]],
    ['embed.html', 600, [320, 700, 720, 1100, 1280]],
  ] as const) {
    for (const map of ['putin-zelensky-summit', 'broad-street-pump']) {
      await page.goto(`${site.origin}/${map}/${path}`);
      for (const width of everyFifth<number>(`${map}/${path}`, widths)) {
        await page.setViewportSize({ width, height });
        const least = await poster(page)
          .locator('svg:visible')
          .evaluate((svg) => {
            const { a: scale = 0 } = (svg as SVGSVGElement).getScreenCTM() ?? {};
            const sizes = [...svg.querySelectorAll('text')].map((it) => Number(it.getAttribute('font-size')));
            return scale * Math.min(...sizes);
          });
        expect(least, `${map}/${path}, ${width} wide`).toBeGreaterThan(12.95);
      }
    }
  }
});

test('a frame that may follow its drawing is as high as that, at each width, and does not grow by itself', async ({
  page,
  site,
}) => {
  const children = ['one', 'two', 'three'].map((id) => ({
    id,
    role: 'reason',
    text: `Reason ${id} of this map.`,
  }));
  const map = { version: 1, title: 'Small', thesis: { id: 'thesis', text: 'A thesis.', children } };
  site.build([site.file('small.json', JSON.stringify(map))]);
  site.hold(/embed\.\w+\.js$/);
  site.put(
    'host.js',
    `window.told = [];
    addEventListener('message', ({ data, source }) => {
      const frame = document.querySelector('iframe');
      if (data.type !== 'height' || source !== frame.contentWindow) return;
      told.push(data.payload.height);
      frame.height = data.payload.height;
    });`,
  );
  site.put(
    'host.html',
    '<!doctype html><title>Host</title><script src="host.js"></script><iframe title="Map" width="900" height="300" src="small/embed.html?height=auto"></iframe>',
  );
  const told = () => page.evaluate(() => Reflect.get(window, 'told') as number[]);
  await page.goto(`${site.origin}/host.html`);
  await expect.poll(told).toHaveLength(1);
  const frame = page.frameLocator('iframe');
  const drawing = frame.locator('.built-poster svg:visible');
  // All of the drawing is in the frame, and beside it the bars of the map.
  const spare = () =>
    drawing.evaluate(
      (svg) => svg.ownerDocument.documentElement.clientHeight - svg.getBoundingClientRect().height,
    );
  expect(await spare()).toBeGreaterThanOrEqual(0);
  expect(await spare()).toBeLessThan(90);
  await page.locator('iframe').evaluate((it) => it.setAttribute('width', '420'));
  await expect.poll(async () => (await told()).length).toBeGreaterThan(1);
  const heights = await told();
  expect(await settled(told)).toEqual(heights);
  expect(heights.at(-1)).toBeGreaterThan(heights[0] ?? 0);
});

test('whatever a document holds, the page shows it as text', async ({ page, site }) => {
  const evil = '</script><img src=x onerror="document.title=1"><a href="javascript:alert(1)">"\'&';
  const map = {
    version: 1,
    title: evil,
    summary: evil,
    thesis: { id: evil, text: evil, note: evil, citations: [{ source: evil, quote: evil }] },
    sources: [{ id: evil, type: 'book', title: evil }],
  };
  site.build([site.file('evil.json', JSON.stringify(map))]);
  await page.goto(`${site.origin}/`);
  await expect(standIn(page)).toHaveText(`The map “${evil}”`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(evil);
  await expect(page).toHaveTitle(evil);
  await expect(page.locator('img, a[href^="javascript"]')).toHaveCount(0);
  await page.getByRole('link', { name: evil }).first().click();
  await expect(page.locator('.built-sources > :target')).toContainText(evil);
});

test('axe finds nothing wrong with the page, asleep or awake; what is far from the window is laid out when one comes near, by a link too', async ({
  page,
  site,
}) => {
  site.build(twoMaps);
  const release = site.hold(/embed\.\w+\.js$/);
  await page.goto(`${site.origin}/broad-street-pump/`);
  const last = page.locator('.built-claim').last();
  const isLaidOut = () => last.evaluate((claim) => claim.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isLaidOut()).toBe(false);
  expect(await violations(page)).toEqual([]);
  release();
  await expect(standIn(page)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await isLaidOut()).toBe(false);
  const id = (await last.getAttribute('id')) ?? '';
  await page.evaluate((id) => {
    location.hash = encodeURIComponent(id);
  }, id);
  await expect.poll(isLaidOut).toBe(true);
  await settled(() => last.evaluate((claim) => claim.getBoundingClientRect().top));
  await expect(last.locator('> .built-sentence')).toBeInViewport();
});
