// The presenter's window where room is short or words are long, and what it calls steps.

import type { Page } from '@playwright/test';
import { card, dropFile, expect, openMap, test } from './page.ts';
import { openPresenter } from './talkWindows.ts';

const long = `Donaudampfschiff${'fahrtsgesellschaft'.repeat(5)}`;
const words = JSON.stringify({
  version: 1,
  title: 'The ferry',
  thesis: { id: 'we-should-keep', text: 'We should keep the ferry.', children: [] },
  tours: [
    {
      id: 'x',
      title: 'X',
      steps: [
        { focus: ['we-should-keep'], caption: `The ${long}.` },
        { id: 'again', focus: ['we-should-keep'] },
      ],
    },
  ],
});

/** What of the window can be scrolled sideways, or stands beyond its edges. */
const sideways = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.console, .console *, .present *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
      .filter((element) => getComputedStyle(element).overflowX !== 'clip' && !element.closest('.map, svg'))
      .map(({ className, tagName }) => `${tagName} ${className}`),
  );

test('in a small presenter’s window every button can be reached, a word longer than its box is broken, and a step without a caption is called as its claim in every list', async ({
  page,
  context,
}) => {
  await openMap(page, '?map=broad-street-pump&mode=present');
  const presenter = await openPresenter(context, page);
  for (const [width, height] of [
    [700, 500],
    [1000, 420],
    [1280, 800],
  ] as const) {
    await presenter.setViewportSize({ width, height });
    for (const name of ['Previous', 'White', 'Keys']) {
      const button = presenter.locator('.console-tools').getByRole('button', { name, exact: true });
      await button.scrollIntoViewIfNeeded();
      // Where it stands it is seen, with nothing over it.
      const seen = await button.evaluate((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const at = (x: number, y: number) => element.contains(document.elementFromPoint(x, y));
        return at(left + 4, top + 4) && at(right - 4, bottom - 4);
      });
      expect(seen, `${name} at ${width}x${height}`).toBe(true);
    }
    const dot = await presenter.locator('.console-light').evaluate((line) => {
      const { width, height } = getComputedStyle(line, '::before');
      return [width, height];
    });
    expect(dot, `${width}x${height}`).toEqual(['12px', '12px']);
  }
  const size = await presenter
    .locator('.console-sources small')
    .first()
    .evaluate((small) => Number.parseFloat(getComputedStyle(small).fontSize));
  expect(size).toBeGreaterThanOrEqual(13);
  // Another map ends the talk, and a talk of it is for both windows.
  await page.keyboard.press('q');
  await expect(page.locator('.present')).toHaveCount(0);
  await dropFile(page, 'ferry.json', words);
  await expect(card(page, 'we-should-keep')).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.locator('.present')).toBeVisible();
  await expect(presenter.getByRole('heading', { level: 1 })).toHaveText('The ferry');
  for (const [width, height] of [
    [1280, 800],
    [700, 500],
  ] as const) {
    await presenter.setViewportSize({ width, height });
    expect(await sideways(presenter), `${width}`).toEqual([]);
  }
  await expect(presenter.locator('.console-next p')).toHaveText('2 We should keep the ferry.');
  await expect(presenter.locator('.console-steps li').last()).toHaveText('2 We should keep the ferry.');
  await page.setViewportSize({ width: 700, height: 500 });
  await page.keyboard.press('o');
  await expect(page.locator('.present-steps-choice').last()).toHaveText('2 We should keep the ferry.');
  expect(await sideways(page)).toEqual([]);
  await presenter.close();
});
