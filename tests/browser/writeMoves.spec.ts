// Claims are typed one after the other, moved across a large map, copied and pasted: as few acts as can be, and whatever
// was done is undone whole.

import type { Locator, Page } from '@playwright/test';
import type { ArgumentDocument, DocumentNode } from '../../src/argument/document.ts';
import { Acts } from './acts.ts';
import { generatedMap } from './generatedMap.ts';
import { card, expect, map, still, test } from './page.ts';
import {
  keptWords,
  moveDialog,
  nodesOf,
  savedDocument,
  savedFile,
  sentenceTree,
  smallMap,
  smallMapOf,
  writeField,
  writeOn,
  writeOnNext,
  writeStatus,
  writeTool,
} from './writingDesk.ts';

async function typeThirteen(page: Page): Promise<void> {
  const text = '{"version":1,"title":"Typed","thesis":{"id":"thesis","text":"To be typed."}}';
  await writeOnNext(page, text, 'Typed');
  await card(page, 'thesis').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  const acts = new Acts(page);
  const next = async (chord: string, words: string) => {
    await acts.press(chord);
    await expect(writeField(page)).toHaveValue('');
    await acts.enter(words);
  };
  await acts.enter('So.');
  for (const reason of ['A', 'B', 'C']) {
    await next(reason === 'A' ? 'Tab' : 'Shift+Tab', `${reason}.`);
    await next('Tab', `${reason}1.`);
    await next('Enter', `${reason}2.`);
    await next('Enter', `${reason}3.`);
  }
  console.log(`13 claims: ${acts.done} chords and ${acts.entered} entries`);
  expect([acts.done, acts.entered]).toEqual([12, 13]);
  await page.keyboard.press('Escape');
  const { thesis } = await savedDocument(page);
  expect(thesis && sentenceTree(thesis)).toBe('So.(A.(A1.,A2.,A3.),B.(B1.,B2.,B3.),C.(C1.,C2.,C3.))');
}

/** A map of 1,000 claims with a branch of 12 that cites, is toured and is used again; and a claim far from it. */
function largeMap() {
  const document = JSON.parse(generatedMap(1000)) as ArgumentDocument;
  const size = (node: DocumentNode): number =>
    1 + (node.children ?? []).reduce((sum, child) => sum + size(child), 0);
  const all = [...nodesOf(document)];
  const branch = all.find(({ node, parent }) => parent?.id !== 'n0' && parent && size(node) === 12)?.node;
  const within = new Set<string>();
  const collect = (node: DocumentNode): void => {
    within.add(node.id ?? '');
    node.children?.forEach(collect);
  };
  if (!branch) throw new Error('No branch has 12 claims.');
  collect(branch);
  const target = all.findLast(({ node }) => !within.has(node.id ?? '') && !node.children?.length)?.node;
  if (!target) throw new Error('Nothing can take it.');
  target.text = 'Quinces ripen in the unheard of orchard.';
  target.label = 'Quinces';
  const [first, second] = branch.children ?? [];
  branch.label = 'The branch';
  branch.citations = [{ source: 'book', quote: 'So it is.' }];
  if (first) first.citations = [{ source: 'book', locator: { label: 'page', value: '3' } }];
  document.sources = [{ id: 'book', type: 'book', title: 'A book' }];
  document.thesis?.children?.push({ role: 'reason', ref: second?.id ?? first?.id ?? '' });
  document.tours = [
    {
      ...{ id: 't', title: 'Tour' },
      steps: [
        { id: 's1', focus: [branch.id ?? ''], open: { claim: branch.id ?? '', citation: 0 } },
        { id: 's2', focus: [first?.id ?? ''] },
      ],
    },
  ];
  // Empty lists are no one's manner of writing.
  for (const { node } of nodesOf(document)) if (node.children?.length === 0) delete node.children;
  const text = JSON.stringify(document, null, 2);
  return { document, text, title: document.title, branch, target, within };
}

/** After a move nothing is another but where the branch stands; after an undo, nothing at all. */
async function expectMovedAndUndone(
  page: Page,
  large: ReturnType<typeof largeMap>,
  acts: Acts,
): Promise<void> {
  await expect(writeStatus(page)).toHaveText('Moved “The branch” under “Quinces”.');
  const moved = await savedDocument(page);
  const [now] = [...nodesOf(moved)].filter(({ node }) => node.id === large.branch.id);
  expect(now?.parent?.id).toBe(large.target.id);
  expect(now?.node).toEqual(large.branch);
  expect(moved.tours).toEqual(large.document.tours);
  expect(moved.sources).toEqual(large.document.sources);
  expect([...nodesOf(moved)].map(({ node }) => node.id ?? node.ref).toSorted()).toEqual(
    [...nodesOf(large.document)].map(({ node }) => node.id ?? node.ref).toSorted(),
  );
  await acts.press('ControlOrMeta+z');
  await expect(writeStatus(page)).toHaveText('Undone: Moved “The branch” under “Quinces”.');
  expect(JSON.parse(await savedFile(page))).toEqual(JSON.parse(large.text));
}

