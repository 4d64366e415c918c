// Host pages on an origin of their own, from a server that the test starts.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession, Frame, Page } from '@playwright/test';
import { serveFolder } from './folderServer.ts';
import { test as base, expect, mapReady } from './page.ts';
import { settled } from './settled.ts';

export { expect };

export interface HostPages {
  origin: string;
  /** Puts a page at a path; `headers` go with it. */
  put: (path: string, html: string, headers?: Record<string, string>) => void;
}

export const test = base.extend<{ host: HostPages; openMaps: string }>({
  /** The origin of a server of the maps that lets pages without an origin read its files. */
  openMaps: async ({ watched }, use) => {
    const { origin, close } = await serveFolder('dist', { headers: { 'access-control-allow-origin': '*' } });
    watched.allow(new RegExp(`^${origin}/`));
    await use(origin);
    await close();
  },
  host: async ({ watched }, use) => {
    const pages = new Map<string, { html: string; headers: Record<string, string> }>();
    const server: Server = createServer((request, response) => {
      const page = pages.get(new URL(request.url ?? '/', 'http://host').pathname);
      response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
      response.end(page?.html ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    watched.allow(new RegExp(`^${origin}/`));
    await use({ origin, put: (path, html, headers = {}) => pages.set(path, { html, headers }) });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

export const frameFor = (maps: string, query: string, attributes = '') =>
  `<iframe id="map" title="Map" width="800" height="480" ${attributes} src="${maps}/index.html?mode=embed${query}"></iframe>`;

export const blog = (body: string) =>
  `<!doctype html><html lang="en"><title>Blog</title><link rel="icon" href="data:,"><body><p style="height:60px">A blog.</p>${body}<p style="height:3000px">It goes on.</p></body></html>`;

/**
 * Playwright puts all of its own script into a page to find an element for a test, or to wait for a function: the only
 * frame of a page is known without.
 */
async function frameIn(page: Page, selector: string): Promise<Frame> {
  const [only, ...more] = page.mainFrame().childFrames();
  if (only && more.length === 0 && selector === '#map') return only;
  const place = page.locator(selector);
  const inner = (await place.evaluate((it) => it.localName)) === 'iframe' ? place : place.locator('iframe');
  const handle = await inner.elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('The frame is not there.');
  return frame;
}

/** The frame of the iframe (or of the element) that fits `selector`, when its map can be read. */
export async function mapFrame(page: Page, selector = '#map'): Promise<Frame> {
  const frame = await frameIn(page, selector);
  await mapReady(frame);
  return frame;
}

/** At which level of detail the map is. */
export const detailIn = (frame: Frame) =>
  frame.evaluate(() => document.querySelector<HTMLElement>('.map')?.dataset.detail);

/** Where the camera of the map is, as it stands in the style. */
export const cameraOf = (frame: Frame) =>
  frame.evaluate(() => document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '');

/** Waits until the camera has been at one place for 400 ms. */
export const rest = (frame: Frame) => settled(() => cameraOf(frame));

export const focusedIn = (frame: Frame) =>
  frame.evaluate(() => document.querySelector('[data-focused]')?.getAttribute('data-claim') ?? null);

type Point = readonly [x: number, y: number];

/** Fingers that go from some points to others, in eight parts. CSS pixels of the window. */
export async function fingers(
  client: CDPSession,
  from: readonly Point[],
  to: readonly Point[],
): Promise<void> {
  const at = (part: number) =>
    from.map(([x, y], id) => {
      const [toX, toY] = to[id] ?? [x, y];
      return { id, x: x + ((toX - x) * part) / 8, y: y + ((toY - y) * part) / 8 };
    });
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let part = 1; part <= 8; part++) {
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
