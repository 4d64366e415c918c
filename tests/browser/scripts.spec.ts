// Maps in other scripts: nothing overflows, nothing reads backwards, and what is read from right to left is
// laid out from right to left.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { everyFifth } from '../properties.ts';
import { card, dropFile, dropMap, expect, goTo as goToAddress, map, openMap, test } from './page.ts';

const fixtures = ['arabic', 'japanese', 'mixed'] as const;
const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

const textOf = (name: string) => readFileSync(`tests/fixtures/${name}.json`, 'utf8');

// The camera cuts instead of flying: these tests look at forty cards each.
async function drop(page: Page, name: string): Promise<void> {
  await openMap(page, '?view=map');
  await dropText(page, name);
}

async function dropText(page: Page, name: string): Promise<void> {
  const text = textOf(name);
  const { title } = JSON.parse(text) as { title: string };
  await dropMap(page, `${name}.json`, text, title);
}

/** Goes to a claim of a dropped file with everything open, as "back" would. */
async function goTo(page: Page, id: string, detail: 'sentences' | 'auto' = 'sentences'): Promise<void> {
  await page.evaluate((query) => {
    const { file } = history.state as { file: number };
    history.pushState({ file, query }, '');
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
  }, `node=${id}&expand=all&view=map&detail=${detail}`);
  await expect(card(page, id)).toBeVisible();
}

/** The list comes first: a narrow window begins with it, and offers the others only. */
const directions = ['list', 'right', 'down'] as const;
type Direction = (typeof directions)[number];

async function turn(page: Page, direction: Direction): Promise<void> {
  const turned = async () => (await map(page).getAttribute('data-direction')) === direction;
  if (await turned()) return;
  const choice = page.getByLabel('Layout');
  if (await choice.isVisible()) await choice.selectOption(direction);
  else {
    await page.keyboard.press('d');
    await expect(map(page)).not.toHaveAttribute('data-direction', 'list');
    if (!(await turned())) await page.keyboard.press('d');
  }
  await expect(map(page)).toHaveAttribute('data-direction', direction);
}

const idsOf = (name: string) =>
  [...textOf(name).matchAll(/"id": "([\w-]+)",\s+"(?:role|label)"/g)].flatMap(([, id]) => id ?? []);

interface Fault {
  claim: string;
  what: string;
  text: string;
}

/** What is wrong with the cards that are on the page now. */
function faults(): Fault[] {
  const found: Fault[] = [];
  const leftwards = /[\u{590}-\u{8FF}\u{FB1D}-\u{FDFF}\u{FE70}-\u{FEFF}]/u;
  const zoom = new DOMMatrix(
    getComputedStyle(document.querySelector('.react-flow__viewport') ?? document.body).transform,
  ).a;
  for (const element of document.querySelectorAll<HTMLElement>('.map [data-claim]')) {
    const claim = element.dataset.claim ?? '';
    const box = element.getBoundingClientRect();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const parent = node.parentElement;
      if (!parent || text.trim() === '' || parent.closest('.visually-hidden')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      const wrong = (what: string) => found.push({ claim, what, text });
      // A button on the edge stands half outside of its card: its words keep within the button.
      const pill = parent.closest('.card-pill');
      const frame = pill?.getBoundingClientRect() ?? box;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        const out = Math.max(frame.left - rect.left, rect.right - frame.right, rect.bottom - frame.bottom);
        if (out > 1 * zoom) wrong(`${out.toFixed(1)} px outside`);
      }
      // A sentence is read one way, whatever its lines begin with.
      const letter = /\p{L}/u.exec(parent.closest('p')?.textContent ?? text)?.[0] ?? '';
      const { direction } = getComputedStyle(parent);
      if (leftwards.test(letter) && direction !== 'rtl') wrong('goes from left to right');
      const sentence = parent.closest('.card-text, .card-name, .issue-text');
      if (sentence && letter !== '' && !leftwards.test(letter) && direction !== 'ltr')
        wrong('goes from right to left');
      // Words of one script follow each other on a line, figures among them too.
      const places = [...text].map((_, at) => {
        range.setStart(node, Math.min(at, text.length));
        range.setEnd(node, Math.min(at + 1, text.length));
        return range.getBoundingClientRect();
      });
      const forwards = /^[\x20-\x7E]+$/.test(text);
      const backwards = /^[\u{600}-\u{6FF}\s]+$/u.test(text);
      let before: DOMRect | undefined;
      for (const [at, place] of places.entries()) {
        if (/\s/u.test(text[at] ?? ' ') || place.width === 0) continue;
        if (before && Math.abs(before.top - place.top) < 2) {
          if (forwards && place.left < before.left - 0.5) wrong(`${at} stands left of what comes before it`);
          if (backwards && place.right > before.right + 0.5)
            wrong(`${at} stands right of what comes before it`);
        }
        before = place;
      }
    }
    for (const text of element.querySelectorAll<HTMLElement>('.card-text, .card-name, .card-attribution')) {
      if (!text.dir)
        found.push({ claim, what: `${text.className} has no dir`, text: text.textContent ?? '' });
      if (!text.lang)
        found.push({ claim, what: `${text.className} has no lang`, text: text.textContent ?? '' });
    }
  }
  return found;
}

