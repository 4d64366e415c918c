// Another address of the site in the page that is loaded, with its map.

import type { Page } from '@playwright/test';
import { shipped } from '../argument/maps.ts';
import { expect, goTo, openMap, still } from './page.ts';

/** Goes to an address and waits until its map stands still: until it has come, the one before stands there. */
export async function goToMap(page: Page, query: string): Promise<void> {
  await goTo(page, query);
  const name = new URLSearchParams(query).get('map') ?? 'putin-zelensky-summit';
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shipped(name).title);
  await still(page);
}

/** Opens an address as a tab of its own would: without what this one keeps for itself. */
export async function openCopy(page: Page, address: string): Promise<void> {
  // A document of the site that runs nothing else.
  await page.goto('/icon.svg');
  await page.evaluate(() => {
    window.name = '';
    sessionStorage.clear();
  });
  await openMap(page, new URL(address).search);
}
