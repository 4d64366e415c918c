// Where the program cannot run, the page says what it needs; built pages can be read all the same.

import { everyFifth } from '../properties.ts';
import { test } from './builds.ts';
import { test as built, expect, twoMaps } from './builtSite.ts';

const needed = 'It needs JavaScript, and Chrome or Edge 120, Firefox 125, Safari 17.4, or any newer.';
/** No browser reads it. */
const unreadable = 'const const;';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the first words on the page are what is needed', async ({ page }) => {
    await page.goto('/');
    const words = page.getByText(needed);
    await expect(words).toBeVisible();
    expect((await words.boundingBox())?.y).toBeLessThan(100);
    await expect(page.getByText('The map is loading')).toBeHidden();
  });
});

test('a browser that cannot read the program, or is without one of what it calls, is told what is needed', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // A window keeps its name from page to page.
    const [name = '', ...way] = window.name.split('.').toReversed();
    const owner = way.toReversed().reduce<object>((at, part) => Reflect.get(at, part), window);
    Reflect.deleteProperty(owner, name);
  });
  const called = ['Intl.Segmenter', 'URL.canParse', 'Element.prototype.checkVisibility'];
  for (const lacking of everyFifth('lacking', called)) {
    await page.evaluate((path) => {
      window.name = path;
    }, lacking);
    for (const address of ['/', '/?mode=embed']) {
      await page.goto(address);
      await expect(page.getByText(needed), `${lacking} ${address}`).toBeVisible();
    }
  }
  await page.evaluate(() => {
    window.name = '';
  });
  await test.step('that cannot read it', async () => {
    await page.route('**/assets/*.js*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: unreadable }),
    );
    for (const address of ['/', '/?mode=embed']) {
      await page.goto(address);
      await expect(page.getByText(needed)).toBeVisible();
    }
  });
});

built(
  'a built page is whole where its program cannot be read, also when it is asked to explore',
  async ({ page, site, watched }) => {
    watched.expectErrors(/Unexpected token 'const'/);
    site.build(twoMaps, 'real');
    await page.route('**/assets/*.js*', (route) =>
      /activate/.test(route.request().url())
        ? route.continue()
        : route.fulfill({ contentType: 'text/javascript', body: unreadable }),
    );
    await page.goto(`${site.origin}/broad-street-pump/?mode=explore`);
    await expect(page.locator('html')).not.toHaveAttribute('data-mode');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('#claim-whitehead')).toBeVisible();
  },
);
