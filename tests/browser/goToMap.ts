// Another address of the site in the page that is loaded, with its map.

import type { Page } from '@playwright/test';
import { shipped } from '../argument/maps.ts';
import { expect, goTo, still } from './page.ts';

/** Goes to an address and waits until its map stands still: until it has come, the one before stands there. */
export async function goToMap(page: Page, query: string): Promise<void> {
  await goTo(page, query);
  const name = new URLSearchParams(query).get('map') ?? 'putin-zelensky-summit';
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shipped(name).title);
  await still(page);
}
