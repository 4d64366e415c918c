// Folders that `therefore build` makes, served from an origin of their own, as any static host does. The map in them
// is the built one, or a stand-in that only says that it ran.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { test as base, expect } from './page.ts';

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

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

export interface BuiltSite {
  origin: string;
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
  site: async ({ watched }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'therefore-built-'));
    const served = join(folder, 'site');
    const held: { path: RegExp; until: Promise<void> }[] = [];
    const server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://site');
      for (const { path, until } of held) if (path.test(pathname)) await until;
      const file = join(served, decodeURIComponent(pathname.replace(/\/$/, '/index.html')));
      try {
        const bytes = readFileSync(file);
        response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' });
        response.end(bytes);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    watched.allow(new RegExp(`^${origin}/`));
    watched.allow(/^file:/);
    await use({
      origin,
      file(name, text) {
        writeFileSync(join(folder, name), text);
        return join(folder, name);
      },
      put: (path, html) => writeFileSync(join(served, path), html),
      single(map) {
        const file = join(folder, 'single.html');
        execFileSync(process.execPath, ['dist/cli.js', 'build', map, '--single', '--out', file], {
          stdio: 'pipe',
        });
        return file;
      },
      build(args, map = 'stand-in') {
        const program = map === 'real' ? 'dist' : standInProgram(folder);
        execFileSync(process.execPath, [join(program, 'cli.js'), 'build', ...args, '--out', served], {
          stdio: 'pipe',
        });
      },
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
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  },
});

/** The built command line beside the stand-in, with the map's own style and fonts. */
function standInProgram(folder: string): string {
  const program = join(folder, 'program');
  mkdirSync(program, { recursive: true });
  for (const part of ['cli.js', 'cli-assets', 'embed.css', 'full.css', 'assets']) {
    cpSync(join('dist', part), join(program, part), { recursive: true });
  }
  writeFileSync(join(program, 'package.json'), '{"type":"module"}');
  writeFileSync(join(program, 'embed.js'), standIn);
  writeFileSync(join(program, 'full.js'), standIn);
  return program;
}
