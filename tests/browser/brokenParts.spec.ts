// Each part that the program loads late is broken by itself, in the place that asks for it. Which parts there are is
// read from the build and the source: a new one without a way to it here makes the first test fail.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { everyFifth } from '../properties.ts';
import { breakWorker } from './breakWorker.ts';
import { blocking, notLoaded, withoutPauses } from './lateParts.ts';
import { card, details, dropFile, expect, goTo, map, mapReady, test, writeReady } from './page.ts';

const assets = readdirSync('dist/assets');
const scripts = [
  'index.html',
  ...assets.filter((file) => file.endsWith('.js')).map((file) => `assets/${file}`),
];
const code = (file: string) => readFileSync(join('dist', file), 'utf8');
const nameOf = (file: string) => file.replace(/-[\w-]{8}(?=\.)/, '');
const found = (pattern: RegExp) =>
  [
    ...new Set(scripts.flatMap((file) => [...code(file).matchAll(pattern)].map(([, name = '']) => name))),
  ].sort();

const imported = found(/\bimport\(\s*(?:new URL\()?[`"']\.\/([\w.-]+\.js)/g);
/** The engine for quotations among them is run by the page too. */
const workers = found(/new URL\([`"'](?:\.\/|assets\/)?(worker-[\w-]+\.js)/g);
const engines = workers.filter((file) => code(`assets/${file}`).includes('thereforeQuotes'));
const firstStyle = /data-style="\.\/assets\/([^"]+\.css)"/.exec(code('index.html'))?.[1];
const styles = [
  ...assets.filter((file) => file.endsWith('.css') && file !== firstStyle),
  'embed.css',
  'full.css',
];

const run = (words: string) => async (page: Page) => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find an action or a claim' }).fill(words);
  await page.keyboard.press('Enter');
};
const press = (key: string) => (page: Page) => page.keyboard.press(key);
const written = (key: string) => async (page: Page) => {
  await writeReady(page);
  await page.keyboard.press(key);
};

interface Way {
  /** The address whose page asks for it, by itself or after `go`. */
  at: string;
  go?: (page: Page) => Promise<unknown>;
  /** Whether in the presenter's window. */
  presenter?: boolean;
  /** What the reader is told, or what is there all the same. */
  says?: string | RegExp;
}

/** By the name of the file, without its hash. */
const ways: Record<string, Way | Way[]> = {
  'explore.js': [{ at: '' }, { at: '?mode=present' }, { at: '?view=handout' }],
  'map.js': { at: '' },
  'surroundings.js': [{ at: '' }, { at: '?view=outline' }],
  // A map that the page has drawn opens without it.
  'layouts.js': [
    { at: '', go: (page) => page.getByRole('button', { name: '3', exact: true }).click() },
    { at: '?map=broad-street-pump' },
  ],
  'embed.js': { at: '?mode=embed' },
  'embed.css': { at: '?mode=embed' },
  'full.js': { at: '?mode=embed&doubt=' },
  'full.css': { at: '?mode=embed&doubt=' },
  // Cards and lines go without.
  'Meter.js': [
    { at: '?doubt=', says: 'The thesis is well supported.' },
    { at: '?view=outline&doubt=', says: 'The thesis is well supported.' },
  ],
  'Present.js': [{ at: '?mode=present' }, { at: '?mode=present', presenter: true }],
  'Write.js': { at: '?mode=write' },
  'WriteAsText.css': { at: '?mode=write', go: written('T') },
  'WritePanel.js': { at: '?mode=write' },
  'WritePanel.css': { at: '?mode=write' },
  'drafts.css': { at: '?mode=write' },
  'bibtex.js': {
    at: '?mode=write',
    go: async (page) => {
      await page.getByRole('button', { name: '4 sources' }).click();
      await page.getByRole('textbox', { name: 'Paste sources' }).fill('@book{a, title={A}}');
      await page.getByRole('button', { name: 'Add them' }).click();
    },
  },
  'openDraft.js': { at: '?draft=new&mode=write' },
  'convertFile.js': {
    at: '',
    go: (page) => dropFile(page, 'essay.pdf', '%PDF-1.7'),
  },
  'takeFiles.js': { at: '', go: (page) => dropFile(page, 'a.json', '{}') },
  // A map that ships needs it for nothing.
  'reader.js': { at: '', go: (page) => dropFile(page, 'a.json', '{}') },
  'readForeign.js': { at: '', go: (page) => dropFile(page, 'a.argdown', '[A]: One.') },
  // Nobody asked for it: the map is there without it.
  'BroughtNotes.js': { at: '', go: (page) => dropFile(page, 'a.argdown', '[A]: One.'), says: 'One.' },
  'BroughtNotes.css': { at: '', go: (page) => dropFile(page, 'a.argdown', '[A]: One.'), says: 'One.' },
  'Brought.js': { at: '', go: (page) => dropFile(page, 'a.argdown', '# Cats\n\n[A]: One.') },
  'SearchFilters.js': { at: '', go: press('/') },
  'SearchSteps.js': {
    at: '',
    go: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('war');
    },
  },
  // Who does not print does not miss it.
  'PrintOutline.js': { at: '', says: 'How to read the map' },
  'recordTour.js': { at: '?tour=mine' },
  'Outline.js': { at: '?view=outline' },
  'Whole.js': [{ at: '?view=map&detail=whole' }, { at: '?mode=present' }],
  'worker.js': [
    { at: '?map=broad-street-pump&node=brewery', says: 'The words could not be checked.' },
    { at: '?map=broad-street-pump&node=brewery&mode=embed', says: 'The words could not be checked.' },
  ],
  // Nobody asked for it: without it, copies that are kept wait until the next visit.
  'attachCopy.js': { at: '', says: 'How to read the map' },
};

