// A map is made from a text: words that are selected become its claims, with quotations that are checked.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { toCitedWords } from '../../src/argument/quoteSelectors.ts';
import { locate, prepareText } from '../../src/quotes/locate.ts';
import { htmlText } from '../../src/texts/htmlText.ts';
import { article, articleTitle } from './article.ts';
import { violationsInBothThemes } from './axe.ts';
import { card, dropFile, expect, goTo, openToWrite, still, test } from './page.ts';
import { keptWords, saveByDownload, writeOn, writeOnNext, writeTool } from './writingDesk.ts';

const reader = (page: Page) => page.getByRole('region', { name: 'Source text' });
const field = (page: Page) => page.locator('.write-field');
const said = (page: Page) => page.locator('.write-said [role="status"]');

const ofOneThesis = (title: string) =>
  JSON.stringify({ version: 1, title, thesis: { id: 'thesis', text: 'So.' } });

/** Begins a new map of one's own in the page that is open. */
async function beginAnew(page: Page): Promise<void> {
  await goTo(page, '?draft=new&mode=write');
  await expect(said(page)).toHaveText('A new map. Type its thesis.');
  await expect(field(page)).toHaveValue('');
}

/** Where some words of the text stand in the window, brought into it. */
const placeOf = (page: Page, words: string) =>
  reader(page).evaluate((reader, words) => {
    // Words that are selected already would be dragged away.
    getSelection()?.removeAllRanges();
    const walker = document.createTreeWalker(
      reader.querySelector('.source-body') ?? reader,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at === -1) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const rects = [...range.getClientRects()];
      const [first, last] = [rects[0], rects.at(-1)];
      if (first && last)
        return {
          from: { x: first.left + 1, y: first.top + first.height / 2 },
          to: { x: last.right - 1, y: last.top + last.height / 2 },
        };
    }
    throw new Error(`“${words}” is not in the text.`);
  }, words);

/** With the mouse, from the first letter to the last. The text may still go to what was chosen just before. */
async function select(page: Page, words: string): Promise<void> {
  await expect(async () => {
    const { from, to } = await placeOf(page, words);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()))).toBe(words);
  }).toPass();
}

/** What the page has written, as a file. */
async function savedMap(page: Page) {
  const download = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+s');
  const text = readFileSync(await (await download).path(), 'utf8');
  const { argument } = parseArgument(text);
  if (!argument) throw new Error(text);
  return argument;
}

test.beforeEach(({ page }) => saveByDownload(page));

async function quoteInClaims(page: Page): Promise<void> {
  await dropFile(page, 'bus.html', article);
  await expect(said(page)).toHaveText(`The text is a source now: “${articleTitle}”.`);
  await expect(reader(page).locator('.sentence').first()).toBeFocused();
  await select(page, 'people ride the night bus');
  await page.keyboard.press('r');
  await expect(field(page)).toHaveValue('People ride the night bus');
  await expect(field(page)).toBeFocused();
  // Its words are selected, to be put in other words.
  await page.keyboard.type('Many need it.');
  await page.keyboard.press('Escape');
  await expect(reader(page).locator('.sentence:focus')).toContainText('people ride the night bus');
  await expect(page.locator('[data-claim][data-role="reason"]')).toContainText('Many need it.');
  await expect(reader(page).locator('mark.quote')).toHaveText('people ride the night bus');
  await test.step('connectives are lit on request, and no sentence is drawn again for it', async () => {
    const lit = () =>
      page.evaluate(() =>
        ['reason', 'conclusion', 'contrast'].map((bearing) =>
          [...(CSS.highlights.get(`connective-${bearing}`) ?? [])].map(String),
        ),
      );
    expect(await lit()).toEqual([[], [], []]);
    const button = reader(page).getByRole('button', { name: 'Connectives' });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    // Once all of the text is read.
    await expect
      .poll(lit)
      .toEqual([
        expect.arrayContaining(['Because']),
        expect.anything(),
        expect.arrayContaining(['However', 'but', 'Yet']),
      ]);
    await button.click();
    await expect.poll(lit).toEqual([[], [], []]);
  });
}

