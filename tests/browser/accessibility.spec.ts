// axe finds what a rule can find; the other tests here ask what it does not.

import type { Page } from '@playwright/test';
import { violations, violationsInBothThemes } from './axe.ts';
import { generatedMap } from './generatedMap.ts';
import { goToMap } from './goToMap.ts';
import { card, developerTools, dropFile, expect, openMap, still, test } from './page.ts';

// The camera cuts instead of flying: what is asked here is where it comes to rest.
interface State {
  name: string;
  /** From the state before it, or by an address. */
  go: (page: Page) => Promise<unknown>;
  /** What came over the page, which was looked at before: see `violations`. */
  within?: string;
  /** Cards are the same in a narrow window, and only they differ from another state. */
  onlyWide?: true;
}

const dialog = 'dialog[open]';

/** States that follow each other on one page, the first of them that of a page which was loaded. */
const walks: State[][] = [
  [
    { name: 'as it opens', go: (page) => openMap(page) },
    {
      name: 'all keys',
      within: dialog,
      async go(page) {
        await page.keyboard.press('?');
        await page.getByRole('dialog').getByRole('heading').first().waitFor();
      },
    },
    {
      name: 'all actions',
      within: dialog,
      async go(page) {
        await page.keyboard.press('Escape');
        await page.keyboard.press('ControlOrMeta+k');
        await page.getByRole('dialog').getByRole('option').first().waitFor();
      },
    },
    {
      name: 'actions and claims that fit',
      within: dialog,
      async go(page) {
        await page.getByRole('dialog').getByRole('combobox').fill('op');
        await page.getByRole('dialog').getByRole('group', { name: 'Claims' }).waitFor();
      },
    },
    {
      name: 'a problem',
      async go(page) {
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await dropFile(page, 'broken.json', '{"version": 1,\n}');
        await page.getByRole('alert').waitFor();
      },
    },
  ],
  [
    { name: 'a claim in focus', go: (page) => openMap(page, '?node=lavrov&view=map') },
    {
      name: 'everything open, by names',
      onlyWide: true,
      async go(page) {
        await goToMap(page, '?expand=all&node=sanctions-bite&view=map');
        await page.keyboard.press('0');
      },
    },
    {
      name: 'from afar',
      onlyWide: true,
      async go(page) {
        await goToMap(page, '?map=broad-street-pump&expand=all&view=map');
        await page.keyboard.press('0');
        for (let press = 0; press < 3; press++) await page.keyboard.press('-');
      },
    },
    { name: 'outline', go: (page) => goToMap(page, '?view=outline&expand=all&node=hill') },
    {
      name: 'source text',
      go: (page) => goToMap(page, '?map=broad-street-pump&view=text&node=brewery'),
    },
    {
      name: 'search',
      async go(page) {
        await goToMap(page, '?view=map');
        await page.getByRole('searchbox', { name: 'Search claims' }).fill('putin');
        await page
          .getByText(/\d+ claims/)
          .first()
          .waitFor();
      },
    },
    {
      name: 'sources',
      async go(page) {
        await page.keyboard.press('ControlOrMeta+k');
        await page
          .getByRole('dialog')
          .getByRole('option', { name: /All sources/ })
          .click();
        await page.getByRole('heading', { name: 'Sources', exact: true }).waitFor();
      },
    },
  ],
];

for (const states of walks) {
  test(`axe finds nothing: ${states.map(({ name }) => name).join('; ')}`, async ({ page }) => {
    for (const [width, height] of [
      [1280, 800],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const { name, go, within, onlyWide } of states) {
        if (width === 320 && onlyWide) continue;
        await test.step(`${name}, ${width} wide`, async () => {
          await go(page);
          await still(page);
          // Colours are the same in a narrow window.
          const found =
            width === 320
              ? violations(page, 'without colours', within)
              : violationsInBothThemes(page, undefined, within);
          expect(await found, `${name}, ${width}`).toEqual([]);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide, `${name}: how wide the page is`).toBe(width);
        });
      }
    }
  });
}

