import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const assets = readdirSync('dist/assets');
const gzipped = (ending: string) =>
  assets
    .filter((file) => file.endsWith(ending))
    .reduce((sum, file) => sum + gzipSync(readFileSync(`dist/assets/${file}`)).length, 0) / 1000;

const read = (file: string) => readFileSync(`dist/assets/${file}`, 'utf8');
const chunk = (name: string) => assets.find((file) => new RegExp(`^${name}-[\\w-]+\\.js$`).test(file)) ?? '';

/** A script and all that it needs before it can run; what it loads later does not count. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, other] of read(file).matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) {
    if (other) withImports(other, seen);
  }
  return seen;
}

/** What the page asks for before anything else, in kB gzipped, with scripts that it asks for next. */
function firstScripts(...next: string[]): number {
  const page = readFileSync('dist/index.html', 'utf8');
  const entries = [...page.matchAll(/src="\.\/assets\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const files = new Set([...entries, ...next].flatMap((file) => [...withImports(file)]));
  return [...files].reduce((sum, file) => sum + gzipSync(read(file)).length, 0) / 1000;
}

test('the scripts until the map is there stay under 104.5 kB gzipped, with what stands round it under 126', () => {
  const size = firstScripts(chunk('explore'), chunk('map'));
  const whole = firstScripts(chunk('explore'), chunk('map'), chunk('surroundings'));
  console.log(`scripts until the map is there: ${size.toFixed(1)} kB gzipped, the page ${whole.toFixed(1)}`);
  expect(size).toBeGreaterThan(90);
  expect(size).toBeLessThan(104.5);
  expect(whole).toBeLessThan(126);
});

test('those until the outline is there, in a narrow window, stay under 106 kB gzipped', () => {
  const size = firstScripts(chunk('explore'), chunk('layouts'), chunk('surroundings'), chunk('Outline'));
  console.log(`scripts until the outline is there: ${size.toFixed(1)} kB gzipped`);
  expect(size).toBeGreaterThan(60);
  expect(size).toBeLessThan(106);
});

test('those of an embedded map stay within 159.5 kB gzipped', () => {
  const program = gzipSync(readFileSync('dist/embed.js')).length / 1000;
  const size = program + firstScripts();
  console.log(`scripts until an embedded map is there: ${size.toFixed(1)} kB gzipped`);
  expect(program).toBeGreaterThan(100);
  expect(size).toBeLessThanOrEqual(159.5);
});

test('the engine for quotations is in no script that a map waits for, and is one classic script', () => {
  const [engine = '', ...more] = assets.filter((file) => /thereforeQuotes\s*=/.test(read(file)));
  expect(more).toEqual([]);
  console.log(`engine for quotations: ${(gzipSync(read(engine)).length / 1000).toFixed(1)} kB gzipped`);
  expect(read(engine)).not.toMatch(/\b(?:import|export)\b\s*[{(*"'`]/);
  // No name of it is left in the page but the one that it is asked for by.
  expect(read(engine)).toMatch(/^\(function\(\)\{/);
  // Words of the engine alone: what numbers are called.
  expect(read(engine)).toContain('seventeen');
  const embed = readFileSync('dist/embed.js', 'utf8');
  expect(embed).toContain(`assets/${engine}`);
  expect(embed).not.toContain('seventeen');
});

test('an embedded map loads nothing of what presents, prints or records', () => {
  const program = readFileSync('dist/embed.js', 'utf8');
  for (const words of ['present-caption', 'console-steps', 'handout-number', 'tour-form']) {
    expect(readFileSync('dist/full.js', 'utf8').includes(words), words).toBe(true);
    expect(program.includes(words), words).toBe(false);
  }
});

/** What comes only when it is used, and is asked for by few. */
const late = ['WriteAsText', 'docxWorker', 'pdfWorker'];
/** What comes with writing, or with the list of drafts. */
const writes = [
  'Write',
  'WritePanel',
  'MoveTo',
  'bibtex',
  'WriteAsText',
  'draftStore',
  'DraftList',
  'openDraft',
];
/** What comes when somebody asks what if. */
const weighs = ['WhatIf', 'DoubtAnswers', 'Meter'];
const gzippedChunk = (name: string) => gzipSync(read(chunk(name))).length / 1000;

test('what reads Word files stays under 100 kB gzipped, what reads PDFs under 540, and nothing else has it', () => {
  const [asText = 0, docx = 0, pdf = 0] = late.map(gzippedChunk);
  console.log(
    `late: ${docx.toFixed(1)} kB gzipped for Word files, ${pdf.toFixed(1)} for PDFs, ${asText.toFixed(1)} to write as text`,
  );
  expect(docx).toBeLessThan(100);
  expect(pdf).toBeLessThan(540);
  expect(asText).toBeLessThan(10);
  const having = (words: RegExp) => assets.filter((file) => file.endsWith('.js') && words.test(read(file)));
  expect(having(/GetTextContent/)).toEqual([chunk('pdfWorker')]);
  expect(having(/footnoteReference/)).toEqual([chunk('docxWorker')]);
});

test('what reads other notations stays under 54 kB gzipped, Argdown’s own parser under 130, and only workers have them', () => {
  const [readers, argdown] = [gzippedChunk('readersWorker'), gzippedChunk('argdownWorker')];
  console.log(`${readers.toFixed(1)} kB gzipped to read notations, ${argdown.toFixed(1)} for Argdown`);
  expect(readers).toBeLessThan(54);
  expect(argdown).toBeLessThan(130);
  const having = (words: RegExp) => assets.filter((file) => file.endsWith('.js') && words.test(read(file)));
  // What writes AIF names them too.
  expect(having(/locutions/)).toEqual([chunk('graphExports'), chunk('readersWorker')]);
  expect(having(/chevrotain/)).toEqual([chunk('argdownWorker')]);
});

/** Of what is loaded for a purpose, with what that needs: the files that nothing else needs. */
function onlyTo(...names: string[]): number {
  const needed = new Set(names.flatMap((name) => [...withImports(chunk(name))]));
  const others = assets.filter((file) => file.endsWith('.js') && !needed.has(file));
  const shared = new Set(others.flatMap((file) => [...withImports(file)]));
  return [...needed]
    .filter((file) => !shared.has(file))
    .reduce((sum, file) => sum + gzipSync(read(file)).length / 1000, 0);
}

test('what saves in other notations stays under 20 kB gzipped, what finds quotations for that under 30', () => {
  const [saving, finding] = [
    gzippedChunk('SaveAs') + gzippedChunk('toMarkdown'),
    gzippedChunk('graphExports'),
  ];
  console.log(`saving: ${saving.toFixed(1)} kB gzipped, with quotations ${finding.toFixed(1)} more`);
  expect(saving).toBeLessThan(20);
  expect(finding).toBeLessThan(30);
});

test('all scripts of the site together stay under 299.5 kB gzipped, what writes on maps under 30, all that writes under 78.7, what if under 16', () => {
  const [begins, writing] = [gzippedChunk('Write'), onlyTo(...writes)];
  const saving = onlyTo('SaveAs', 'graphExports', 'copyBranch');
  const weighing = onlyTo(...weighs) + gzippedChunk('mattersWorker');
  const workers = ['docxWorker', 'pdfWorker', 'readersWorker', 'argdownWorker'].map(gzippedChunk);
  const size = gzipped('.js') - writing - saving - weighing - workers.reduce((sum, each) => sum + each);
  console.log(
    `scripts: ${size.toFixed(1)} kB gzipped, and ${begins.toFixed(1)} to write, ${writing.toFixed(1)} with forms, places, BibTeX and text; ${weighing.toFixed(1)} for what if`,
  );
  expect(begins).toBeGreaterThan(5);
  expect(begins).toBeLessThan(30);
  expect(writing).toBeLessThan(78.7);
  expect(weighing).toBeGreaterThan(4);
  expect(weighing).toBeLessThan(16);
  expect(size).toBeGreaterThan(firstScripts(chunk('explore'), chunk('map')));
  expect(size).toBeLessThan(299.5);
});

test('the style sheet of the page stays under 15 kB gzipped, all together under 25.6', () => {
  const page = readFileSync('dist/index.html', 'utf8');
  const [, first = ''] = /data-style="\.\/assets\/([^"]+\.css)"/.exec(page) ?? [];
  const size = gzipSync(read(first)).length / 1000;
  console.log(`style sheets: ${size.toFixed(1)} of ${gzipped('.css').toFixed(1)} kB gzipped`);
  expect(size).toBeGreaterThan(1);
  expect(size).toBeLessThan(15);
  expect(gzipped('.css')).toBeLessThan(25.6);
});

test('the page with its first sight and the names of all fonts stays under 31.7 kB gzipped', () => {
  const size = gzipSync(readFileSync('dist/index.html')).length / 1000;
  console.log(`page: ${size.toFixed(1)} kB gzipped`);
  expect(size).toBeGreaterThan(10);
  expect(size).toBeLessThan(31.7);
});

test('no style sheet that comes after the page has fonts: all would be taken anew, and drawn again', () => {
  for (const file of assets.filter((name) => name.endsWith('.css'))) {
    expect(read(file), file).not.toContain('@font-face');
  }
  expect(readFileSync('dist/index.html', 'utf8').match(/@font-face/g)?.length).toBeGreaterThan(12);
});

test('the two fonts that a page in English loads stay under 85 kB', () => {
  const fonts = assets.filter((file) => /-latin-wght-normal-.*\.woff2$/.test(file));
  const size = fonts.reduce((sum, file) => sum + readFileSync(`dist/assets/${file}`).length, 0) / 1000;
  expect(fonts).toHaveLength(2);
  expect(size).toBeLessThan(85);
});

test('the flagship and its text stay under 10 kB gzipped', () => {
  expect(gzipSync(readFileSync('dist/data/putin-zelensky-summit.json')).length).toBeLessThan(10_000);
});
