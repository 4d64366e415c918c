// What it takes to move about in maps of 1,000 to 100,000 claims with everything open: frames while panning, zooming
// through all levels and going from claim to claim, beside an empty page and React Flow given every card; how long
// opening and closing a claim takes; the heap.

import { expect, type Page, test } from '@playwright/test';
import { generatedMap } from '../tests/browser/generatedMap.ts';
import { developerTools, dropFile, mapReady, still } from '../tests/browser/page.ts';

const middle = { x: 500, y: 450 };

/** Frame times in milliseconds while something is done. */
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

async function pan(page: Page): Promise<void> {
  for (let turn = 0; turn < 6; turn++) {
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(turn % 2 === 0 ? 100 : 900, 300, { steps: 25 });
    await page.mouse.up();
  }
}

/** From sentences to the whole and back, twice, at the pace of a hand. */
async function zoom(page: Page): Promise<void> {
  await page.mouse.move(middle.x, middle.y);
  for (const by of [1, -1, 1, -1]) {
    for (let turn = 0; turn < 12; turn++) {
      await page.mouse.wheel(0, by * 120);
      await page.waitForTimeout(80);
    }
  }
}

/** From claim to claim, a scene each. */
async function walk(page: Page): Promise<void> {
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowLeft']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(900);
  }
}

const at = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

const row = (name: string, times: readonly number[], empty: readonly number[]) =>
  `  ${name.padEnd(34)} p50 ${at(times, 0.5).toFixed(1)}  p95 ${at(times, 0.95).toFixed(1)}  longest ${at(times, 1 - 1e-9).toFixed(0)} ms  p95 / empty page ${(at(times, 0.95) / at(empty, 0.95)).toFixed(2)}`;

/**
 * Milliseconds from a press on the chevron or chip of a claim in sight until what it changes is painted: of the thesis,
 * below which everything is open, or of the last one in sight.
 */
async function timeToggle(page: Page, which: string, thesis: boolean): Promise<number> {
  return page.evaluate(
    async ([which, thesis]) => {
      const buttons = [...document.querySelectorAll<HTMLElement>(`.map .card-toggle${which}`)];
      const inSight = buttons.filter((each) => {
        const { left, top, right, bottom } = each.getBoundingClientRect();
        // A claim that is closed has a chip below it.
        return left > 0 && top > 60 && right < innerWidth && bottom < innerHeight - 60;
      });
      const shown = inSight.at(thesis ? 0 : -1);
      if (!shown) return Number.NaN;
      const start = performance.now();
      shown.click();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - start;
    },
    [which, thesis] as const,
  );
}

/** Closing and opening, each three times. */
async function toggles(page: Page, where: string): Promise<string[]> {
  const lines: string[] = [];
  for (const thesis of [true, false]) {
    const times: Record<string, number[]> = { close: [], open: [] };
    for (let turn = 0; turn < 3; turn++) {
      for (const [what, which] of [
        ['close', '[aria-expanded="true"]'],
        ['open', '[aria-expanded="false"]'],
      ] as const) {
        times[what]?.push(await timeToggle(page, which, thesis));
        await still(page);
      }
    }
    const words = Object.entries(times).map(
      ([what, all]) => `${what} ${all.map((time) => time.toFixed(0)).join(', ')}`,
    );
    lines.push(`  ${`${thesis ? 'the thesis' : 'a claim'} ${where}`.padEnd(34)} ${words.join('; ')} ms`);
  }
  return lines;
}

for (const claims of [1000, 10_000, 100_000]) {
  test(`${claims} claims`, async ({ page }) => {
    await page.goto('/icon.svg');
    const empty = {
      pan: await frames(page, () => pan(page)),
      zoom: await frames(page, () => zoom(page)),
      walk: await frames(page, () => walk(page)),
    };

    const session = await developerTools(page);
    await page.goto('/');
    await mapReady(page);
    await dropFile(page, 'generated.json', generatedMap(claims));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`${claims} claims`, {
      timeout: 60_000,
    });
    const level = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const lines: string[] = [];
    await page.keyboard.press('a');
    await still(page);
    for (const name of ['Sentences', 'Names']) {
      await level(name);
      await still(page);
      lines.push(row(`panning over ${name.toLowerCase()}`, await frames(page, () => pan(page)), empty.pan));
      await page.keyboard.press('Home');
      await still(page);
      lines.push(...(await toggles(page, `among ${name.toLowerCase()}`)));
    }
    await level('Sentences');
    await still(page);
    lines.push(row('zooming through all levels', await frames(page, () => zoom(page)), empty.zoom));
    await level('Fitted');
    await page.keyboard.press('Home');
    await still(page);
    lines.push(row('from scene to scene', await frames(page, () => walk(page)), empty.walk));
    lines.push(...(await toggles(page, 'in scenes')));
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    lines.push(`  heap ${(usedSize / 1e6).toFixed(0)} MB`);

    // Given 10,000 cards and more, React Flow is not there within minutes.
    if (claims <= 1000) {
      await page.goto(`/bench/?claims=${claims}`);
      await mapReady(page);
      await page.waitForTimeout(2000);
      lines.push(row('React Flow, all cards: panning', await frames(page, () => pan(page)), empty.pan));
      lines.push(row('React Flow, all cards: zooming', await frames(page, () => zoom(page)), empty.zoom));
    }
    console.log([`${claims} claims, all open`, row('empty page', empty.pan, empty.pan), ...lines].join('\n'));
  });
}
