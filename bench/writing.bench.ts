// What writing costs in maps of 1,000 and 10,000 claims with everything open: from a key until what it does is painted,
// while words are typed and for commands, and the work of the page until then; the heap after 1,000 commands.

import { expect, type Page, test } from '@playwright/test';
import { generatedMap } from '../tests/browser/generatedMap.ts';
import { developerTools, dropFile, mapReady, still } from '../tests/browser/page.ts';

/** Notes how long each key takes until the frame after it is painted, in milliseconds; before any other hears it. */
async function noteKeys(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const taken: number[] = [];
    Object.assign(window, { taken });
    addEventListener(
      'keydown',
      ({ key }) => {
        if (['Alt', 'Control', 'Shift'].includes(key)) return;
        const start = performance.now();
        requestAnimationFrame(() => setTimeout(() => taken.push(performance.now() - start)));
      },
      true,
    );
  });
}

const taken = (page: Page) =>
  page.evaluate(() => {
    const { taken } = window as unknown as { taken: number[] };
    return taken.splice(0);
  });

const row = (name: string, times: readonly number[]) => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  return `  ${name.padEnd(35)} p50 ${at(0.5)}  p95 ${at(0.95)}  longest ${at(1 - 1e-9)} ms  (${times.length})`;
};

async function heap(page: Page): Promise<number> {
  const session = await developerTools(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** At the pace of somebody who types fast. */
async function type(page: Page, words: string): Promise<void> {
  for (const letter of words) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(60);
  }
}

/**
 * Asks for the processor time of the page's own thread until now, in milliseconds: it does not depend on what else the
 * machine does. What begins after the frame, until the answer comes, is in it.
 */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await developerTools(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
}

/** As many commands, a frame for every fifty: each with a frame of its own takes minutes. */
async function flips(count: number): Promise<void> {
  for (let done = 0; done < count; done += 50) {
    for (let turn = 0; turn < 50; turn++)
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** So many that the slowest is not p95. */
const turns = 21;

for (const claims of [1000, 10_000]) {
  test(`writing in ${claims} claims`, async ({ page }) => {
    await noteKeys(page);
    await page.goto('/');
    await mapReady(page);
    const lines: string[] = [];
    await dropFile(page, 'generated.json', generatedMap(claims));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`${claims} claims`, {
      timeout: 60_000,
    });
    await page.keyboard.press('a');
    await still(page);
    await page.keyboard.press('Home');
    await page.keyboard.press('w');
    await expect(page.locator('.write-bar')).toBeVisible();
    await still(page);
    await page.keyboard.press('r');
    await expect(page.locator('.write-field')).toBeFocused();
    await taken(page);
    await type(page, 'sixty letters of a reason that is typed as fast as one can so');
    lines.push(row('a letter', await taken(page)));
    await page.keyboard.press('Escape');
    await still(page);
    await taken(page);

    const work = await workOf(page);
    const command = async (
      name: string,
      press: (turn: number) => Promise<void>,
      first?: () => Promise<void>,
    ) => {
      const times: number[] = [];
      const works: number[] = [];
      for (let turn = 0; turn < turns; turn++) {
        await first?.();
        await taken(page);
        const before = await work();
        await press(turn);
        await page.waitForFunction(() => (window as unknown as { taken: number[] }).taken.length > 0);
        works.push((await work()) - before);
        times.push(...(await taken(page)));
        await still(page);
      }
      lines.push(row(name, times), row('  work of the page for it', works));
    };
    await page.keyboard.press('F2');
    await command(
      'its words, and one more of its kind',
      () => page.keyboard.press('Enter'),
      () => page.keyboard.insertText('Another reason.'),
    );
    await page.keyboard.press('Escape');
    await still(page);
    await command('move', (turn) => page.keyboard.press(`Alt+Shift+Arrow${turn % 2 === 0 ? 'Up' : 'Down'}`));
    await command('flip', () => page.keyboard.press('x'));
    const before = await heap(page);
    await page.evaluate(flips, 1000);
    await still(page);
    lines.push(`  heap after 1,000 commands            ${((await heap(page)) - before).toFixed(1)} MB more`);
    await command('undo', () => page.keyboard.press('Control+z'));
    console.log([`writing in ${claims} claims, all open`, ...lines].join('\n'));
  });
}
