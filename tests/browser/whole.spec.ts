// The whole argument as rectangles: it fits any window, its names are whole, and one gets about in it.

import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { everyFifth } from '../properties.ts';
import { violationsInBothThemes } from './axe.ts';
import { generatedMap } from './generatedMap.ts';
import { goToMap } from './goToMap.ts';
import {
  card,
  details,
  dropFile,
  enterMap,
  expect,
  goTo,
  map,
  moving,
  openMap,
  still,
  test,
} from './page.ts';
import { settled } from './settled.ts';
import { watchWriting, writing } from './writing.ts';

/** @returns What is written on the whole, of which nothing is wrong. */
async function soundWriting(page: Page, where: string) {
  const words = await writing(page);
  const wrong = words.filter((each) => each.wrong !== '');
  expect.soft(wrong, where).toEqual([]);
  return words;
}

test.use(moving);

const windows = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
];

interface Drawn {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the map is drawn, when it has come to rest. */
async function drawnBox(page: Page): Promise<Drawn> {
  const words = await settled(async () => {
    await expect(map(page)).toHaveAttribute('data-drawn', /^-?\d/);
    return map(page).getAttribute('data-drawn');
  });
  const [x = 0, y = 0, width = 0, height = 0] = (words ?? '').split(',').map(Number);
  return { x, y, width, height };
}

const place = async (page: Page) => {
  const box = await map(page).boundingBox();
  if (!box) throw new Error('The map has no place on the page.');
  return box;
};

async function fills(page: Page): Promise<void> {
  await expect(map(page)).toHaveAttribute('data-detail', 'whole');
  // In a window that was just made smaller or larger it stands as it was until it is painted anew.
  await expect(async () => {
    const drawn = await drawnBox(page);
    const room = await place(page);
    expect(drawn.width * drawn.height).toBeGreaterThanOrEqual(0.9 * room.width * room.height);
    expect(drawn.x).toBeGreaterThanOrEqual(Math.floor(room.x));
    expect(drawn.y + drawn.height).toBeLessThanOrEqual(Math.ceil(room.y + room.height));
  }).toPass();
}

/** Shows a generated map whole. */
async function showLarge(page: Page, count: number): Promise<void> {
  if (count < 100_000) await dropFile(page, 'large.json', generatedMap(count));
  else {
    // Twenty million letters take a second on their way into the page: the browser reads them itself.
    const file = test.info().outputPath('large.json');
    writeFileSync(file, generatedMap(count));
    await page.getByLabel('Open a map file').setInputFiles(file);
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText(` ${count} `, { timeout: 60_000 });
  await page.getByRole('button', { name: 'Whole', exact: true }).click();
  // Chosen, it stays the map in narrow windows too.
  await page.keyboard.press('m');
}

/** How far a point is from the claim in focus. */
async function distance(page: Page, at: { x: number; y: number }): Promise<number> {
  const box = await page.locator('[data-focused]').boundingBox();
  if (!box) throw new Error('No claim is in focus.');
  const across = Math.max(box.x - at.x, 0, at.x - box.x - box.width);
  return Math.hypot(across, Math.max(box.y - at.y, 0, at.y - box.y - box.height));
}

test('all of each map, and 1,000 and 10,000 claims, fit into every window, and names are whole', async ({
  page,
}) => {
  await page.addInitScript(watchWriting);
  await openMap(page, '?view=map&detail=whole');
  await test.step('each map that is shipped', async () => {
    for (const window of everyFifth('windows', windows)) {
      await page.setViewportSize(window);
      // Each is another map than the one before: it opens in this window.
      for (const name of ['broad-street-pump', 'school-at-nine', 'putin-zelensky-summit']) {
        const where = `${name}, ${window.width} by ${window.height}`;
        await goToMap(page, `?map=${name}&view=map&detail=whole`);
        await fills(page);
        const words = await soundWriting(page, where);
        expect.soft(Math.min(...words.map(({ size }) => size)), where).toBeGreaterThanOrEqual(13);
        expect.soft(words.length, where).toBeGreaterThan(8);
      }
    }
  });
  await test.step('1,000 and 10,000 claims', async () => {
    await goTo(page, '?view=map');
    for (const count of [1000, 10_000]) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await showLarge(page, count);
      for (const window of everyFifth('windows', windows)) {
        const where = `${count} claims, ${window.width} by ${window.height}`;
        await page.setViewportSize(window);
        await fills(page);
        const words = await soundWriting(page, where);
        expect.soft(words.length, where).toBeGreaterThan(3);
      }
    }
  });
});

test('100,000 claims fit into a window, and the wheel leads to one of them', async ({ page }) => {
  await openMap(page, '?view=map');
  await showLarge(page, 100_000);
  await fills(page);
  const room = await place(page);
  const at = { x: room.x + room.width * 0.6, y: room.y + room.height * 0.4 };
  await page.mouse.move(at.x, at.y);
  for (let notch = 0; notch < 60; notch++) {
    await page.mouse.wheel(0, -120);
    if ((await map(page).getAttribute('data-detail')) !== 'whole') break;
  }
  await expect(map(page)).not.toHaveAttribute('data-detail', 'whole');
  await expect(page.locator('[data-claim]').first()).toBeVisible({ timeout: 60_000 });
});

test('the switch says which level is on, and the address has it; “whole map” and the wheel lead to the whole and back, and the pointer is told what stands there', async ({
  page,
}) => {
  await openMap(page);
  await still(page);
  const level = (name: string) =>
    page.getByRole('group', { name: 'Detail' }).getByRole('button', { name, exact: true });
  await expect(level('Fitted')).toHaveAttribute('aria-pressed', 'true');
  await level('Whole').click();
  await expect(level('Whole')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/detail=whole/);
  await fills(page);
  await level('Names').click();
  await expect(map(page)).toHaveAttribute('data-detail', 'names');
  await expect(page).toHaveURL(/detail=names/);
  await still(page);
  await expect(card(page, 'thesis')).toBeInViewport();
  await level('Sentences').click();
  await expect(map(page)).toHaveAttribute('data-detail', 'sentences');
  await test.step('“whole map” shows the whole, however much of it is open, and goes back from there', async () => {
    await goToMap(page, '?expand=1');
    await still(page);
    const before = await map(page).getAttribute('data-drawn');
    await expect(map(page)).not.toHaveAttribute('data-detail', 'whole');
    await page.keyboard.press('0');
    await fills(page);
    await page.keyboard.press('0');
    await still(page);
    await expect(map(page)).toHaveAttribute('data-drawn', before ?? '');
    await dropFile(page, 'large.json', generatedMap(300));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('300');
    await page.keyboard.press('a');
    await page.keyboard.press('0');
    await fills(page);
  });
  await test.step('the wheel leads from the cards to the whole and back, with the claim under the pointer', async () => {
    await goToMap(page, '');
    await dropFile(page, 'large.json', generatedMap(1000));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1000');
    await still(page);
    await card(page, 'n0').click();
    const child = page.locator('[data-claim][data-role="objection"]').first();
    await child.click();
    await still(page);
    const id = await page.locator('[data-focused]').getAttribute('data-claim');
    const box = await page.locator('[data-focused]').boundingBox();
    if (!box) throw new Error('The claim has no place.');
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.mouse.move(at.x, at.y);
    const away: number[] = [];
    for (let notch = 0; notch < 30; notch++) {
      await page.mouse.wheel(0, 60);
      if ((await map(page).getAttribute('data-detail')) === 'whole') break;
    }
    await drawnBox(page);
    away.push(await distance(page, at));
    // Farther, but not so far that all of it fits.
    for (let notch = 0; notch < 4; notch++) {
      await page.mouse.wheel(0, 60);
      await drawnBox(page);
      away.push(await distance(page, at));
    }
    for (let notch = 0; notch < 30; notch++) {
      await page.mouse.wheel(0, -60);
      if ((await map(page).getAttribute('data-detail')) !== 'whole') break;
    }
    await drawnBox(page);
    away.push(await distance(page, at));
    await expect(page.locator('[data-focused]')).toHaveAttribute('data-claim', id ?? '');
    expect(Math.max(...away)).toBeLessThanOrEqual(24);
  });
  await test.step('the pointer is told what stands there, within the map', async () => {
    await goToMap(page, '?view=map');
    await showLarge(page, 1000);
    const room = await drawnBox(page);
    for (const [across, down] of [
      [0.05, 0.5],
      [0.5, 0.03],
      [0.55, 0.97],
      [0.3, 0.6],
    ] as const) {
      await page.mouse.move(room.x + across * room.width, room.y + down * room.height);
      const tip = page.locator('.whole-tip');
      if ((await tip.count()) === 0) continue;
      const box = await tip.boundingBox();
      expect(box && box.x >= room.x && box.y >= room.y).toBe(true);
      expect(box && box.x + box.width <= room.x + room.width + 1).toBe(true);
      expect(box && box.y + box.height <= room.y + room.height + 1).toBe(true);
    }
  });
});

test('an address has the whole: clicks and keys lead through it, and it has no accessibility faults', async ({
  page,
}) => {
  await openMap(page, '?detail=whole');
  await test.step('a click goes to a claim, a second one fills the window with its branch, Escape shows all again', async () => {
    await fills(page);
    await drawnBox(page);
    await enterMap(page);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const focused = page.locator('[data-focused]');
    await expect(focused).toHaveAttribute('data-claim', 'washington');
    await still(page);
    const before = await settled(() => focused.boundingBox());
    if (!before) throw new Error('The claim has no place.');
    await page.mouse.click(before.x + 30, before.y + 6);
    const room = await drawnBox(page);
    await expect.poll(async () => (await focused.boundingBox())?.height).toBeGreaterThan(room.height - 2);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await focused.boundingBox())?.height).toBeCloseTo(before.height, 0);
  });
  await test.step('it has no accessibility faults in light and in dark colours', async () => {
    await goToMap(page, '?detail=whole&node=washington');
    expect(await violationsInBothThemes(page, () => drawnBox(page))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });
  await test.step('where motion is unwanted a dive is a cut', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await drawnBox(page);
    await enterMap(page);
    const focused = page.locator('[data-focused]');
    const { height } = (await focused.boundingBox()) ?? { height: Number.NaN };
    const heights = await focused.evaluate(async (element) => {
      const { x, y } = element.getBoundingClientRect();
      const canvas = document.elementFromPoint(x + 20, y + 6);
      const press = { bubbles: true, clientX: x + 20, clientY: y + 6 };
      canvas?.dispatchEvent(new PointerEvent('pointerdown', { ...press, pointerId: 1 }));
      canvas?.dispatchEvent(new PointerEvent('pointerup', { ...press, pointerId: 1 }));
      canvas?.dispatchEvent(new MouseEvent('click', { ...press, detail: 1 }));
      const seen = new Set<number>();
      for (let frame = 0; frame < 20; frame++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        seen.add(Math.round(element.getBoundingClientRect().height));
      }
      return [...seen];
    });
    expect(heights.length).toBeLessThanOrEqual(2);
    // From here to there, and not stayed.
    expect(heights.at(-1)).toBeGreaterThan(height);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  });
  await test.step('keys walk from claim to claim; one element says what has the focus', async () => {
    await goToMap(page, '?detail=whole&node=thesis');
    await drawnBox(page);
    await enterMap(page);
    const focused = page.locator('[data-focused]');
    await expect(focused).toHaveAttribute('data-claim', 'thesis');
    await expect(page.locator('[data-claim]')).toHaveCount(1);
    await page.keyboard.press('ArrowRight');
    await expect(focused).toHaveAttribute('data-claim', 'legitimacy');
    await expect(focused).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(focused).toHaveAttribute('data-claim', 'washington');
    await expect(focused).toHaveAccessibleName(/^Reason: /);
    await expect(focused).toHaveAttribute('data-role', 'reason');
    await page.keyboard.press('Enter');
    await expect(details(page)).toBeFocused();
    await expect(map(page)).toHaveAccessibleDescription(/outline/);
  });
});
