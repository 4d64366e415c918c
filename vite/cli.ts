import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { minifySync, type Plugin } from 'vite';
import { ownFiles } from '../src/site-builder/ownFiles.ts';

/** Makes the command line a program, with what the pages and pictures that it builds need in cli-assets/. */
export function cliAssets(): Plugin {
  return {
    name: 'cli-assets',
    applyToEnvironment: ({ name }) => name === 'cli',
    writeBundle({ dir }) {
      if (!dir) return;
      chmodSync(resolve(dir, 'cli.js'), 0o755);
      const folder = resolve(dir, 'cli-assets');
      mkdirSync(folder, { recursive: true });
      for (const [name, path] of Object.entries(ownFiles)) {
        if (!name.endsWith('.js')) copyFileSync(path, join(folder, name));
        else writeFileSync(join(folder, name), minifySync(name, readFileSync(path, 'utf8')).code);
      }
    },
  };
}
