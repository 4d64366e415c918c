import { readFileSync } from 'node:fs';
import { everyFifth } from '../properties.ts';
import { goToMap } from './goToMap.ts';
import { hold } from './lateParts.ts';
import { card, details, dropFile, expect, goTo, map, moving, openMap, still, test } from './page.ts';
import { sightOf } from './sight.ts';

test.use(moving);

interface TestNode {
  id?: string;
  text?: string;
  children?: TestNode[];
  premises?: TestNode[];
}
const flagship = JSON.parse(readFileSync('data/putin-zelensky-summit.json', 'utf8')) as { thesis: TestNode };
function* nodesOf(node: TestNode): Generator<TestNode> {
  yield node;
  for (const below of [...(node.premises ?? []), ...(node.children ?? [])]) yield* nodesOf(below);
}
const ids = [...nodesOf(flagship.thesis)].flatMap(({ id }) => id ?? []);
const reasons = ['legitimacy', 'washington', 'survival', 'europe', 'gains', 'hollow-ukraine', 'image'];

test('how maps open: the flagship with all its reasons on screen, on a phone as a list, and any so that all can be read', {
  tag: '@smoke',
}, async ({ page }) => {
  await test.step('the flagship, with its thesis and all its reasons on screen, none cut off', async () => {
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 1920, height: 1080 },
    ]) {
      await page.setViewportSize(viewport);
      await openMap(page);
      await still(page);
      const stage = await map(page).boundingBox();
      for (const id of ['thesis', ...reasons]) {
        const box = await card(page, id).boundingBox();
        expect(box, id).not.toBeNull();
        if (!box || !stage) continue;
        expect(box.x, id).toBeGreaterThanOrEqual(stage.x);
        expect(box.y, id).toBeGreaterThanOrEqual(stage.y);
        expect(box.x + box.width, id).toBeLessThanOrEqual(stage.x + stage.width);
        expect(box.y + box.height, id).toBeLessThanOrEqual(stage.y + stage.height);
      }
    }
  });
  await test.step('on a phone as a list as wide as the screen, and the page does not scroll sideways', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openMap(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await goToMap(page, '?view=map');
    for (const id of ['thesis', 'standing-abroad']) {
      const box = await card(page, id).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    }
  });
  await test.step('so that all can be read, nothing lies on anything, and there is an objection where there is one', async () => {
    for (const [query, width, height] of everyFifth('openings', [
      ['', 1440, 900],
      ['?map=broad-street-pump', 1440, 900],
      ['?map=school-at-nine', 1920, 1080],
      ['?map=broad-street-pump', 1024, 768],
      ['?view=map', 390, 844],
      ['?map=broad-street-pump&view=map', 844, 390],
    ] as const)) {
      await page.setViewportSize({ width, height });
      await openMap(page, query);
      await still(page);
      const { cards, faults, filled } = await sightOf(page);
      const where = `${query} at ${width}x${height}`;
      expect.soft(faults, where).toEqual([]);
      expect.soft(cards.length, where).toBeGreaterThan(3);
      expect.soft(filled, where).toBeGreaterThan(0.45);
      if (width > 900)
        await expect.soft(page.locator('[data-role="objection"]').first(), where).toBeInViewport();
    }
  });
});

test('with everything open one click on any claim of the flagship shows its source passage, and nothing lies on anything and no card is smaller than its text', async ({
  page,
}) => {
  await test.step('one click on any claim of the flagship shows its source passage', async () => {
    await page.setViewportSize({ width: 3200, height: 2600 });
    await openMap(page, '?expand=all&detail=sentences');
    await still(page);
    expect(ids).toHaveLength(28);
    for (const id of everyFifth('clicked', ids)) {
      // Of a frame the rim: its premises are cards of their own.
      await card(page, id).click({ position: { x: 20, y: 5 } });
      const mark = details(page).locator(`mark[data-citation="${id}:0"]`).first();
      await expect(mark, id).toBeVisible();
      await expect(mark).toHaveAttribute('data-match', /^(no-text|paraphrase)$/);
      await expect(details(page).locator('.passage-number').first()).toContainText(/¶ [1-7]/);
    }
  });
  await test.step('nothing lies on anything and no card is smaller than its text, with everything open', async () => {
    const rooms = {
      down: { width: 6400, height: 2000 },
      right: { width: 3200, height: 4200 },
      list: { width: 1200, height: 8200 },
    };
    for (const [layout, room] of everyFifth('layouts', Object.entries(rooms))) {
      // A window so large that the whole map is near.
      await page.setViewportSize(room);
      await page.getByLabel('Layout').selectOption(layout);
      for (const name of ['putin-zelensky-summit', 'broad-street-pump', 'school-at-nine']) {
        await goToMap(page, `?map=${name}&expand=all&detail=sentences`);
        await expect(map(page)).toHaveAttribute('data-direction', layout);
        const { cards, faults } = await sightOf(page);
        expect(cards.length, `${name} ${layout}`).toBeGreaterThan(26);
        expect.soft(faults, `${name} ${layout}`).toEqual([]);
      }
    }
  });
});

