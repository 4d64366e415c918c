import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { generatedMap } from './generatedMap.ts';
import { card, details, dropFile, expect, goTo, openMap, still, test } from './page.ts';

// The camera cuts instead of flying: what is asked here is where it comes to rest.
const outline = (page: Page) => page.getByRole('tree', { name: 'Outline' });
const row = (page: Page, id: string) => outline(page).locator(`[data-row="${id}"]`);

test('the outline is a tree in step with the map, both ways, and what its rows say', {
  tag: '@smoke',
}, async ({ page }) => {
  await openMap(page);
  await still(page);
  await page.keyboard.press('o');
  const tree = outline(page);
  await expect(tree).toBeVisible();
  await expect(page).toHaveURL(/view=outline/);
  await expect(tree.getByRole('treeitem')).toHaveCount(11);
  await page.keyboard.press('Tab');
  await tree.getByRole('treeitem').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(tree.getByRole('treeitem').last()).toBeFocused();
  await page.keyboard.press('Home');
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowDown');
  await expect(row(page, 'survival')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(row(page, 'washington')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tree.getByRole('treeitem')).toHaveCount(12);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(row(page, 'harsh-reaction')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('m');
  await expect(tree).toHaveCount(0);
  await expect(card(page, 'harsh-reaction')).toBeVisible();
  await expect(card(page, 'harsh-reaction')).toHaveAttribute('data-focused', 'true');
  await test.step('with everything open each claim has its row', async () => {
    await goTo(page, '?view=outline&expand=all&node=hill');
    await test.step('an address can ask for the outline', async () => {
      await expect(outline(page).getByRole('treeitem')).toHaveCount(30);
      await expect(row(page, 'hill')).toHaveAttribute('aria-selected', 'true');
      await expect(row(page, 'hill')).toContainText('The article, reporting Fiona Hill ¶ 6');
      await expect(row(page, 'hill')).toBeInViewport({ ratio: 1 });
    });
    await test.step('each row is named by number, role, sentence and citations, never by an id', async () => {
      await expect(row(page, 'lavrov')).toHaveAccessibleName(
        '1.1b.1.1 Evidence Russia’s Foreign Minister Lavrov has said explicitly that Putin will make no deals with Zelensky, giving Moscow’s line as the ground. The article, reporting Sergei Lavrov ¶ 2: “will not make deals with Zelensky” No full text here: attach your copy to check',
      );
      const names = await outline(page)
        .getByRole('treeitem')
        .evaluateAll((rows) => rows.map((each) => each.textContent ?? ''));
      for (const name of names) expect(name).not.toMatch(/[a-z]+-[a-z]+-[a-z]+|sanctions-|lavrov-statement/);
    });
    await test.step('every claim of the flagship has one row, and no more', async () => {
      const ids = [...readFileSync('data/putin-zelensky-summit.json', 'utf8').matchAll(/"role":/g)].length;
      expect(ids).toBeGreaterThan(20);
      // The outline comes a little after the map.
      await expect(outline(page).getByRole('treeitem')).toHaveCount(30);
      const rows = await outline(page)
        .getByRole('treeitem')
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-row')));
      expect(new Set(rows).size).toBe(30);
    });
  });
  await test.step('rows say where they stand, and what a search found', async () => {
    await goTo(page, '?view=outline');
    await test.step('level, place and state of each row are said', async () => {
      await expect(row(page, 'thesis')).toHaveAttribute('aria-level', '1');
      await expect(row(page, 'survival')).toHaveAttribute('aria-level', '2');
      await expect(row(page, 'survival')).toHaveAttribute('aria-posinset', '3');
      await expect(row(page, 'survival')).toHaveAttribute('aria-setsize', '8');
      await expect(row(page, 'survival')).toHaveAttribute('aria-expanded', 'false');
      await expect(row(page, 'survival')).toHaveAccessibleName(/2 reasons$/);
      await expect(row(page, 'standing-abroad')).not.toHaveAttribute('aria-expanded');
      await expect(outline(page).locator('[tabindex="0"]')).toHaveCount(1);
    });
    await test.step('what a search found is marked in the outline', async () => {
      await page.getByRole('searchbox', { name: 'Search claims' }).fill('sanctions');
      await page.keyboard.press('Enter');
      await expect(row(page, 'sanctions-bite')).toHaveAttribute('data-hit', 'true');
      await expect(row(page, 'thesis')).not.toHaveAttribute('data-hit', 'true');
    });
  });
  await test.step('an isolated branch is shown alone, with its own numbers', async () => {
    await goTo(page, '?view=outline&branch=washington&expand=all');
    await expect(outline(page).getByRole('treeitem')).toHaveCount(7);
    await expect(outline(page).getByRole('treeitem').first()).toHaveAccessibleName(/^1\.2 Reason/);
    await expect(row(page, 'politico')).toHaveAccessibleName(/^1\.2\.1\.1\.1 Evidence/);
  });
  await test.step('rows of the pump say where else a claim stands, and what was found of it', async () => {
    await goTo(page, '?map=broad-street-pump&view=outline&expand=all');
    await test.step('a claim used again says where else it stands', async () => {
      await expect(row(page, 'exceptions-fit')).toContainText(/also under \S+/);
    });
    await test.step('once the text is there the outline says what was found of each quotation', async () => {
      await expect(row(page, 'brewery').locator('[data-match="verbatim"]').first()).toHaveText(
        '✓ Word for word',
      );
    });
  });
});

test('what keys and clicks do in the outline, and in an argument from right to left, where it is mirrored', async ({
  page,
}) => {
  await openMap(page);
  await test.step('Space opens and closes, the star opens all siblings, Enter leads into the details and Escape back', async () => {
    await goTo(page, '?view=outline');
    await row(page, 'washington').focus();
    await page.keyboard.press(' ');
    await expect(row(page, 'harsh-reaction')).toBeVisible();
    await page.keyboard.press(' ');
    await expect(row(page, 'harsh-reaction')).toHaveCount(0);
    await page.keyboard.press('*');
    await expect(row(page, 'war-economy')).toBeVisible();
    await expect(outline(page).locator('[aria-level="2"][aria-expanded="false"]')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(details(page)).toBeFocused();
    await expect(details(page)).toContainText('Calling the summit off');
    await page.keyboard.press('Escape');
    await expect(row(page, 'washington')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(row(page, 'washington')).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('ArrowLeft');
    await expect(row(page, 'thesis')).toBeFocused();
    // The row on which the keyboard stands goes, the keyboard stays in the tree.
    await page.keyboard.press('a');
    await row(page, 'sanctions-bite').focus();
    await page.keyboard.press('A');
    await expect(row(page, 'harsh-reaction')).toHaveCount(0);
    await expect(row(page, 'thesis')).toBeFocused();
  });
  await test.step('a click on a row shows the claim in the map too, a click on its sign only opens it', async () => {
    await goTo(page, '?view=outline');
    await row(page, 'survival').locator('.outline-toggle').click();
    await expect(row(page, 'war-economy')).toBeVisible();
    await expect(outline(page).locator('[aria-selected="true"]')).toHaveCount(0);
    await row(page, 'war-economy').click();
    await expect(details(page)).toContainText('Leaving the war economy');
    await expect(page).toHaveURL(/node=war-economy/);
    await details(page).getByRole('button', { name: 'Upheaval at home' }).click();
    await expect(row(page, 'survival')).toHaveAttribute('aria-selected', 'true');
    await expect(row(page, 'survival')).toBeInViewport();
  });
  await test.step('in an argument from right to left it is mirrored, and so are its keys', async () => {
    await goTo(page, '');
    await dropFile(
      page,
      'arabic.json',
      JSON.stringify({
        version: 1,
        title: 'الماء',
        language: 'ar',
        thesis: {
          id: 't',
          text: 'انتشر المرض مع الماء.',
          children: [{ id: 'a', role: 'reason', text: 'كانت الوفيات حول المضخة.' }],
        },
      }),
    );
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('الماء');
    await page.keyboard.press('o');
    await row(page, 't').focus();
    await page.keyboard.press('ArrowLeft');
    await expect(row(page, 'a')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(row(page, 't')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(row(page, 't')).toHaveAttribute('aria-expanded', 'false');
    const [text, number] = await Promise.all([
      row(page, 't').locator('.outline-sentence').boundingBox(),
      row(page, 't').locator('.outline-number').boundingBox(),
    ]);
    expect(number?.x).toBeGreaterThan(text?.x ?? 0);
  });
});

/** WCAG 1.4.12, as a reader's own style sheet would set it. */
async function spaceText(page: Page, spaced: boolean): Promise<void> {
  await page.evaluate((spaced) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = spaced ? [sheet] : [];
  }, spaced);
}

test('with 20,000 claims open only the rows in sight are on the page, keys reach all of them, and the claim in focus is shown again; in a window of 320 by 256, and with the text spaced out, nothing needs scrolling sideways', async ({
  page,
}) => {
  await openMap(page, '?view=outline');
  await dropFile(page, 'large.json', generatedMap(20_000));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A generated map of 20000 claims');
  if ((await outline(page).count()) === 0) await page.keyboard.press('o');
  await page.getByRole('button', { name: 'all', exact: true }).click();
  await expect(row(page, 'n0')).toHaveAttribute('aria-expanded', 'true');
  const elements = () => page.locator('.outline *').count();
  await expect.poll(elements).toBeGreaterThan(60);
  expect(await elements()).toBeLessThan(2000);

  const current = () =>
    page.evaluate(() => {
      const held = document.activeElement;
      const box = held?.getBoundingClientRect();
      const window = document.querySelector('.outline')?.getBoundingClientRect();
      const seen = box && window && box.top >= window.top - 1 && box.bottom <= window.bottom + 1;
      return { number: held?.querySelector('.outline-number')?.textContent, seen };
    });
  await row(page, 'n0').focus();
  await page.keyboard.press('End');
  await expect.poll(current).toEqual({ number: expect.stringMatching(/^1\.6\.\d/), seen: true });
  await page.keyboard.press('ArrowUp');
  await expect.poll(async () => (await current()).seen).toBe(true);
  await page.keyboard.press('Home');
  await expect.poll(current).toEqual({ number: '1', seen: true });
  for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await current()).seen).toBe(true);
  const { number } = await current();

  // What has the keyboard keeps it, however far one scrolls.
  await page.locator('.outline').evaluate((box) => {
    box.scrollTop = box.scrollHeight / 2;
  });
  const blank = () =>
    page.locator('.outline').evaluate((box) => {
      const { left, width, top, height } = box.getBoundingClientRect();
      return !document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.outline-row');
    });
  await expect.poll(blank).toBe(false);
  expect((await current()).number).toBe(number);
  expect(await elements()).toBeLessThan(2000);
  await test.step('the claim in focus is shown again, far down too', async () => {
    await page.locator('.outline').evaluate((box) => {
      box.scrollTop = 0;
    });
    await expect(row(page, 'n0')).toBeVisible();
    await row(page, 'n0').focus();
    await page.keyboard.press('End');
    await expect(outline(page).locator('[tabindex="0"]')).toBeFocused();
    await page.keyboard.press('Enter');
    const last = outline(page).locator('[aria-selected="true"]');
    await expect(last).toBeInViewport({ ratio: 1 });
    const id = await last.getAttribute('data-row');
    await page.keyboard.press('Escape');
    await expect(last).toBeFocused();
    await page.keyboard.press('Home');
    await expect(last).not.toBeInViewport();
    await page.keyboard.press('m');
    await page.keyboard.press('o');
    await expect(row(page, id ?? '')).toBeInViewport({ ratio: 1 });
  });
  await test.step('in a window of 320 by 256, and with the text spaced out, nothing needs scrolling sideways', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    await openMap(page, '?expand=all');
    await expect(outline(page)).toBeVisible();
    const nothingSideways = async (what: string) => {
      for (const spaced of [false, true]) {
        await spaceText(page, spaced);
        const wide = await page.evaluate(() => {
          const box = document.querySelector('.outline');
          const over = [
            ...document.querySelectorAll<HTMLElement>('.outline-sentence, .outline-citation'),
          ].filter(
            (each) =>
              each.scrollWidth > each.clientWidth + 1 || each.getBoundingClientRect().right > innerWidth,
          );
          const { scrollWidth, clientWidth } = document.documentElement;
          return {
            page: scrollWidth - clientWidth,
            box: (box?.scrollWidth ?? 0) - (box?.clientWidth ?? 0),
            over: over.length,
          };
        });
        expect(wide, `${what}, ${spaced ? 'spaced' : 'plain'}`).toEqual({ page: 0, box: 0, over: 0 });
      }
    };
    await nothingSideways('the flagship');
    let deep: object = { role: 'reason', text: 'The last of a long chain of reasons, at the very end.' };
    for (let level = 0; level < 24; level++) {
      deep = { role: 'reason', text: `Reason ${level}, which rests on the next one.`, children: [deep] };
    }
    await dropFile(
      page,
      'deep.json',
      JSON.stringify({ version: 1, title: 'Deep', thesis: { text: 'T.', children: [deep] } }),
    );
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deep');
    await page.keyboard.press('a');
    await page.keyboard.press('End');
    await expect(outline(page).locator('[aria-level="26"]')).toBeAttached();
    await nothingSideways('a long chain');
  });
});