/** The way to a part on a page that is there, by an address or by what is done, and what shows that it did not come. */
type Asked = [file: string, way: string | ((page: Page) => Promise<unknown>), instead?: 'instead of the map'];

/** What the reader asks for on one page of the site, where each fails by itself and is closed again. */
const asked: Asked[][] = [
  [
    ['Help.js', press('?')],
    ['Attach.js', run('attach your copy')],
    ['Maps.js', run('open another one')],
    ['ShareDialog.js', run('share and embed')],
    ['Sources.js', (page) => page.getByRole('button', { name: 'See the sources' }).click()],
    ['SaveAs.js', run('save as argdown')],
    ['copyBranch.js', run('copy this branch as text')],
    ['TourPanel.js', run('record or edit')],
    ['recordTour.js', press('k')],
    ['Handout.js', '?view=handout', 'instead of the map'],
    ['SourceText.js', '?view=text', 'instead of the map'],
    ['Outline.js', '?view=outline', 'instead of the map'],
    ['WhatIf.js', '?doubt='],
    ['Present.js', press('p'), 'instead of the map'],
  ],
  [
    ['DraftList.js', run('open another one')],
    ['Maps.css', run('open another one')],
    ['ShareDialog.css', run('share and embed')],
    ['matters.css', '?doubt='],
    ['Present.css', press('p'), 'instead of the map'],
  ],
  [
    ['Palette.js', press('Control+k')],
    [
      'graphExports.js',
      async (page) => {
        await page.getByRole('button', { name: 'Share' }).click();
        await page.getByRole('tab', { name: 'File' }).click();
        await page.getByLabel('Notation').selectOption('SADFace');
      },
    ],
    [
      'pngOf.js',
      async (page) => {
        await page.getByRole('button', { name: 'Share' }).click();
        await page.getByRole('tab', { name: 'Picture' }).click();
        await page.getByRole('button', { name: /PNG/ }).click();
      },
    ],
    ['Gauge.css', '?doubt='],
    ['Write.js', press('w')],
  ],
  [
    ['DoubtAnswers.js', '?doubt=&node=lavrov'],
    ['Write.css', press('w')],
  ],
  [
    [
      'MoveTo.js',
      async (page) => {
        await goTo(page, '?node=hill');
        await page.keyboard.press('w');
        await written('g')(page);
      },
    ],
    ['WriteAsText.js', written('T')],
  ],
];