interface AXNode {
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** Contrast ratio of two colours as the browser computes them, by WCAG 2. */
function contrast(): (front: string, back: string) => number {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const light = (colour: string) => {
    if (!pen) return 0;
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = pen.getImageData(0, 0, 1, 1).data;
    const linear = (part: number) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  };
  return (front, back) => {
    const [a, b] = [light(front), light(back)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
}

async function fewTabStops(page: Page): Promise<void> {
  await openMap(page, '?map=broad-street-pump&expand=all&node=brewery');
  for (const keys of ['', '0', '---', '------']) {
    for (const key of keys) await page.keyboard.press(key);
    await still(page);
    const stops = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('.map a[href], .map button, .map [tabindex]')].filter(
          (element) =>
            element.tabIndex >= 0 &&
            element.checkVisibility({ visibilityProperty: true }) &&
            !element.closest('[inert]'),
        ).length,
    );
    expect(stops, keys).toBeGreaterThanOrEqual(1);
    expect(stops, keys).toBeLessThanOrEqual(2);
  }
}

async function focusInFullSight(page: Page): Promise<void> {
  await goToMap(page, '');
  await page.keyboard.press('m');
  for (const key of [
    'Home',
    'ArrowRight',
    'ArrowRight',
    'ArrowDown',
    'ArrowDown',
    'ArrowLeft',
    'ArrowDown',
  ]) {
    await page.keyboard.press(key);
    await still(page);
    await expect(page.locator('[data-focused]')).toBeInViewport({ ratio: 0.999 });
    await expect(page.locator('[data-focused]')).toBeFocused();
  }
  await expect(card(page, 'thesis')).toBeAttached();
}

async function strongLines(page: Page): Promise<void> {
  for (const query of [
    'node=sanctions-bite',
    'expand=all',
    'map=broad-street-pump&expand=all&node=cluster',
  ]) {
    await goToMap(page, `?${query}`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const weak = await page.evaluate((source) => {
        const ratio = (new Function(`return (${source})()`) as () => (a: string, b: string) => number)();
        const paper = getComputedStyle(document.body).backgroundColor;
        const lines = [
          ...document.querySelectorAll<SVGElement>('.card-shape, .card-bar, .link path, .trunk path, .way'),
        ];
        const controls = [...document.querySelectorAll<HTMLElement>('.search-field, .linked')];
        const found = [
          ...lines.map((line) => {
            const { stroke, fill } = getComputedStyle(line);
            return { what: line.getAttribute('class') ?? '', colour: stroke === 'none' ? fill : stroke };
          }),
          ...controls.map((control) => ({
            what: control.className,
            colour: getComputedStyle(control).borderTopColor,
          })),
        ];
        return { count: found.length, weak: found.filter(({ colour }) => ratio(colour, paper) < 3) };
      }, contrast.toString());
      expect(weak.count).toBeGreaterThan(15);
      expect(weak.weak, `${query} ${colorScheme}`).toEqual([]);
    }
  }
}

test('the map is at most two tab stops, near, by names and from afar; the focused card is in full sight wherever the focus goes; edges and borders keep 3:1, lit or receding, in both themes', async ({
  page,
}) => {
  await test.step('tab stops', () => fewTabStops(page));
  await test.step('the focused card', () => focusInFullSight(page));
  await test.step('edges and borders', () => strongLines(page));
});

async function ringOnEach(page: Page): Promise<void> {
  await openMap(page, '?node=lavrov');
  await still(page);
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    const seen: string[] = [];
    for (let press = 0; press < 45; press++) {
      // From the first stop again: the keyboard was used, so that it is seen there too.
      if (press === 0 && forcedColors === 'active')
        await page.getByRole('link', { name: 'Skip to the map' }).focus();
      else await page.keyboard.press('Tab');
      const ring = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        for (let at: Element | null = element; at; at = at.parentElement) {
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
          if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) {
            return { what: element.className, width: outlineWidth, colour: outlineColor };
          }
        }
        return { what: `${element.tagName} ${element.className}`, width: '0', colour: '' };
      });
      if (!ring) continue;
      seen.push(ring.what);
      expect(ring.width, ring.what).not.toBe('0');
    }
    expect(new Set(seen).size).toBeGreaterThan(10);
  }
  await page.emulateMedia({ forcedColors: 'none' });
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
}

async function nameOnEach(page: Page): Promise<void> {
  await dropFile(page, 'large.json', generatedMap(60));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('60 claims');
  const client = await developerTools(page);
  for (const view of ['map', 'outline', 'text']) {
    if (view === 'outline') await page.keyboard.press('o');
    if (view === 'text') await page.keyboard.press('t');
    await still(page);
    const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: AXNode[] };
    const focusable = nodes.filter(
      (node) =>
        !node.ignored &&
        node.role?.value !== 'RootWebArea' &&
        node.properties?.some(({ name, value }) => name === 'focusable' && value.value === true),
    );
    expect(focusable.length, view).toBeGreaterThan(15);
    const wrong = focusable.filter(({ name }) => !name?.value || /\bn\d+\b/.test(name.value));
    expect(
      wrong.map(({ role, name }) => `${role?.value} "${name?.value}"`),
      view,
    ).toEqual([]);
  }
}

test('where the keyboard is can be seen: a ring of two pixels or more, also in forced colours; everything that takes it has a name, and no name has an id in it', async ({
  page,
}) => {
  await test.step('a ring', () => ringOnEach(page));
  await test.step('a name', () => nameOnEach(page));
});