/** By search; its words are put in at once. */
async function find(page: Page, words: string, id = ''): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(words);
  await page.keyboard.press('Enter');
  await expect(card(page, id)).toBeFocused();
  await still(page);
}

const goToBranch = (page: Page, { branch }: ReturnType<typeof largeMap>) =>
  find(page, '"the branch"', branch.id);

async function moveBySearch(page: Page, large: ReturnType<typeof largeMap>): Promise<void> {
  const acts = new Acts(page);
  await acts.press('g');
  await expect(moveDialog(page).getByRole('combobox')).toBeFocused();
  await acts.enter('quinces ripen');
  await expect(moveDialog(page).getByRole('option').first()).toContainText('Quinces ripen');
  await page.evaluate(() => {
    addEventListener('keydown', () => performance.mark('asked'), { capture: true, once: true });
    new MutationObserver(() => performance.mark('moved')).observe(
      document.querySelector('.write-said') as Element,
      { subtree: true, childList: true, characterData: true },
    );
  });
  await acts.press('Enter');
  await expect(card(page, large.branch.id ?? '')).toBeFocused();
  await expect(writeStatus(page)).toContainText('Moved');
  const took = await page.evaluate(() => performance.measure('move', 'asked', 'moved').duration);
  console.log(`moved by search: ${acts.done} acts, ${acts.entered} entry, ${Math.round(took)} ms`);
  expect(acts.done).toBe(2);
  await expectMovedAndUndone(page, large, acts);
  expect(acts.done).toBe(3);
}

async function moveByKeys(page: Page, large: ReturnType<typeof largeMap>): Promise<void> {
  const acts = new Acts(page);
  await acts.press('ControlOrMeta+x');
  await expect(writeStatus(page)).toHaveText(
    'Picked up “The branch” with 11 below it: choose where it is to hang, and paste it there.',
  );
  await acts.press('/');
  await page.keyboard.press('ControlOrMeta+a');
  await acts.enter('quinces ripen');
  await acts.press('Enter');
  await expect(card(page, large.target.id ?? '')).toBeFocused();
  await acts.press('ControlOrMeta+v');
  console.log(`moved by keys: ${acts.done} acts, ${acts.entered} entry`);
  expect(acts.done).toBe(4);
  await expectMovedAndUndone(page, large, acts);
}

/** Where a card stands on the map, however that is moved. */
const placeOf = (page: Page, id: string) =>
  card(page, id).evaluate((element) => {
    const map = element.closest('.map')?.querySelector('.react-flow__viewport');
    const [box, origin] = [element.getBoundingClientRect(), map?.getBoundingClientRect()];
    return { x: box.x - (origin?.x ?? 0), y: box.y - (origin?.y ?? 0) };
  });

/** Where something is in the window at this moment; null where the map has gone too far for it to be drawn. */
const boxNow = (what: Locator) =>
  what.evaluateAll(([element]) => {
    if (!element) return null;
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });

/** Whether what is dragged to a point of the window would be put on a claim. */
async function isLit(page: Page, id: string, { x, y }: { x: number; y: number }): Promise<boolean> {
  await page.mouse.move(x, y);
  await still(page);
  const [lit, box] = await Promise.all([page.locator('.write-target'), card(page, id)].map(boxNow));
  return lit != null && box != null && Math.hypot(lit.x - box.x, lit.y - box.y) < 2;
}

