import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

/** Benchmarks run alone, one after the other, on the built site. */
export default defineConfig({
  ...base,
  // Gliding is a part of what is measured.
  use: { ...base.use, contextOptions: { reducedMotion: 'no-preference' } },
  testDir: '.',
  testMatch: '**/*.bench.ts',
  workers: 1,
  timeout: 300_000,
});
