// What the site's page shows before its program is there, and that it shows it only where the page opens so.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { hold } from './lateParts.ts';
import { clickAt, details, expect, map, mapReady, moving, openMap, test } from './page.ts';
import { shifts } from './shifts.ts';

test.use(moving);

const title = 'Why the Kremlin avoids a summit with Zelensky';
const first = (page: Page) => page.locator('.first');

/** Keeps the program away, as a line that is slow. */
async function withoutProgram(page: Page): Promise<void> {
  await page.route('**/assets/*.js', () => new Promise(() => undefined));
}

async function shows(page: Page): Promise<string> {
  return (await page.locator('body').innerText()).trim();
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the flagship can be read: its drawing, its outline with headings and lists, its sources; where another map was asked for, which one this is', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole('group', { name: 'The argument at a glance' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Sources' })).toBeVisible();
    expect(await page.locator('#argument li').count()).toBeGreaterThan(25);
    const ends = page.getByText('Made with Therefore');
    await ends.scrollIntoViewIfNeeded();
    await expect(ends).toBeInViewport();
    await test.step('where another map was asked for, which one this is', async () => {
      await page.goto('/?mode=embed&map=school-at-nine');
      const words = page.locator('noscript');
      expect(await words.innerText()).toBe(`Below is “${title}”, whichever map was asked for.`);
      await expect(words).toBeInViewport();
    });
  });
});

/** What the page says of its words, one after the other, and where its map is then. */
async function watchWords(page: Page): Promise<() => Promise<[words: string | undefined, map: string][]>> {
  await page.addInitScript(() => {
    const said: [string | undefined, string][] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => {
      const { x, y, width, height } = document.querySelector('.first-map')?.getBoundingClientRect() ?? {};
      said.push([document.documentElement.dataset.words, [x, y, width, height].join(' ')]);
    }).observe(document, { subtree: true, attributeFilter: ['data-words'] });
  });
  return () => page.evaluate(() => (globalThis as unknown as { said: [string | undefined, string][] }).said);
}

