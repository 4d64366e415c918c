import { defineConfig } from '@playwright/test';
import base, { launch } from '../playwright.config.ts';

/** Benchmarks run alone, one after the other, on the built site. */
export default defineConfig({
  ...base,
  // Gliding is a part of what is measured, and so are all of the browser's compilers.
  use: { ...base.use, launchOptions: launch, contextOptions: { reducedMotion: 'no-preference' } },
  testDir: '.',
  testMatch: '**/*.bench.ts',
  workers: 1,
  timeout: 300_000,
});