async function moveByMouse(page: Page, large: ReturnType<typeof largeMap>): Promise<void> {
  const [branch, target] = [large.branch.id ?? '', large.target.id ?? ''];
  await page.getByRole('button', { name: 'Sentences', exact: true }).click();
  // Both are open.
  await find(page, 'quinces ripen', target);
  await goToBranch(page, large);
  const frame = await map(page).boundingBox();
  await find(page, 'quinces ripen', target);
  const to = await placeOf(page, target);
  await goToBranch(page, large);
  await expect(card(page, target)).not.toBeInViewport();
  if (!frame) throw new Error('There is no map.');
  const acts = new Acts(page);
  await acts.drag(card(page, branch), async () => {
    await expect(page.locator('.write-ghost')).toHaveText('“The branch” with 11 below it');
    const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
    const within = (value: number, start: number, length: number) =>
      value > start + 60 && value < start + length - 60;
    const sides = (at: { x: number; y: number }) =>
      [within(at.x, frame.x, frame.width), within(at.y, frame.y, frame.height)] as const;
    const aim = async () => {
      const box = await boxNow(card(page, target));
      // On the half that leaves it what it was.
      const x = large.branch.role === 'objection' ? (box?.width ?? 0) - 16 : 16;
      return box && { x: box.x + x, y: box.y + box.height / 2 };
    };
    for (;;) {
      const at = await aim();
      const [inX, inY] = at ? sides(at) : [false, false];
      if (inX && inY) {
        // In the middle the map stands still.
        await page.mouse.move(middle.x, middle.y);
        await still(page);
        const rests = await aim();
        // What is closed opens under who rests on it, and moves what stands around it: it is let go of where it is lit.
        if (rests && !sides(rests).includes(false) && (await isLit(page, target, rests))) return rests;
        continue;
      }
      const origin = await boxNow(map(page).locator('.react-flow__viewport'));
      // Too far away to be drawn, or gone past: it is about where it was on the map.
      const { x, y } = at ?? { x: to.x + (origin?.x ?? 0), y: to.y + (origin?.y ?? 0) };
      await page.mouse.move(
        inX ? middle.x : x > middle.x ? frame.x + frame.width - 6 : frame.x + 6,
        inY ? middle.y : y > middle.y ? frame.y + frame.height - 6 : frame.y + 6,
      );
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
  });
  console.log(`moved by mouse: ${acts.done} act`);
  expect(acts.done).toBe(1);
  await expectMovedAndUndone(page, large, acts);
}

test('a branch of twelve claims is moved across a map of a thousand by search in two acts, by keys in four, by mouse in one drag, and one undoes each', async ({
  page,
}) => {
  const large = largeMap();
  await writeOn(page, large.text, large.title);
  for (const [how, move] of [
    ['by search', moveBySearch],
    ['by keys: picked up, found, put down', moveByKeys],
    ['by mouse: one drag, that moves the map at its edge', moveByMouse],
  ] as const)
    await test.step(how, async () => {
      // After the undo of the move before, the map is the file again.
      await goToBranch(page, large);
      await move(page, large);
    });
});

// The camera cuts instead of flying: what is asked here is where it comes to rest.
async function drag(page: Page): Promise<void> {
  await writeOn(page, smallMap.replace('"But there is that."', '"But there is that, and more of it."'));
  await page.mouse.move(10, 400);
  await still(page);
  const [a, b] = [await card(page, 'a').boundingBox(), await card(page, 'b').boundingBox()];
  if (!a || !b) throw new Error('There are no cards.');
  const take = async () => {
    await page.mouse.move(a.x + 30, a.y + 20);
    await page.mouse.down();
    await page.mouse.move(a.x + 36, a.y + 30, { steps: 3 });
  };
  await take();
  await page.mouse.move(b.x + b.width - 20, b.y + b.height / 2, { steps: 4 });
  await expect(page.locator('.write-target [data-on]')).toHaveText('but');
  await page.mouse.move(b.x + 20, b.y + b.height / 2, { steps: 4 });
  await expect(page.locator('.write-target [data-on]')).toHaveText('because');
  await page.keyboard.press('Escape');
  await expect(page.locator('.write-ghost')).toHaveCount(0);
  await page.mouse.up();
  await expect(writeStatus(page)).toHaveText('It stays where it is.');
  await expect(keptWords(page)).toHaveText('As in the file.');

  await take();
  await page.mouse.move(b.x + b.width - 20, b.y + b.height / 2, { steps: 4 });
  await expect(page.locator('.write-target [data-on]')).toHaveText('but');
  await page.mouse.up();
  await expect(writeStatus(page)).toHaveText(
    'Moved “Because of this” under “But there is that, and more…”, as an objection.',
  );
  await page.keyboard.press('ControlOrMeta+z');
  await still(page);
  await expect(keptWords(page)).toHaveText('As in the file.');

  // Behind its neighbour: a line says where.
  const beside = await card(page, 'b').boundingBox();
  if (!beside) throw new Error('There is no card.');
  await take();
  const { width: across } = await page.evaluate(() => ({ width: 12 }));
  await page.mouse.move(beside.x + beside.width + across, beside.y + beside.height / 2, { steps: 4 });
  await expect(page.locator('.write-gap')).toBeVisible();
  await page.mouse.up();
  await expect(writeStatus(page)).toHaveText('Moved “Because of this” to place 2 of 2.');

  // On the background the mouse still moves the map.
  const before = await card(page, 'thesis').boundingBox();
  await page.mouse.move(30, 650);
  await page.mouse.down();
  await page.mouse.move(90, 640, { steps: 4 });
  await page.mouse.up();
  const after = await card(page, 'thesis').boundingBox();
  expect((after?.x ?? 0) - (before?.x ?? 0)).toBeGreaterThan(40);
}

/** Forty lines, four levels deep. */
const list = Array.from({ length: 40 }, (_, at) => `${'  '.repeat(at % 4)}- Line ${at + 1}`).join('\n');

const paste = (page: Page, text: string) =>
  page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, text);

