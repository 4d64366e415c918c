// What axe finds wrong with a page.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect } from './page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
  passes: unknown[];
}

/** Only what is wrong is told element by element: to name all that is right takes longer than to find it. */
const results = { resultTypes: ['violations'] };

interface Axe {
  run: (context: Document | string, options: object) => Promise<AxeResult>;
}

/** The rules whose answer changes with the colours. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * @param rules Only these; or all but those of colours; all where they are left out.
 * @param within What alone is looked at, by its selector: for what comes over a page that was looked at before.
 */
export async function violations(
  page: Page,
  rules?: readonly string[] | 'without colours',
  within?: string,
): Promise<string[]> {
  // A window is looked at with what it holds: what stands there until that has come fades in.
  await expect(page.locator('.dialog-waiting')).toHaveCount(0);
  // By the developer tools' own way, which a page's policy does not concern.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const chosen =
    rules === 'without colours'
      ? { rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }])) }
      : rules && { runOnly: { type: 'rule', values: rules } };
  const options = { ...results, ...chosen };
  const { violations, passed } = await page.evaluate(
    async ({ options, within }) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations, passes } = await axe.run(within ?? document, options);
      return { violations, passed: passes.length };
    },
    { options, within },
  );
  if (!rules) expect(passed).toBeGreaterThan(within ? 5 : 10);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** Light and dark. Colours follow the system without a reload, and at once. */
export async function violationsInBothThemes(
  page: Page,
  settled: () => Promise<unknown> = async () => {},
  within?: string,
): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await settled();
    const inTheme = await violations(page, colorScheme === 'dark' ? ofColours : undefined, within);
    found.push(...inTheme.map((words) => `${colorScheme} ${words}`));
  }
  return found;
}
