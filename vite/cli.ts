import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { minifySync, type Plugin } from 'vite';
import { readOwnFiles } from '../src/site-builder/ownFiles.ts';

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
      for (const [name, content] of readOwnFiles()) {
        const isScript = name.endsWith('.js');
        writeFileSync(
          join(folder, name),
          isScript ? minifySync(name, Buffer.from(content).toString()).code : content,
        );
      }
    },
  };
}
