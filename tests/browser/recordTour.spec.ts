import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { sound } from '../argument/maps.ts';
import { violations, violationsInBothThemes } from './axe.ts';
import { card, details, expect, map, mapReady, openMap, still, test } from './page.ts';

// The camera cuts instead of flying: what is asked here is where it comes to rest.
const pump = '?map=broad-street-pump&view=map';
const tour = (page: Page) => page.getByRole('complementary', { name: 'Tour' });
const step = (page: Page, number: number) =>
  tour(page).getByRole('button', { name: new RegExp(`^Step ${number}\\b`) });
const said = (page: Page) => page.locator('.main-view [role="status"]').last();

/** Three sights: the thesis with its reasons, one reason, the whole map. */
async function keepThree(page: Page): Promise<void> {
  // Arrows go by direction.
  await page.getByLabel('Layout').selectOption('right');
  await page.keyboard.press('m');
  await page.keyboard.press('Home');
  await page.keyboard.press('k');
  await expect(tour(page)).toBeVisible();
  await expect(said(page)).toHaveText('Step 1 kept.');
  await still(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('k');
  await expect(said(page)).toHaveText('Step 2 kept.');
  await page.keyboard.press('0');
  await still(page);
  await page.keyboard.press('k');
  await expect(said(page)).toHaveText('Step 3 kept.');
}

async function saved(page: Page, press: () => Promise<void>) {
  const download = page.waitForEvent('download');
  await press();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

const save = (page: Page) =>
  saved(page, () => tour(page).getByRole('button', { name: 'Save map with this tour' }).click());

async function keepAndEdit(page: Page): Promise<void> {
  await openMap(page, pump);
  await keepThree(page);
  await expect(step(page, 1)).toContainText('Water carries cholera');
  await expect(step(page, 2)).toContainText('Foul air explains it');
  await expect(step(page, 3)).toContainText('The whole map');

  await step(page, 2).click();
  const caption = tour(page).getByLabel('Caption, for the class');
  // Keys of the map are letters here.
  await caption.pressSequentially('Look: one pump, 0 doubt? k');
  await tour(page).getByLabel('Notes, for you alone').fill('Wait for answers.');
  await tour(page).getByLabel('Seconds planned').fill('45');
  await tour(page).getByLabel('Shows').selectOption('The way to the thesis');
  await tour(page).getByLabel('Spotlight').selectOption('Off: nothing is dimmed');
  await tour(page).getByLabel('Question', { exact: true }).fill('What do the deaths lie round?');
  await tour(page).getByLabel('Answers, one a line').fill('A church\nA pump');
  await expect(tour(page)).toContainText(
    '3 steps · 0:45 minutes planned · kept in this browser, not saved yet',
  );

  const up = tour(page).getByRole('button', { name: 'Move step 3 up' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Now step 2 of 3.');
  await expect(tour(page).getByRole('button', { name: 'Move step 2 up' })).toBeFocused();

  await page.reload();
  await mapReady(page);
  await page.keyboard.press('k');
  await expect(tour(page)).toContainText('You have an unsaved tour of this map from');
  await tour(page).getByRole('button', { name: 'Continue' }).click();
  await expect(step(page, 2)).toContainText('The whole map');
  await step(page, 3).click();
  await expect(caption).toHaveValue('Look: one pump, 0 doubt? k');

  const file = await save(page);
  expect(file.name).toBe('broad-street-pump.json');
  await expect(tour(page)).toContainText('· saved');
  const tours = sound(file.text).tours;
  expect(tours.map(({ id }) => id)).toEqual(['lesson', 'my-tour']);
  expect(tours[1]?.steps).toEqual([
    { id: 'water-carries-cholera', focus: ['thesis'], fit: 'subtree' },
    { id: 'the-whole-map', focus: ['miasma'], fit: 'all' },
    {
      id: 'foul-air-explains-it',
      focus: ['miasma'],
      fit: 'path',
      spotlight: false,
      caption: 'Look: one pump, 0 doubt? k',
      notes: 'Wait for answers.',
      seconds: 45,
      question: { text: 'What do the deaths lie round?', choices: ['A church', 'A pump'] },
    },
  ]);
  // All but the new tour is the file as it was.
  const before = readFileSync('data/broad-street-pump.json', 'utf8');
  const tail = /\s*\]\s*\}\s*$/.exec(before)?.[0] ?? '';
  expect(file.text.startsWith(before.slice(0, -tail.length))).toBe(true);
  expect(file.text.endsWith(tail)).toBe(true);
}

async function axeFindsNothing(page: Page): Promise<void> {
  const looksRight = async (what: string, within?: string) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await violationsInBothThemes(page, undefined, within), what).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations(page, 'without colours', within), `${what}, narrow`).toEqual([]);
  };
  await step(page, 2).click();
  await tour(page).getByLabel('Answers, one a line').fill('One');
  await tour(page).getByLabel('Spotlight').selectOption('On claims that you choose');
  for (const more of await tour(page).locator('details').all())
    if ((await more.getAttribute('open')) === null) await more.locator('summary').click();
  await tour(page).getByRole('button', { name: 'Doubt it' }).click();
  await looksRight('form');
  expect(await tour(page).evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBe(0);
  await tour(page).getByRole('button', { name: 'Delete step 2' }).click();
  await looksRight('deleted', 'aside.panel');
  await tour(page).getByRole('button', { name: 'Put away' }).click();
  await looksRight('start', 'aside.panel');
}

