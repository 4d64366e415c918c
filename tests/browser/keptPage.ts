// A page that goes from test to test and is cleared between them: what the browser has read and compiled of the site
// it has then. A new page for each test costs a third more of the processor, also where its context is kept.

import {
  type BrowserContext,
  test as base,
  type CDPSession,
  type Disposable,
  type Page,
} from '@playwright/test';

interface Kept {
  context: BrowserContext;
  page: Page;
  /** What the test that runs has put into every document. */
  scripts: Disposable[];
}

const sessions = new Set<CDPSession>();

/** What it makes slow or small lasts until the test ends. */
export async function developerTools(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  sessions.add(session);
  return session;
}

/** Keeps what is added to every document, so that it can be taken back. */
function keepScriptsOf(of: BrowserContext | Page, scripts: Disposable[]): void {
  const add = of.addInitScript.bind(of) as (...script: unknown[]) => Promise<Disposable>;
  const addInitScript = async (...script: unknown[]) => {
    const added = await add(...script);
    scripts.push(added);
    return added;
  };
  Object.assign(of, { addInitScript });
}

const listened = [
  'console',
  'download',
  'page',
  'pageerror',
  'popup',
  'request',
  'requestfailed',
  'response',
];

/** Runs in a document of the site that runs nothing else: forgets what the site has stored. */
async function forget(): Promise<void> {
  // By its name a window knows whether it is the presenter's.
  window.name = '';
  localStorage.clear();
  sessionStorage.clear();
  const folder = await navigator.storage.getDirectory();
  for await (const name of folder.keys()) await folder.removeEntry(name, { recursive: true });
  for (const { name } of await indexedDB.databases())
    await new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(name ?? '');
      deleting.onsuccess = resolve;
      deleting.onerror = reject;
    });
}

async function clear({ context, page, scripts }: Kept): Promise<void> {
  for (const session of sessions) await session.detach().catch(() => undefined);
  sessions.clear();
  for (const each of context.pages()) if (each !== page) await each.close();
  for (const of of [context, page]) {
    for (const event of listened) of.removeAllListeners(event);
    await of.unrouteAll({ behavior: 'ignoreErrors' });
  }
  for (const script of scripts.splice(0)) await script.dispose();
  await context.setOffline(false);
  await context.clearPermissions();
  await context.clearCookies();
  await page.goto('/icon.svg');
  await page.evaluate(forget);
  await page.mouse.move(-1, -1);
}

/** By what a test asks of its context but for the size of its window; the browser ends with the worker. */
const contexts = new Map<string, Kept>();

export const test = base.extend<{ ownContext: boolean; kept: Kept }>({
  /** Whether the test has a context that no other had before. */
  ownContext: [false, { option: true }],
  kept: async (
    {
      browser,
      ownContext,
      viewport,
      hasTouch,
      isMobile,
      deviceScaleFactor,
      userAgent,
      javaScriptEnabled,
      contextOptions,
    },
    use,
    { project },
  ) => {
    const asked = JSON.stringify([
      hasTouch,
      isMobile,
      deviceScaleFactor,
      userAgent,
      javaScriptEnabled,
      contextOptions,
    ]);
    let it = ownContext ? undefined : contexts.get(asked);
    if (it === undefined || it.page.isClosed()) {
      // Where it is kept for windows of any size, those that are opened in it have none of a test.
      const { viewport: usual = null } = project.use;
      const context = await browser.newContext(ownContext ? {} : { viewport: usual });
      it = { context, page: await context.newPage(), scripts: [] };
      for (const of of [context, it.page]) keepScriptsOf(of, it.scripts);
      if (!ownContext) {
        contexts.set(asked, it);
        const install = () =>
          Promise.reject(new Error('A page that is kept keeps the clock: ask for `ownContext`.'));
        Object.assign(it.page.clock, { install });
      }
    }
    if (viewport) await it.page.setViewportSize(viewport);
    await it.page.emulateMedia({ media: null, colorScheme: 'light', forcedColors: null, ...contextOptions });
    await use(it);
    await (ownContext ? it.context.close() : clear(it));
  },
  context: ({ kept }, use) => use(kept.context),
  page: ({ kept }, use) => use(kept.page),
});