test('the screen alone says where what a claim says comes from, and a link in the panel keeps the keyboard there', async ({
  page,
}) => {
  await openMap(page);
  await test.step('where most claims name no source, that is said once, and they can be listed', async () => {
    await expect(details(page)).toContainText(/\d+ of 28 claims name no source/);
    const [, count = ''] = /(\d+) of 28 claims/.exec(await details(page).innerText()) ?? [];
    await details(page).getByRole('button', { name: 'List those without' }).click();
    await expect(page.getByRole('search').getByRole('status')).toHaveText(`${count} claims`);
  });
  await test.step('where most name none, one that names none does not say so', async () => {
    await goTo(page, '?node=image');
    await expect(card(page, 'image')).toHaveAttribute('data-focused', 'true');
    await expect(details(page)).toContainText('Who is behind it?');
    await expect(details(page)).not.toContainText('without a source');
  });
  await test.step('who said each piece of evidence, and through whom', async () => {
    for (const [id, speaker, role] of [
      ['lavrov', 'Sergei Lavrov', 'Russian Foreign Minister'],
      ['politico', 'Politico', 'News outlet'],
      ['hill', 'Fiona Hill', 'Former adviser to Trump on Russia'],
    ] as const) {
      await goTo(page, `?node=${id}`);
      await expect(card(page, id)).toContainText(`${speaker}, through the article ¶`);
      const panel = details(page);
      await expect(panel).toContainText(role);
      await expect(panel).toContainText(`said by ${speaker}`);
      await expect(panel).toContainText(/reported in the article ¶ \d/);
      await expect(panel).toContainText('Primary source not consulted.');
      await expect(panel).toContainText('gives no title, date or link for it.');
    }
  });
  await test.step('where most claims name a source, one that names none says so', async () => {
    await goTo(page, '?map=broad-street-pump&node=miasma');
    await expect(details(page)).toContainText('Asserted in the essay without a source.');
  });
  await test.step('one that names a source does not, and its quotation is found word for word in the essay', async () => {
    await goTo(page, '?map=broad-street-pump&node=brewery');
    const mark = details(page).locator('mark[data-citation="brewery:0"]').first();
    await expect(mark).toHaveAttribute('data-match', 'verbatim');
    await expect(details(page)).toContainText('Word for word');
    await expect(details(page)).toContainText('Who is behind it?');
    await expect(details(page)).not.toContainText('without a source');
  });
  await test.step('a map whose one source is a book names its author', async () => {
    await dropFile(
      page,
      'book.json',
      JSON.stringify({
        version: 1,
        title: 'One book',
        sources: [
          { id: 's', type: 'book', title: 'On Cholera', author: [{ family: 'Snow', given: 'John' }] },
        ],
        thesis: {
          text: 'T.',
          children: [
            {
              id: 'e',
              role: 'evidence',
              text: 'Snow counted deaths.',
              citations: [{ source: 's', quote: 'many deaths', locator: { label: 'page', value: '39' } }],
            },
          ],
        },
      }),
    );
    await expect(card(page, 'e')).toContainText('John Snow p. 39');
    await card(page, 'e').click();
    await expect(details(page)).toContainText('John Snow p. 39');
    await expect(details(page)).toContainText('On Cholera');
    await expect(details(page)).not.toContainText('without a source');
  });
  await goToMap(page, '?node=lavrov');
  await test.step('a link keeps the keyboard in the panel', async () => {
    await details(page).getByRole('button', { name: 'Moscow’s line' }).focus();
    await page.keyboard.press('Enter');
    await expect(card(page, 'illegitimate-line')).toHaveAttribute('data-focused', 'true');
    await expect(details(page)).toBeFocused();
  });
  await test.step('also where what it leads to has still to come', async () => {
    const come = await hold(page, '**/assets/Sources-*.js');
    await goTo(page, '');
    await details(page).getByRole('button', { name: 'See the sources' }).focus();
    await page.keyboard.press('Enter');
    await expect(details(page)).toContainText('Loading …');
    await expect(details(page)).toBeFocused();
    come();
    await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible();
    await expect(details(page)).toBeFocused();
  });
  await test.step('Enter leads in, and Escape back to the card', async () => {
    await goTo(page, '');
    await card(page, 'thesis').focus();
    await page.keyboard.press('Enter');
    await expect(card(page, 'thesis')).toHaveAttribute('data-focused', 'true');
    await expect(details(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card(page, 'thesis')).toBeFocused();
    await page.keyboard.press(' ');
    await expect(page.locator('[data-claim]')).toHaveCount(1);
  });
  await test.step('a link keeps it there also after a card was asked to take it', async () => {
    await goTo(page, '?node=lavrov');
    await expect(card(page, 'lavrov')).toBeFocused();
    await details(page).getByRole('button', { name: 'Moscow’s line' }).focus();
    await page.keyboard.press('Enter');
    await expect(card(page, 'illegitimate-line')).toHaveAttribute('data-focused', 'true');
    await still(page);
    await expect(details(page)).toBeFocused();
  });
});

test('cards and the map say what they are, where else they stand, and which step they attack; a claim whose reasons are opened stays where it is', async ({
  page,
}) => {
  await openMap(page);
  await test.step('the map reads as one region with two tab stops at most', async () => {
    await expect(map(page)).toHaveCount(1);
    await expect(details(page)).toHaveCount(1);
    const stops = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('.map a[href], .map button, .map [tabindex]')].filter(
          (element) => element.tabIndex >= 0 && element.checkVisibility(),
        ).length,
    );
    expect(stops).toBeLessThanOrEqual(2);
    await expect(page.locator('[role="application"]')).toHaveCount(0);
  });
  await test.step('cards carry their id, role and state, and a name without ids', async () => {
    await expect(card(page, 'thesis')).toHaveAttribute('data-role', 'thesis');
    await expect(card(page, 'washington')).toHaveAttribute('data-role', 'reason');
    await expect(card(page, 'washington').locator('[aria-expanded]')).toHaveAttribute(
      'aria-expanded',
      'false',
    );
    await expect(card(page, 'thesis').locator('[aria-expanded]')).toHaveAttribute('aria-expanded', 'true');
    await expect(card(page, 'thesis')).toHaveAttribute(
      'aria-label',
      /^Thesis: Putin has no interest .* 7 reasons, 1 objection\.$/,
    );
    await card(page, 'washington').click();
    await expect(card(page, 'washington')).toHaveAttribute('data-focused', 'true');
    await expect(page.locator('[data-focused]')).toHaveCount(1);
  });
  await test.step('a claim used again says where else it stands, and one click goes there', async () => {
    await goToMap(page, '?map=broad-street-pump&expand=all&node=exceptions-fit');
    await card(page, 'exceptions-fit')
      .getByRole('button', { name: /also under Two spared/ })
      .click();
    const focused = page.locator('[data-focused]');
    await expect(focused).not.toHaveAttribute('data-claim', 'exceptions-fit');
    await expect(focused).toContainText('also under');
    await expect(details(page)).toContainText('Also under');
  });
  await test.step('an undercut points at the word of the step that it attacks', async () => {
    await goToMap(page, '?map=broad-street-pump&expand=all&node=same-air');
    await expect(card(page, 'same-air')).toHaveAccessibleName(/^Objection to the step/);
    await expect(page.locator('.link.undercut .arrow').first()).toBeAttached();
    await expect(details(page)).toContainText('An objection to the step from: Deaths round one pump');
  });
  await test.step('opening a claim’s reasons leaves the claim where it is on the screen, in a map that is wandered through', async () => {
    await goToMap(page, '?detail=names');
    await expect(card(page, 'war-economy')).toHaveCount(0);
    const before = await card(page, 'survival').boundingBox();
    await card(page, 'survival').getByRole('button', { name: '2 reasons' }).click();
    await expect(card(page, 'war-economy')).toBeVisible();
    await still(page);
    const after = await card(page, 'survival').boundingBox();
    expect(Math.abs((after?.x ?? 0) - (before?.x ?? 99))).toBeLessThan(2);
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 99))).toBeLessThan(2);
    await card(page, 'survival').getByRole('button', { name: '2 reasons' }).click();
    await expect(card(page, 'war-economy')).toHaveCount(0);
  });
});

