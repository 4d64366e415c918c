// Parts of the program that come over the line by themselves, and what keeps them away.

import type { Page } from '@playwright/test';
import { developerTools } from './page.ts';

/** Lets no such file come. As routes do, but those switch the browser's cache off. */
export async function blocking(page: Page): Promise<(files: readonly string[]) => Promise<unknown>> {
  const tools = await developerTools(page);
  await tools.send('Network.enable');
  return (files) => tools.send('Network.setBlockedURLs', { urls: files.map((file) => `*/${file}*`) });
}

/** Between its tries the program pauses: see src/store/loadPart.ts. Here no second of them is waited for. */
export async function withoutPauses(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { setTimeout } = globalThis;
    const sooner = (task: TimerHandler, wait = 0, ...rest: unknown[]) =>
      setTimeout(task, wait === 300 || wait === 1500 ? 0 : wait, ...rest);
    Object.assign(globalThis, { setTimeout: sooner });
  });
}
