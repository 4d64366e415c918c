// What if in maps of 1,000 to 100,000 claims: from a move of the slider until it is painted with what follows, how much
// of that the program takes, and how long until what matters most is listed.

import { type Page, test } from '@playwright/test';
import { generatedMap } from '../tests/browser/generatedMap.ts';
import { dropFile, expect, mapReady, still } from '../tests/browser/page.ts';

const median = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Milliseconds: of the program at each move, and from the move until it was painted. */
async function slide(page: Page, moves: number): Promise<{ work: number; painted: number }> {
  const times = await page.evaluate(async (moves) => {
    const slider = document.querySelector<HTMLInputElement>('.claim-doubts input[type="range"]');
    if (!slider) throw new Error('There is a slider.');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const work: number[] = [];
    const painted: number[] = [];
    for (let move = 0; move < moves; move++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const start = performance.now();
      set?.call(slider, String(5 * (move % 20)));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      work.push(performance.now() - start);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      painted.push(performance.now() - start);
    }
    return { work, painted };
  }, moves);
  return { work: median(times.work.slice(2)), painted: median(times.painted.slice(2)) };
}

for (const claims of [1000, 10_000, 100_000]) {
  test(`What if in ${claims} claims`, async ({ page }) => {
    await page.goto('/');
    await mapReady(page);
    await dropFile(page, 'large.json', generatedMap(claims));
    await expect(page.locator('.toolbar h1')).toContainText(`generated map of ${claims} claims`, {
      timeout: 60_000,
    });
    await still(page);
    await page.keyboard.press('h');
    await expect(page.locator('.what-if-said')).toContainText('The thesis is', { timeout: 60_000 });
    await page.locator('.map [data-claim="n1"]').click();
    await page.locator('.claim-doubts').getByRole('button', { name: 'By degrees' }).first().click();
    const { work, painted } = await slide(page, 30);
    await page.keyboard.press('Escape');
    const listing: number[] = [];
    for (let turn = 0; turn < 5; turn++) {
      listing.push(
        await page.evaluate(async () => {
          const button = [...document.querySelectorAll<HTMLButtonElement>('.what-if-tools button')].find(
            (each) => each.textContent?.startsWith('What matters'),
          );
          const start = performance.now();
          button?.click();
          while (!document.querySelector('.matter'))
            await new Promise((resolve) => requestAnimationFrame(resolve));
          const time = performance.now() - start;
          button?.click();
          while (document.querySelector('.matter'))
            await new Promise((resolve) => requestAnimationFrame(resolve));
          return time;
        }),
      );
    }
    const [first = 0, ...later] = listing;
    console.log(
      [
        `What if in ${claims} claims`,
        `  a move of the slider: work ${work.toFixed(1)} ms, painted after ${painted.toFixed(1)} ms`,
        `  what matters most: first ${first.toFixed(0)} ms, then ${median(later).toFixed(0)} ms`,
      ].join('\n'),
    );
  });
}
