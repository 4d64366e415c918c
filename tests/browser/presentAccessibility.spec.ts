// The stage and the presenter's window, for those who see little, use no pointer, or want no motion.

import type { Page } from '@playwright/test';
import { flattenSteps, stepAt, tourOf } from '../../src/tours/steps.ts';
import { shipped } from '../argument/maps.ts';
import { violations, violationsInBothThemes } from './axe.ts';
import { goToMap } from './goToMap.ts';
import { dropFile, expect, goTo, openMap, still, test } from './page.ts';
import { waits } from './settled.ts';

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

/** Pages that are opened from now on are the presenter's. No stage answers them, so they need not wait for one. */
async function becomePresenter(page: Page): Promise<void> {
  await waits(page, 3200, 0);
  await page.addInitScript((name) => {
    window.name = name;
  }, presenterName);
}

const stage = (page: Page) => page.locator('.present');

/** Another map ends the talk. */
async function leaveFor(page: Page, map: string): Promise<void> {
  await goToMap(page, `?map=${map}`);
  await expect(stage(page)).toHaveCount(0);
}

interface State {
  name: string;
  /** From the state before it, or by an address. */
  go: (page: Page) => Promise<unknown>;
}

const onStage: State[] = [
  {
    name: 'a step with cards that recede',
    async go(page) {
      await leaveFor(page, 'putin-zelensky-summit');
      await goTo(page, '?mode=present&map=putin-zelensky-summit&step=seven-reasons');
      await expect(stage(page)).toHaveAttribute('data-step', 'seven-reasons');
    },
  },
  {
    name: 'the whole map',
    async go(page) {
      await page.keyboard.press('End');
      await expect(stage(page)).toHaveAttribute('data-step', 'the-whole');
    },
  },
  {
    name: 'a step with a passage',
    async go(page) {
      await goTo(page, '?mode=present&map=putin-zelensky-summit&step=sanctions');
      await page.locator('.present-passage .finding').waitFor();
    },
  },
  {
    name: 'a black screen',
    async go(page) {
      await goTo(page, '?mode=present&map=putin-zelensky-summit&step=2');
      await expect(stage(page)).toHaveAttribute('data-step', 'the-thesis');
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
  {
    name: 'a question',
    async go(page) {
      await page.keyboard.press('Escape');
      await leaveFor(page, 'putin-zelensky-summit');
      await dropFile(page, 'asked.json', asking);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Asked in class');
      await page.locator('body').press('p');
      await page.locator('.present-choice').first().waitFor();
      await page.keyboard.press('2');
    },
  },
];

/** In a wide window in light and dark, and in a narrow one. */
async function axeFindsNothing(page: Page, states: State[]): Promise<void> {
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
        await page.emulateMedia({ colorScheme: 'light' });
        await go(page);
        await settled();
        // Colours are the same in a narrow window.
        const found =
          width === 320 ? violations(page, 'without colours') : violationsInBothThemes(page, settled);
        expect(await found, `${name}, ${width}`).toEqual([]);
      });
    }
  }
}

test(`axe finds nothing on the stage: ${onStage.map(({ name }) => name).join('; ')}`, async ({ page }) => {
  test.slow();
  await openMap(page);
  await axeFindsNothing(page, onStage);
});

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

/** By mouse, by key or by finger: each control is at least so large in either window, and says what it does. */
async function largeEnough(page: Page, least: number): Promise<void> {
  for (const keys of ['', 'o', 'ErEscape']) {
    if (keys === 'o') await page.keyboard.press('o');
    if (keys === 'ErEscape') await page.keyboard.press('Escape');
    const found = await controls(page);
    expect(found.length).toBeGreaterThan(8);
    const small = found.filter(({ width, height }) => Math.min(width, height) < least - 0.5);
    expect(small, keys).toEqual([]);
    expect(found.filter(({ name }) => name === '' || /\b(n\d+|sanctions-\w+)\b/u.test(name))).toEqual([]);
  }
}

async function eachWindow(page: Page, look: (window: string) => Promise<void>): Promise<void> {
  for (const window of ['the stage', 'the presenter’s window']) {
    await test.step(window, async () => {
      if (window !== 'the stage') await becomePresenter(page);
      await openMap(page, '?mode=present&step=sanctions');
      await still(page);
      await look(window);
    });
  }
}

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

async function canBeRead(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1920, height: 1080 });
  for (const [map, steps] of [
    ['putin-zelensky-summit', [5, 9]],
    ['broad-street-pump', [4, 8]],
  ] as const) {
    await leaveFor(page, map);
    const tour = flattenSteps(tourOf(shipped(map), null));
    for (const step of steps) {
      await goTo(page, `?mode=present&map=${map}&step=${step}`);
      const { id = '' } = tour[stepAt(tour, `${step}`) ?? -1] ?? {};
      await expect(stage(page)).toHaveAttribute('data-step', id);
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
  await page.emulateMedia({ colorScheme: 'light' });
}

async function cuts(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await leaveFor(page, 'putin-zelensky-summit');
  await goTo(page, '?mode=present&step=sanctions%3F');
  await expect(stage(page)).toHaveAttribute('data-step', 'sanctions?');
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
}

test('what recedes can still be read: 4.5:1 or more, in both themes; who wants no motion gets cuts: the camera is there at once', async ({
  page,
}) => {
  await openMap(page);
  await test.step('what recedes', () => canBeRead(page));
  await test.step('cuts', () => cuts(page));
});

/** What has the keyboard, and whether that can be seen; null, if nothing has it. */
const ring = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const what = element.outerHTML.slice(0, 120);
    const bar = element.closest('.present-controls');
    const shown = !bar || getComputedStyle(bar).opacity === '1';
    for (let at: Element | null = element; at && shown; at = at.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return { what, seen: true };
    }
    return { what, seen: false };
  });

test('what is pressed is 24 pixels or more, and where the keyboard is can be seen, on the stage and in the presenter’s window; names have no ids in them; axe finds nothing in the presenter’s window', async ({
  page,
}) => {
  test.slow();
  await eachWindow(page, async (window) => {
    if (window !== 'the stage') {
      await axeFindsNothing(page, [
        { name: 'the presenter’s window', go: () => page.locator('.console').waitFor() },
      ]);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1440, height: 900 });
      await still(page);
    }
    // The second way leads back over what the first came by.
    for (const [forcedColors, key] of [
      ['none', 'Tab'],
      ['active', 'Shift+Tab'],
    ] as const) {
      await page.emulateMedia({ forcedColors });
      const seen = new Set<string>();
      for (let press = 0; press < 24; press++) {
        await page.keyboard.press(key);
        const at = await ring(page);
        if (at === null) continue;
        // The buttons over the stage come when the keyboard does.
        if (!at.seen)
          await expect
            .poll(() => ring(page), { message: `${window}, ${forcedColors}` })
            .toEqual({ what: expect.any(String), seen: true });
        seen.add(at.what);
      }
      expect(seen.size).toBeGreaterThan(8);
    }
    await page.emulateMedia({ forcedColors: 'none' });
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.setViewportSize({ width: 1280, height: 800 });
    await largeEnough(page, 24);
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});

test.describe('by finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('what is pressed is 44 pixels or more on the stage and in the presenter’s window, and names have no ids in them', async ({
    page,
  }) => {
    await eachWindow(page, () => largeEnough(page, 44));
  });
});