async function pasteLists(page: Page): Promise<void> {
  const pasted = smallMapOf('Pasted');
  await writeOnNext(page, pasted, 'Pasted');
  await card(page, 'a').focus();
  await paste(page, list);
  await expect(writeStatus(page)).toHaveText('40 claims added under “Because of this”.');
  const { thesis } = await savedDocument(page);
  const [a] = thesis?.children ?? [];
  expect(a?.children).toHaveLength(10);
  expect(a && sentenceTree(a)).toContain('Line 5(Line 6(Line 7(Line 8)))');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(writeStatus(page)).toHaveText('Undone: 40 claims added under “Because of this”.');
  expect(JSON.parse(await savedFile(page))).toEqual(JSON.parse(pasted));

  await card(page, 'a').click();
  await paste(page, '- One\n  - Two');
  await writeTool(page, 'Keep as one text').click();
  await expect(writeStatus(page)).toHaveText('Kept as one text under “Because of this”.');
  const kept = await savedDocument(page);
  expect(kept.thesis?.children?.[0]?.children?.map(({ text }) => text)).toEqual(['- One\n  - Two']);
  await page.keyboard.press('ControlOrMeta+z');
  expect(JSON.parse(await savedFile(page))).toEqual(JSON.parse(pasted));

  await test.step('where a new claim is to be typed, a list comes in its place', async () => {
    // The undo before still brings the keyboard to its claim.
    await still(page);
    await card(page, 'b').click();
    await expect(card(page, 'b')).toHaveAttribute('data-focused', 'true');
    await page.keyboard.press('r');
    await expect(writeField(page)).toBeFocused();
    await paste(page, 'One\n\tTwo');
    await expect(writeStatus(page)).toHaveText('2 claims added under “But there is that”.');
    const { thesis } = await savedDocument(page);
    expect(thesis && sentenceTree(thesis)).toBe('It is so.(Because of this.,But there is that.(One(Two)))');
  });
}

async function copyBranch(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await writeOnNext(page, smallMapOf('Copied'), 'Copied');
  await card(page, 'b').focus();
  await page.keyboard.press('r');
  await page.keyboard.type('For this.');
  await page.keyboard.press('Escape');
  await card(page, 'b').focus();
  await card(page, 'b').click();
  await page.keyboard.press('ControlOrMeta+c');
  await expect(writeStatus(page)).toHaveText(
    'Copied “But there is that” with 1 below it: choose a claim, and paste it there.',
  );
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('But there is that.\n  + For this.');
  await card(page, 'a').click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(writeStatus(page)).toHaveText('Pasted 2 claims under “Because of this”.');
  await card(page, 'a').click();
  await page.keyboard.press('ControlOrMeta+Shift+v');
  await expect(writeStatus(page)).toHaveText('Used “But there is that” again under “Because of this”.');
  const { thesis } = await savedDocument(page);
  const [a, b] = thesis?.children ?? [];
  expect(a?.children?.map(({ text, ref, role }) => [text ?? ref, role])).toEqual([
    ['But there is that.', 'objection'],
    ['b', 'objection'],
  ]);
  expect(b?.id).toBe('b');
  expect(a?.children?.[0]?.id).toBeUndefined();
}

test('claims are dragged, and show where they go; typed, one chord a claim; pasted, as a list or as one text; and copied with their branch', async ({
  page,
}) => {
  const steps = {
    'what is dragged shows where it goes: on a claim as a reason or an objection, or between two; Escape leaves it':
      drag,
    'thirteen claims are typed by keys alone: one chord a claim': typeThirteen,
    'a nested list of forty lines is pasted as forty claims, with one undo; or kept as one text; or in place of a claim that is to be typed':
      pasteLists,
    'a claim is copied with its branch, used again elsewhere, and found as a list by other programs':
      copyBranch,
  };
  for (const [title, ask] of Object.entries(steps)) await test.step(title, () => ask(page));
});
