// A page on one origin that uses the built <argument-map> of another, under a strict policy; in its frames a
// stand-in for the embed page, which notes what it hears and says what the test tells it to.

import type { Frame, Page } from '@playwright/test';
import type { ArgumentMapElement as ShippedTypes } from '../../public/argument-map.d.ts';
import type { ArgumentMapElement } from '../../src/element/ArgumentMapElement.ts';
import { test as base, expect, inPage } from './page.ts';

export { expect };

export const hostOrigin = 'http://host.test';
export const mapsOrigin = 'http://maps.test';
/** Where a frame may go astray. */
export const elsewhere = 'http://elsewhere.test';

const policy = `default-src 'none'; script-src ${mapsOrigin}; frame-src ${mapsOrigin} ${elsewhere}; require-trusted-types-for 'script'`;

export interface Heard {
  ns: string;
  v: number;
  type: string;
  payload: Record<string, unknown>;
  id?: unknown;
}

interface Event {
  type: string;
  detail: unknown;
}

/** The element has what the types that are shipped say: else this is an error of types. */
type AsShipped<Element extends ShippedTypes> = Element;

declare global {
  interface Window {
    /** In the frame. */
    heard: Heard[];
    say: (type: string, payload: unknown, id?: unknown) => void;
    /** In the page. */
    events: Event[];
    listeners: number;
    map: AsShipped<ArgumentMapElement>;
  }
}

/** What runs in the stand-in for the embed page. `silent` is never ready, `deaf` never answers. */
const standIn = (kind: string) => `
  const kind = ${JSON.stringify(kind)};
  window.heard = [];
  window.say = (type, payload, id) => parent.postMessage({ ns: 'argument-map', v: 1, type, payload, id }, '*');
  addEventListener('message', ({ data }) => {
    heard.push(data);
    if (data.type === 'getState' && kind !== 'deaf') say('reply', { node: 'a' }, data.id);
    if (data.type === 'init') say('ready', { waiting: false, title: JSON.parse(data.payload.data).title });
  });
  const waiting = new URLSearchParams(location.search).get('map') === 'message:';
  if (kind !== 'silent') say('ready', { waiting, title: waiting ? '' : 'A map' });
`;

export interface Host {
  /** Opens a page with this body. */
  open: (body: string, options?: { frame?: 'usual' | 'silent' | 'deaf'; policy?: string }) => Promise<void>;
  /** The frames of the page, as they stand. */
  frames: () => Frame[];
  /** The only frame, when it is there. */
  frame: () => Promise<Frame>;
  /** The types of the events that came, in order. */
  events: () => Promise<string[]>;
}

export const test = base.extend<{ host: Host }>({
  host: async ({ page, watched, request }, use) => {
    const script = await (await request.get('/argument-map.js')).text();
    watched.allow(/^http:\/\/(host|maps|elsewhere)\.test\//);
    await page.addInitScript(noteEvents);
    const frames = () => page.frames().filter((frame) => frame !== page.mainFrame());
    await use({
      async open(body, options = {}) {
        await page.route(/^http:\/\/(maps|elsewhere)\.test\//, (route) =>
          new URL(route.request().url()).pathname === '/site/argument-map.js'
            ? route.fulfill({ contentType: 'text/javascript', body: script })
            : route.fulfill({
                contentType: 'text/html',
                body: `<!doctype html><title>Map</title><p>A map</p><script>${standIn(options.frame ?? 'usual')}</script>`,
              }),
        );
        await page.route(`${hostOrigin}/**`, (route) =>
          route.fulfill({
            contentType: 'text/html',
            headers: { 'content-security-policy': `${policy}; ${options.policy ?? ''}` },
            body: `<!doctype html><html lang="en"><title>Blog</title><script src="${mapsOrigin}/site/argument-map.js" defer></script>${body}`,
          }),
        );
        await page.goto(`${hostOrigin}/posts/one.html`);
      },
      frames,
      async frame() {
        await expect
          .poll(() => frames().filter((frame) => frame.url().startsWith(mapsOrigin)).length)
          .toBe(1);
        const [frame] = frames();
        if (!frame) throw new Error('The frame went away.');
        await expect.poll(() => inPage(() => frame.evaluate(() => Array.isArray(window.heard)))).toBe(true);
        return frame;
      },
      events: () => page.evaluate(() => window.events.map(({ type }) => type)),
    });
  },
});

/** Runs in every page before its scripts: notes the element's events, and counts listeners for messages. */
function noteEvents(): void {
  window.events = [];
  window.listeners = 0;
  for (const name of ['ready', 'select', 'step', 'source-open', 'height', 'error']) {
    document.addEventListener(`argument-map-${name}`, (event) => {
      window.events.push({ type: name, detail: (event as CustomEvent).detail });
    });
  }
  const { addEventListener, removeEventListener } = window;
  window.addEventListener = (type: string, ...rest: unknown[]) => {
    if (type === 'message') window.listeners++;
    Reflect.apply(addEventListener, window, [type, ...rest]);
  };
  window.removeEventListener = (type: string, ...rest: unknown[]) => {
    if (type === 'message') window.listeners--;
    Reflect.apply(removeEventListener, window, [type, ...rest]);
  };
}

/** Waits for what a frame hears, without the envelope. */
export async function hears(frame: Frame, messages: Partial<Heard>[]): Promise<void> {
  await expect
    .poll(() => frame.evaluate(() => window.heard.map(({ type, payload }) => ({ type, payload }))))
    .toMatchObject(messages);
}

/** The parameters of a frame's address. */
export const parameters = (frame: Frame) => Object.fromEntries(new URL(frame.url()).searchParams);

export const ready = (page: Page) =>
  expect.poll(() => page.evaluate(() => window.events.some(({ type }) => type === 'ready'))).toBe(true);
