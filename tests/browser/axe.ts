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

interface Axe {
  run: (context: Document, options: object) => Promise<AxeResult>;
}

/** The rules whose answer changes with the colours. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** @param rules Only these; all where they are left out. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // By the developer tools' own way, which a page's policy does not concern.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: Axe }).axe.run(
        document,
        values ? { runOnly: { type: 'rule', values } } : {},
      ),
    rules,
  );
  if (!rules) expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** Light and dark. Colours follow the system without a reload, and at once. */
export async function violationsInBothThemes(
  page: Page,
  settled: () => Promise<unknown> = async () => {},
): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await settled();
    const inTheme = await violations(page, colorScheme === 'dark' ? ofColours : undefined);
    found.push(...inTheme.map((words) => `${colorScheme} ${words}`));
  }
  return found;
}
