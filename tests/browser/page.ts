// The page under test, with its eyes open: any console error, page error, policy violation or request that
// no test listed makes the test fail.

import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { test as base } from './builds.ts';

export { developerTools } from './keptPage.ts';
export { expect };

interface Watch {
  /** Requests to such addresses are part of the test. */
  allow: (url: RegExp) => void;
  /** Such errors of console and page are what the test is about. */
  expectErrors: (text: RegExp) => void;
}

export const test = base.extend<{ watched: Watch }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const wrong: string[] = [];
      const allowed: RegExp[] = [];
      const expected: RegExp[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          // A request that is meant to fail is logged by the browser itself.
          if (
            /Failed to load resource/.test(message.text()) &&
            allowed.some((url) => url.test(message.location().url))
          )
            return;
          if (expected.some((text) => text.test(message.text()))) return;
          wrong.push(`console ${message.type()}: ${message.text()}`);
        }
      });
      page.on('pageerror', ({ message }) => {
        if (!expected.some((text) => text.test(message))) wrong.push(`page error: ${message}`);
      });
      page.on('request', (request) => {
        const url = request.url();
        const own = url.startsWith(baseURL ?? '') || url.startsWith('blob:') || url.startsWith('data:');
        if (!own && !allowed.some((pattern) => pattern.test(url))) wrong.push(`request to ${url}`);
      });
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use({
        allow: (url) => allowed.push(url),
        expectErrors: (text) => expected.push(text),
      });
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

/** For tests of what glides: `test.use(moving)`. */
export const moving = { contextOptions: { reducedMotion: 'no-preference' } } as const;

/** Opens an address of the site and waits for the first readable map. */
export async function openMap(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query}`);
  await mapReady(page);
}

/** Opens a map to be written on. */
export async function openToWrite(page: Page, query: string): Promise<void> {
  await openMap(page, query);
  await writeReady(page);
}

/** Before the tools are there, letters are held for a field. */
export async function writeReady(page: Page): Promise<void> {
  await expect(page.locator('.write-bar:not([aria-busy="true"])')).toBeVisible();
}

/** Goes to another address of the site as back and forward do: the page is not loaded anew. */
export async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((query) => {
    history.pushState(null, '', query === '' ? location.pathname : query);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, query);
}

/** What stands round the map follows it. */
export async function mapReady(page: Page | Frame): Promise<void> {
  // To wait for a function, Playwright puts all of its own script into the page.
  const whole = () =>
    new Promise<void>((resolve) => {
      const look = () => {
        const isReady = performance.getEntriesByName('map-ready').length > 0;
        if (isReady && document.documentElement.dataset.first !== 'surroundings') resolve();
        else requestAnimationFrame(look);
      };
      look();
    });
  await inPage(() => page.evaluate(whole));
}

/** Asks a page, again where it was on its way to another. */
export async function inPage<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Error && /context was destroyed/.test(error.message))) throw error;
    }
  }
}

/** Clicks where something is seen that can do nothing yet. */
export async function clickAt(page: Page, seen: Locator): Promise<void> {
  await expect(seen).toBeVisible();
  const box = await seen.boundingBox();
  if (!box) throw new Error('It is not seen.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** What prints comes behind the map. */
export async function printerReady(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print')).toBeAttached();
  await page.emulateMedia({ media: null });
}

/** Into the map by its tab stop: keys of the map go nowhere as long as a button has the keyboard. */
export async function enterMap(page: Page): Promise<void> {
  await expect(page.locator('.map [tabindex="0"]').first()).toBeAttached();
  await expect(page.locator('.write-bar[aria-busy="true"]')).toHaveCount(0);
  await page.keyboard.press('m');
  await expect(page.locator('.map :focus')).toHaveCount(1);
}

/** Drops a file on the page, as from a folder. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, text }) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name, { type: 'application/json' }));
      return data;
    },
    { name, text },
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

/** Drops a map and waits until it is open. */
export async function dropMap(page: Page, name: string, text: string, title: string): Promise<void> {
  await dropFile(page, name, text);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

/** Where all of them are at this moment; there are some. */
export async function boxesOf(what: Locator) {
  const boxes = await what.evaluateAll((each) =>
    each.map((element) => {
      const { x, width, height } = element.getBoundingClientRect();
      return { x, width, height };
    }),
  );
  expect(boxes).not.toEqual([]);
  return boxes;
}

export const card = (page: Page, id: string) => page.locator(`[data-claim="${id}"]`);
export const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
export const map = (page: Page) => page.getByRole('region', { name: 'Argument map' });

/** The arrow key that leads from a claim to what hangs on it, as the map is laid out. */
export async function arrowIn(frame: Page | Frame): Promise<string> {
  const direction = await frame.getByRole('region', { name: 'Argument map' }).getAttribute('data-direction');
  return direction === 'down' ? 'ArrowDown' : 'ArrowRight';
}

/** Whether the browser would zoom the page where somebody turns the wheel with Ctrl over an element. */
export const zoomsPage = (over: Locator) =>
  over
    .first()
    .evaluate((element) =>
      element.dispatchEvent(
        new WheelEvent('wheel', { ctrlKey: true, deltaY: -100, bubbles: true, cancelable: true }),
      ),
    );

/** Waits until the map has said for 150 ms that it stands still. Where there is none, there is nothing to wait for. */
export async function still(page: Page | Frame): Promise<void> {
  await page.evaluate(async () => {
    let since = performance.now();
    // What the map says is heard: to ask it in each frame makes the browser draw them all.
    const said = new MutationObserver(() => {
      since = performance.now();
    });
    said.observe(document, {
      subtree: true,
      attributeFilter: ['data-drawn', 'data-moving'],
    });
    for (;;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const map = document.querySelector<HTMLElement>('.map');
      const moves =
        map?.checkVisibility() && (map.dataset.drawn === undefined || map.dataset.moving !== undefined);
      const now = performance.now();
      if (moves) since = now;
      else if (now - since > 150) break;
      else await new Promise((resolve) => setTimeout(resolve, 151 - (now - since)));
    }
    said.disconnect();
  });
}
