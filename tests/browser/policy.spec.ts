import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, openMap, test } from './page.ts';

test('the page states a policy that lets nothing inline run and no text become HTML, and it is in force', {
  tag: '@smoke',
}, async ({ page, watched }) => {
  await openMap(page);
  const html = readFileSync('dist/index.html', 'utf8');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    expect(policy).toContain(rule);
  }
  expect(policy).not.toMatch(/unsafe/);
  expect(html).not.toMatch(/ style="|onload=/);
  // What stands in the page itself is named by its hash.
  const inline = [
    ...html.matchAll(
      /<(?:script|style)(?![^>]*(?:src=|application\/json))[^>]*>([\s\S]*?)<\/(?:script|style)>/g,
    ),
  ];
  // Three scripts, the faces of the fonts, and the style of the first sight.
  expect(inline).toHaveLength(5);
  for (const [, content = ''] of inline) {
    expect(policy).toContain(`'sha256-${createHash('sha256').update(content).digest('base64')}'`);
  }
  await test.step('it is in force: an inline script does not run, markup is not taken', async () => {
    watched.expectErrors(/Content Security Policy|policy violation|TrustedHTML|TrustedScript/);
    const outcome = await page.evaluate(() => {
      const script = document.createElement('script');
      let refused = false;
      try {
        script.text = 'globalThis.ran = true';
        document.body.append(script);
      } catch {
        refused = true;
      }
      let taken = true;
      try {
        document.body.insertAdjacentHTML('beforeend', '<b id="markup">x</b>');
      } catch {
        taken = false;
      }
      return { refused, ran: 'ran' in globalThis, taken, there: document.getElementById('markup') !== null };
    });
    expect(outcome).toMatchObject({ ran: false, taken: false, there: false });
  });
});
