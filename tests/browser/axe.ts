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

export async function violations(page: Page): Promise<string[]> {
  // By the developer tools' own way, which a page's policy does not concern.
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(
    async () =>
      (await (globalThis as unknown as { axe: { run: (context: Document) => Promise<AxeResult> } }).axe.run(
        document,
      )) as AxeResult,
  );
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
