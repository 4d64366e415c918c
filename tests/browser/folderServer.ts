// A folder served from an origin of its own, as any static host does.

import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

export interface FolderServer {
  origin: string;
  close: () => Promise<void>;
}

interface ServeOptions {
  /** Left out, any that is free, of this machine alone. */
  port?: number;
  headers?: Record<string, string>;
  /** Is waited for before a path is answered. */
  before?: (path: string) => Promise<void>;
}

interface Read {
  bytes: Buffer;
  etag: string;
  modified: number;
}

/** Files that were read, by their paths: a page asks for twenty at a time. */
const read = new Map<string, Read>();

function readAgain(file: string): Read {
  const { mtimeMs: modified } = statSync(file);
  const known = read.get(file);
  if (known?.modified === modified) return known;
  const bytes = readFileSync(file);
  const found = { bytes, etag: `"${createHash('sha1').update(bytes).digest('hex')}"`, modified };
  read.set(file, found);
  return found;
}

/** Named by what is in it: it need not be asked for a second time. */
const named = /\/assets\/[\w.-]+-[\w-]{8}\.\w+$/;

/** @param folder Or what says which it is now. */
export async function serveFolder(
  folder: string | (() => string),
  options: ServeOptions = {},
): Promise<FolderServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    await options.before?.(pathname);
    const root = typeof folder === 'string' ? folder : folder();
    const file = join(root, decodeURIComponent(pathname.replace(/\/$/, '/index.html')));
    try {
      const { bytes, etag } = readAgain(file);
      // What the browser has it need not read and compile again; but for other files it asks whether they are the same.
      const kept = named.test(pathname) ? 'max-age=31536000, immutable' : 'no-cache';
      const headers = { etag, 'cache-control': kept, ...options.headers };
      if (request.headers['if-none-match'] === etag) {
        response.writeHead(304, headers).end();
        return;
      }
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain', ...headers });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    if (options.port === undefined) server.listen(0, '127.0.0.1', resolve);
    else server.listen(options.port, 'localhost', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