/** What the page is wider than its window, and how far it is scrolled across. */
const sideways = (page: Page) =>
  page.evaluate(() => [document.documentElement.scrollWidth - document.documentElement.clientWidth, scrollX]);

/** Windows so large that the whole map is near. */
const rooms = {
  list: { width: 1440, height: 8200 },
  right: { width: 3200, height: 4200 },
  down: { width: 6400, height: 2000 },
};

for (const name of fixtures) {
  test(`the ${name} map overflows nowhere and reads as it should, in every layout, on a phone and on a desk, and so do its scenes`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(phone);
    await drop(page, name);
    const ids = idsOf(name);
    expect(ids.length).toBeGreaterThanOrEqual(14);
    // A phone begins with the list, and is not turned to it.
    await test.step('scenes, on a phone', async () => {
      for (const id of everyFifth(`${name}, scenes`, ids)) {
        await goTo(page, id, 'auto');
        await expect.poll(() => page.evaluate(faults), { message: id }).toEqual([]);
      }
      expect(await sideways(page)).toEqual([0, 0]);
    });
    for (const direction of directions) {
      await test.step(`on a phone, ${direction}`, async () => {
        await goTo(page, 'thesis');
        await turn(page, direction);
        let cards = 0;
        const visited = everyFifth(`${name}, ${direction}`, ids);
        for (const id of visited) {
          await goTo(page, id);
          await expect.poll(() => page.evaluate(faults), { message: `${direction}, at ${id}` }).toEqual([]);
          cards += await page.locator('.map [data-claim]').count();
        }
        expect(cards).toBeGreaterThan(visited.length);
        expect(await sideways(page), direction).toEqual([0, 0]);
      });
    }
    await page.setViewportSize(desk);
    await goTo(page, 'thesis');
    for (const direction of directions) {
      await test.step(`on a desk, ${direction}`, async () => {
        await page.setViewportSize(desk);
        await turn(page, direction);
        expect(await sideways(page), direction).toEqual([0, 0]);
        await page.setViewportSize(rooms[direction]);
        await expect.poll(() => page.locator('.map [data-claim]').count()).toBeGreaterThanOrEqual(ids.length);
        // Where the browser needs more room than was estimated, a second layout follows.
        await expect.poll(() => page.evaluate(faults), { message: direction }).toEqual([]);
      });
    }
  });
}

/** No layout is chosen yet. */
async function oddTexts(page: Page): Promise<void> {
  const texts = {
    word: 'a'.repeat(2000),
    arabic: 'ظ'.repeat(1000),
    accents: `a${'\u{301}'.repeat(2000)}b`,
    pictures: '👨‍👩‍👧‍👦'.repeat(100),
  };
  const document = {
    version: 1,
    title: 'Odd texts',
    language: 'en',
    thesis: {
      id: 'thesis',
      text: 'Odd texts',
      children: Object.entries(texts).map(([id, text]) => ({ id, role: 'reason', text })),
    },
  };
  await dropFile(page, 'odd.json', JSON.stringify(document));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Odd texts');
  for (const id of Object.keys(texts)) {
    await goTo(page, id, 'auto');
    await expect
      .poll(
        () =>
          card(page, id).evaluate((element) => {
            const body = element.querySelector<HTMLElement>('.card-body');
            return (
              body !== null &&
              body.scrollWidth <= element.clientWidth + 1 &&
              body.offsetHeight <= element.clientHeight + 1
            );
          }),
        { message: id },
      )
      .toBe(true);
  }
}

