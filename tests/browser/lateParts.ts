// Parts of the program that come over the line by themselves, and what keeps them away.

import type { Page } from '@playwright/test';
import { developerTools } from './page.ts';
import { waits } from './settled.ts';

/** Keeps such files back. @returns What lets them come. */
export async function hold(page: Page, files: string | RegExp): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Lets no such file come. As routes do, but those switch the browser's cache off. */
export async function blocking(page: Page): Promise<(files: readonly string[]) => Promise<unknown>> {
  const tools = await developerTools(page);
  await tools.send('Network.enable');
  return (files) => tools.send('Network.setBlockedURLs', { urls: files.map((file) => `*/${file}*`) });
}

/** Between its tries the program pauses: see src/store/inTries.ts. Here no second of them is waited for. */
export async function withoutPauses(page: Page): Promise<void> {
  for (const pause of [300, 1500]) await waits(page, pause, 0);
}

/** What the page says of a part that did not come. */
export const notLoaded = 'This part of the page could not be loaded.';

/** From the next load on such files do not come, in three tries without pauses. @returns As `blocking`. */
export async function without(
  page: Page,
  watched: { expectErrors: (errors: RegExp) => void },
  files: readonly string[],
): Promise<(files: readonly string[]) => Promise<unknown>> {
  watched.expectErrors(/ERR_|Failed to load resource/);
  await withoutPauses(page);
  const block = await blocking(page);
  await block(files);
  return block;
}
