import { defineConfig } from 'vitest/config';

// Size budgets look at the built site, so they run after the build.
export default defineConfig({ test: { include: ['tests/sizes/**/*.test.ts'] } });
