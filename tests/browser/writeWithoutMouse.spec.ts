// Writing without sight and mouse: every step by keyboard, each command one sentence, the keyboard never lost.

import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { developerTools, expect, openToWrite, test } from './page.ts';
import {
  fallenNow,
  formOf,
  moveDialog,
  saveByDownload,
  savedDocument,
  sentenceTree,
  spokenNow,
  watchSpeech,
  writeField,
  writeOn,
} from './writingDesk.ts';

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

async function makeInOutline(page: Page): Promise<void> {
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
  await hear('“Objection” cites “A book”.', () => page.keyboard.press('Enter'));
  await tabTo('Quotation');
  await page.keyboard.type('it is so');
  await hear('Changed what “Objection” cites of “A book”.', () => page.keyboard.press('Tab'));
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
  await hear('Undone: Moved “Objection” under “First reason”.', () => page.keyboard.press('ControlOrMeta+z'));
  await expect(page.getByRole('treeitem').filter({ hasText: 'Objection.' })).toBeFocused();
  const now = await savedDocument(page);
  expect(now.thesis && sentenceTree(now.thesis)).toBe(
    'It is so.(First reason.,(Second reason.,Joint premise.),Objection.)',
  );
  expect(now.thesis?.children?.[2]?.citations).toEqual([{ source: 'book', quote: 'it is so' }]);
  expect(await fallenNow(page)).toEqual([]);
}

async function goFromViewToView(page: Page): Promise<void> {
  const views = {
    map: page.locator('.map [data-claim]:focus'),
    outline: page.locator('[role="treeitem"]:focus'),
    text: page.locator('.sentence:focus'),
  };
  const go = async (key: string, to: keyof typeof views) => {
    await page.keyboard.press(key);
    await expect(views[to]).toHaveCount(1);
  };
  await fallenNow(page);
  // Each of the two that come late is gone to first from the map.
  for (const [key, to] of [
    ...([
      ['o', 'outline'],
      ['m', 'map'],
      ['t', 'text'],
      ['m', 'map'],
      ['o', 'outline'],
    ] as const),
    ...([
      ['t', 'text'],
      ['o', 'outline'],
      ['o', 'map'],
      ['t', 'text'],
      ['t', 'map'],
    ] as const),
  ] as const) {
    await go(key, to);
    expect(await fallenNow(page), `by ${key} to the ${to}`).toEqual([]);
  }
}

test('from view to view, back and forth, the keyboard is never lost, not for a frame; a map is made by keyboard in the outline: each command is one sentence', async ({
  page,
}) => {
  await page.addInitScript(watchSpeech);
  await writeOn(page, text);
  await goFromViewToView(page);
  await test.step('a map is made by keyboard in the outline: each command is one sentence, and the keyboard is never lost', () =>
    makeInOutline(page));
});

test('a new map is made without sight and mouse: thesis, reasons, a premise, an objection, words found in a pasted text, a move, undo, a file', async ({
  page,
}) => {
  await saveByDownload(page);
  await page.addInitScript(watchSpeech);
  await openToWrite(page, '?draft=new&mode=write');
  await expect(writeField(page)).toBeFocused();
  const heard: string[] = [];
  const hear = async (sentence: string | RegExp, go: () => Promise<void>) => {
    await spokenNow(page);
    await go();
    await expect
      .poll(async () => {
        heard.push(...(await spokenNow(page)));
        return heard.at(-1) ?? '';
      })
      .toMatch(sentence);
    expect(heard.splice(0)).toHaveLength(1);
    // The keyboard is somewhere, and never on the page as a whole.
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  };
  const said = (words: string) => new RegExp(`^${words}$`, 'u');
  await hear(said('Changed the text of the new claim.'), async () => {
    await page.keyboard.type('The bus stays.');
    await page.keyboard.press('Escape');
  });
  await page.keyboard.press('o');
  await expect(page.getByRole('treeitem').first()).toBeFocused();
  const add = (key: string, words: string) => async () => {
    await page.keyboard.press(key);
    await expect(writeField(page)).toBeFocused();
    await page.keyboard.type(words);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('treeitem').filter({ hasText: words }).last()).toBeFocused();
  };
  await hear(said('Added a reason to “The bus stays”.'), add('r', 'Many ride it.'));
  await hear(said('Added a reason to “The bus stays”.'), add('Shift+Enter', 'It is cheap.'));
  await hear(said('Added a premise beside “It is cheap”.'), add('j', 'The town can pay.'));
  await page.keyboard.press('Home');
  await hear(said('Added an objection to “The bus stays”.'), add('b', 'It is half empty.'));

  // The text is pasted, and words of it are found that were copied elsewhere.
  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { name: 'Make the map from a text' })).toBeVisible();
  const tabTo = async (name: RegExp) => {
    for (let steps = 0; steps < 60; steps++) {
      const held = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        return (element?.labels?.[0]?.textContent ?? element?.textContent ?? '').trim();
      });
      if (name.test(held)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`There is no way to ${name}.`);
  };
  await tabTo(/^Or paste the text$/);
  await page.keyboard.insertText(
    'A quiet bus\n\nThe last bus leaves at nine. After eleven it is half empty, as its drivers say themselves.\n\nNobody counts who would ride at ten.',
  );
  await tabTo(/^Use this text$/);
  await hear(said('The text is a source now: “A quiet bus”.'), () => page.keyboard.press('Enter'));
  const reader = page.getByRole('region', { name: 'Source text' });
  await expect(reader.locator('.sentence:focus')).toBeVisible();
  await tabTo(/^Find words$/);
  await page.keyboard.press('Enter');
  const words = reader.getByLabel('Words of the text');
  await expect(words).toBeFocused();
  await page.keyboard.type('it is half full');
  await hear(/^These words are not in the text/u, () => page.keyboard.press('Enter'));
  await expect(words).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await words.press('ControlOrMeta+a');
  await page.keyboard.type('after eleven it is half  empty');
  await hear(/^Found and chosen: “After eleven it is half empty”/u, () => page.keyboard.press('Enter'));
  await hear(said('Added evidence to “It is half empty”.'), () => page.keyboard.press('q'));

  await page.keyboard.press('o');
  await expect(page.locator('[role="treeitem"]:focus')).toHaveCount(1);
  await page.keyboard.press('g');
  await expect(moveDialog(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('many ride');
  await expect(moveDialog(page).getByRole('option')).toHaveCount(1);
  await hear(said('Moved “It is half empty” under “Many ride it”.'), () => page.keyboard.press('Enter'));
  await hear(said('Undone: Moved “It is half empty” under “Many ride it”.'), () =>
    page.keyboard.press('ControlOrMeta+z'),
  );
  expect(await rowsTold(page)).toEqual(
    expect.arrayContaining([
      '1: Thesis The bus stays.',
      '2: Reason Many ride it.',
      '3: Premise 2 of 2 The town can pay.',
    ]),
  );
  const now = await savedDocument(page);
  expect(now.thesis && sentenceTree(now.thesis)).toBe(
    'The bus stays.(Many ride it.,(It is cheap.,The town can pay.),It is half empty.(After eleven it is half empty))',
  );
  expect(now.thesis?.children?.[2]?.children?.[0]?.citations).toEqual([
    {
      source: now.sources?.[0]?.id,
      quote: 'After eleven it is half empty',
      locator: { label: 'paragraph', value: '2' },
    },
  ]);
});
