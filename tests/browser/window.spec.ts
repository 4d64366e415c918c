import { generatedMap } from './generatedMap.ts';
import { card, details, dropFile, expect, map, openMap, still, test } from './page.ts';
import { drawn } from './settled.ts';

test('a map of 3,000 claims, all open, pans and zooms with at most 300 cards on the page', async ({
  page,
}) => {
  await openMap(page);
  await dropFile(page, 'large.json', generatedMap(3000));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A generated map of 3000 claims');
  await page.getByRole('button', { name: 'Open all' }).click();
  await still(page);
  const counts: number[] = [];
  const count = async () => {
    counts.push(await page.locator('[data-claim]').count());
  };
  await count();
  const stage = await map(page).boundingBox();
  if (!stage) throw new Error('The map has no place on the page.');
  const middle = { x: stage.x + stage.width / 2, y: stage.y + stage.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  // In from the whole to full size, counting at every zoom.
  for (let step = 0; step < 13; step++) {
    await page.mouse.wheel(0, -320);
    await drawn(page);
    await count();
  }
  const dragged: number[] = [];
  for (let step = 0; step < 6; step++) {
    await page.mouse.down();
    await page.mouse.move(middle.x - 300, middle.y - 60, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(middle.x, middle.y);
    await count();
    dragged.push(counts.at(-1) ?? 0);
  }
  for (let step = 0; step < 13; step++) {
    await page.mouse.wheel(0, 320);
    await drawn(page);
    await count();
  }
  expect(Math.max(...counts)).toBeLessThanOrEqual(300);
  // Somewhere on the way there were cards to see.
  expect(Math.max(...counts)).toBeGreaterThan(3);
  expect(dragged.length).toBe(6);
});

test('from afar a click on a block goes to its claim', async ({ page }) => {
  await openMap(page);
  await dropFile(page, 'large.json', generatedMap(400));
  await page.getByRole('button', { name: 'Open all' }).click();
  await page.getByRole('button', { name: 'Start with the thesis' }).click();
  await still(page);
  const transform = () =>
    page.evaluate(() => {
      const { a, e, f } = new DOMMatrix(
        getComputedStyle(document.querySelector('.react-flow__viewport') ?? document.body).transform,
      );
      return { zoom: a, x: e, y: f };
    });
  const near = await transform();
  const stage = await map(page).boundingBox();
  const box = await card(page, 'n0').boundingBox();
  if (!box || !stage) throw new Error('The thesis is not on the page.');
  const middle = {
    x: (box.x + box.width / 2 - stage.x - near.x) / near.zoom,
    y: (box.y + box.height / 2 - stage.y - near.y) / near.zoom,
  };
  await details(page).getByRole('button', { name: 'About this map' }).click();
  await expect(details(page).locator('.chip')).toHaveCount(0);
  await page.keyboard.press('0');
  await still(page);
  await expect(map(page)).toHaveAttribute('data-detail', 'far');
  await expect(page.locator('[data-claim]')).toHaveCount(0);
  const far = await transform();
  await page.mouse.click(stage.x + far.x + middle.x * far.zoom, stage.y + far.y + middle.y * far.zoom);
  await expect(details(page).locator('.chip')).toContainText('Thesis');
});

test('a large map is laid out by a worker, under the policy of the page', async ({ page }) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await openMap(page);
  // The quotations of the first map are looked for by one of their own.
  await expect.poll(() => workers.length).toBe(1);
  await dropFile(page, 'large.json', generatedMap(2000));
  await page.getByRole('button', { name: 'Open all' }).click();
  await expect.poll(() => new Set(workers).size).toBe(2);
  await expect(map(page)).toHaveAttribute('data-detail', 'far');
});
