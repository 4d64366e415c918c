import { generatedMap } from './generatedMap.ts';
import { dropFile, expect, map, openMap, still, test } from './page.ts';
import { drawn } from './settled.ts';

test('a map of 3,000 claims, all open, pans at every level with at most 300 cards on the page', async ({
  page,
}) => {
  await openMap(page, '?detail=sentences');
  await dropFile(page, 'large.json', generatedMap(3000));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A generated map of 3000 claims');
  await page.keyboard.press('a');
  const stage = await map(page).boundingBox();
  if (!stage) throw new Error('The map has no place on the page.');
  const middle = { x: stage.x + stage.width / 2, y: stage.y + stage.height / 2 };
  for (const detail of ['Sentences', 'Names']) {
    await page.getByRole('button', { name: detail, exact: true }).click();
    await expect(page.locator('[data-claim]').first()).toBeAttached();
    await still(page);
    const counts: number[] = [];
    for (let step = 0; step < 6; step++) {
      counts.push(await page.locator('[data-claim]').count());
      await page.mouse.move(middle.x, middle.y);
      await page.mouse.down();
      await page.mouse.move(middle.x - 300, middle.y - 60, { steps: 4 });
      await page.mouse.up();
      await drawn(page);
    }
    expect(Math.max(...counts), detail).toBeLessThanOrEqual(300);
    expect(Math.max(...counts), detail).toBeGreaterThan(5);
  }
});
