// What goes wrong while something is drawn stays where it is; and a browser that translates the page breaks nothing.

import type { Page } from '@playwright/test';
import { goToMap } from './goToMap.ts';
import { card, dropFile, expect, map, mapReady, openMap, test } from './page.ts';

/** Lets something of the browser fail, for elements within `where`. */
const failWithin = (page: Page, where: string, property: 'offsetHeight' | 'scrollTo') =>
  page.addInitScript(
    ([where, property]) => {
      const owner = property === 'offsetHeight' ? HTMLElement.prototype : Element.prototype;
      const own = Object.getOwnPropertyDescriptor(owner, property);
      if (!own) throw new Error('The browser has it.');
      const fail = (element: Element) => {
        if (element.closest(where)) throw new Error('failed on purpose');
      };
      Object.defineProperty(owner, property, {
        ...own,
        ...(own.get
          ? {
              get() {
                fail(this);
                return own.get?.call(this);
              },
            }
          : {
              value(...given: unknown[]) {
                fail(this);
                return own.value.apply(this, given);
              },
            }),
      });
    },
    [where, property] as const,
  );

test('a card that cannot be drawn leaves its place, and the others', async ({ page }) => {
  const errors: string[] = [];
  page.removeAllListeners('pageerror');
  page.on('pageerror', (error) => errors.push(error.message));
  await failWithin(page, '[data-claim="survival"]', 'offsetHeight');
  for (const mode of ['explore', 'embed']) {
    // Scenes are not measured card by card: the failure needs sentences that were asked for.
    await openMap(page, `?mode=${mode}&detail=sentences`);
    await expect(page.getByText('This claim could not be drawn.'), mode).toBeVisible();
    await expect(card(page, 'thesis'), mode).toBeVisible();
    expect(new Set(errors.splice(0)), mode).toEqual(new Set(['failed on purpose']));
  }
});

test('a panel that fails says so, the map stays, and there is a way on', async ({ page }) => {
  page.removeAllListeners('pageerror');
  await failWithin(page, '.panel', 'scrollTo');
  await openMap(page);
  const failed = page.getByRole('alert').filter({ hasText: 'The panel could not be shown' });
  await expect(failed).toContainText('What you opened is safe.');
  await expect(card(page, 'thesis')).toBeVisible();
  await failed.getByRole('button', { name: 'Close the panel' }).click();
  await page.keyboard.press('0');
  await expect(failed).toHaveCount(0);
});

/** What translators of browsers do: every text is replaced by elements that hold another. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const kept = node.parentElement?.closest('[translate="no"], script, style, font');
      if (node.textContent?.trim() && !kept) texts.push(node as Text);
    }
    for (const [at, text] of texts.entries()) {
      const font = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = `${text.data}°`;
      font.append(inner);
      // Some put theirs in the place of the text, others beside it and take the text away.
      if (at % 2 === 0) text.replaceWith(font);
      else {
        text.before(font);
        text.remove();
      }
    }
  });

test('the page goes on: in languages that no browser knows, when a talk ends with the laser on, and where the browser translates it', async ({
  page,
}) => {
  await test.step('the search opens in a map whose language no browser knows', async () => {
    await openMap(page);
    for (const language of ['fren', 'en-a', 'zh-cmn-Hans', 'de-DE-DE']) {
      await dropFile(
        page,
        'odd.json',
        JSON.stringify({
          version: 1,
          title: language,
          language,
          thesis: { id: 't', text: 'T.', tags: ['b', 'a'] },
        }),
      );
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(language);
      await page.keyboard.press('/');
      await expect(page.getByRole('combobox', { name: 'Tag' })).toBeVisible();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
  });
  await test.step('a talk that is ended while the laser is on leaves the map', async () => {
    await goToMap(page, '');
    await page.keyboard.press('p');
    await expect(page.locator('.present-count')).toBeVisible();
    await page.keyboard.press('l');
    await page.mouse.move(600, 400);
    await page.keyboard.press('q');
    await expect(page.getByRole('button', { name: 'Open file…' })).toBeVisible();
    await expect(card(page, 'thesis')).toBeVisible();
  });
  await test.step('a page that the browser translates goes on: maps are opened, steps counted, panels closed', async () => {
    await goToMap(page, '');
    await translate(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('°');
    await card(page, 'survival').click();
    await translate(page);
    await page.keyboard.press('o');
    await translate(page);
    await page.keyboard.press('m');
    await dropFile(
      page,
      'mine.json',
      '{"version":1,"title":"Mine","thesis":{"id":"t","text":"My own claim."}}',
    );
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mine');
    await expect(map(page)).toContainText('My own claim.');
    await page.goto('/?mode=present');
    await mapReady(page);
    const count = page.locator('.present-count');
    for (const step of ['1?', '1', '2']) {
      await expect(count).toContainText(`${step} / 13`);
      await translate(page);
      await page.keyboard.press('PageDown');
    }
    await page.keyboard.press('q');
    await translate(page);
    await expect(card(page, 'thesis')).toBeAttached();
  });
});
