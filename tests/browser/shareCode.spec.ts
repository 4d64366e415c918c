// The code that "Share and embed" gives, in pages of another origin.

import fc from 'fast-check';
import { firstChoice } from '../../src/apps/explore/share/embedChoice.ts';
import { snippet } from '../../src/apps/explore/share/snippets.ts';
import { initialView } from '../../src/store/openMap.ts';
import { dropFile, goTo, openMap } from './page.ts';
import { expect, test } from './secondOrigin.ts';
import { choose, code, dialog, kind, openShare } from './sharing.ts';

/** A page of somebody else, with the code in it. Browsers warn of an attribute that only sanitisers go by. */
const blog = (body: string) =>
  `<!doctype html><html lang="en"><title>Blog</title><link rel="icon" href="data:,"><body style="margin:0">${body}`;
const warned = /Allow attribute will take precedence over 'allowfullscreen'/;

test('the frame shows the sight in another page, as it was chosen; so does the element, which stands for a link; and one that has the map in it asks for no file', async ({
  page,
  host,
  watched,
}) => {
  watched.expectErrors(warned);
  await openMap(page, '?node=hill');
  await openShare(page);
  await kind(page, 'Embed');
  await choose(page, 'Colours', 'Dark');
  await choose(page, 'Bar', 'Buttons');
  await choose(page, 'Shows', 'Map');
  await choose(page, 'Wheel and touch', 'Zoom the map');
  await dialog(page).getByLabel('Details of a chosen claim').uncheck();
  await dialog(page).getByLabel('Height').fill('420');
  host.put('/frame', blog(await code(page)));

  await page.keyboard.press('Escape');
  await goTo(page, '?map=broad-street-pump&node=workhouse');
  await expect(page.locator('[data-claim="workhouse"]')).toHaveAttribute('data-focused', 'true');
  await openShare(page);
  await kind(page, 'Embed');
  await dialog(page).getByRole('radio', { name: 'Element with this version in it' }).check();
  host.put('/version', blog(await code(page)));
  await dialog(page).getByRole('radio', { name: 'Element', exact: true }).check();
  await choose(page, 'Width', 'In pixels');
  await dialog(page).getByLabel('Pixels wide').fill('800');
  await choose(page, 'Shows', 'Outline');
  await dialog(page).getByLabel('As tall as its outline').check();
  host.put('/element', blog(await code(page)));

  await test.step('the frame', async () => {
    await page.goto(`${host.origin}/frame`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('[data-claim="hill"][data-focused]')).toBeVisible();
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(frame.locator('.embed')).toHaveAttribute('data-ui', 'min');
    await expect(frame.locator('.embed')).toHaveAttribute('data-gestures', 'greedy');
    await expect(frame.getByRole('complementary', { name: 'Details' })).toHaveCount(0);
    const element = page.getByTitle('Why the Kremlin avoids a summit with Zelensky');
    expect(await element.boundingBox()).toMatchObject({ width: 1440, height: 420 });
  });
  await test.step('the element', async () => {
    await page.goto(`${host.origin}/element`);
    const outline = page.frameLocator('iframe').getByRole('tree', { name: 'Outline' });
    await expect(outline).toBeVisible();
    const element = page.locator('argument-map');
    await expect.poll(async () => (await element.boundingBox())?.height).toBeGreaterThan(620);
    expect((await element.boundingBox())?.width).toBe(800);
    await expect(element.locator('a')).toHaveAttribute('href', /\?map=broad-street-pump&node=workhouse/);
  });
  await test.step('the element with the map in it', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${host.origin}/version`);
    await expect(page.frameLocator('iframe').locator('[data-claim]').first()).toBeVisible();
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
  });
});

test('a file on the disk has no link; its code holds the map, and shows it in another page', async ({
  page,
  host,
}) => {
  await openMap(page);
  const title = 'Mine </script><!-- "&amp;';
  const thesis = {
    id: 't',
    text: 'My own claim.',
    children: [{ id: 'r', role: 'reason', text: 'My reason.' }],
  };
  await dropFile(page, 'mine.json', JSON.stringify({ version: 1, title, thesis }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.locator('[data-claim="r"]').click();
  await openShare(page);
  await expect(dialog(page)).toContainText('there is no link to it');
  await kind(page, 'Embed');
  await expect(dialog(page).getByRole('radio')).toHaveCount(1);
  const preview = page.frameLocator('.share-preview iframe');
  await expect(preview.locator('[data-claim="r"][data-focused]')).toBeVisible();
  host.put('/', blog(await code(page)));
  await page.goto(`${host.origin}/`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-claim="r"][data-focused]')).toBeVisible();
  await expect(frame.getByRole('heading', { level: 1 })).toContainText(title);
});

/** HTML and XML have no sign for some characters; everywhere U+FFFD stands for them. */
const escapedOnce = (words: string) =>
  words.toWellFormed().replace(/[^\t\n\r -\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}');

test('any title and any sight come out of the code as they went in', async ({ page, host }) => {
  host.put('/', blog(''));
  await page.goto(`${host.origin}/`);
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((words) => words === escapedOnce(words));
  const traps = ['" onload="x', '</iframe><b>', '&quot;', "'>", '</script>', '<!--', '\r\n', '\u202E'];
  const words = fc.oneof(
    text,
    fc.constantFrom(...traps),
    fc.tuple(text, fc.constantFrom(...traps)).map((both) => both.join('')),
  );
  const cases = fc
    .sample(fc.record({ title: words, node: words }), { numRuns: 300, seed: 7 })
    .flatMap(({ title, node }) =>
      (['frame', 'element'] as const).map((kind) => {
        const map = {
          site: 'https://maps.test/site/',
          title,
          where: 'site' as const,
          map: 'pump',
          built: null,
          viewState: { ...initialView, node },
          document: '{}',
          held: '{}',
          base: null,
          file: 'pump.json',
          draft: false,
        };
        return { kind, title, node, html: snippet(map, { ...firstChoice(map), code: kind }) };
      }),
    );
  const read = await page.evaluate(
    (all) =>
      all.map(({ kind, html }) => {
        const { body } = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
        const tags = [...body.querySelectorAll('*')].map(({ localName }) => localName).join(' ');
        const frame = body.querySelector('iframe');
        const element = body.querySelector('argument-map');
        return kind === 'frame'
          ? { tags, title: frame?.title, node: new URL(frame?.src ?? '').searchParams.get('node') }
          : { tags, title: element?.textContent, node: element?.getAttribute('node') };
      }),
    cases,
  );
  expect(read).toEqual(
    cases.map(({ kind, title, node }) => ({
      tags: kind === 'frame' ? 'iframe' : 'script argument-map p a',
      title,
      node,
    })),
  );
});

test('the bar of an embedded map copies a link to its sight, or shows it where the page forbids that', async ({
  page,
  host,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const frame = (allow: string) =>
    `<iframe title="Map" width="900" height="480" ${allow} src="${baseURL}/?mode=embed&map=broad-street-pump&node=workhouse"></iframe>`;
  const link = `${baseURL}/?map=broad-street-pump&node=workhouse`;
  host.put('/', blog(frame('allow="clipboard-write"')));
  await page.goto(`${host.origin}/`);
  await page.frameLocator('iframe').getByRole('button', { name: 'Copy link' }).click();
  await expect(page.frameLocator('iframe').getByText('Link copied', { exact: true })).toBeVisible();
  host.put('/strict', blog(frame('')));
  await page.goto(`${host.origin}/strict`);
  await page.frameLocator('iframe').getByRole('button', { name: 'Copy link' }).click();
  const field = page.frameLocator('iframe').getByLabel(/^This page does not let the map copy/);
  await expect(field).toBeFocused();
  expect(await field.inputValue()).toContain(link);
});