for (const [window, width, height] of [
  ['a wide window', 1440, 900],
  ['a window without room for the panel, whose title takes two lines', 1024, 768],
] as const) {
  test.describe(`in ${window}`, () => {
    test.use({ viewport: { width, height } });

    test('cards stand at once, where the map then is, words come a moment later, and nothing moves, nor when the program comes', async ({
      page,
    }) => {
      const said = await watchWords(page);
      await withoutProgram(page);
      await page.goto('/', { waitUntil: 'commit' });
      await expect(first(page).getByRole('heading', { level: 1 }).first()).toBeVisible();
      await expect(page.locator('.first svg [data-claim]').first()).toBeVisible();
      await expect(page.locator('.first svg text').first()).toBeVisible();
      const [before, after, ...more] = await said();
      expect([before?.[0], after?.[0], more]).toEqual(['awaited', undefined, []]);
      expect(before?.[1]).toBe(after?.[1]);
      const boxes = async (css: string) =>
        page.locator(css).evaluateAll((all) =>
          all
            .map((each): [string, number[]] => {
              const shape = each.matches('a') ? (each.querySelector('path, rect') ?? each) : each;
              const { x, y, width, height } = shape.getBoundingClientRect();
              return [each.getAttribute('data-claim') ?? '', [x, y, width, height]];
            })
            .toSorted(([a], [b]) => a.localeCompare(b)),
        );
      const drawn = await boxes('.first svg [data-claim]');
      const panel = await page.locator('.first .panel').boundingBox();
      expect(panel === null).toBe(width < 1090);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await openMap(page);
      const shown = new Map(await boxes('.map [data-claim]'));
      expect(drawn.length).toBeGreaterThan(5);
      for (const [id, box] of drawn) {
        for (const [index, at] of box.entries()) {
          expect(Math.abs(at - (shown.get(id)?.[index] ?? Number.NaN)), id).toBeLessThan(4);
        }
      }
      await expect(first(page)).toHaveCount(0);
      if (panel) expect(await details(page).boundingBox()).toEqual(panel);
      else await expect(details(page)).toHaveCount(0);
      if (panel) expect(await shifts(page)).toBeLessThan(0.0005);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the outline is there before the program, row by row as it stays', async ({ page }) => {
    // Fonts that are not there at once are not shown.
    await openMap(page);
    await withoutProgram(page);
    await page.goto('/', { waitUntil: 'commit' });
    const rows = page.locator('[role="treeitem"]:visible');
    const tops = () => rows.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    await expect(rows.first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const before = await tops();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await openMap(page);
    await expect(first(page)).toHaveCount(0);
    expect(before.length).toBeGreaterThan(5);
    // A font that was late breaks lines further down elsewhere.
    const after = await tops();
    expect(after).toHaveLength(before.length);
    expect(after.slice(0, 5)).toEqual(before.slice(0, 5));
  });
});

/** What the browser takes its line for, in megabits a second, and the milliseconds after which the page has come. */
const line = (page: Page, { downlink, after }: { downlink: number; after: number }) =>
  page.addInitScript(
    ({ downlink, after }) => {
      Object.defineProperty(navigator, 'connection', { value: { downlink }, configurable: true });
      // Asked for the first time as the page comes.
      const { now } = performance;
      performance.now = () => {
        performance.now = now;
        return after;
      };
    },
    { downlink, after },
  );

test('the script of the map is asked for with the first frame where the page came at once, whatever the browser takes its line for; and else before', async ({
  page,
}) => {
  await page.addInitScript(() => {
    requestAnimationFrame(() => performance.mark('first-frame'));
    new MutationObserver(() => {
      if (document.documentElement.dataset.line) performance.mark('line-is-slow');
    }).observe(document, { attributes: true, subtree: true });
  });
  for (const [downlink, after, kind] of [
    [1.5, 10, 'near'],
    [10, 10, 'near'],
    [10, 300, 'far'],
    [1.5, 300, 'slow'],
  ] as const) {
    await test.step(`${downlink} Mbit/s, after ${after} ms`, async () => {
      await line(page, { downlink, after });
      // It would ask for the map's itself.
      const letGo = await hold(page, '**/assets/explore-*.js');
      await page.goto('/', { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByName('first-frame').length > 0);
      letGo();
      await mapReady(page);
      const starts = await page.evaluate(() =>
        [/\/explore-[^/]+\.js$/, /\/map-[^/]+\.js$/].map(
          (address) =>
            performance.getEntriesByType('resource').find(({ name }) => address.test(name))?.startTime,
        ),
      );
      const [frame, slow] = await page.evaluate(() =>
        ['first-frame', 'line-is-slow'].map((name) => performance.getEntriesByName(name)[0]?.startTime),
      );
      expect(starts).not.toContain(undefined);
      expect(starts.map((start = 0) => start >= (frame ?? 0))).toEqual([false, kind === 'near']);
      expect(slow !== undefined).toBe(kind === 'slow');
    });
  }
});

test('over a slow line scripts come before fonts, the map is shown when these are there, and nothing moves', async ({
  page,
}) => {
  await line(page, { downlink: 1.5, after: 300 });
  await page.addInitScript(() => {
    // However long this machine takes, the fonts are waited for.
    const { setTimeout } = globalThis;
    const patient = (task: TimerHandler, wait = 0, ...rest: unknown[]) =>
      setTimeout(task, wait === 1500 ? 60_000 : wait, ...rest);
    Object.assign(globalThis, { setTimeout: patient });
  });
  const came: string[] = [];
  page.on('requestfinished', (request) => came.push(request.url()));
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    came.push('a font is asked for');
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('.first svg [data-claim]').first()).toBeVisible();
  // Drawn beneath what is seen.
  await expect(page.locator('.map .react-flow__node').first()).toBeAttached();
  await expect(first(page).first()).toBeVisible();
  // While the last two of five are on their way.
  const before = came.slice(0, came.indexOf('a font is asked for'));
  expect(before.filter((url) => url.endsWith('.js')).length).toBeGreaterThanOrEqual(3);
  letGo();
  await mapReady(page);
  await expect(first(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.fonts.check('1em "Source Serif 4 Variable"'))).toBe(true);
  expect(await shifts(page)).toBeLessThan(0.0005);
});

test('who clicks on what the page shows at first finds it done; letters are not taken for commands meanwhile', async ({
  page,
}) => {
  for (const script of ['explore', 'map']) {
    // Over a slow line what stands round the map is drawn while the map's own script is on its way.
    if (script === 'map') await line(page, { downlink: 1.5, after: 300 });
    for (const [css, done] of [
      ['.first svg [data-claim="washington"]', '.map [data-claim="washington"][data-focused]'],
      ['.first input[type="search"]', '#root input[type="search"]:focus'],
    ] as const) {
      await test.step(`${script}, ${css}`, async () => {
        const letGo = await hold(page, `**/assets/${script}-*.js`);
        await page.goto('/', { waitUntil: 'commit' });
        if (script === 'map') await expect(page.locator('#root .toolbar')).toBeAttached();
        await clickAt(page, page.locator(css).first());
        // The end of a drag is no click.
        await page.mouse.move(500, 300);
        await page.mouse.down();
        await page.mouse.move(420, 330);
        await page.mouse.up();
        await page.keyboard.type('trump');
        letGo();
        await mapReady(page);
        await expect(page.locator(done)).toHaveCount(1);
        await expect(page.locator('.present')).toHaveCount(0);
        expect(new URL(page.url()).searchParams.get('mode')).toBe(null);
        await page.unrouteAll({ behavior: 'ignoreErrors' });
      });
    }
  }
});

test('paper takes what is read without the program until that is there, and the page where its own part does not come', async ({
  page,
  watched,
}) => {
  watched.expectErrors(/ERR_|Failed to load resource/);
  await withoutProgram(page);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('.first svg [data-claim]').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 2, name: 'Sources' })).toBeVisible();
  await expect(page.locator('.first').first()).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // Asked for again it has another address.
  await page.route('**/assets/PrintOutline-*.js*', (route) => route.abort());
  await openMap(page);
  await page.emulateMedia({ media: 'print' });
  await expect(map(page).locator('[data-claim]').first()).toBeVisible();
});

