// Folders that `therefore build` makes, served from an origin of their own, as any static host does. The map in them
// is the built one, or a stand-in that only says that it ran.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { serveFolder } from './folderServer.ts';
import { test as base, developerTools, expect } from './page.ts';

export { expect };

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

/** How far things moved on the page since it was opened, in the map too: the sum of layout shifts. */
export const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        // What is buffered is delivered before the second frame.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
      }),
  );

/** What Lighthouse takes for a phone: slow 4G. */
export async function slowLine(page: Page): Promise<void> {
  const client = await developerTools(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await client.send('Network.enable');
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

/** What was built in this worker, by its arguments: a folder to copy. */
class Builds {
  readonly folder = mkdtempSync(join(tmpdir(), 'therefore-builds-'));
  private readonly made = new Map<string, string>();

  /** @param out Where it is to lie in the end: a folder, or a file with `--single`. */
  build(args: readonly string[], map: 'real' | 'stand-in', out: string): void {
    const key = JSON.stringify([args, map, extname(out)]);
    let built = this.made.get(key);
    if (built === undefined) {
      built = join(this.folder, `${this.made.size}${extname(out)}`);
      const program = map === 'real' ? 'dist' : this.standInProgram();
      execFileSync(process.execPath, [join(program, 'cli.js'), 'build', ...args, '--out', built], {
        stdio: 'pipe',
      });
      this.made.set(key, built);
    }
    cpSync(built, out, { recursive: true });
  }

  /** The built command line beside the stand-in, with the map's own style and fonts. */
  private standInProgram(): string {
    const program = join(this.folder, 'program');
    if (existsSync(program)) return program;
    mkdirSync(program);
    for (const part of ['cli.js', 'cli-assets', 'embed.css', 'full.css', 'assets']) {
      cpSync(join('dist', part), join(program, part), { recursive: true });
    }
    writeFileSync(join(program, 'package.json'), '{"type":"module"}');
    writeFileSync(join(program, 'embed.js'), standIn);
    writeFileSync(join(program, 'full.js'), standIn);
    return program;
  }
}

export const test = base.extend<{ site: BuiltSite }, { builds: Builds }>({
  builds: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first argument.
    async ({}, use) => {
      const builds = new Builds();
      await use(builds);
      rmSync(builds.folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  site: async ({ watched, builds }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'therefore-built-'));
    const served = join(folder, 'site');
    const held: { path: RegExp; until: Promise<void> }[] = [];
    const { origin, close } = await serveFolder(served, {
      async before(pathname) {
        for (const { path, until } of held) if (path.test(pathname)) await until;
      },
    });
    watched.allow(new RegExp(`^${origin}/`));
    watched.allow(/^file:/);
    await use({
      origin,
      folder: served,
      file(name, text) {
        writeFileSync(join(folder, name), text);
        return join(folder, name);
      },
      put: (path, html) => writeFileSync(join(served, path), html),
      single(map) {
        const file = join(folder, 'single.html');
        builds.build([map, '--single'], 'real', file);
        return file;
      },
      build: (args, map = 'stand-in') => builds.build(args, map, served),
      hold(path) {
        let release = () => {};
        held.push({
          path,
          until: new Promise((resolve) => {
            release = resolve;
          }),
        });
        return release;
      },
    });
    await close();
    rmSync(folder, { recursive: true, force: true });
  },
});
