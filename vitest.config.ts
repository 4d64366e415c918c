import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Properties with hundreds of runs share two cores with the rest.
    testTimeout: 30_000,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/sizes/**', 'tests/built/**', 'node_modules/**'],
  },
});
