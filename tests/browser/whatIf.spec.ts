// What if: a claim or a source is doubted, and the thesis answers.

import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { doubtTarget } from '../../src/argument/doubts.ts';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { claimsResting } from '../../src/argument/walk.ts';
import { doubtedName } from '../../src/labels/doubtWords.ts';
import { mattersOf } from '../../src/strength/matters.ts';
import { quadraticEnergy } from '../../src/strength/rules.ts';
import { matterSentence } from '../../src/strength/sentences.ts';
import { everyFifth } from '../properties.ts';
import { violationsInBothThemes } from './axe.ts';
import { goToMap } from './goToMap.ts';
import { card, details, enterMap, expect, goTo, map, mapReady, openMap, still, test } from './page.ts';

const bar = (page: Page | Frame) => page.getByRole('region', { name: 'What if', exact: true }).first();
const said = (page: Page | Frame) => page.locator('.what-if-said');
const panel = (page: Page) => page.locator('.matters');
const shipped = (name: string) => {
  const { argument } = parseArgument(readFileSync(`data/${name}.json`, 'utf8'));
  if (!argument) throw new Error(name);
  return argument;
};
/** How strong a thesis stands by its bar, from 0 to 1. */
const strength = async (page: Page, at = 0) => {
  const fill = page.locator('.what-if-thesis .meter-fill').nth(at);
  return (
    (await fill.evaluate((element) => Number.parseFloat((element as HTMLElement).style.inlineSize))) / 100
  );
};

test('what the list says of each of three maps is true when it is done by hand', async ({ page }) => {
  test.slow();
  await openMap(page, '?doubt=');
  for (const name of ['putin-zelensky-summit', 'broad-street-pump', 'school-at-nine']) {
    await test.step(name, async () => {
      const argument = shipped(name);
      const [thesis = ''] = argument.theses;
      const matters = mattersOf(argument, thesis, quadraticEnergy);
      if (!matters) throw new Error('There is a thesis.');
      await goTo(page, `?map=${name}&doubt=`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(argument.title);
      await page.getByRole('button', { name: 'What matters most' }).click();
      const sentences = matters.singles
        .slice(0, 8)
        .map((matter) => matterSentence(argument, matters, matter));
      await expect(panel(page).locator('.matter')).toContainText(sentences);
      await expect(panel(page)).toContainText('Follows from this map and this rule; not a probability.');
      await expect.poll(() => strength(page)).toBeCloseTo(matters.now, 4);

      for (const { key, thesis: then } of everyFifth(`${name}, what matters`, matters.singles.slice(0, 8))) {
        const { kind, id } = doubtTarget(key);
        const claim = kind === 'source' ? claimsResting(argument, id)[0]?.id : id;
        if (claim === undefined) continue;
        await goTo(page, `?map=${name}&doubt=&node=${claim}`);
        const asked =
          kind === 'claim'
            ? 'Do you accept this claim?'
            : kind === 'source'
              ? `Do you trust ${doubtedName(argument, key)}?`
              : /^Does it (support|count against)/;
        const answers = details(page).getByRole('group', { name: asked });
        await answers.getByRole('button', { name: 'Reject' }).click();
        await expect.poll(() => strength(page), { message: key }).toBeCloseTo(then, 4);
        await page.getByRole('button', { name: 'Accept all again' }).click();
        await expect.poll(() => strength(page)).toBeCloseTo(matters.now, 4);
      }
    });
  }
});

test('nothing of it is loaded before it is asked for; keys and a slider doubt claims, one sentence says what follows, and one key resets', {
  tag: '@smoke',
}, async ({ page }) => {
  await test.step('with nothing asked, nothing of it is loaded and no card has a meter', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openMap(page);
    await still(page);
    expect(asked.filter((url) => /assets\/(Meter|Gauge|WhatIf|DoubtAnswers|matters)-/.test(url))).toEqual([]);
    await expect(page.locator('.meter')).toHaveCount(0);
  });
  await test.step('by keyboard: a claim is rejected, one sentence says what follows, and one key resets', async () => {
    await goToMap(page, '?map=broad-street-pump');
    await enterMap(page);
    await page.keyboard.press('h');
    await expect(said(page)).toHaveText(/^The thesis is well supported\. Choose a claim/);
    await expect(said(page)).toHaveRole('status');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const id = await page.locator('[data-claim][data-focused]').getAttribute('data-claim');
    await page.keyboard.press('x');
    await expect(said(page)).toHaveText(
      /^“.*” rejected: the thesis (stays|falls|rises) [^.]*\.( \d+ .*\.)?$/,
    );
    await expect(card(page, id ?? '').locator('.meter')).toContainText('rejected');
    await expect(page.locator('.map :focus')).toHaveCount(1);
    await page.keyboard.press('u');
    await expect(said(page)).toHaveText(/doubted by half: /);
    await page.keyboard.press('z');
    await expect(said(page)).toHaveText('All is accepted again. The thesis is well supported.');
    await expect(page.locator('.meter[data-moved]')).toHaveCount(0);
    await page.keyboard.press('h');
    await expect(bar(page)).toHaveCount(0);
    await expect(page.locator('.meter')).toHaveCount(0);
    await expect(page.locator('.map :focus')).toHaveCount(1);
  });
  await test.step('who stands on what goes with it stands on the map again', async () => {
    await goToMap(page, '?doubt=&node=lavrov');
    await page.getByRole('button', { name: 'End What if' }).click();
    await expect(page.locator('.map :focus')).toHaveCount(1);
    await page.keyboard.press('h');
    await bar(page).getByRole('button', { name: 'Reject' }).focus();
    await page.keyboard.press('h');
    await expect(page.locator('.map :focus')).toHaveCount(1);
  });
  await test.step('a slider says by degrees how far a claim is accepted, and the thesis follows at once', async () => {
    await goToMap(page, '?map=broad-street-pump&doubt=&node=cluster');
    await details(page).getByRole('button', { name: 'By degrees' }).first().click();
    const slider = details(page).getByRole('slider', { name: 'Accepted to' }).first();
    const before = await strength(page);
    await slider.focus();
    for (let at = 0; at < 4; at++) await page.keyboard.press('ArrowLeft');
    await expect(slider).toHaveAttribute('aria-valuetext', '80 %');
    await expect.poll(() => strength(page)).toBeLessThan(before);
    await expect(page).toHaveURL(/doubt=cluster:0\.2/);
  });
});

