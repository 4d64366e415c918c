// The command line: one file for Node that imports nothing from node_modules. It goes beside the site, with what the
// pages and pictures that it builds need in cli-assets/.

import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig, minifySync } from 'vite';
import { ownFiles } from './src/site-builder/ownFiles.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  define: { programVersion: JSON.stringify(version) },
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli.ts',
    target: 'node20',
    // The site is built before it.
    emptyOutDir: false,
    copyPublicDir: false,
    minify: true,
    rolldownOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false } },
  },
  plugins: [
    {
      name: 'executable',
      writeBundle({ dir }) {
        if (dir) chmodSync(resolve(dir, 'cli.js'), 0o755);
      },
    },
    {
      name: 'cli-assets',
      writeBundle({ dir }) {
        if (!dir) return;
        const folder = resolve(dir, 'cli-assets');
        mkdirSync(folder, { recursive: true });
        for (const [name, path] of Object.entries(ownFiles)) {
          if (!name.endsWith('.js')) copyFileSync(path, join(folder, name));
          else writeFileSync(join(folder, name), minifySync(name, readFileSync(path, 'utf8')).code);
        }
      },
    },
  ],
});
