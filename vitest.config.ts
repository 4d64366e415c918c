import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node loads no scripts by elements.
  resolve: {
    alias: [{ find: /^.*\/quotesPart\.ts$/, replacement: resolve('src/store/loadedQuotes.ts') }],
  },
  test: {
    // Properties with hundreds of runs share two cores with the rest.
    testTimeout: 30_000,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/sizes/**', 'tests/built/**', 'node_modules/**'],
  },
});
