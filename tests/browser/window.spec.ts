import { generatedMap } from './generatedMap.ts';
import { details, dropFile, expect, map, openMap, still, test } from './page.ts';
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

test('from afar a click on a rectangle goes to its claim', async ({ page }) => {
  await openMap(page);
  await dropFile(page, 'large.json', generatedMap(400));
  await page.getByRole('button', { name: 'Open all' }).click();
  await still(page);
  await expect(details(page).locator('.chip')).toHaveCount(0);
  await expect(map(page)).toHaveAttribute('data-detail', 'whole');
  const stage = await map(page).boundingBox();
  if (!stage) throw new Error('The map has no place on the page.');
  await page.mouse.click(stage.x + 20, stage.y + stage.height / 2);
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
  await expect(map(page)).toHaveAttribute('data-detail', 'whole');
});
