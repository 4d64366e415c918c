// Frames while panning over a map with everything open: Therefore, React Flow given every card, an empty page.

import { expect, type Page, test } from '@playwright/test';
import { generatedMap } from '../tests/browser/generatedMap.ts';
import { dropFile, mapReady } from '../tests/browser/page.ts';

interface Frames {
  p50: number;
  p95: number;
  elements: number;
}

/** Drags back and forth for some seconds; frame times in milliseconds. */
async function pan(page: Page): Promise<Frames> {
  await page.mouse.move(500, 450);
  const frames = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        let last = performance.now();
        const step = (now: number) => {
          times.push(now - last);
          last = now;
          if (times.length < 180) requestAnimationFrame(step);
          else resolve(times.slice(5));
        };
        requestAnimationFrame(step);
      }),
  );
  for (let turn = 0; turn < 6; turn++) {
    await page.mouse.down();
    await page.mouse.move(turn % 2 === 0 ? 100 : 900, 300, { steps: 25 });
    await page.mouse.up();
    await page.mouse.move(500, 450);
  }
  const sorted = (await frames).toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  const elements = await page.locator('.react-flow__node').count();
  return { p50: at(0.5), p95: at(0.95), elements };
}

for (const claims of [1000, 3000]) {
  test(`panning over ${claims} claims`, async ({ page }) => {
    await page.goto('/icon.svg');
    const empty = await pan(page);

    await page.goto('/');
    await mapReady(page);
    await dropFile(page, 'generated.json', generatedMap(claims));
    await page.getByLabel('Layout').selectOption('down');
    await page.getByRole('button', { name: 'Open all' }).click();
    await page.waitForTimeout(2000);
    await page.getByRole('button', { name: 'Start with the thesis' }).click();
    await page.waitForTimeout(2500);
    const ours = await pan(page);

    await page.goto(`/bench/?claims=${claims}`);
    await mapReady(page);
    await page.waitForTimeout(2000);
    const naive = await pan(page);

    const row = (name: string, { p50, p95, elements }: Frames) =>
      `${name.padEnd(24)} p50 ${p50.toFixed(1)} ms  p95 ${p95.toFixed(1)} ms  cards ${String(elements).padStart(5)}  p95 / empty page ${(p95 / empty.p95).toFixed(2)}`;
    console.log(
      [
        `${claims} claims, all open`,
        row('empty page', empty),
        row('Therefore', ours),
        row('React Flow, all cards', naive),
      ].join('\n'),
    );
    expect(ours.elements).toBeGreaterThan(0);
    expect(naive.elements).toBe(claims);
  });
}