async function walkSentences(page: Page): Promise<void> {
  await card(page, 'thesis').focus();
  await page.keyboard.press('r');
  await page.keyboard.type('It is cheap.');
  await page.keyboard.press('Escape');
  await dropFile(page, 'bus.html', article);
  await expect(reader(page).locator('.sentence').first()).toBeFocused();
  const target = reader(page).getByLabel('Words go under');
  await expect(target.locator('option:checked')).toHaveText('It is cheap.');
  const stand = reader(page).locator('.sentence:focus');
  for (let down = 0; down < 7; down++) await page.keyboard.press('ArrowDown');
  await expect(stand).toHaveText(/^It costs the town £180,000 a year, /);
  await page.keyboard.press('Shift+ArrowDown');
  await expect(reader(page).getByText('2 sentences selected.')).toBeAttached();
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('q');
  await expect(said(page)).toHaveText('Added evidence to “It is cheap”.');
  // The keyboard stays where one reads, and the claim is still the one that words go under.
  await expect(stand).toHaveText(/^It costs the town/);
  await expect(field(page)).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('b');
  await expect(field(page)).toHaveValue(
    /^Because the drivers are on duty until midnight anyway, .* the fuel\.$/,
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(stand).toHaveText(/^Because the drivers/);
  await expect(target.locator('option:checked')).toHaveText('It is cheap.');
  const { claims } = await savedMap(page);
  expect(
    [...claims.values()].map(
      ({ role, premise, citations }) => `${premise ? 'premise' : role} ${citations.length}`,
    ),
  ).toEqual(['thesis 0', 'reason 0', 'premise 0', 'evidence 1', 'objection 1', 'premise 1']);
}

async function quoteFurther(page: Page): Promise<void> {
  await dropFile(page, 'bus.html', article);
  await expect(reader(page).locator('.sentence').first()).toBeFocused();
  await select(page, 'I have no car');
  await page.keyboard.press('q');
  await expect(said(page)).toHaveText('Added evidence to “So”.');
  await expect(reader(page).locator('mark.quote')).toHaveText('I have no car');
  await select(page, 'says Edda Roth');
  await page.keyboard.press('Shift+Q');
  await expect(said(page)).toHaveText('Added a part to the quotation of “I have no car”.');
  await select(page, 'have no car');
  await page.keyboard.press('Shift+Q');
  await expect(said(page)).toHaveText('These words are in the quotation already. Select others.');
  // The check would take the night bus that stands nearer.
  await select(page, 'the night bus');
  await page.keyboard.press('Shift+Q');
  await expect(said(page)).toHaveText(/^With these words the parts cannot be found together/);
  await page.locator('[data-claim][data-role="evidence"]').click();
  await select(page, 'A town is not a balance sheet');
  await page.keyboard.press('q');
  await expect(said(page)).toHaveText('Quoted for “I have no car … says…”.');
  const { claims } = await savedMap(page);
  const [, evidence] = [...claims.values()];
  expect(evidence?.citations.map(({ quote }) => quote)).toEqual([
    { parts: ['I have no car', 'says Edda Roth'] },
    'A town is not a balance sheet',
  ]);
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.locator('[data-claim][data-role="evidence"]')).toContainText('I have no car');
}

test('an article becomes a source, its words claims that quote it, and its connectives are lit on request; sentences are walked and selected by keys; a quotation gets a further part, evidence a further citation, and what cannot be quoted is refused in words', async ({
  page,
}) => {
  await writeOn(page, ofOneThesis('Mine'));
  await quoteInClaims(page);
  await test.step('sentences are walked and selected by keys; words go under the claim that one came with', async () => {
    await writeOnNext(page, ofOneThesis('Walked'), 'Walked');
    await walkSentences(page);
  });
  await test.step('a quotation gets a further part; evidence gets a further citation; what cannot be quoted is refused in words', async () => {
    await writeOnNext(page, ofOneThesis('Quoted'), 'Quoted');
    await quoteFurther(page);
  });
});

