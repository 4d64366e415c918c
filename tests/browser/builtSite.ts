// Folders that `therefore build` makes, served from an origin of their own, as any static host does. The map in them
// is the built one, or a stand-in that only says that it ran.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { test as base, developerTools, expect } from './page.ts';

export { expect };

/** Most tests share a site of two maps: each has its pages there as if it were alone. */
export const twoMaps = ['data/putin-zelensky-summit.json', 'data/broad-street-pump.json'];

/** Lets a page come as to somebody who has read nothing of its site. */
export async function unread(page: Page): Promise<CDPSession> {
  const client = await developerTools(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  return client;
}

/** What Lighthouse takes for a phone: slow 4G, and nothing of the site is there. */
export async function slowLine(page: Page): Promise<void> {
  const client = await unread(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const kilobits = (1600 * 1024) / 8;
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: kilobits,
    uploadThroughput: kilobits,
  });
}

export interface BuiltSite {
  origin: string;
  /** What is served: what was built. */
  folder: string;
  /** Builds with these arguments. @param map The built map, or the stand-in. */
  build: (args: readonly string[], map?: 'real' | 'stand-in') => void;
  /** Builds one file with the built map. @returns Its path. */
  single: (map: string) => string;
  /** Writes a file to build from. @returns Its path. */
  file: (name: string, text: string) => string;
  /** Puts a page beside what was built. */
  put: (path: string, html: string) => void;
  /** Holds the answers for such paths back until the returned function is called. */
  hold: (path: RegExp) => () => void;
}

export const test = base.extend<{ site: BuiltSite }>({
  site: async ({ page, watched, builds, shelf }, use) => {
    const { origin } = shelf;
    const folder = mkdtempSync(join(tmpdir(), 'therefore-built-'));
    const served = join(folder, 'site');
    shelf.folders.push(folder);
    shelf.held = [];
    watched.allow(new RegExp(`^${origin}/`));
    watched.allow(/^file:/);
    const client = await developerTools(page);
    await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb' });
    await use({
      origin,
      folder: served,
      file: (name, text) => builds.file(name, text),
      put: (path, html) => writeFileSync(join(served, path), html),
      single(map) {
        const file = join(folder, 'single.html');
        builds.build([map, '--single'], 'real', file);
        return file;
      },
      build: (args, map = 'stand-in') => builds.build(args, map, served),
      hold(path) {
        let release = () => {};
        shelf.held.push({
          path,
          until: new Promise((resolve) => {
            release = resolve;
          }),
        });
        return release;
      },
    });
  },
});