test('arrow keys walk along the argument, and Escape steps back out; the sources are listed with all the claims that rest on each', {
  tag: '@smoke',
}, async ({ page }) => {
  await test.step('arrow keys walk along the argument, and Escape steps back out', async () => {
    await openMap(page);
    await card(page, 'thesis').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(card(page, 'standing-abroad')).toHaveAttribute('data-focused', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(card(page, 'unacceptable')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await expect(card(page, 'washington')).toBeFocused();
    await page.keyboard.press('e');
    await expect(card(page, 'harsh-reaction')).toBeVisible();
    await page.keyboard.press(']');
    await expect(page).toHaveURL(/open=washington:0/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-focused]')).toHaveCount(0);
  });
  await test.step('the sources are listed with all the claims that rest on each', async () => {
    await goToMap(page, '');
    await page.getByRole('button', { name: 'Sources', exact: true }).click();
    const panel = details(page);
    await expect(panel.getByRole('heading', { name: 'Politico, press report' })).toBeVisible();
    await expect(panel).toContainText('23 claims rest on it');
    await panel.getByText('23 claims rest on it').click();
    await panel.getByRole('button', { name: /To Putin the summit threatens/ }).click();
    await expect(card(page, 'image')).toHaveAttribute('data-focused', 'true');
  });
});
