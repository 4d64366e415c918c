// Where walks lead: the site, pages of other people, what `therefore build` makes, and files on the disk. Each is
// served from an origin of its own.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveFolder } from '../browser/folderServer.ts';

export interface Places {
  /** The origin of the site. */
  site: string;
  /** The origin of other people's pages. */
  host: string;
  /** The origin of built pages, which name it. */
  built: string;
  /** On the disk, and gone afterwards. */
  folder: string;
  /** Writes a file into the folder. @returns Its path; below `host/` it is served. */
  file: (name: string, text: string) => string;
  /** `therefore` with these arguments. */
  therefore: (...args: string[]) => void;
}

export async function openPlaces(): Promise<{ places: Places; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'therefore-walks-'));
  const built = join(folder, 'built');
  const servers = [
    // Frames without an origin load modules only from hosts that let them.
    await serveFolder('dist', { headers: { 'access-control-allow-origin': '*' } }),
    await serveFolder(join(folder, 'host')),
    await serveFolder(built),
  ] as const;
  const therefore = (...args: string[]) =>
    void execFileSync(process.execPath, ['dist/cli.js', ...args], { stdio: 'pipe' });
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  therefore('build', 'data/broad-street-pump.json', '--out', built, '--base', `${servers[2].origin}/`);
  return {
    places: {
      site: servers[0].origin,
      host: servers[1].origin,
      built: servers[2].origin,
      folder,
      file,
      therefore,
    },
    async close() {
      for (const server of servers) await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
