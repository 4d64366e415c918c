// Walks on the site itself.

import assert from 'node:assert/strict';
import type { Frame, Point, Tab } from './driver.ts';
import { linesIn, sharpnessOf } from './pixels.ts';
import {
  type Box,
  boxOf,
  clickOn,
  focusOf,
  gone,
  mapReady,
  middleOf,
  pinch,
  seen,
  still,
  turnTo,
  until,
  untilTrue,
  type Walk,
} from './walk.ts';

const card = (id: string) => `[data-claim="${id}"]`;

const firstSight: Walk = {
  name: 'first sight',
  async go({ site, visit }) {
    const tab = await visit(`${site}/`);
    await mapReady(tab);
    const sight = await tab.evaluate(() => ({
      title: document.querySelector('h1')?.textContent ?? '',
      cards: [...document.querySelectorAll('.card')].filter((each) => each.checkVisibility()).length,
      overflow: document.documentElement.scrollWidth - innerWidth,
      fonts: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      // Those that stand in for them may be no fonts of this system.
      error: [...document.fonts].filter(({ status, family }) => status === 'error' && /Source/.test(family))
        .length,
    }));
    assert.match(sight.title, /Kremlin/);
    assert(sight.cards >= 6, `only ${sight.cards} cards`);
    assert(sight.overflow <= 0, `the page is ${sight.overflow} pixels too wide`);
    for (const family of ['Serif', 'Sans']) assert.match(sight.fonts.join(), new RegExp(family));
    assert.equal(sight.error, 0);
  },
};

const keys: Walk = {
  name: 'keys',
  async go({ site, visit }) {
    const tab = await visit(`${site}/`);
    await mapReady(tab);
    await still(tab);
    await tab.press('Home');
    const step = async (key: string, id: string) => {
      await tab.press(key);
      await until(`after ${key}`, tab, focused, (now) => now.join() === `${id},${id}`);
    };
    const focused = () => [
      document.querySelector<HTMLElement>('[data-focused]')?.dataset.claim ?? '',
      (document.activeElement as HTMLElement | null)?.dataset.claim ?? '',
    ];
    await until('after Home', tab, focused, (now) => now.join() === 'thesis,thesis');
    await step('ArrowRight', 'legitimacy');
    await step('ArrowDown', 'washington');
    await step('ArrowLeft', 'thesis');
    await tab.press('Control+k');
    await untilTrue('the list of actions has the keyboard', tab, () =>
      document.activeElement?.matches('.palette-input'),
    );
    await tab.press('Escape');
    await until('after Escape', tab, focused, (now) => now.join() === 'thesis,thesis');
    await tab.press('?');
    await seen(tab, 'dialog:modal .keys');
    await tab.press('Escape');
    await gone(tab, '.keys');
  },
};

/** How far a point is from a claim's card, in pixels; 0 on it. */
async function distanceTo(tab: Tab, id: string, { x, y }: Point): Promise<number> {
  const box = await boxOf(tab, card(id));
  return Math.hypot(
    Math.max(box.x - x, 0, x - box.x - box.width),
    Math.max(box.y - y, 0, y - box.y - box.height),
  );
}

const wheel: Walk = {
  name: 'wheel',
  async go({ site, visit }) {
    const tab = await visit(`${site}/?detail=names`);
    await mapReady(tab);
    await still(tab);
    const at = await middleOf(tab, card('washington'));
    const page = () => tab.evaluate(() => [visualViewport?.scale, devicePixelRatio, innerWidth]);
    const before = await page();
    const turns: [string, () => Promise<unknown>][] = [
      ['Sentences', () => tab.wheel(at, -100)],
      ['Names', () => tab.wheel(at, 100)],
      // As Chromium tells a pinch, and as Safari does.
      ['Sentences', () => tab.wheel(at, -20, 'Control')],
      ['Names', () => tab.wheel(at, 20, 'Control')],
      ['Sentences', () => tab.evaluate(pinch, at, [1, 1.1, 1.25])],
      ['Names', () => tab.evaluate(pinch, at, [1, 0.9, 0.8])],
    ];
    for (const [level, turn] of turns) {
      await turnTo(tab, level, turn);
      const off = await distanceTo(tab, 'washington', at);
      assert(off <= 24, `at ${level} the claim under the pointer is ${off} px off`);
    }
    assert.deepEqual(await page(), before, 'the page itself is not zoomed');
  },
};

