// The levels of detail, and the zoom that passes through them: from sentences over names to the whole and back.

import type { Page } from '@playwright/test';
import { generatedMap } from './generatedMap.ts';
import { card, details, dropFile, enterMap, expect, map, openMap, still, test } from './page.ts';
import { drawn } from './settled.ts';
import { type Sight, sightOf } from './sight.ts';

const detailSwitch = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Detail' }).getByRole('button', { name, exact: true });

/** Opens a map of a number of claims, all of them open. */
async function openGenerated(page: Page, size: number): Promise<void> {
  await openMap(page);
  await dropFile(page, 'large.json', generatedMap(size));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(String(size));
  await page.keyboard.press('a');
  await still(page);
}

/** Where a claim is in the window: its card, or its rectangle in the whole. */
async function placeOf(page: Page, id: string) {
  const box = await card(page, id).boundingBox();
  if (!box) throw new Error(`${id} is not on the page.`);
  return box;
}

const distance = (box: { x: number; y: number; width: number; height: number }, x: number, y: number) =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));

/** What can be told of a sight that must be the same when one comes back to it. */
const gist = ({ detail, cards }: Sight) => ({
  detail,
  cards: cards.map(({ id, form, box }) => [id, form, Math.round(box.left), Math.round(box.top)]),
});

for (const [what, open] of Object.entries({
  'the flagship': (page: Page) => openMap(page, '?expand=all'),
  'the pump': (page: Page) => openMap(page, '?map=broad-street-pump&expand=all'),
  'the school': (page: Page) => openMap(page, '?map=school-at-nine&expand=all'),
  '300 claims': (page: Page) => openGenerated(page, 300),
})) {
  test(`${what}: at every turn of the wheel all can be read and nothing lies on anything, and the claim under the pointer stays`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    await enterMap(page);
    await page.keyboard.press('Home');
    await detailSwitch(page, 'Sentences').click();
    await still(page);
    const focused = await page.locator('[data-focused]').getAttribute('data-claim');
    const id = focused ?? '';
    const box = await placeOf(page, id);
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.mouse.move(at.x, at.y);
    const wrong: string[] = [];
    let before = 'sentences';
    const seen: string[] = [];
    for (const turn of [...Array(20).fill(80), ...Array(20).fill(-80)]) {
      await page.mouse.wheel(0, turn);
      await drawn(page);
      await still(page);
      const sight = await sightOf(page);
      wrong.push(...sight.faults.map((fault) => `${sight.detail}: ${fault}`));
      if (sight.detail === before) continue;
      seen.push(sight.detail);
      const off = distance(await placeOf(page, id), at.x, at.y);
      // The whole fits its window, and can move for that.
      if (off > 24 && sight.detail !== 'whole')
        wrong.push(`${before} to ${sight.detail}: ${id} is ${off} px off`);
      before = sight.detail;
    }
    expect(seen).toEqual(['names', 'whole', 'names', 'sentences']);
    expect([...new Set(wrong)]).toEqual([]);
  });
}

test('out and in again leads back to the same scene', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, '?node=sanctions-bite');
  await still(page);
  const before = gist(await sightOf(page));
  const box = await placeOf(page, 'sanctions-bite');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const turnTo = async (level: string, turn: number) => {
    for (let turns = 0; turns < 30; turns++) {
      if (await detailSwitch(page, level).evaluate((it) => it.ariaPressed === 'true')) break;
      await page.mouse.wheel(0, turn);
      await drawn(page);
    }
    await expect(detailSwitch(page, level)).toHaveAttribute('aria-pressed', 'true');
    await still(page);
  };
  await turnTo('Names', 80);
  await turnTo('Whole', 80);
  await turnTo('Names', -80);
  await turnTo('Fitted', -80);
  expect(gist(await sightOf(page))).toEqual(before);
});

test('each click on the zoom is a level, and the switch says which one is on', async ({ page }) => {
  await openMap(page);
  await still(page);
  const zoom = (name: string) => page.getByRole('button', { name, exact: true }).click();
  for (const [button, level] of [
    ['Zoom out', 'Names'],
    ['Zoom out', 'Whole'],
    ['Zoom in', 'Names'],
    ['Zoom in', 'Fitted'],
    ['Zoom in', 'Sentences'],
    ['Zoom out', 'Fitted'],
  ] as const) {
    // In the whole there is more to see nearer, before it leads to the names.
    for (let click = 0; click < 12; click++) {
      if (click > 0 && (await detailSwitch(page, level).getAttribute('aria-pressed')) === 'true') break;
      await zoom(button);
    }
    await expect(detailSwitch(page, level), `${button}: ${level}`).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.detail-choice[aria-pressed="true"]')).toHaveCount(1);
  }
});

test('a level that was chosen is in the address, and a reload keeps it', async ({ page }) => {
  await openMap(page);
  await detailSwitch(page, 'Names').click();
  await expect(page).toHaveURL(/detail=names/);
  await expect(map(page)).toHaveAttribute('data-detail', 'names');
  await page.reload();
  await expect(map(page)).toHaveAttribute('data-detail', 'names');
  await detailSwitch(page, 'Fitted').click();
  await expect(page).not.toHaveURL(/detail=/);
});

/** The part of the canvas that is painted, from 0 to 1 in each direction. */
const painted = (page: Page) =>
  page.locator('.whole canvas').evaluate((it) => {
    const canvas = it as HTMLCanvasElement;
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    if (!pixels) return { share: 0, width: 0, height: 0 };
    const frame = canvas.closest('.map')?.getBoundingClientRect();
    const columns = new Set<number>();
    const rows = new Set<number>();
    // What is not painted lets the paper of the page through.
    for (let at = 0; at < canvas.width * canvas.height; at++) {
      if (pixels[at * 4 + 3] === 0) continue;
      columns.add(at % canvas.width);
      rows.add(Math.floor(at / canvas.width));
    }
    return {
      share: (columns.size * rows.size) / (canvas.width * canvas.height),
      width: Math.round(canvas.clientWidth - (frame?.width ?? 0)),
      height: Math.round(canvas.clientHeight - (frame?.height ?? 0)),
    };
  });

test('the whole fits any map into any window and uses it', async ({ page }) => {
  test.slow();
  for (const size of [0, 1000, 10_000]) {
    if (size === 0) await openMap(page, '?view=map');
    else {
      await dropFile(page, 'large.json', generatedMap(size));
      await expect(page.getByRole('heading', { level: 1 })).toContainText(String(size));
    }
    await page.keyboard.press('0');
    for (const [width, height] of [
      [1440, 900],
      [1920, 1080],
      [1024, 768],
      [844, 390],
    ] as const) {
      await page.setViewportSize({ width, height });
      await drawn(page);
      await still(page);
      const where = `${size} claims at ${width}x${height}`;
      const { share, ...over } = await painted(page);
      expect(share, where).toBeGreaterThanOrEqual(0.9);
      expect(over, where).toEqual({ width: 0, height: 0 });
    }
  }
});

test('a click in the whole goes to its claim, and the key 0 leads out and back', async ({ page }) => {
  await openGenerated(page, 400);
  await page.keyboard.press('0');
  await expect(map(page)).toHaveAttribute('data-detail', 'whole');
  await still(page);
  const stage = await map(page).boundingBox();
  if (!stage) throw new Error('The map has no place on the page.');
  await page.mouse.click(stage.x + 20, stage.y + stage.height / 2);
  await expect(details(page).locator('.chip')).toContainText('Thesis');
  await page.keyboard.press('0');
  await expect(map(page)).not.toHaveAttribute('data-detail', 'whole');
});
