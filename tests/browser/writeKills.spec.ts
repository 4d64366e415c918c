// The page is killed while somebody types, and two tabs take a draft from each other: nothing is lost. RUNS in
// the environment says how often, SEED how it goes.

import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import fc from 'fast-check';
import { loggedSeed, runs } from '../properties.ts';
import { enterMap, expect, mapReady, test } from './page.ts';

test.use({ ownContext: true });

const field = (page: Page) => page.locator('.write-field');
const bar = (page: Page) => page.getByRole('region', { name: 'Write' });
const said = (page: Page) => page.locator('.write-said [role="status"]');

/** Numbers from 0 to 1, the same for the same seed. */
function numbers(name: string): () => number {
  const values = fc.sample(fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true }), {
    seed: loggedSeed(name),
    numRuns: 5000,
  });
  let at = 0;
  // Doubles lie thick near 0: the last digits are as good as any.
  return () => ((values[at++ % values.length] ?? 0) * 1e9 * (at + 7)) % 1;
}

async function openDraft(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => expect(message).toBe(''));
  await page.goto(address);
  await mapReady(page);
  return page;
}

interface Node {
  text?: string;
  children?: Node[];
}

/** All texts of the file that is saved. */
async function savedTexts(page: Page): Promise<string[]> {
  const download = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+s');
  const { thesis } = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { thesis: Node };
  const textsOf = ({ text, children = [] }: Node): string[] => [text ?? '', ...children.flatMap(textsOf)];
  return textsOf(thesis);
}

/** A draft of one claim, being written on. */
async function begin(context: BrowserContext): Promise<{ first: Page; address: string }> {
  await context.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name);
  });
  const page = await openDraft(context, '/?draft=new&mode=write');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('It is so.');
  await page.keyboard.press('Escape');
  await expect(page.locator('.write-kept')).toHaveText('Kept in this browser, not in a file yet.');
  const { search } = new URL(page.url());
  return { first: page, address: `/${search}` };
}

const kills = runs(3);

test(`a page that is killed ${kills} times while somebody types loses no command and at most a second of typing`, async ({
  context,
}) => {
  test.setTimeout(60_000 + kills * 15_000);
  const random = numbers('kills');
  const { first, address } = await begin(context);
  const done = new Set(['It is so.']);
  let lostMost = 0;
  let page = first;
  for (let kill = 1; kill <= kills; kill++) {
    await expect(bar(page)).toBeVisible();
    await expect(said(page)).not.toHaveText('');
    if ((await field(page).count()) > 0) await page.keyboard.press('Escape');
    await enterMap(page);
    await page.keyboard.press('Home');
    const crash = await context.newCDPSession(page);
    const gone = page.waitForEvent('crash');
    let killedAt = Number.POSITIVE_INFINITY;
    const timer = setTimeout(
      () => {
        killedAt = performance.now();
        crash.send('Page.crash').catch(() => undefined);
      },
      100 + random() * 1900,
    );
    /** What is being typed, each letter with the time at which the page had it. */
    let typing: { letter: string; at: number }[] = [];
    try {
      await page.keyboard.press('r');
      await expect(field(page)).toBeFocused();
      for (let claim = 1; ; claim++) {
        const words = `${kill}.${claim} ${'so '.repeat(Math.floor(random() * 5))}so.`;
        typing = [];
        for (const letter of words) {
          await page.keyboard.press(letter);
          typing.push({ letter, at: performance.now() });
          await new Promise((resolve) => setTimeout(resolve, random() * 20));
        }
        await page.keyboard.press('Enter');
        done.add(words);
        // The next one is not wanted after all; this one moves, and another begins beside it.
        if (random() < 0.3)
          for (const key of ['Escape', 'Alt+Shift+ArrowUp', 'Shift+Enter']) await page.keyboard.press(key);
      }
    } catch {
      // It is dead.
    }
    await gone;
    clearTimeout(timer);
    await page.close();
    const after = await openDraft(context, address);
    await expect(said(after)).not.toHaveText('');
    // One that was begun is open again with what it said.
    const open = (await field(after).count()) > 0 ? await field(after).inputValue() : '';
    const texts = await savedTexts(after);
    const there = [...texts, open];
    for (const words of done) expect(there, `after kill ${kill}`).toContain(words);
    // What reached the page more than a second before.
    const all = typing.map(({ letter }) => letter).join('');
    const least = typing.filter(({ at }) => at < killedAt - 1000).length;
    const best = Math.max(
      ...there.map((words) =>
        all.startsWith(words) ? words.length : words.startsWith(all) ? all.length : 0,
      ),
    );
    expect(best, `typed “${all}” before kill ${kill}`).toBeGreaterThanOrEqual(least);
    lostMost = Math.max(lostMost, killedAt - (typing[best]?.at ?? killedAt));
    await enterMap(after);
    await after.keyboard.press('ControlOrMeta+z');
    await expect(said(after)).toHaveText(/^Undone: /);
    await after.keyboard.press('ControlOrMeta+Shift+z');
    await expect(said(after)).toHaveText(/^Done again: /);
    for (const words of texts) done.add(words);
    // Who has it back writes on.
    page = after;
  }
  console.log(`${kills} kills, ${done.size} claims; at most ${Math.round(lostMost)} ms of typing lost`);
});

const handovers = runs(3);

test(`two tabs that take a draft from each other ${handovers} times lose nothing of either`, async ({
  context,
}) => {
  test.setTimeout(60_000 + handovers * 15_000);
  const random = numbers('handovers');
  const { first, address } = await begin(context);
  const tabs = [first, await openDraft(context, address)] as const;
  await expect(bar(tabs[0])).toContainText('Save file');
  await expect(bar(tabs[1])).toContainText('Another tab writes on this draft.');
  const typed: string[] = [];
  for (let round = 1; round <= handovers; round++) {
    const [writer, reader] = round % 2 ? tabs : ([tabs[1], tabs[0]] as const);
    await enterMap(writer);
    await writer.keyboard.press('Home');
    await writer.keyboard.press('r');
    await expect(field(writer)).toBeFocused();
    // Digits, which do nothing where no field is open any more.
    const words = `${round} 222 333 444 555 666 777 888`;
    let reached = '';
    const type = async () => {
      for (const letter of words) {
        await writer.keyboard.press(letter === ' ' ? '9' : letter);
        reached += letter === ' ' ? '9' : letter;
        await new Promise((resolve) => setTimeout(resolve, random() * 10));
      }
      if (random() < 0.5) await writer.keyboard.press('Escape');
    };
    const take = async () => {
      await new Promise((resolve) => setTimeout(resolve, random() * 700));
      const before = reached;
      await bar(reader).getByRole('button', { name: 'Write here instead' }).click();
      return before;
    };
    const [, before] = await Promise.all([type(), take()]);
    typed.push(before);
    await expect(bar(reader)).toContainText('Save file');
    await expect(bar(writer)).toContainText('Another tab writes on this draft.');
    if ((await field(reader).count()) > 0) await reader.keyboard.press('Escape');
    if (round % 5 === 2) {
      await writer.reload();
      await expect(bar(writer)).toContainText('Another tab writes on this draft.');
    }
  }
  const last = handovers % 2 ? tabs[1] : tabs[0];
  const texts = await savedTexts(last);
  for (const words of typed)
    if (words !== '')
      expect(
        texts.some((text) => text.startsWith(words)),
        words,
      ).toBe(true);
  expect(texts.length).toBeGreaterThan(handovers / 2);
  await enterMap(last);
  await last.keyboard.press('ControlOrMeta+z');
  await expect(said(last)).toHaveText(/^Undone: /);
});
