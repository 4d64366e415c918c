// Writing without sight and mouse: every step by keyboard, each command one sentence, the keyboard never lost.

import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { developerTools, expect, test } from './page.ts';
import {
  fallenNow,
  formOf,
  moveDialog,
  savedDocument,
  sentenceTree,
  spokenNow,
  watchSpeech,
  writeField,
  writeOn,
} from './writingDesk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const text = JSON.stringify({
  version: 1,
  title: 'Mine',
  thesis: { id: 'thesis', text: 'It is so.' },
  sources: [
    { id: 'book', type: 'book', title: 'A book', text: { paragraphs: ['In it one reads: it is so.'] } },
  ],
});

/** "1: Thesis It is so.": level and name of each row, as a screen reader is told them. */
async function rowsTold(page: Page): Promise<string[]> {
  const tools = await developerTools(page);
  const { nodes } = await tools.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ role, ignored }) => role?.value === 'treeitem' && !ignored)
    .map(({ name, properties = [] }) => {
      const level = properties.find((each) => each.name === 'level')?.value.value;
      // Without its number, and what it cites.
      const words = String(name?.value).replace(/^\S+ /u, '');
      return `${level}: ${words.replace(/ A book.*$/u, '')}`;
    });
}

/** "1/2": which of how many beside each other. */
const placesTold = (page: Page) =>
  page
    .getByRole('treeitem')
    .evaluateAll((rows) => rows.map((row) => `${row.ariaPosInSet}/${row.ariaSetSize}`));

test('a map is made by keyboard in the outline: each command is one sentence, and the keyboard is never lost', async ({
  page,
}) => {
  await page.addInitScript(watchSpeech);
  await writeOn(page, text);
  await page.keyboard.press('o');
  await expect(page.getByRole('treeitem').first()).toBeFocused();
  await spokenNow(page);
  await fallenNow(page);
  const heard: string[] = [];
  /** Does something, after which exactly this is said. */
  const hear = async (sentence: string, go: () => Promise<void>) => {
    await go();
    await expect.poll(async () => heard.push(...(await spokenNow(page))) && heard.at(-1)).toBe(sentence);
    expect(heard.splice(0)).toEqual([sentence]);
  };
  const add = (key: string, words: string) => async () => {
    await page.keyboard.press(key);
    await expect(writeField(page)).toBeFocused();
    await page.keyboard.type(words);
    await page.keyboard.press('Escape');
    await expect(writeField(page)).toHaveCount(0);
    await expect(page.getByRole('treeitem').filter({ hasText: words }).last()).toBeFocused();
  };
  await hear('Added a reason to “It is so”.', add('r', 'First reason.'));
  await hear('Added a reason to “It is so”.', add('Shift+Enter', 'Second reason.'));
  await hear('Added a premise beside “Second reason”.', add('j', 'Joint premise.'));
  await page.keyboard.press('Home');
  await hear('Added an objection to “It is so”.', add('b', 'Objection.'));

  await page.keyboard.press('Alt+Enter');
  const form = formOf(page);
  await expect(form.getByLabel('Text', { exact: true })).toBeFocused();
  const tabTo = async (name: string) => {
    for (let steps = 0; steps < 40; steps++) {
      const held = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        return element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
      });
      if (held === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`There is no way to “${name}”.`);
  };
  await tabTo('Add a citation');
  await hear('“Objection.” cites “A book”.', () => page.keyboard.press('Enter'));
  await tabTo('Quotation');
  await page.keyboard.type('it is so');
  await hear('Changed what “Objection.” cites of “A book”.', () => page.keyboard.press('Tab'));
  await expect(form.locator('[data-finding]')).toContainText('Word for word');
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await page.evaluate(() => document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus());
  await page.keyboard.press('g');
  await expect(moveDialog(page).getByRole('combobox')).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.type('first reason');
  await expect(moveDialog(page).getByRole('option')).toHaveCount(1);
  await spokenNow(page);
  await hear('Moved “Objection” under “First reason”.', () => page.keyboard.press('Enter'));
  expect(await rowsTold(page)).toEqual([
    '1: Thesis It is so.',
    '2: Reason First reason.',
    '3: Objection Objection.',
    '2: Linked reason Second reason. And: Joint premise.',
    '3: Premise 1 of 2 Second reason.',
    '3: Premise 2 of 2 Joint premise.',
  ]);
  expect(await placesTold(page)).toEqual(['1/1', '1/2', '1/1', '2/2', '1/2', '2/2']);
  await hear('Undone: Moved “Objection” under “First reason”.', () =>
    page.keyboard.press('ControlOrMeta+z'),
  );
  await expect(page.getByRole('treeitem').filter({ hasText: 'Objection.' })).toBeFocused();
  const now = await savedDocument(page);
  expect(now.thesis && sentenceTree(now.thesis)).toBe(
    'It is so.(First reason.,(Second reason.,Joint premise.),Objection.)',
  );
  expect(now.thesis?.children?.[2]?.citations).toEqual([{ source: 'book', quote: 'it is so' }]);
  expect(await fallenNow(page)).toEqual([]);
});
