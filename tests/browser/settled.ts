// Waiting for what has no sign of its own: that nothing more happens, that the page has drawn, that it has heard.

import { expect, type Frame, type Page } from '@playwright/test';

/** Asks until the answer has been the same for 400 ms; returns it. */
export async function settled<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  // The first answer has nothing to be the same as: the second is asked for after the pause.
  let last: Answer[] = [];
  await expect
    .poll(
      async () => {
        const before = JSON.stringify(last);
        last = [await ask()];
        return JSON.stringify(last) === before;
      },
      { intervals: [400] },
    )
    .toBe(true);
  return last[0] as Answer;
}

/** Waits until the page has drawn what it knows. */
export const drawn = (page: Page | Frame) =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** From the next load on, what waits so many milliseconds on this page waits as many others: a machine may be slow. */
export const waits = (page: Page, from: number, to: number) =>
  page.addInitScript(
    ([from, to]) => {
      const later = window.setTimeout;
      Object.assign(window, {
        setTimeout: (call: () => void, ms: number) => later(call, ms === from ? to : ms),
      });
    },
    [from, to] as const,
  );

/** Listens for an event of the window; what is returned waits until one has come and what follows is drawn. */
export async function listen(page: Page | Frame, event: string): Promise<() => Promise<void>> {
  const coming = await page.evaluateHandle(
    (event) => ({
      come: new Promise((resolve) => addEventListener(event, resolve, { once: true, capture: true })),
    }),
    event,
  );
  return async () => {
    await coming.evaluate(({ come }) => come.then(() => undefined));
    await drawn(page);
  };
}
