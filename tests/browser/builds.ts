// What a worker builds and serves for tests of built pages, and all workers have alike: one that differs from the others
// in what it has is ended, and its browser with it, where such tests begin.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect } from '@playwright/test';
import { serveFolder } from './folderServer.ts';
import { test as base } from './keptPage.ts';

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

export const test = base.extend<object, { builds: Builds; shelf: Shelf }>({
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
});