test.describe('the Arabic map', () => {
  /** Where a card stands in the map, wherever the camera is. */
  const placeOf = async (page: Page, id: string) => {
    await goTo(page, id);
    return card(page, id).evaluate((element: HTMLElement) => {
      const node = element.closest<HTMLElement>('.react-flow__node');
      const { e, f } = new DOMMatrix(node?.style.transform ?? '');
      return { left: e, top: f, right: e + element.offsetWidth };
    });
  };

  test('is mirrored, in every layout, and is read from right to left beside the map as well; what no one writes still stands on its card', async ({
    page,
  }) => {
    test.slow();
    await openMap(page, '?view=map');
    await test.step('endless words, letters under heaps of accents', () => oddTexts(page));
    await goToAddress(page, '?view=map');
    await dropText(page, 'arabic');
    await expect(map(page)).toHaveAttribute('data-mirrored');
    await test.step('it has its thesis at the right and its reasons to the left of it', async () => {
      await turn(page, 'right');
      const thesis = await placeOf(page, 'thesis');
      const reason = await placeOf(page, 'shade');
      const evidence = await placeOf(page, 'cooler');
      expect(thesis.left).toBeGreaterThan(reason.right);
      expect(reason.left).toBeGreaterThan(evidence.right);
    });
    await test.step('from above it begins with its first reason at the right', async () => {
      await turn(page, 'down');
      const first = await placeOf(page, 'shade');
      const second = await placeOf(page, 'rain');
      expect(first.left).toBeGreaterThan(second.right);
      const premises = [await placeOf(page, 'roots'), await placeOf(page, 'drains')];
      expect(premises[0]?.left).toBeGreaterThan(premises[1]?.right ?? Number.NaN);
    });
    await test.step('as a list it is indented from the right', async () => {
      await turn(page, 'list');
      const thesis = await placeOf(page, 'thesis');
      const reason = await placeOf(page, 'shade');
      expect(thesis.right).toBeGreaterThan(reason.right + 10);
    });
    for (const direction of directions) {
      await test.step(`its buttons stand where the layout left room for them, ${direction}`, async () => {
        await turn(page, direction);
        await goTo(page, 'shade');
        const toggle = card(page, 'shade').locator('.card-toggle');
        const sideOf = async () => {
          const [box, button] = [await card(page, 'shade').boundingBox(), await toggle.boundingBox()];
          if (!box || !button) throw new Error('There is no button.');
          return (button.x + button.width / 2 - box.x) / box.width;
        };
        // Card and button are measured one after the other, and may still be on their way.
        if (direction === 'down') await expect.poll(sideOf).toBeCloseTo(0.5, 1);
        else await expect.poll(sideOf).toBeLessThan(0.15);
        await toggle.click();
        await expect(toggle).toContainText('1 piece of evidence, 1 objection');
        // The words of what is closed begin where the sentence begins.
        await expect.poll(sideOf).toBeGreaterThan(0.5);
        // "1 piece", not "piece 1".
        await expect.poll(() => page.evaluate(faults)).toEqual([]);
      });
    }
    await test.step('beside the map', async () => {
      await turn(page, 'right');
      await goTo(page, 'cooler');
      const misdirected = () =>
        page.evaluate(() => {
          const wrong: string[] = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const parent = node.parentElement;
            const letter = /\p{L}/u.exec(node.textContent ?? '')?.[0] ?? '';
            if (!parent?.checkVisibility() || !/\p{Script=Arabic}/u.test(letter)) continue;
            if (getComputedStyle(parent).direction !== 'rtl')
              wrong.push(`${parent.localName}.${parent.className}: ${node.textContent}`);
          }
          return wrong;
        });
      expect(await misdirected()).toEqual([]);
      for (const [key, shown] of [
        ['t', page.getByRole('region', { name: 'Source text' })],
        ['m', page.locator('.map :focus')],
        ['o', page.getByRole('tree', { name: 'Outline' })],
      ] as const) {
        await page.keyboard.press(key);
        await expect(shown).toBeVisible();
        expect(await misdirected(), key).toEqual([]);
      }
    });
  });
});