async function makeMapOfItsOwn(page: Page): Promise<void> {
  await dropFile(page, 'bus.html', article);
  const dialog = page.getByRole('dialog', { name: 'Attach your copy of a text' });
  await dialog.getByRole('button', { name: 'Make a map of it' }).click();
  await expect(reader(page).locator('.sentence').first()).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(articleTitle);
  // And from the list of maps, with words that are pasted.
  await goTo(page, '?map=broad-street-pump');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The pump in Broad Street');
  await page.getByRole('button', { name: 'Maps' }).click();
  const maps = page.getByRole('dialog', { name: 'Maps' });
  await maps.getByText('Make a map of a text').click();
  await maps.getByLabel('Or paste the text').fill('Why it rains\n\nIt rains because of clouds.');
  await maps.getByRole('button', { name: 'Make a map of this text' }).click();
  await expect(reader(page).locator('.sentence').first()).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why it rains');
}

test('a text that is dropped begins a map where there is none, and becomes a map of its own from an open one; it and all that it is used for are there after the page was loaded again', async ({
  page,
  watched,
}) => {
  await test.step('where there is no map, a text that is dropped begins one', async () => {
    watched.allow(/nothing-of-this-name/);
    await page.goto('/?map=nothing-of-this-name');
    await expect(page.getByRole('alert')).toBeVisible();
    await dropFile(page, 'bus.txt', 'Let the bus run\n\nIt is needed.\n\nIt is cheap.');
    await expect(reader(page).locator('.sentence').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('r');
    await expect(field(page)).toHaveValue('It is needed.');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Let the bus run');
  });
  await test.step('from an open map a text that is none of its sources becomes a map of its own', async () => {
    // What is dropped where one writes would be a source.
    await writeTool(page, 'Done').click();
    await expect(page.locator('.write-bar')).toHaveCount(0);
    await goTo(page, '?map=broad-street-pump');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The pump in Broad Street');
    await makeMapOfItsOwn(page);
  });
  await test.step('the text and all that it is used for are there after the page was loaded again', async () => {
    await goTo(page, '?map=broad-street-pump&mode=write');
    await expect(keptWords(page)).toHaveText('As in the file.');
    await dropFile(page, 'bus.html', article);
    await expect(said(page)).toHaveText(/^The text is a source now/);
    await select(page, 'a promise that one can live');
    await page.keyboard.press('r');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(reader(page).locator('mark.quote')).toHaveText('a promise that one can live');
    await page.reload();
    await reader(page).getByLabel('Which text').selectOption({ label: articleTitle });
    await expect(reader(page).locator('mark.quote')).toHaveText('a promise that one can live');
    await expect(reader(page)).toContainText(articleTitle);
  });
});

/** Deliberate acts: a key, a click, a selection of text, a drop. */
function counted(page: Page) {
  let acts = 0;
  const act = async (done: Promise<void>) => {
    acts++;
    await done;
  };
  return {
    acts: () => acts,
    drop: (name: string, text: string) => act(dropFile(page, name, text)),
    select: (words: string) => act(select(page, words)),
    press: (key: string) => act(page.keyboard.press(key)),
    choose: (words: string) => act(page.locator('[data-claim]').filter({ hasText: words }).first().click()),
  };
}

async function becomesInActs(page: Page): Promise<void> {
  const { acts, drop, select, press, choose } = counted(page);
  const reasons = [
    'two-thirds of them are on their way home from a shift',
    'less than the council spends on lighting the multi-storey car park',
    'the police have counted a third fewer accidents with drunk drivers',
    'Shops in the old town depend on it, too.',
    'people go out only where they know that they can come home',
    'It is a promise that one can live in it without a car',
  ];
  const quotations = [
    ['two-thirds', 'I will not walk four miles along the ring road'],
    ['less than the', 'It costs the town £180,000 a year'],
    [
      'depend on it',
      'Eleven of the nineteen restaurants told this paper that they would close an hour earlier',
    ],
  ] as const;

  await drop('bus.html', article);
  await expect(reader(page).locator('.sentence').first()).toBeFocused();
  await select('the night bus goes on');
  await press('r');
  await expect(said(page)).toHaveText('The thesis is “The night bus goes on”.');
  for (const [at, words] of reasons.entries()) {
    await select(words);
    await press('r');
    await expect(page.locator('[data-claim][data-role="reason"]')).toHaveCount(at + 1);
  }
  for (const [at, [reason, words]] of quotations.entries()) {
    await choose(reason);
    await select(words);
    await press('q');
    await expect(reader(page).locator('mark.quote')).toHaveCount(1 + reasons.length + at + 1);
  }
  expect(acts()).toBeLessThanOrEqual(24);

  // Every citation stands in the text of the page, letter for letter, as the map's own check says.
  await expect(reader(page).locator('mark.quote[data-match="verbatim"]')).toHaveCount(
    1 + reasons.length + quotations.length,
  );
  await expect(reader(page).locator('mark.quote:not([data-match="verbatim"])')).toHaveCount(0);
  const { claims, theses, sources, title, language } = await savedMap(page);
  const all = [...claims.values()];
  expect(all.map(({ role }) => role).toSorted()).toEqual(
    ['evidence', 'evidence', 'evidence', ...reasons.map(() => 'reason'), 'thesis'].toSorted(),
  );
  const thesis = claims.get(theses[0] ?? '');
  expect(thesis?.children).toHaveLength(6);
  for (const [reason, words] of quotations) {
    const parent = all.find((claim) => claim.kind === 'text' && claim.text.toLowerCase().includes(reason));
    const [evidence] = (parent?.children ?? []).map((id) => claims.get(id));
    expect(evidence?.citations).toMatchObject([{ quote: words, locator: { label: 'paragraph' } }]);
  }
  const text = htmlText(article);
  const prepared = prepareText(text);
  for (const { citations } of all) {
    const [citation, ...more] = citations;
    if (!citation) throw new Error('A claim cites nothing.');
    expect(more).toEqual([]);
    expect(locate(prepared, toCitedWords(citation, ''), false).finding).toBe('verbatim');
  }
  expect([title, language]).toEqual([articleTitle, 'en-GB']);
  expect([...sources.values()]).toMatchObject([
    {
      type: 'webpage',
      title: articleTitle,
      author: [{ literal: 'Tomás Herrera' }],
      issued: { 'date-parts': [[2025, 11, 3]] },
    },
  ]);
}

async function pasteAndTap(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Text', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Make the map from a text' })).toBeVisible();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Let the bus run\n\nIt is needed. It is cheap.');
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await reader(page).locator('.sentence', { hasText: 'It is needed.' }).click();
  await page.getByRole('button', { name: '∴ thesis' }).click();
  // The text lies over the map, and has the field in it.
  await expect(reader(page).locator('.write-field')).toHaveValue('It is needed.');
  await expect(field(page)).toBeInViewport();
  await page.keyboard.press('Escape');
  await reader(page).locator('.sentence', { hasText: 'It is cheap.' }).click();
  await page.getByRole('button', { name: '+ because' }).last().click();
  await expect(field(page)).toHaveValue('It is cheap.');
  await page.keyboard.press('Escape');
  const { claims } = await savedMap(page);
  expect([...claims.values()].map(({ role, citations }) => [role, citations[0]?.quote])).toEqual([
    ['thesis', 'It is needed.'],
    ['reason', 'It is cheap.'],
  ]);
}

