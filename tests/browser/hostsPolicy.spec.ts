// Pages whose policy allows nothing but what a map needs.

import { expect, mapFrame, test } from './secondOrigin.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bank</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"><body><h1>Bank</h1>${body}</body></html>`;

const always =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const css = 'iframe, argument-map { display: block; width: 800px; height: 500px; border: 0 }';

/** Headers with which browsers keep pages for themselves; frames of elsewhere still have to open. */
const closed = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'fullscreen=(), clipboard-write=(), camera=()',
};

test('a frame needs `frame-src` of the maps and nothing more, the element `script-src` with it; a page that may frame nothing keeps the words between the tags', async ({
  page: browser,
  host,
  baseURL,
  watched,
}) => {
  host.put('/style.css', css, { 'content-type': 'text/css' });
  await test.step('a frame', async () => {
    host.put('/', page(`<iframe id="map" title="Map" src="${baseURL}/index.html?mode=embed"></iframe>`), {
      ...closed,
      'content-security-policy': `${always}; frame-src ${baseURL}`,
    });
    await browser.goto(`${host.origin}/`);
    const frame = await mapFrame(browser);
    await frame.locator('[data-claim="thesis"]').click();
    await expect(frame.getByRole('complementary', { name: 'Details' })).toBeVisible();
    expect(await browser.locator('#map').evaluate((it) => it.clientHeight)).toBe(500);
  });
  await test.step('the element', async () => {
    host.put(
      '/',
      page(
        `<argument-map id="map" map="broad-street-pump" height="auto" view="map"><p>In words.</p></argument-map><script src="${baseURL}/argument-map.js" defer></script>`,
      ),
      {
        ...closed,
        'content-security-policy': `${always}; script-src ${baseURL}; frame-src ${baseURL}`,
      },
    );
    await browser.goto(`${host.origin}/`);
    const frame = await mapFrame(browser);
    await expect(browser.getByText('In words.')).toBeHidden();
    expect(await browser.locator('#map').evaluate((it) => it.clientHeight)).toBe(500);
    await browser
      .locator('#map')
      .evaluate((map: HTMLElementTagNameMap['argument-map']) => map.goTo('whitehead'));
    await expect(frame.locator('[data-claim="whitehead"]')).toHaveAttribute('data-focused', 'true');
  });
  await test.step('what may frame nothing', async () => {
    watched.expectErrors(/Framing .* violates|policy violation: frame-src/);
    host.put(
      '/',
      page(
        `<argument-map id="map"><p>In words.</p></argument-map><script src="${baseURL}/argument-map.js" defer></script>`,
      ),
      { 'content-security-policy': `${always}; script-src ${baseURL}` },
    );
    await browser.goto(`${host.origin}/`);
    await expect(browser.locator('#map iframe')).toHaveCount(1);
    await expect(browser.getByText('In words.')).toBeVisible();
  });
});
