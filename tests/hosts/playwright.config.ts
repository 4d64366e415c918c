import { defineConfig } from '@playwright/test';
import { launch } from '../../playwright.config.ts';

/** Walks through real hosts, run by hand: see README.md. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.walk.ts',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: { viewport: { width: 1440, height: 900 }, launchOptions: launch },
});
