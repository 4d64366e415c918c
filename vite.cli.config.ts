// The command line: one file for Node that imports nothing from node_modules. It goes beside the site.

import { chmodSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

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
  ],
});
