// Chromium over its own protocol, and Firefox over WebDriver BiDi, by Puppeteer.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type ElementHandle, type KeyInput, launch, type Page } from 'puppeteer-core';
import { findChromium } from '../browser/findChromium.mjs';
import { type Driver, type Frame, frameAt, keysIn, type Tab, windowSize } from './driver.ts';

export async function launchChromium(): Promise<Driver> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium: name one in CHROMIUM_PATH.');
  return driverOf(await launch({ executablePath, args: ['--no-sandbox'], defaultViewport: windowSize }));
}

export async function launchFirefox(): Promise<Driver> {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name)));
  const executablePath = process.env.FIREFOX_PATH ?? found.find((file) => existsSync(file));
  if (executablePath === undefined) throw new Error('There is no Firefox: name one in FIREFOX_PATH.');
  return driverOf(await launch({ browser: 'firefox', executablePath, defaultViewport: windowSize }));
}

function driverOf(browser: Browser): Driver {
  return {
    open: async () => tabOf(await browser.newPage()),
    close: () => browser.close(),
  };
}

function tabOf(page: Page): Tab {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    evaluate: evaluateIn(page),
    async goto(url) {
      await page.goto(url);
    },
    async press(key) {
      const keys = keysIn(key) as KeyInput[];
      for (const each of keys) await page.keyboard.down(each);
      for (const each of keys.toReversed()) await page.keyboard.up(each);
    },
    type: (text) => page.keyboard.type(text),
    click: ({ x, y }) => page.mouse.click(x, y),
    async wheel({ x, y }, deltaY, modifier) {
      await page.mouse.move(x, y);
      if (modifier) await page.keyboard.down(modifier);
      await page.mouse.wheel({ deltaY });
      if (modifier) await page.keyboard.up(modifier);
    },
    async chooseFiles(selector, paths) {
      const input = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null;
      if (!input) throw new Error(`There is no ${selector}.`);
      await input.uploadFile(...paths);
    },
    screenshot: () => page.screenshot({ encoding: 'base64' }),
    async frame(selector) {
      const frame = await (await page.evaluateHandle(frameAt, selector)).contentFrame();
      return { evaluate: evaluateIn(frame) };
    },
    async opened(by) {
      const popup = new Promise<Page>((resolve, reject) => {
        page.once('popup', (other) => (other ? resolve(other) : reject(new Error('No window opened.'))));
        setTimeout(() => reject(new Error('No window opened within 10 s.')), 10_000).unref();
      });
      await by();
      return tabOf(await popup);
    },
    errors: () => errors,
    close: () => page.close(),
  };
}

/** Puppeteer's own types know no functions whose parameters are generic. */
function evaluateIn(page: { evaluate: unknown }): Frame['evaluate'] {
  return (run, ...args) => (page as unknown as Frame).evaluate(run, ...args);
}
