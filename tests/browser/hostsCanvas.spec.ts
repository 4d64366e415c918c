// In a course page of Canvas: what its sanitiser leaves of the frame, and its script that follows heights.

import { expect, mapFrame, test } from './secondOrigin.ts';
import { settled } from './settled.ts';

/** Attributes that come through the sanitiser. */
const kept = new Set(['src', 'width', 'height', 'style', 'allowfullscreen', 'title']);

/** @param code What the author pasted. */
function sanitised(code: string): string {
  return code.replace(/<iframe([^>]*)>/, (_, attributes: string) => {
    const left = [...attributes.matchAll(/([\w-]+)(="[^"]*")?/g)].filter(([, name]) => kept.has(name ?? ''));
    return `<iframe ${left.map(([text]) => text).join(' ')}>`;
  });
}

const course = (frame: string) => `<!doctype html><html lang="en"><title>Course</title>
<link rel="icon" href="data:,"><script>
  window.asked = [];
  addEventListener('message', ({ data, source }) => {
    const message = typeof data === 'string' ? JSON.parse(data) : data;
    if (message?.subject !== 'lti.frameResize') return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source) continue;
      asked.push(message.height);
      frame.style.height = message.height + 'px';
    }
  });
</script><body><div class="user_content">${frame}</div><p style="height:2000px">Next week.</p></body></html>`;

const asked = (page: import('@playwright/test').Page) =>
  page.evaluate(() => Reflect.get(window, 'asked') as number[]);

/**
 * The height that a frame asks for in the end, in however many steps. It is of what is shown and not of the frame: made
 * higher, one that grows or swings by itself would ask for another.
 */
async function restingHeight(page: import('@playwright/test').Page): Promise<number | undefined> {
  const last = async () => (await settled(() => asked(page))).at(-1);
  const found = await last();
  const frame = page.locator('iframe');
  await frame.evaluate((it) => {
    it.style.height = `${it.clientHeight + 200}px`;
  });
  expect(await last()).toBe(found);
  await frame.evaluate((it, height) => {
    it.style.height = `${height}px`;
  }, found);
  expect(await last()).toBe(found);
  return found;
}

const pasted = (src: string) =>
  `<iframe id="map" src="${src}" title="Map" width="100%" height="600" loading="lazy" allow="fullscreen" allowfullscreen></iframe>`;

test('what the sanitiser leaves shows the map, which can take the whole screen', async ({
  page,
  host,
  baseURL,
}) => {
  host.put('/', course(sanitised(pasted(`${baseURL}/index.html?mode=embed&amp;map=broad-street-pump`))));
  await page.goto(`${host.origin}/`);
  const frame = await mapFrame(page, 'iframe');
  await expect(page.locator('iframe')).not.toHaveAttribute('allow');
  expect(await frame.evaluate(() => document.fullscreenEnabled)).toBe(true);
  await frame.locator('[data-claim="whitehead"] .card-name').click();
  await expect(frame.getByRole('complementary', { name: 'Details' })).toBeVisible();
  expect(await asked(page)).toEqual([]);
});

test('a frame that follows its map, its outline or its text settles, also when the course is made narrower', async ({
  page,
  host,
  baseURL,
  viewport,
}) => {
  for (const view of ['map', 'outline', 'text']) {
    await test.step(view, async () => {
      if (viewport) await page.setViewportSize(viewport);
      host.put(
        '/',
        course(sanitised(pasted(`${baseURL}/index.html?mode=embed&amp;height=auto&amp;view=${view}`))),
      );
      await page.goto(`${host.origin}/`);
      await expect.poll(async () => (await asked(page)).length).toBeGreaterThan(0);
      const height = () => page.locator('iframe').evaluate((it) => it.clientHeight);
      // The room of a map comes first, the outline's own when its text is there.
      if (view === 'outline') await expect.poll(height).toBeGreaterThan(600);
      const before = await restingHeight(page);
      expect(await height()).toBe(before);
      if (view === 'outline') {
        // It did not swing: fonts that are loaded anew for its new height are waited for.
        expect(new Set((await asked(page)).filter((each) => each > 600))).toEqual(new Set([before]));
        const inner = page.frames()[1];
        // All of it is seen: nothing scrolls in the frame.
        expect(
          await inner?.evaluate(
            () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
          ),
        ).toBe(0);
      } else expect(before).toBe(600);
      await page.setViewportSize({ width: 420, height: 800 });
      if (view === 'outline') await expect.poll(height).toBeGreaterThan(before ?? Number.NaN);
      const then = await restingHeight(page);
      if (view === 'outline') expect(then).toBeGreaterThan(before ?? Number.NaN);
      else expect(then).toBe(600);
    });
  }
});