const search: Walk = {
  name: 'search',
  async go({ site, visit }) {
    const tab = await visit(`${site}/`);
    await mapReady(tab);
    await tab.press('/');
    await untilTrue('the search has the keyboard', tab, () =>
      document.activeElement?.matches('input[type="search"]'),
    );
    await tab.type('weak economy');
    await seen(tab, '.search-hit');
    await tab.press('Enter');
    await untilTrue('the hit has the keyboard', tab, () =>
      document.activeElement?.matches('[data-claim="sanctions-answer"]'),
    );
    assert.equal(await focusOf(tab), 'sanctions-answer');
  },
};

const outline: Walk = {
  name: 'outline',
  async go({ site, visit }) {
    const tab = await visit(`${site}/?expand=all`);
    await mapReady(tab);
    await tab.press('o');
    await seen(tab, '.outline-row');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.outline-row')?.focus());
    for (let row = 0; row < 4; row++) await tab.press('ArrowDown');
    const focused = () => (document.activeElement as HTMLElement | null)?.dataset.row;
    await until('four rows down', tab, focused, (row) => row === 'illegitimate-line');
    await tab.press('Enter');
    await untilTrue('the details have the keyboard', tab, () => document.activeElement?.matches('.panel'));
    // Each row has a line for each claim above it.
    for (const level of [2, 3, 4]) {
      const strip = await tab.evaluate(guides, level);
      assert.equal(await linesIn(tab, strip), level - 1, `guide lines of level ${level}`);
    }
  },
};

/** Where the guide lines are of the last row of a level, above its text. */
async function guides(level: number): Promise<Box> {
  const row = [...document.querySelectorAll(`[aria-level="${level}"][aria-selected="false"]`)].at(-1);
  if (!row) throw new Error(`There is no row of level ${level}.`);
  row.scrollIntoView({ block: 'center' });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const { left, top } = row.getBoundingClientRect();
  const style = getComputedStyle(row, '::before');
  // From beside the first on.
  const x = left + row.clientLeft + Number.parseFloat(style.left) - 4;
  return { x, y: top + 5, width: Number.parseFloat(style.width) + 4, height: 1 };
}

const sharp: Walk = {
  name: 'sharp after zoom',
  async go({ site, visit }) {
    // Beside details that scroll.
    const tab = await visit(`${site}/?node=hill`);
    await mapReady(tab);
    await still(tab);
    for (const way of ['key', 'button']) {
      if (way === 'key') await tab.press('+');
      else await clickOn(tab, '.zoom-button:last-child');
      await still(tab);
      await isSharp(tab, `by ${way}`);
    }
  },
};

/**
 * As sharp as when all of it is drawn anew.
 *
 * @param frame The map's own, where that is not the window's; it stands at `from`.
 */
export async function isSharp(
  tab: Tab,
  when: string,
  frame: Frame = tab,
  from: Point = { x: 0, y: 0 },
): Promise<void> {
  const { x, y, width, height } = await boxOf(frame, '.map');
  const box = { x: x + from.x, y: y + from.y, width, height };
  const now = await sharpnessOf(tab, box);
  await frame.evaluate(async () => {
    const cards = document.querySelector<HTMLElement>('.react-flow__viewport');
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    if (cards) cards.style.display = 'none';
    await frames();
    if (cards) cards.style.display = '';
    await frames();
  });
  const anew = await sharpnessOf(tab, box);
  assert(now > 0.9 * anew, `${when} it is blurred: steps of ${now}, drawn anew ${anew}`);
}

const textInBoxes: Walk = {
  name: 'text in its cards',
  async go({ site, visit }) {
    for (const map of ['putin-zelensky-summit', 'broad-street-pump']) {
      const tab = await visit(`${site}/?map=${map}&expand=all`);
      await mapReady(tab);
      await still(tab);
      await tab.press('Home');
      await still(tab);
      const { texts, outside } = await tab.evaluate(textOutside);
      assert(texts > 20, `only ${texts} texts`);
      assert.deepEqual(outside, []);
    }
  },
};

/** What stands out of its card by more than a pixel, at any zoom, or is cut off there. */
function textOutside(): { texts: number; outside: string[] } {
  const outside: string[] = [];
  let texts = 0;
  for (const card of document.querySelectorAll('.card, .issue')) {
    const edge = card.getBoundingClientRect();
    const slack = edge.width / 200;
    for (const text of card.querySelectorAll('.card-body p, .issue-text, .card-name > span')) {
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) {
        if (box.width === 0) continue;
        texts++;
        const [left, right] = [box.left < edge.left - slack, box.right > edge.right + slack];
        const [top, bottom] = [box.top < edge.top - slack, box.bottom > edge.bottom + slack];
        if (left || right || top || bottom)
          outside.push(`${card.getAttribute('data-claim')}: ${text.textContent}`);
      }
    }
  }
  return { texts, outside };
}

export const mapWalks: readonly Walk[] = [firstSight, keys, wheel, search, outline, sharp, textInBoxes];
