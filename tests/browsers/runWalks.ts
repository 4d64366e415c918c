// Every walk in every browser, one line each. `npm run test:browsers -- firefox keys` takes those that have all the words in their line.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, browserNames, type Driver, type Tab } from './driver.ts';
import { hostWalks } from './hostWalks.ts';
import { mapWalks } from './mapWalks.ts';
import { openPlaces, type Places } from './places.ts';
import { launchChromium, launchFirefox } from './puppeteerDriver.ts';
import type { Walk } from './walk.ts';
import { launchWebKit } from './webKitDriver.ts';

const walks = [...mapWalks, ...hostWalks];
const launch: Record<BrowserName, () => Promise<Driver>> = {
  Chromium: launchChromium,
  Firefox: launchFirefox,
  WebKit: launchWebKit,
};
/** Where a failed walk leaves what was on the screen. */
const pictures = 'test-results/browsers';
/** Milliseconds for one walk. */
const longest = 120_000;

/** @returns How many failed. */
export async function runWalks(words: readonly string[]): Promise<number> {
  const wanted = (browser: BrowserName, walk: Walk) =>
    words.every((word) => `${browser} ${walk.name}`.toLowerCase().includes(word.toLowerCase()));
  const { places, close } = await openPlaces();
  let [passed, failed] = [0, 0];
  for (const browser of browserNames) {
    const chosen = walks.filter((walk) => wanted(browser, walk));
    if (chosen.length === 0) continue;
    const driver = await launch[browser]().catch((error: unknown) => error);
    if (!isDriver(driver)) {
      failed += chosen.length;
      console.log(`FAILED  ${browser.padEnd(9)}all ${chosen.length} walks: ${String(driver)}`);
      continue;
    }
    for (const walk of chosen) {
      const [begun, wrong] = [Date.now(), await goThrough(walk, browser, driver, places)];
      const seconds = `${((Date.now() - begun) / 1000).toFixed(1)} s`;
      console.log(`${wrong === null ? 'passed' : 'FAILED'}  ${browser.padEnd(9)}${walk.name} (${seconds})`);
      if (wrong === null) passed++;
      else {
        failed++;
        console.log(wrong.replace(/^/gm, '        '));
      }
    }
    await driver.close();
  }
  await close();
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed;
}

const isDriver = (it: unknown): it is Driver => typeof it === 'object' && it !== null && 'open' in it;

/** @returns What is wrong, or null. */
async function goThrough(
  walk: Walk,
  browser: BrowserName,
  driver: Driver,
  places: Places,
): Promise<string | null> {
  const tabs: Tab[] = [];
  const visit = async (url: string) => {
    const tab = await driver.open();
    tabs.push(tab);
    await tab.goto(url);
    return tab;
  };
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`not done after ${longest / 1000} s`)), longest).unref();
  });
  try {
    await Promise.race([walk.go({ ...places, browser, driver, visit }), late]);
    const errors = tabs.flatMap((tab) => tab.errors()).filter((error) => !walk.expects?.test(error));
    return errors.length === 0 ? null : `The page says:\n${errors.join('\n')}`;
  } catch (error) {
    const name = `${browser} ${walk.name}`.toLowerCase().replaceAll(/\W+/g, '-');
    mkdirSync(pictures, { recursive: true });
    for (const [index, tab] of tabs.entries()) {
      const png = await tab.screenshot().catch(() => null);
      if (png) writeFileSync(join(pictures, `${name}-${index + 1}.png`), png, 'base64');
    }
    return [
      error instanceof Error ? error.message : String(error),
      ...tabs.flatMap((tab) => tab.errors()),
    ].join('\n');
  } finally {
    for (const tab of tabs) await tab.close().catch(() => undefined);
  }
}
