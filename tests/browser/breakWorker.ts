import type { Route } from '@playwright/test';

/** A script that does nothing as a worker, and all that it does in a page. */
export async function breakWorker(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = `if (!('document' in globalThis)) throw Error('No worker.');${await response.text()}`;
  await route.fulfill({ response, body });
}
