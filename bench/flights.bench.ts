// Frames while the camera of a talk flies from step to step over a large map, and on an empty page.

import { expect, type Page, test } from '@playwright/test';
import { generatedMap } from '../tests/browser/generatedMap.ts';
import { dropFile, mapReady } from '../tests/browser/page.ts';

/** Frame times in milliseconds, for as long as `during` runs. */
async function frames(page: Page, during: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const noted: number[] = [];
    Object.assign(window, { noted, noting: true });
    let last = performance.now();
    const step = (now: number) => {
      noted.push(now - last);
      last = now;
      if ((window as unknown as { noting: boolean }).noting) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  await during();
  return page.evaluate(() => {
    const noting = window as unknown as { noted: number[]; noting: boolean };
    noting.noting = false;
    return noting.noted.slice(5);
  });
}

const at = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

test('flights between the steps of a tour over 3000 claims', async ({ page }) => {
  await page.goto('/icon.svg');
  const empty = await frames(page, () => page.waitForTimeout(6000));

  await page.goto('/');
  await mapReady(page);
  await dropFile(page, 'generated.json', generatedMap(3000));
  await page.getByRole('button', { name: 'Open all' }).click();
  await page.waitForTimeout(2000);
  await page.locator('body').press('p');
  await page.locator('.present').waitFor();
  await page.waitForTimeout(1500);
  const steps = 8;
  const flown = await frames(page, async () => {
    for (let step = 0; step < steps; step++) {
      await page.keyboard.press('PageDown');
      await page.waitForTimeout(1500);
    }
  });
  expect(flown.length).toBeGreaterThan(100);
  const row = (name: string, times: readonly number[]) =>
    `${name.padEnd(12)} p50 ${at(times, 0.5).toFixed(1)} ms  p95 ${at(times, 0.95).toFixed(1)} ms  p95 / empty page ${(at(times, 0.95) / at(empty, 0.95)).toFixed(2)}`;
  console.log(
    [`${steps} flights, 3000 claims`, row('empty page', empty), row('Therefore', flown)].join('\n'),
  );
});