test('an article of seven paragraphs becomes a thesis, six reasons and three quotations in 24 acts; axe finds nothing wrong beside it, in light and dark; on a phone a text is pasted, and a tap on a sentence is enough to take it', async ({
  page,
}) => {
  await openToWrite(page, '?draft=new&mode=write');
  await becomesInActs(page);
  await test.step('axe finds nothing wrong beside a text that is written from, in light and dark', async () => {
    await beginAnew(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Text', exact: true }).first().click();
    await expect(page.getByRole('heading', { name: 'Make the map from a text' })).toBeVisible();
    expect(await violationsInBothThemes(page)).toEqual([]);
    await dropFile(page, 'bus.html', article);
    await expect(reader(page).locator('.sentence').first()).toBeFocused();
    await select(page, 'the night bus goes on');
    await page.keyboard.press('r');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await reader(page).getByRole('button', { name: 'Connectives' }).click();
    await select(page, 'It costs the town');
    await expect(page.getByRole('group', { name: /^With these words/ })).toBeVisible();
    await still(page);
    expect(await violationsInBothThemes(page, undefined, '.source-text')).toEqual([]);
  });
  await test.step('on a phone a text is pasted, and a tap on a sentence is enough to take it', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await beginAnew(page);
    await pasteAndTap(page);
  });
});
