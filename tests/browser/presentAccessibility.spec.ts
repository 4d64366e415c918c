// The stage and the presenter's window, for those who see little, use no pointer, or want no motion.

import type { Page } from '@playwright/test';
import { violations, violationsInBothThemes } from './axe.ts';
import { dropFile, expect, mapReady, openMap, still, test } from './page.ts';

const asking = JSON.stringify({
  version: 1,
  title: 'Asked in class',
  language: 'en',
  thesis: {
    id: 'n1',
    text: 'The pump did it.',
    children: [
      { id: 'n2', role: 'reason', text: 'They drank from it.' },
      { id: 'n3', role: 'objection', text: 'So did others.' },
    ],
  },
  tours: [
    {
      id: 'x',
      title: 'X',
      steps: [
        {
          focus: ['n2'],
          caption: 'They drank.',
          question: { text: 'Why the pump?', choices: ['Air', 'Water'] },
        },
        { focus: ['n3'] },
      ],
    },
  ],
});

const presenterName = 'therefore-presenter-accessibility';

// A window keeps its name from page to page, and the next test gets the same window.
test.afterEach(({ page }) =>
  page.evaluate(() => {
    window.name = '';
  }),
);

interface State {
  name: string;
  /** From the state before it, or by an address. */
  go: (page: Page) => Promise<unknown>;
}

/** States that follow each other on one page. */
const walks: State[][] = [
  [
    {
      name: 'a step with cards that recede',
      go: (page) => openMap(page, '?mode=present&step=seven-reasons'),
    },
    { name: 'the whole map', go: (page) => page.keyboard.press('End') },
    {
      name: 'a step with a passage',
      async go(page) {
        await openMap(page, '?mode=present&step=sanctions');
        await page.locator('.present-passage .finding').waitFor();
      },
    },
  ],
  [
    {
      name: 'a black screen',
      async go(page) {
        await openMap(page, '?mode=present&step=2');
        await page.keyboard.press('b');
        await page.locator('.present-cover').waitFor();
      },
    },
    {
      name: 'the code for the class',
      async go(page) {
        await page.keyboard.press('b');
        await page.keyboard.press('c');
        await page.getByRole('img', { name: 'QR code of the address' }).waitFor();
      },
    },
    {
      name: 'all steps',
      async go(page) {
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await page.keyboard.press('o');
        await page.getByRole('searchbox').fill('putin');
        await page.getByRole('heading', { name: 'Claims' }).waitFor();
      },
    },
  ],
  [
    {
      name: 'a question',
      async go(page) {
        await openMap(page);
        await dropFile(page, 'asked.json', asking);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Asked in class');
        await page.locator('body').press('p');
        await page.locator('.present-choice').first().waitFor();
        await page.keyboard.press('2');
      },
    },
  ],
  [
    {
      name: 'the presenter’s window',
      async go(page) {
        await page.addInitScript((name) => {
          window.name = name;
        }, presenterName);
        await openMap(page, '?mode=present&step=sanctions');
        await page.locator('.console').waitFor();
      },
    },
  ],
];

for (const states of walks) {
  test(`axe finds nothing: ${states.map(({ name }) => name).join('; ')}`, async ({ page }) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: width === 320 ? 640 : 800 });
      let y = 200;
      // The buttons over the stage are there as long as the pointer moves.
      const settled = async () => {
        await page.mouse.move(150, y++);
        await still(page);
      };
      for (const { name, go } of states) {
        await test.step(`${name}, ${width} wide`, async () => {
          await go(page);
          await settled();
          // Colours are the same in a narrow window.
          const found =
            width === 320 ? violations(page, 'without colours') : violationsInBothThemes(page, settled);
          expect(await found, `${name}, ${width}`).toEqual([]);
        });
      }
    }
  });
}

/** What can be pressed and is seen: its name and its size. */
const controls = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], input, summary')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('.map'))
      .map((each) => {
        const { width, height } = each.getBoundingClientRect();
        const name = each.getAttribute('aria-label') ?? each.innerText;
        return { name: name.replace(/\s+/gu, ' ').trim(), width, height };
      }),
  );

