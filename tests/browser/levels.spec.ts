// The levels of detail, and the zoom that passes through them: from sentences over names to the whole and back.

import type { Page } from '@playwright/test';
import { everyFifth } from '../properties.ts';
import { generatedMap } from './generatedMap.ts';
import { goToMap } from './goToMap.ts';
import { card, dropFile, enterMap, expect, openMap, still, test } from './page.ts';
import { drawn } from './settled.ts';
import { type Sight, sightOf } from './sight.ts';

const detailSwitch = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Detail' }).getByRole('button', { name, exact: true });

/** Shows a map of a number of claims, all of them open. */
async function showGenerated(page: Page, size: number): Promise<void> {
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

const cases: readonly (readonly [
  what: string,
  width: number,
  height: number,
  open: (page: Page) => Promise<void>,
])[] = [
  ['the flagship', 1440, 900, (page) => openMap(page, '?view=map&expand=all')],
  ['the pump', 1920, 1080, (page) => openMap(page, '?map=broad-street-pump&expand=all')],
  ['the school', 1024, 768, (page) => openMap(page, '?map=school-at-nine&expand=all')],
  ['the flagship', 390, 844, (page) => openMap(page, '?view=map&expand=all')],
  ['300 claims', 844, 390, (page) => showGenerated(page, 300)],
];

test('at every turn of the wheel all can be read and nothing lies on anything, and the claim under the pointer stays', async ({
  page,
}) => {
  test.slow();
  for (const [what, width, height, open] of everyFifth('turned', cases))
    await test.step(`${what}, ${width}x${height}`, async () => {
      await page.setViewportSize({ width, height });
      await open(page);
      await enterMap(page);
      await page.keyboard.press('Home');
      // In a low window the details lie over the map.
      if (height < 600) await page.keyboard.press('Escape');
      await detailSwitch(page, 'Sentences').click();
      await still(page);
      const id = (await page.locator('[data-focused]').getAttribute('data-claim')) ?? '';
      let at = { x: 0, y: 0 };
      const pointAtIt = async () => {
        const box = await placeOf(page, id);
        at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        await page.mouse.move(at.x, at.y);
      };
      await pointAtIt();
      const wrong: string[] = [];
      let before = 'sentences';
      const seen: string[] = [];
      for (const turn of [...Array(20).fill(80), ...Array(20).fill(-80)]) {
        await page.mouse.wheel(0, turn);
        await drawn(page);
        await still(page);
        const sight = await sightOf(page);
        wrong.push(...sight.faults.map((fault) => `${sight.detail}: ${fault}`));
        // The whole fits its window at last, and may move for that.
        if (sight.detail === 'whole' && turn > 0) await pointAtIt();
        if (sight.detail === before) continue;
        seen.push(sight.detail);
        const off = Math.round(distance(await placeOf(page, id), at.x, at.y));
        if (off > 24 && sight.detail !== 'whole')
          wrong.push(`${before} to ${sight.detail}: ${id} is ${off} px off`);
        before = sight.detail;
      }
      expect(seen, what).toEqual(['names', 'whole', 'names', 'sentences']);
      expect([...new Set(wrong)], what).toEqual([]);
    });
});

test('out and in again leads back to the same scene, and each click on the zoom is a level, which the switch says', async ({
  page,
}) => {
  await test.step('out and in again leads back to the same scene', async () => {
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
  await test.step('each click on the zoom is a level, and the switch says which one is on', async () => {
    await goToMap(page, '');
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
      // The whole comes over the line when it is first shown.
      await still(page);
    }
  });
});
