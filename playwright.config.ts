import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/browser/findChromium.mjs';

const executablePath = findChromium();

/** What every browser test starts with. */
export const launch = {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
};

const port = 4174;

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Two cores shared with a build: what fails once and passes then is listed as flaky, and to be looked into.
  retries: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    launchOptions: launch,
    trace: 'on-first-retry',
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: import.meta.dirname,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
