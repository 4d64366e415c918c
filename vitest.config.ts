import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { preactForReact } from './vite/preact.ts';

const include = ['tests/**/*.test.ts'];
/** Components in a document that no browser draws. */
const ofComponents = ['tests/**/*.dom.test.tsx'];
const exclude = ['tests/browser/**', 'tests/sizes/**', 'tests/built/**', 'node_modules/**'];

/** Test files that put something in a module's place. */
const mocking = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join('tests', file))
  .filter((file) => readFileSync(file, 'utf8').includes('vi.mock('));

export default defineConfig({
  resolve: {
    alias: [
      ...preactForReact,
      // Node loads no scripts by elements.
      { find: /^.*\/quotesPart\.ts$/, replacement: resolve('src/store/loadedQuotes.ts') },
      // A test that lays out has what it needs.
      { find: /^.*\/layoutPart\.ts$/, replacement: resolve('src/store/loadedLayout.ts') },
    ],
  },
  test: {
    // Properties with hundreds of runs share two cores with the rest.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'threads',
    // Left to itself it takes one fewer than there are cores.
    maxWorkers: 2,
    unstubGlobals: true,
    // What is left for Node to find asks for React.
    server: { deps: { inline: [/@xyflow\/react/, /@tanstack\/react-virtual/] } },
    projects: [
      // Files share what they import: loading it anew for each takes as long again as the tests.
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          setupFiles: 'tests/importsSettled.ts',
          include,
          exclude: [...exclude, ...mocking],
        },
      },
      { extends: true, test: { name: 'mocking', include: mocking } },
      {
        extends: true,
        test: {
          name: 'components',
          isolate: false,
          environment: 'happy-dom',
          environmentOptions: { happyDOM: { url: 'http://localhost/' } },
          setupFiles: ['tests/importsSettled.ts', 'tests/components.ts'],
          include: ofComponents,
        },
      },
    ],
  },
});