test('a page that comes in pieces is shown when all of it is there', async ({ page, watched }) => {
  const html = readFileSync('dist/index.html', 'utf8');
  // Between two buttons of the bar: what is at its end would move.
  const cut = html.indexOf('<button', html.indexOf('class="toolbar-tools"') + 1);
  expect(cut).toBeGreaterThan(0);
  let rest = () => {};
  const seen = new Promise<void>((resolve) => {
    rest = resolve;
  });
  const server = createServer(async ({ url }, response) => {
    if (url !== '/') return;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, cut));
    await seen;
    response.end(html.slice(cut));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    watched.allow(/127\.0\.0\.1/);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' });
    await expect(page.locator('.first .brand').first()).toBeAttached();
    await expect(first(page).first()).toBeHidden();
    rest();
    await expect(page.locator('.first svg [data-claim]').first()).toBeVisible();
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

const others = {
  'another map': '/?map=broad-street-pump',
  'a claim': '/?node=recognition',
  'a claim, in capitals': '/?NODE=recognition',
  'a claim, as editors write it': '/?theme=dark&#038;node=recognition',
  'an open depth': '/?expand=all',
  'the outline': '/?view=outline',
  'the handout': '/?view=handout',
  'a passage': '/?open=recognition:0',
  'a branch': '/?branch=recognition',
  'a talk': '/?mode=present',
  'a frame': '/?mode=embed',
  'a tour': '/?tour=main&step=2',
  'something that a later version may know': '/?detail=names',
};

test('before the program an address that names anything else shows nothing of the flagship, nor does a page that was turned or showed a file; colours change nothing, and words are not waited for where other cards come', async ({
  page,
}) => {
  const said = await watchWords(page);
  await withoutProgram(page);
  const showsNothing = async (what: string) => {
    await expect(page.locator('html'), what).toHaveAttribute('data-first', 'none');
    expect(await shows(page), what).not.toContain('Kremlin');
  };
  for (const [what, address] of Object.entries(others)) {
    await test.step(what, async () => {
      await page.goto(address, { waitUntil: 'commit' });
      await expect(page.locator('#root'), what).toBeAttached();
      await showsNothing(what);
      expect(await page.locator('svg:visible').count(), what).toBe(0);
    });
  }
  await test.step('the colours of an address change nothing that is drawn, and are there at once', async () => {
    await page.goto('/?theme=dark', { waitUntil: 'commit' });
    await expect(page.locator('.first svg [data-claim]').first()).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(22, 20, 18)',
    );
  });
  await test.step('in a window that opens with other cards than are drawn, words are not waited for', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/', { waitUntil: 'commit' });
    await expect(first(page).getByRole('heading', { level: 1 }).first()).toBeVisible();
    expect((await said()).filter(([words]) => words)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });
  await test.step('a page that showed a file from the disk shows no other map when it is loaded again', async () => {
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page.locator('.first svg [data-claim]').first()).toBeVisible();
    await page.evaluate(() => history.replaceState({ file: 0, query: '' }, ''));
    await page.reload({ waitUntil: 'commit' });
    await showsNothing('a file');
  });
  await test.step('a reader who turned the map sees it only as it was turned', async () => {
    await page.evaluate(() => localStorage.setItem('therefore:settings', '{"direction":"down"}'));
    await page.goto('/', { waitUntil: 'commit' });
    await showsNothing('turned');
  });
});