test('a copied address opens the same doubts; a source falls with all that rests on it, as cards and brackets say, with no accessibility faults', async ({
  page,
}) => {
  await test.step('a copied address opens the same doubts, and back and forward keep them', async () => {
    await openMap(page, '?doubt=source:politico-report,lavrov:0.5');
    await expect(said(page)).toContainText('doubted by half');
    await expect(page).toHaveURL(/doubt=source:politico-report,lavrov:0\.5/);
    await page.keyboard.press('z');
    await expect(page).toHaveURL(/\?doubt=$/);
    await goTo(page, '?node=lavrov&doubt=lavrov');
    await expect(card(page, 'lavrov').locator('.meter')).toContainText('rejected');
    await page.goBack();
    await expect(page.locator('.meter[data-doubt]')).toHaveCount(0);
  });
  await test.step('a source falls with all that rests on it, cards and brackets say so in sign, width and words, and none overlaps another', async () => {
    await goToMap(page, '?expand=all&detail=names&doubt=source:politico-report,legitimacy');
    await expect(card(page, 'legitimacy').locator('.meter')).toHaveText('▼ rejected, was open');
    for (const id of ['politico', 'sanctions-doubt', 'sanctions-answer'])
      await expect(card(page, id).locator('.meter'), id).toContainText(
        '▼ poorly supported, was well supported',
      );
    await expect(card(page, 'sanctions-bite').locator('.meter-was')).toHaveCount(1);
    await expect(card(page, 'lavrov').locator('.meter')).toHaveText('well supported');
    for (const [query, level] of [
      ['?detail=names&expand=all', 'Names'],
      ['?detail=sentences&expand=all', 'Sentences'],
      ['?', 'Fitted'],
    ] as const) {
      if (level !== 'Names') await goTo(page, `${query}&doubt=source:politico-report,legitimacy`);
      await expect(page.getByRole('button', { name: level, pressed: true })).toBeVisible();
      await expect(page.locator('.meter-words').first()).toBeVisible();
      await still(page);
      const overlaps = await map(page).evaluate((element) => {
        const boxes = [...element.querySelectorAll('.card[data-claim]')].map((each) =>
          each.getBoundingClientRect(),
        );
        const clash = (a: DOMRect, b: DOMRect) =>
          a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        const meters = [...element.querySelectorAll('.meter')].filter((meter) => {
          const own = meter.closest('[data-claim]')?.getBoundingClientRect();
          const { left, right, bottom } = meter.getBoundingClientRect();
          const foot = meter.matches('.linked *') && meter.getBoundingClientRect();
          // Also clear of the line round a premise in focus.
          if (
            foot &&
            boxes.some((box) =>
              clash(new DOMRect(box.x - 7, box.y - 7, box.width + 14, box.height + 14), foot),
            )
          )
            return true;
          return !own || left < own.left || right > own.right || bottom > own.bottom + 0.5;
        });
        return boxes.filter((a, at) => boxes.slice(at + 1).some((b) => clash(a, b))).length + meters.length;
      });
      expect(overlaps, query).toBe(0);
    }
  });
  await test.step('axe finds nothing wrong with it, in light and dark', async () => {
    await goToMap(page, '?doubt=source:politico-report&node=politico');
    await expect(page.locator('.claim-doubts')).toBeVisible();
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'What matters most' }).click();
    await expect(panel(page).locator('.matter').first()).toBeVisible();
    expect(await violationsInBothThemes(page, undefined, '.matters')).toEqual([]);
  });
});

test('a frame has it where its address asks for it, and nothing of it else', async ({ page }) => {
  await openMap(page, '?mode=embed');
  await expect(page.locator('.meter')).toHaveCount(0);
  await openMap(page, '?mode=embed&doubt=source:politico-report&view=map');
  await expect(said(page)).toContainText('rejected: the thesis stays well supported');
  await expect(page.locator('.map .meter').first()).toBeVisible();
  await page.getByRole('button', { name: 'Accept all again' }).click();
  await expect(said(page)).toContainText('All is accepted again.');
});

test('on the stage the teacher doubts live, the presenter’s window follows, and the next step is as it was', async ({
  page,
  context,
}) => {
  test.slow();
  await openMap(page, '?mode=present&step=4');
  const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await mapReady(presenter);
  await page.keyboard.press('h');
  await expect(bar(page)).toBeVisible();
  await card(page, 'lavrov').click();
  await page.keyboard.press('x');
  await expect(said(page)).toContainText('“Lavrov: no deals” rejected');
  await expect(card(presenter, 'lavrov').locator('.meter')).toContainText('rejected');
  await page.keyboard.press('PageDown');
  await expect(bar(page)).toHaveCount(0);
  await expect(presenter.locator('.meter')).toHaveCount(0);
  await presenter.close();
});
