// Scenes: a claim that is linked to, looked at or opened is shown with what belongs to it, whatever the window.

import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Argument } from '../../src/argument/argument.ts';
import { ancestorsOf, childIds } from '../../src/argument/walk.ts';
import { shipped } from '../argument/maps.ts';
import { everyFifth } from '../properties.ts';
import { goToMap } from './goToMap.ts';
import { card, goTo, openMap, still } from './page.ts';
import { blog, expect, frameFor, mapFrame, test } from './secondOrigin.ts';
import { drawn } from './settled.ts';
import { outOfSight, type Sight, sightOf } from './sight.ts';

const maps = readdirSync('data').flatMap((file) => (file.endsWith('.json') ? file.replace('.json', '') : []));

/** The claim, what it bears on, and of an objection to a step also what that step leads to. */
function belongTogether(argument: Argument, id: string): string[] {
  const claim = argument.claims.get(id);
  const above = ancestorsOf(argument, id).filter((each) => argument.claims.get(each)?.kind !== 'linked');
  const bearer = claim?.premise ? argument.claims.get(claim.parent ?? '') : claim;
  return [id, ...above.slice(0, bearer?.against === 'inference' ? 2 : 1)];
}

/** What is wrong with a sight that is to show a claim, and these with it. */
function wrongIn(sight: Sight, id: string, together: readonly string[]): string[] {
  const { form = 'nothing' } = sight.cards.find((each) => each.id === id) ?? {};
  return [
    ...outOfSight(sight, together).map((each) => `${id}: ${each} is not in sight`),
    ...(form === 'name' ? [`${id}: only its name`] : []),
    ...sight.faults.map((fault) => `${id}: ${fault}`),
  ];
}

/** Follows a link without loading the page again. */
async function follow(page: Page, query: string): Promise<void> {
  await goTo(page, query);
  await drawn(page);
  await still(page);
}

/** A link to it shows it with what it bears on; opened, it is shown with all that hangs on it, or a stub says what is missing. */
async function inSight(page: Page, name: string): Promise<void> {
  const argument = shipped(name);
  const claims = [...argument.claims.keys()];
  const parents = claims.filter((id) => argument.claims.get(id)?.children.length);
  await test.step('a link to it shows it with what it bears on', async () => {
    const wrong: string[] = [];
    for (const id of everyFifth(`${name}, links`, claims)) {
      await follow(page, `?map=${name}&node=${id}`);
      wrong.push(...wrongIn(await sightOf(page), id, belongTogether(argument, id)));
    }
    expect.soft(wrong).toEqual([]);
  });
  await test.step('opened, it is shown with all that hangs on it, or a stub says what is missing', async () => {
    const wrong: string[] = [];
    for (const id of everyFifth(`${name}, opened`, parents)) {
      const claim = argument.claims.get(id);
      const below = claim ? childIds(claim) : [];
      await follow(page, `?map=${name}&node=${id}&expand=none`);
      const toggle = card(page, id).locator('.card-toggle');
      if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
      await drawn(page);
      await still(page);
      const sight = await sightOf(page);
      const missing = outOfSight(sight, below);
      wrong.push(...wrongIn(sight, id, [id]));
      if (sight.stubs.length === 0)
        wrong.push(...missing.map((each) => `${id}: nothing says that ${each} is not shown`));
    }
    expect.soft(wrong).toEqual([]);
  });
}

test('in each map any claim that is linked to, or opened, is in sight with what belongs to it, and nothing lies on anything; a hit in a closed branch is told on the chip that hides it', async ({
  page,
}) => {
  test.slow();
  await openMap(page, `?map=${maps[0]}`);
  for (const name of maps) {
    await goToMap(page, `?map=${name}`);
    await test.step(name, () => inSight(page, name));
  }
  await test.step('a hit in a closed branch', async () => {
    await goToMap(page, '?expand=1');
    await page.keyboard.press('/');
    await page.keyboard.type('sanctions');
    await expect(page.locator('.card-hits').first()).toHaveText(/^\d+ found$/);
  });
});

for (const name of maps) {
  test(`${name}: an embedded map that goes to a claim shows it with what it bears on, at 480 and 800 pixels`, async ({
    page,
    host,
    baseURL,
  }) => {
    test.slow();
    const argument = shipped(name);
    host.put('/', blog(frameFor(baseURL ?? '', `&view=map&panel=0&map=${name}`)));
    await page.goto(`${host.origin}/`);
    const frame = await mapFrame(page);
    const wrong: string[] = [];
    for (const [width, height] of [
      [480, 600],
      [800, 480],
    ] as const) {
      await page.locator('#map').evaluate((it, size) => Object.assign(it, size), {
        width: String(width),
        height: String(height),
      });
      for (const id of everyFifth(`${name}, ${width} wide`, [...argument.claims.keys()])) {
        await page.evaluate((id) => {
          const message = { ns: 'argument-map', v: 1, type: 'goTo', payload: { id } };
          document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
        }, id);
        await expect(frame.locator(`[data-claim="${id}"]`)).toHaveAttribute('data-focused', 'true');
        await drawn(frame);
        await still(frame);
        const found = wrongIn(await sightOf(frame), id, belongTogether(argument, id));
        wrong.push(...found.map((each) => `${width}, ${each}`));
      }
    }
    expect(wrong).toEqual([]);
  });
}

test('a stub says how many it stands for, and pressed it shows them', async ({ page }) => {
  await page.setViewportSize({ width: 480, height: 600 });
  await openMap(page, '?mode=embed&view=map&panel=0&node=territory');
  await still(page);
  const stub = page.locator('.stub').first();
  await expect(stub).toHaveText(/^\+?\d+ more|^through \d+ claims/);
  const before = (await sightOf(page)).cards.map(({ id }) => id);
  await stub.click();
  await drawn(page);
  await still(page);
  const after = (await sightOf(page)).cards.map(({ id }) => id);
  expect(after.filter((id) => !before.includes(id)).length).toBeGreaterThan(0);
});