test('sights are kept with one key, edited, moved, and found again after a reload; axe finds nothing in the panel, while a tour is recorded and before', async ({
  page,
}) => {
  await keepAndEdit(page);
  await axeFindsNothing(page);
});

test('from the details one key keeps the sight, and a button leads back to the steps; a step is gone to on the map, shows another sight when asked to, and is tried out', {
  tag: '@smoke',
}, async ({ page }) => {
  await openMap(page, pump);
  // Arrows go by direction.
  await page.getByLabel('Layout').selectOption('right');
  await page.keyboard.press('m');
  await page.keyboard.press('Home');
  await page.keyboard.press('k');
  await expect(tour(page)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press(']');
  await expect(details(page)).toBeVisible();
  await page.keyboard.press('k');
  await expect(details(page)).toBeVisible();
  await expect(said(page)).toHaveText('Step 2 kept.');
  await page.getByRole('button', { name: 'Tour: 2 steps' }).click();
  await step(page, 2).click();
  await expect(tour(page).getByLabel('Opens the passage of').locator('option:checked')).not.toHaveText(
    /^None/,
  );
  // From here on the sight is that of the map alone.
  await tour(page).getByLabel('Opens the passage of').selectOption({ index: 0 });
  await step(page, 2).click();
  await expect(tour(page).getByLabel('Opens the passage of')).toHaveCount(0);
  await page.keyboard.press('m');
  await page.keyboard.press('0');
  await still(page);
  await page.keyboard.press('k');
  await expect(said(page)).toHaveText('Step 3 kept.');
  await page.keyboard.press('Home');
  await step(page, 2).click();
  await tour(page).getByRole('button', { name: 'Go there' }).click();
  await still(page);
  await expect(card(page, 'miasma')).toHaveAttribute('data-focused', 'true');
  await expect(card(page, 'miasma')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('m');
  await expect(card(page, 'miasma')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(card(page, 'miasma')).not.toHaveAttribute('data-focused', 'true');
  await tour(page).getByRole('button', { name: 'Use this sight' }).click();
  await expect(step(page, 2)).not.toContainText('Foul air explains it');
  // Trying it out presents the draft.
  await tour(page).getByRole('button', { name: 'Try it' }).click();
  await expect(page).toHaveURL(/mode=present&tour=my-tour/);
  await expect(map(page)).toHaveAttribute('data-presented', 'true');
  // A ring would point at a claim where nobody went.
  await page.keyboard.press('PageDown');
  await expect(page.locator('.present-count')).toContainText('2 / 3');
  await expect(page.locator('.map :focus')).toHaveCount(0);
});