test('what is pressed is 24 pixels or more, and 44 for a finger; names have no ids in them', async ({
  browser,
  baseURL,
}) => {
  test.slow();
  for (const [touch, least] of [
    [false, 24],
    [true, 44],
  ] as const) {
    const context = await browser.newContext({
      viewport: touch ? { width: 390, height: 844 } : { width: 1280, height: 800 },
      hasTouch: touch,
      isMobile: touch,
    });
    for (const presenter of [false, true]) {
      const page = await context.newPage();
      if (presenter) {
        await page.addInitScript((name) => {
          window.name = name;
        }, presenterName);
      }
      await page.goto(`${baseURL}/?mode=present&step=sanctions`);
      await mapReady(page);
      await still(page);
      for (const keys of ['', 'o', 'ErEscape']) {
        if (keys === 'o') await page.keyboard.press('o');
        if (keys === 'ErEscape') await page.keyboard.press('Escape');
        const found = await controls(page);
        expect(found.length).toBeGreaterThan(8);
        const small = found.filter(({ width, height }) => Math.min(width, height) < least - 0.5);
        expect(small, `touch ${touch}, presenter ${presenter}, ${keys}`).toEqual([]);
        expect(found.filter(({ name }) => name === '' || /\b(n\d+|sanctions-\w+)\b/u.test(name))).toEqual([]);
      }
      await page.close();
    }
    await context.close();
  }
});

/** The least contrast of words on cards that recede, as they are painted: blended with the paper. */
function leastContrast(): { words: number; least: number } {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (colour: string): number[] => {
    if (!pen) return [0, 0, 0];
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const linear = (part: number) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
  const light = ([r = 0, g = 0, b = 0]: number[]) =>
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const paper = rgb(getComputedStyle(document.querySelector('.present') ?? document.body).backgroundColor);
  const found: number[] = [];
  for (const card of document.querySelectorAll('.card[data-emphasis="rest"]')) {
    const opacity = Number(getComputedStyle(card).opacity);
    const blended = (colour: string, of = 1) =>
      rgb(colour).map((part, at) => part * opacity * of + (paper[at] ?? 0) * (1 - opacity * of));
    const shape = card.querySelector('.card-shape');
    const drawing = card.querySelector('.card-drawing');
    const drawn = drawing ? Number(getComputedStyle(drawing).opacity) : 1;
    const back = light(blended(shape ? getComputedStyle(shape).fill : '#fff', drawn));
    for (const words of card.querySelectorAll('.card-sentence, .card-role, .card-attribution, .card-name')) {
      if (!words.checkVisibility({ visibilityProperty: true })) continue;
      const front = light(blended(getComputedStyle(words).color));
      found.push((Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05));
    }
  }
  return { words: found.length, least: Math.min(...found) };
}

test('what recedes can still be read: 4.5:1 or more, in both themes', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  for (const [map, steps] of [
    ['putin-zelensky-summit', [5, 9]],
    ['broad-street-pump', [4, 8]],
  ] as const) {
    await openMap(page, `?mode=present&map=${map}`);
    for (const step of steps) {
      await page.keyboard.press(String(step));
      await page.keyboard.press('Enter');
      await still(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { words, least } = await page.evaluate(leastContrast);
        const where = `${map}, step ${step}, ${colorScheme}`;
        expect(words, where).toBeGreaterThan(1);
        expect(least, where).toBeGreaterThanOrEqual(4.5);
      }
    }
  }
});

test('where the keyboard is can be seen, on the stage and in the presenter’s window', async ({ context }) => {
  test.slow();
  for (const presenter of [false, true]) {
    const page = await context.newPage();
    if (presenter) {
      await page.addInitScript((name) => {
        window.name = name;
      }, presenterName);
    }
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors });
      await openMap(page, '?mode=present&step=sanctions');
      await still(page);
      const seen = new Set<string>();
      for (let press = 0; press < 24; press++) {
        await page.keyboard.press('Tab');
        // The buttons over the stage come when the keyboard does.
        const ring = () =>
          page.evaluate(() => {
            const element = document.activeElement;
            if (!element || element === document.body) return null;
            const bar = element.closest('.present-controls');
            const shown = !bar || getComputedStyle(bar).opacity === '1';
            for (let at: Element | null = element; at && shown; at = at.parentElement) {
              const { outlineStyle, outlineWidth } = getComputedStyle(at);
              if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return 'seen';
            }
            return `${element.tagName} ${element.className}`;
          });
        if ((await ring()) === null) continue;
        await expect.poll(ring).toBe('seen');
        seen.add(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? ''));
      }
      expect(seen.size).toBeGreaterThan(8);
    }
    await page.close();
  }
});

test('who wants no motion gets cuts: the camera is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, '?mode=present&step=sanctions%3F');
  await still(page);
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const note = () => {
      seen.add(document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '');
      requestAnimationFrame(note);
    };
    note();
  });
  await page.keyboard.press('PageDown');
  await expect(page.locator('.present')).toHaveAttribute('data-step', 'sanctions');
  await still(page);
  const places = await page.evaluate(() => (window as unknown as { seen: Set<string> }).seen.size);
  expect(places).toBeGreaterThan(1);
  // Where it was; held there while the map is laid out anew; and, as the passage takes room, twice where it leads.
  expect(places).toBeLessThanOrEqual(4);
});
