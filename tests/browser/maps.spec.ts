// The menu of the maps that the site ships.

import { violationsInBothThemes } from './axe.ts';
import { expect, mapReady, openMap, test } from './page.ts';

test('the menu offers the maps with their pictures, in the colours of the page, and opens one', async ({
  page,
}) => {
  const menu = page.getByRole('dialog', { name: 'Maps' });
  const drawn = () =>
    menu.locator('img').evaluateAll(async (pictures) => {
      const images = pictures as HTMLImageElement[];
      await Promise.all(images.map((image) => image.decode()));
      return images.map(({ currentSrc }) => /-(light|dark)\.svg$/.exec(currentSrc)?.[1]);
    });

  await test.step('by its button; what is open is named, and Escape gives the keyboard back', async () => {
    await openMap(page);
    await page.getByRole('button', { name: 'Maps' }).click();
    await expect(menu.getByRole('link')).toHaveCount(3);
    await expect(menu.locator('[aria-current="page"]')).toContainText('Kremlin');
    expect(await drawn()).toEqual(['light', 'light', 'light']);
    // The page behind it is looked at in accessibility.spec.ts.
    expect(await violationsInBothThemes(page, undefined, 'dialog[open]')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Maps' })).toBeFocused();
  });

  await test.step('the pictures follow the system, and the reader’s own choice before it', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Maps' }).click();
    expect(await drawn()).toEqual(['dark', 'dark', 'dark']);
    await page.keyboard.press('Escape');
    await page.getByLabel('Theme').selectOption('light');
    await page.getByRole('button', { name: 'Maps' }).click();
    expect(await drawn()).toEqual(['light', 'light', 'light']);
  });

  await test.step('in a narrow window they stand one below the other, and the menu is as wide as the window', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const [first, second] = await Promise.all(
      [0, 1].map((at) => menu.getByRole('link').nth(at).boundingBox()),
    );
    expect(second?.x).toBe(first?.x);
    expect(await menu.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect((await menu.boundingBox())?.width).toBe(320);
  });

  await test.step('by the keyboard another map is opened', async () => {
    await menu.getByRole('link', { name: /School at nine/ }).press('Enter');
    await expect(page).toHaveURL(/\?map=school-at-nine(&|$)/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('School at nine?');
    await mapReady(page);
  });

  await test.step('and the list of all actions has it, where there is no room for the button', async () => {
    await page.getByRole('button', { name: 'All actions' }).click();
    await page.getByRole('option', { name: /^Maps/ }).click();
    await expect(menu.locator('[aria-current="page"]')).toContainText('School at nine?');
  });
});
