import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium, ownChromium } from './tests/browser/findChromium.mjs';
import { port } from './tests/browser/serveSite.ts';

const executablePath = findChromium();

/** What every browser starts with. */
export const launch = {
  // Playwright's own it starts by itself, without its windows.
  ...(executablePath === undefined || executablePath === ownChromium() ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
};

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  // Twice as many as there are processors: half of a test is waiting.
  workers: 4,
  retries: 0,
  // The longest takes one minute on a quiet machine.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...launch,
      args: [
        ...launch.args,
        // The compilers for what runs often take a fifth of the processor, and pages of tests are gone by then. A page
        // that goes from test to test leaves much behind, which need not be cleared away after each load.
        '--js-flags=--no-turbofan --no-maglev --initial-heap-size=256',
        // Without a graphics card fewer and larger tiles are drawn sooner.
        '--default-tile-width=512',
        '--default-tile-height=512',
      ],
    },
    // What glides takes as long again, and the processor: tests of moving ask for it (page.ts).
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'on-first-retry',
  },
  globalSetup: join(import.meta.dirname, 'tests/browser/serveSite.ts'),
});
