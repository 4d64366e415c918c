// Host pages on an origin of their own, from a server that the test starts.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect } from './page.ts';

export { expect };

export interface HostPages {
  origin: string;
  /** Puts a page at a path; `headers` go with it. */
  put: (path: string, html: string, headers?: Record<string, string>) => void;
}

export const test = base.extend<{ host: HostPages }>({
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
