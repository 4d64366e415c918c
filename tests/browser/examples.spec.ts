// The examples of <argument-map>, as built, on a page of another origin and under a strict policy, with the real map in
// the frame.

import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Frame } from '@playwright/test';
import { expect, type HostPages, mapFrame, test } from './secondOrigin.ts';

const folder = 'examples/dist';
const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
]);

/** Puts the examples on the host, with `maps` in place of the address that `npm start` has. */
function putExamples(host: HostPages, maps: string): void {
  // What docs/embedding.md tells strict hosts.
  const policy = `default-src 'none'; script-src 'self' ${maps}; frame-src ${maps}`;
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const type = types.get(extname(file));
    if (!type) continue;
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('http://localhost:4173', maps);
    host.put(`/${file.replaceAll('\\', '/')}`, text, {
      'content-type': type,
      'content-security-policy': `${policy}; img-src data:`,
    });
  }
}

const focused = (frame: Frame) => frame.locator('[data-claim][data-focused]');

for (const framework of ['plain', 'react', 'vue', 'svelte']) {
  test(`${framework}: attributes, events, methods, an object as the map, taken away and brought back`, async ({
    page,
    host,
    baseURL,
  }) => {
    const says = page.locator('output');
    const [title, claim, step] = [says.nth(0), says.nth(1), says.nth(2)];
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    putExamples(host, baseURL ?? '');
    await page.goto(`${host.origin}/${framework}/index.html`);

    const frame = await mapFrame(page, 'argument-map');
    await expect(title).toHaveText('The pump in Broad Street');
    await expect(page.locator('argument-map iframe')).toHaveAttribute('title', 'How cholera travels');
    expect(await page.locator('argument-map').evaluate((element) => element.clientHeight)).toBe(480);
    await expect(focused(frame)).toHaveAttribute('data-claim', 'whitehead');

    await press('The thesis');
    await expect(focused(frame)).toHaveAttribute('data-claim', 'thesis');
    await expect(claim).toHaveText('thesis');
    await press('Mr Whitehead');
    await expect(focused(frame)).toHaveAttribute('data-claim', 'whitehead');
    await expect(claim).toHaveText('whitehead');
    await press('Next step');
    await expect(step).toHaveText(/^1 of \d+$/);
    expect(await mapFrame(page, 'argument-map')).toBe(frame);

    await press('Remove the map');
    await expect(page.locator('iframe')).toHaveCount(0);
    await press('Add the map');
    const again = await mapFrame(page, 'argument-map');
    expect(again).not.toBe(frame);
    await again.locator('[data-claim="thesis"]').click();
    await expect(claim).toHaveText('thesis');

    await press('Another map');
    await expect(title).toHaveText('Why school may start later');
    await expect((await mapFrame(page, 'argument-map')).locator('[data-claim="sleep"]')).toBeVisible();
    await expect(page.locator('argument-map')).not.toHaveAttribute('data');
  });
}