test('where the flagship cannot be had, that is said and nothing else is shown', async ({
  page,
  watched,
}) => {
  watched.expectErrors(/404|500/);
  await page.route('**/data/*.json', (route) => route.fulfill({ status: 500 }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(first(page)).toHaveCount(0);
  // Nor is anything on its way when one has read it.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText('Loading …')).toHaveCount(0);
});

test('the map, its scripts and its fonts are asked for at once, and once', async ({ page }) => {
  await openMap(page);
  const all = await page.evaluate(() => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const ready = performance.getEntriesByName('map-ready')[0]?.startTime ?? 0;
    return entries
      .filter(({ startTime, name }) => startTime < ready && !/\/(worker|attachCopy|storageScope)-/.test(name))
      .map(({ name }) => new URL(name).pathname);
  });
  // What stands round the map is asked for when the map's own script is there.
  const names = [...new Set(all)].filter((name) => !name.includes('/surroundings-'));
  // A font that is late for the first sight is asked for again, where a server wants each use to be asked for.
  const twice = all.filter((name, at) => all.indexOf(name) !== at && !name.endsWith('.woff2'));
  expect(twice).toEqual([]);
  for (const kind of [/\.json$/, /explore.*\.js$/, /explore.*\.css$/, /serif.*\.woff2$/, /sans.*\.woff2$/]) {
    expect(
      names.filter((name) => kind.test(name)),
      String(kind),
    ).toHaveLength(1);
  }
  expect(names.length).toBeLessThan(10);
  await expect(map(page)).toBeVisible();
  // None of them waits for what a script does: all are asked for before any script comes.
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  const release = await hold(page, '**/*.js');
  await page.goto('/', { waitUntil: 'commit' });
  await expect.poll(() => names.filter((name) => !asked.has(name))).toEqual([]);
  release();
  await mapReady(page);
});
