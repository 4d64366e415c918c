import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

/** Benchmarks run alone, one after the other, on the built site. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '**/*.bench.ts',
  workers: 1,
  timeout: 300_000,
});
