// Folders that `therefore build` makes, served from an origin of their own, as any static host does. The map in them
// is the built one, or a stand-in that only says that it ran.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { serveFolder } from './folderServer.ts';
import { test as base, developerTools, expect } from './page.ts';

export { expect };

/** Most tests share a site of two maps: each has its pages there as if it were alone. */
export const twoMaps = ['data/putin-zelensky-summit.json', 'data/broad-street-pump.json'];

/** Takes the poster's place as the map does, not at once, and says what it was told. */
const standIn = `(() => {
  performance.mark('stand-in');
  const map = document.getElementById('built-map');
  const { title } = JSON.parse(document.querySelector('script[data-argument-map]').textContent);
  const said = document.createElement('section');
  said.ariaLabel = 'Argument map';
  said.className = 'embed';
  said.textContent = 'The map “' + title + '”' + (map.dataset.first ? ' at ' + map.dataset.first : '');
  setTimeout(() => map.replaceChildren(said));
})();`;

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

/** Folders that are made once for all workers: the runner empties what they lie in when a run begins. */
class Builds {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  /** @param out Where it is to lie in the end: a folder, or a file with `--single`. */
  build(args: readonly string[], map: 'real' | 'stand-in', out: string): void {
    const kind = extname(out);
    const built = this.once(JSON.stringify([args, kind]), kind, (path) => {
      execFileSync(process.execPath, ['dist/cli.js', 'build', ...args, '--out', path], { stdio: 'pipe' });
    });
    cpSync(built, out, { recursive: true });
    if (map === 'real') return;
    // The stand-in is read in the map's place, beside the map's own style and fonts.
    const scripts = readdirSync(join(out, 'assets')).filter((name) => /^(embed|full)\..*js$/.test(name));
    expect(scripts).toHaveLength(2);
    for (const name of scripts) writeFileSync(join(out, 'assets', name), standIn);
  }

  /** A file to build from: of the same path where it is the same. */
  file(name: string, text: string): string {
    const folder = this.once(name + text, '', (path) => {
      mkdirSync(path);
      writeFileSync(join(path, name), text);
    });
    return join(folder, name);
  }

  private once(key: string, kind: string, make: (path: string) => void): string {
    const made = join(this.folder, `${createHash('sha1').update(key).digest('hex')}${kind}`);
    const making = `${made}.making`;
    while (!existsSync(made)) {
      try {
        mkdirSync(making);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        // Another worker makes it.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
        continue;
      }
      try {
        if (existsSync(made)) break;
        make(join(making, `made${kind}`));
        renameSync(join(making, `made${kind}`), made);
      } finally {
        rmSync(making, { recursive: true, force: true });
      }
    }
    return made;
  }
}

interface Held {
  path: RegExp;
  until: Promise<void>;
}

/** What a worker serves to one test after the other, from one origin: the browser keeps what it has read of it. */
interface Shelf {
  origin: string;
  /** Of the tests that ran, the last of the one that runs: a page that is still there may ask for more. */
  folders: string[];
  held: Held[];
}

export const test = base.extend<{ site: BuiltSite }, { builds: Builds; shelf: Shelf }>({
  builds: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first argument.
    async ({}, use, { project }) => {
      await use(new Builds(join(project.outputDir, 'builds')));
    },
    { scope: 'worker' },
  ],
  shelf: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first argument.
    async ({}, use) => {
      const shelf: Shelf = { origin: '', folders: [], held: [] };
      const { origin, close } = await serveFolder(() => join(shelf.folders.at(-1) ?? '', 'site'), {
        async before(pathname) {
          for (const { path, until } of shelf.held) if (path.test(pathname)) await until;
        },
      });
      shelf.origin = origin;
      await use(shelf);
      await close();
      for (const folder of shelf.folders) rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
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