test('every part that is loaded late has its way here, and one without which a page does not open is told of in a sentence', async ({
  page,
  watched,
}) => {
  expect(imported.length).toBeGreaterThan(12);
  expect([workers.length, engines.length]).toEqual([1, 1]);
  const late = [...imported, ...styles, ...engines].map(nameOf);
  const reached = [...Object.keys(ways), ...asked.flat().map(([file]) => file)];
  expect([...new Set(late)].sort()).toEqual([...new Set(reached)].sort());
  test.slow();
  watched.expectErrors(/ERR_FAILED|ERR_BLOCKED|Failed to load resource|preload/);
  await withoutPauses(page);
  const block = await blocking(page);
  for (const file of everyFifth('broken parts', [...imported, ...styles, ...engines])) {
    const all = ways[nameOf(file)] ?? [];
    for (const { at, go, presenter, says = notLoaded } of Array.isArray(all) ? all : [all]) {
      await test.step(`${file} ${at}`, async () => {
        // Workers fetch for themselves.
        if (engines.includes(file)) await page.route(`**/${file}*`, (route) => route.abort());
        await block([file]);
        // The window keeps its name from page to page.
        await page.evaluate(
          (name) => {
            window.name = name;
          },
          presenter ? 'therefore-presenter-0123456789abcdef01234567' : '',
        );
        await page.goto(`/${at}`);
        if (go) {
          await mapReady(page);
          await go(page);
        }
        const told = page.getByText(says).filter({ visible: true });
        await expect.soft(told.first(), `${file} at ${at}`).toBeVisible();
        await page.unrouteAll({ behavior: 'ignoreErrors' });
      });
    }
  }
});

test('a part that is asked for and does not come is told of in a sentence, and the rest of the page stays', async ({
  page,
  watched,
}) => {
  watched.expectErrors(/ERR_FAILED|ERR_BLOCKED|Failed to load resource|preload/);
  await withoutPauses(page);
  const block = await blocking(page);
  const files = [...imported, ...styles];
  for (const parts of everyFifth('pages with broken parts', asked)) {
    const broken = files.filter((file) => parts.some(([name]) => name === nameOf(file)));
    await block(broken);
    await page.goto('/');
    await mapReady(page);
    for (const [name, way, instead] of parts) {
      await test.step(name, async () => {
        const told = page.getByText(notLoaded);
        await (typeof way === 'string' ? goTo(page, way) : way(page));
        await expect(told, name).not.toHaveCount(0);
        // Nothing that was there before is gone, but for what takes the place of all.
        if (!instead) await expect(map(page), name).toBeAttached();
        const close = page.getByRole('button', { name: /^Close/ }).last();
        if (typeof way === 'string') await goTo(page, '');
        else if (await close.isVisible()) await close.click();
        if (name === parts.at(-1)?.[0]) return;
        await expect(told, name).toHaveCount(0);
        await expect(map(page), name).toBeAttached();
      });
    }
  }
});

test('what fails once is asked for again, and comes: a part, the engine, the map', async ({
  page,
  watched,
}) => {
  watched.expectErrors(/ERR_FAILED|Failed to load resource/);
  await page.route('**/data/putin-zelensky-summit.json', (route) => route.abort(), { times: 1 });
  await page.goto('/');
  await mapReady(page);
  await page.route('**/assets/Help-*.js*', (route) => route.abort(), { times: 1 });
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Zoom in');
  for (const mode of ['', '&mode=embed']) {
    await page.route(`**/${engines[0]}*`, (route) => route.abort(), { times: 1 });
    await page.goto(`/?map=broad-street-pump&node=brewery${mode}`);
    await expect(details(page)).toContainText('Word for word');
  }
});

/** With a longer text than is checked in the page itself. */
function longMap(): object {
  const paragraphs = Array.from({ length: 1500 }, (_, at) => `Sentence ${at} of a long text.`);
  const citations = [{ source: 'long', quote: 'Sentence 1400 of a long text.' }];
  return {
    ...{ version: 1, title: 'A long text' },
    thesis: { id: 'thesis', text: 'It is so.', citations },
    sources: [{ id: 'long', type: 'book', text: { paragraphs } }],
  };
}
const long = '?map=long&node=thesis';

test('without its worker the program does its work itself', async ({ page, watched }) => {
  watched.expectErrors(/No worker/);
  for (const file of workers) await page.route(`**/${file}*`, breakWorker);
  await page.route('**/data/long.json', (route) => route.fulfill({ json: longMap() }));
  await page.goto(`/${long}&mode=embed`);
  await mapReady(page);
  await expect(page.getByText('Word for word').first()).toBeVisible();
  await page.goto(`/${long}`);
  await mapReady(page);
  await expect(page.getByText('Word for word').first()).toBeVisible();
  // The keys of the zoom go on.
  const zoom = page.getByRole('toolbar', { name: 'Zoom' });
  const before = await zoom.innerText();
  await page.keyboard.press('+');
  await expect(zoom).not.toHaveText(before);
});

