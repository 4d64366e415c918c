import { defineConfig } from 'vitest/config';

// What looks at the built files, so it runs after the build: size budgets, and the command line as a program.
export default defineConfig({
  test: {
    // Each test starts programs of its own.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['tests/sizes/**/*.test.ts', 'tests/built/**/*.test.ts'],
  },
});
