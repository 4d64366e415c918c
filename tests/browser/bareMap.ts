// The map of the pump without the essay beside it: a copy of one's own can be attached.

import type { Page } from '@playwright/test';
import { bareMap } from '../texts/essayApart.ts';
import { dropMap, openMap } from './page.ts';

const bareTitle = 'The pump in Broad Street';

export async function openBare(page: Page): Promise<void> {
  await openMap(page);
  await dropMap(page, 'pump.json', bareMap, bareTitle);
}

/** As `openBare`, in the page where a copy was attached: with another map it goes. */
export async function bareAgain(page: Page, title: string): Promise<void> {
  const text = bareMap.replace(JSON.stringify(bareTitle), JSON.stringify(title));
  await dropMap(page, `${title}.json`, text, title);
}