test('the first script itself may not come: the page says what to do', async ({ page, watched }) => {
  watched.expectErrors(/ERR_FAILED|Failed to load resource/);
  await page.route('**/assets/index-*.js*', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByText('If nothing comes, load the page again.')).toBeVisible();
});

test('every fetch that breaks is told, of a map and of a text, and can be tried again', async ({
  page,
  watched,
}) => {
  // Whoever fetches anything else gives it a test here.
  const fetching = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('cli'))
    .filter((file) => /\bfetch\(/.test(readFileSync(join('src', file), 'utf8')));
  expect(fetching.sort()).toEqual(['apps/explore/share/pngOf.ts', 'store/fetchText.ts']);
  watched.expectErrors(/ERR_FAILED|Failed to load resource/);
  await withoutPauses(page);
  const tried = /could not be loaded/;
  const often = { times: 3 };
  // The text first: a map that was shown before could still be asking for it.
  await page.route('**/sources/broad-street-essay.txt', (route) => route.abort(), often);
  await page.goto('/?map=broad-street-pump&node=brewery');
  await expect(details(page)).toContainText(tried);
  await details(page).getByRole('button', { name: 'Try again' }).first().click();
  await expect(details(page)).toContainText('Word for word');
  const modes = ['', '&mode=present&step=3', '&mode=embed', '&mode=embed&step=3', '&view=handout'];
  for (const mode of everyFifth('modes', modes)) {
    await page.route('**/data/broad-street-pump.json', (route) => route.abort(), often);
    await page.goto(`/?map=broad-street-pump${mode}`);
    await expect(page.getByRole('alert')).toContainText(tried);
    await page.getByRole('button', { name: 'Try again' }).click();
    await mapReady(page);
    const step = mode.endsWith('step=3');
    const inFrame = mode.startsWith('&mode=embed');
    if (inFrame) await expect(page.locator('.embed-tour')).toHaveCount(step ? 1 : 0);
    if (step) await expect(page.locator('body')).toContainText('3 / 12');
  }
  // Who has left the talk by then is shown the map.
  const late: Route[] = [];
  await page.route('**/data/broad-street-pump.json', (route) => void late.push(route), { times: 1 });
  await page.goto('/?map=broad-street-pump&mode=present&step=3', { waitUntil: 'commit' });
  await expect(page.locator('.present-stage')).toBeVisible();
  await page.keyboard.press('q');
  await expect.poll(() => late.length).toBe(1);
  await late[0]?.continue();
  await mapReady(page);
  await expect(page).toHaveURL('/?map=broad-street-pump');
  // The address is written after a map that did not come.
  await page.route('**/data/nothing.json', (route) => route.abort());
  await page.goto('/?map=nothing');
  await page.getByRole('button', { name: 'Open the first map' }).click();
  await card(page, 'thesis').click();
  await expect(page).toHaveURL(/node=thesis/);
});

test('a file whose reader did not come is read when one tries again', async ({ page, watched }) => {
  watched.expectErrors(/ERR_FAILED|ERR_BLOCKED|Failed to load resource|preload/);
  await withoutPauses(page);
  const block = await blocking(page);
  for (const part of ['readForeign-', 'argdownWorker-'])
    await test.step(part, async () => {
      await block([`assets/${part}`]);
      await page.route(`**/${part}*`, (route) => route.abort());
      await page.goto('/');
      await mapReady(page);
      await dropFile(page, 'bread.argdown', '[Bake]: Bake it.\n  + It is cheap.');
      const again = page.getByRole('alert').getByRole('button', { name: 'Try again' });
      await expect(again).toBeVisible();
      await block([]);
      await page.unrouteAll();
      await again.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('bread');
    });
});

test('where what draws the whole does not come, the cards are there again with another detail', async ({
  page,
  watched,
}) => {
  watched.expectErrors(/ERR_FAILED|ERR_BLOCKED|Failed to load resource|preload/);
  await withoutPauses(page);
  await (await blocking(page))(['assets/Whole-']);
  await page.goto('/');
  await mapReady(page);
  for (const detail of ['Fitted', 'Names']) {
    await page.getByRole('button', { name: 'Whole', exact: true }).click();
    await expect(map(page).getByText(notLoaded)).toBeInViewport({ ratio: 1 });
    await page.getByRole('button', { name: detail, exact: true }).click();
    await expect(card(page, 'washington')).toBeVisible();
    await expect(page.getByText(notLoaded)).toHaveCount(0);
  }
});
