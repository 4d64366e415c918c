// Every step of a tour is a picture that fills the stage and can be read from the last row.

import type { Page } from '@playwright/test';
import type { Argument } from '../../src/argument/argument.ts';
import { ancestorsOf } from '../../src/argument/walk.ts';
import { flattenSteps, toursOf } from '../../src/tours/steps.ts';
import { type StepView, stepView } from '../../src/tours/stepView.ts';
import { shipped, sound } from '../argument/maps.ts';
import { everyFifth } from '../properties.ts';
import { generatedMap } from './generatedMap.ts';
import { goToMap } from './goToMap.ts';
import { dropFile, expect, goTo, openMap, still, test } from './page.ts';
import { drawn } from './settled.ts';
import { outOfSight, sightOf } from './sight.ts';

/** Windows, and the least size of the sentences in focus there, in CSS pixels. */
const stages = [
  { width: 1920, height: 1080, least: 28, names: false },
  { width: 1024, height: 768, least: 22, names: false },
  // On a phone some of many claims in focus may be names.
  { width: 844, height: 390, least: 15, names: true },
] as const;

const isRead = (argument: Argument, id: string) => argument.claims.get(id)?.kind !== 'linked';

/** What is to be read at a step; of linked premises each. The way to them may be names. */
const focusOf = (argument: Argument, { step, inView }: StepView) =>
  (step.question || step.fit === 'all' ? inView : step.focus).flatMap((id) => {
    const claim = argument.claims.get(id);
    return claim?.kind === 'linked' ? claim.premises : [id];
  });

/** What the claims in focus bear on. */
const bearers = (argument: Argument, focus: readonly string[]) =>
  focus.flatMap((id) => ancestorsOf(argument, id).find((each) => isRead(argument, each)) ?? []);

async function wrongAt(
  page: Page,
  argument: Argument,
  view: StepView,
  { least, names }: (typeof stages)[number],
) {
  if (view.questionAlone)
    return (await page.locator('.map').isVisible()) ? ['the map answers the question'] : [];
  const sight = await sightOf(page);
  if (sight.detail === 'whole') return sight.faults;
  const focus = focusOf(argument, view);
  const shown = sight.cards.filter(({ id }) => focus.includes(id));
  return [
    ...outOfSight(sight, [...focus, ...bearers(argument, focus)]).map((id) => `${id} is not in sight`),
    ...shown.flatMap(({ id, form, type }) => {
      if (form === 'name') return names ? [] : [`of ${id} only the name`];
      return type < least ? [`${id} at ${type} px`] : [];
    }),
    ...(sight.cards.length > 1 && sight.filled < 0.6
      ? [`${Math.round(sight.filled * 100)} % of the stage`]
      : []),
    ...sight.faults,
  ];
}

/** Goes through a tour, each time in another window, and says what is wrong where. */
async function walk(page: Page, argument: Argument, tour: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const stage of everyFifth(`${tour}, windows`, stages)) {
    await page.setViewportSize(stage);
    await page.keyboard.press('Home');
    const steps = flattenSteps(
      toursOf(argument).find(({ id }) => id === tour) ?? { id: tour, title: '', steps: [] },
    );
    for (const [at, step] of steps.entries()) {
      if (at > 0) await page.keyboard.press('PageDown');
      await expect(page.locator('.present')).toHaveAttribute('data-step', step.id);
      await drawn(page);
      await still(page);
      const view = stepView(argument, tour, at);
      const found = view ? await wrongAt(page, argument, view, stage) : ['no such step'];
      wrong.push(...found.map((each) => `${stage.width}, ${tour}, ${step.id}: ${each}`));
    }
  }
  return wrong;
}

/** The maps whose tours are gone through. */
const names = ['putin-zelensky-summit', 'broad-street-pump', 'school-at-nine'];

test('every step of every tour fills the stage with what it is about, and so does every step of a tour made from a map of 300 claims', async ({
  page,
}) => {
  test.slow();
  const stage = page.locator('.present');
  const leave = async (query: string) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await goToMap(page, query);
    await expect(stage).toHaveCount(0);
  };
  await openMap(page);
  for (const name of names) {
    const argument = shipped(name);
    for (const { id } of toursOf(argument)) {
      await test.step(`${name}, ${id}`, async () => {
        await leave(`?map=${name}`);
        await goTo(page, `?mode=present&map=${name}&tour=${id}`);
        await expect(stage).toBeVisible();
        expect(await walk(page, argument, id), name).toEqual([]);
      });
    }
  }
  await test.step('a map of 300 claims', async () => {
    const text = generatedMap(300);
    const argument = sound(text);
    const [tour] = toursOf(argument);
    await leave('');
    await dropFile(page, 'large.json', text);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('300');
    await page.locator('body').press('p');
    expect(await walk(page, argument, tour?.id ?? '')).toEqual([]);
  });
});
