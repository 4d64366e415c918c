import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, mapWith, ran } from '../ran.ts';
import { built, contents, smallMap } from './built.ts';
import { programFolder } from './program.ts';

const summit = 'data/putin-zelensky-summit.json';
const pump = 'data/broad-street-pump.json';
const versionIn = (paths: readonly string[], name: string) =>
  paths.map((path) => new RegExp(`^${name}/([0-9a-f]{8})/index\\.html$`).exec(path)?.[1]).find(Boolean) ?? '';

test('each map has a page, a page for frames, what other sites ask for, and all of it again under its version', async () => {
  const site = await built([summit, pump, '--base', 'https://example.org/maps']);
  expect([site.code, site.err]).toEqual([0, '']);
  const paths = site.paths();
  for (const name of ['putin-zelensky-summit', 'broad-street-pump']) {
    const version = versionIn(paths, name);
    expect(version).toMatch(/^[0-9a-f]{8}$/);
    for (const folder of [name, `${name}/${version}`]) {
      for (const file of ['index.html', 'embed.html', 'oembed.json', 'og.png']) {
        expect(paths).toContain(`${folder}/${file}`);
      }
    }
    expect(site.read(`${name}/index.html`)).toContain(`href="${version}/"`);
    expect(site.out).toContain(`${site.folder}/${name}/index.html\n`);
  }
  expect(site.read('index.html')).toMatch(
    /href="putin-zelensky-summit\/index.html".*href="broad-street-pump\//s,
  );
});

test('everything that a page asks for is there, from wherever it is asked', async () => {
  const site = await built([pump]);
  const paths = new Set(site.paths());
  const pages = [...paths].filter((path) => path.endsWith('.html'));
  expect(pages.length).toBe(5);
  for (const page of pages) {
    const html = site.read(page);
    const asked = [...html.matchAll(/ (?:src|href|data-script|data-style|data-full)="([^"]+)"/g)].map(
      ([, address = '']) => address,
    );
    const own = asked.filter((address) => !/^(#|data:|https?:)/.test(address));
    expect(own.length).toBeGreaterThan(5);
    for (const address of own) {
      const { pathname } = new URL(address, `http://site/${page}`);
      const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      expect(paths, `${page} asks for ${address}`).toContain(decodeURIComponent(file.slice(1)));
    }
  }
});

test('files that all pages share are named by what is in them, and name each other so', async () => {
  const site = await built([summit]);
  const assets = site.paths().filter((path) => path.startsWith('assets/'));
  const script = assets.find((path) => /^assets\/embed\.[0-9a-f]{8}\.js$/.test(path)) ?? '';
  const style = assets.find((path) => /^assets\/embed\.[0-9a-f]{8}\.css$/.test(path)) ?? '';
  expect(site.read(script)).toContain('new URL(`worker-a1.js`');
  expect(site.read(style)).toContain('url(./serif-latin-b2.woff2)');
  for (const name of [
    'worker-a1.js',
    'serif-latin-b2.woff2',
    'serif-greek-c3.woff2',
    'sans-latin-d4.woff2',
  ]) {
    expect(assets).toContain(`assets/${name}`);
  }
});

test('one map alone is the first page too', async () => {
  const site = await built([summit]);
  expect(site.read('index.html')).toContain('data-argument-map');
  expect(site.read('index.html')).toContain('<h1 class="built-title"');
});

test('the same maps give the same bytes, and a second build changes nothing', async () => {
  const first = await built([summit, pump, '--base', 'https://example.org/']);
  const before = contents(first.folder);
  const second = await built([summit, pump, '--base', 'https://example.org/']);
  expect(contents(second.folder)).toEqual(before);
  await built([summit, pump, '--base', 'https://example.org/'], { into: first.folder });
  expect(contents(first.folder)).toEqual(before);
});

test('a change gives a new version, and the old one stays as it is', async () => {
  const into = folderWith({});
  await built(['-'], { input: smallMap(), into });
  const before = contents(into);
  const old = versionIn([...before.keys()], 'water');
  await built(['-'], { input: smallMap({ summary: 'In one page.' }), into });
  const after = contents(into);
  for (const [path, bytes] of before) {
    if (path.startsWith(`water/${old}/`)) expect(after.get(path)).toBe(bytes);
  }
  expect(after.get('water/index.html')).not.toBe(before.get('water/index.html'));
  expect([...after.keys()].filter((path) => /^water\/[0-9a-f]{8}\/index/.test(path))).toHaveLength(2);
});

test('a text beside the map goes into the folder of its version; one from elsewhere stays behind', async () => {
  const site = await built([pump]);
  const version = versionIn(site.paths(), 'broad-street-pump');
  expect(site.read(`broad-street-pump/${version}/sources/broad-street-essay.txt`)).toBe(
    readFileSync('data/sources/broad-street-essay.txt', 'utf8'),
  );
  expect(site.read('broad-street-pump/index.html')).toContain(`data-base="${version}/"`);
  expect(site.read(`broad-street-pump/${version}/index.html`)).toContain('data-base="./"');

  const folder = folderWith({ 'far.txt': 'A text.' });
  mkdirSync(join(folder, 'maps'));
  const sources = [{ id: 'far', type: 'book', title: 'Far', text: { href: '../far.txt' } }];
  writeFileSync(join(folder, 'maps/a.json'), smallMap({ sources }));
  const other = await built([join(folder, 'maps/a.json'), '--base', 'https://example.org/']);
  expect(other.code).toBe(0);
  expect(other.err).toBe('The text of “far” is left out: it lies outside the folder of “a”.\n');
  expect(other.paths().filter((path) => path.endsWith('.txt'))).toEqual([]);
});

test('without the address of the site it says what is missing', async () => {
  const site = await built([summit]);
  expect(site.err).toBe(
    'Without --base, other sites find no picture and no frame: they need full addresses.\n',
  );
  expect(site.read('putin-zelensky-summit/index.html')).not.toContain('rel="canonical"');
});

describe('what others made is left alone', () => {
  test('a page of theirs stops the build before anything is written', async () => {
    const into = folderWith({ 'index.html': '<h1>My garden</h1>' });
    const { code, out, err, paths } = await built([summit], { into });
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(
      `${into}/index.html: There is such a file already, which this program did not make. Move it away, or choose another folder.\n`,
    );
    expect(paths()).toEqual(['index.html']);
  });

  test('a picture of theirs too, but not one beside a page of ours', async () => {
    const into = folderWith({});
    mkdirSync(join(into, 'water'));
    writeFileSync(join(into, 'water/og.png'), 'a picture');
    const build = () => built(['-'], { input: smallMap(), into });
    expect((await build()).err).toContain(`${into}/water/og.png: There is such a file already`);
    writeFileSync(join(into, 'water/index.html'), '<meta name="generator" content="Therefore">');
    expect((await build()).code).toBe(0);
  });

  test('other files in the folder stay', async () => {
    const into = folderWith({ 'robots.txt': 'User-agent: *' });
    const { code, read } = await built([summit], { into });
    expect(code).toBe(0);
    expect(read('robots.txt')).toBe('User-agent: *');
  });

  test('a file where a folder is needed is named', async () => {
    const into = folderWith({ assets: 'a file' });
    const { code, err } = await built([summit], { into });
    expect(code).toBe(1);
    expect(err).toBe(`${into}/assets: There is a file where a folder is needed.\n`);
  });
});

describe('what cannot be built', () => {
  test('a map with problems is refused with the lines of check, and so are all with it', async () => {
    const folder = folderWith({ 'bad.json': '{"version":1,"title":"T","thesis":{}}' });
    const bad = join(folder, 'bad.json');
    const { out: checked } = await ran(['check', bad]);
    const { code, err, paths } = await built([summit, bad]);
    expect(code).toBe(1);
    expect(err).toMatch(/^.*bad\.json:\d+:\d+ \/thesis /);
    expect(checked).toContain(err);
    expect(paths()).toEqual([]);
  });

  test('two maps with one name are told apart by the user', async () => {
    const folder = folderWith({ 'a.json': smallMap() });
    mkdirSync(join(folder, 'b'));
    writeFileSync(join(folder, 'b/A.json'), smallMap());
    const { code, err } = await built([join(folder, 'a.json'), join(folder, 'b/A.json')]);
    expect(code).toBe(1);
    expect(err).toBe(`${folder}/b/A.json: Two maps would have the address “a”: rename one of the files.\n`);
  });

  test.each(['embed.js', 'embed.css', 'assets/worker-a1.js', 'cli-assets/page.css', 'cli-assets/resvg.wasm'])(
    'a program without its %s says so in one sentence',
    async (name) => {
      const program = programFolder([name]);
      const { code, err, paths } = await built([summit], { program });
      expect(code).toBe(1);
      expect(err).toBe(
        `${join(program, name)}: This part of the program is missing. In the checkout, npm run build makes it.\n`,
      );
      expect(paths()).toEqual([]);
    },
  );

  test('a font that is none is refused', async () => {
    const { code, err } = await built([summit, '--font', 'README.md']);
    expect([code, err]).toEqual([1, 'README.md: This is no TrueType or OpenType font (.ttf, .otf).\n']);
  });

  test.each([
    [['build'], 'Name the map to build, or - for standard input.'],
    [['build', summit], 'Name the folder to build with --out DIR.'],
    [['build', '-', '-', '--out', 'x'], 'Standard input can be read only once, but - stands here twice.'],
    [
      ['build', summit, '--out', 'x', '--theme', 'blue'],
      '--theme can be auto, light or dark, but not “blue”.',
    ],
    [
      ['build', summit, '--out', 'x', '--base', 'example.org'],
      '--base is the address of the folder, like https://example.org/maps/, and not “example.org”.',
    ],
    [
      ['build', summit, '--out', 'x', '--base', 'https://example.org/?a'],
      '--base is the address of the folder, like https://example.org/maps/, and not “https://example.org/?a”.',
    ],
    [
      ['build', summit, '--out', 'x', '--base', 'https://example.org/maps?'],
      '--base is the address of the folder, like https://example.org/maps/, and not “https://example.org/maps?”.',
    ],
    [
      ['build', summit, pump, '--single', '--out', 'x.html'],
      '--out names one file, but there are several maps: name a folder.',
    ],
  ])('%j is not understood', async (args, sentence) => {
    const { code, out, err } = await ran(args);
    expect([code, out]).toEqual([2, '']);
    expect(err.split('\n')[0]).toBe(`therefore build: ${sentence}`);
    expect(existsSync('x')).toBe(false);
  });
});

test('quotations that are not in their texts are told as check tells them, and the pages are made', async () => {
  const essay = { id: 'essay', type: 'article', text: { paragraphs: ['The pump stood at the corner.'] } };
  const map = mapWith([{ source: 'essay', quote: 'The pump lay at the corner.' }], [essay]);
  const folder = folderWith({ 'map.json': map });
  for (const more of [[], ['--single']]) {
    const { code, err, paths } = await built([
      `${folder}/map.json`,
      '--base',
      'https://example.org/',
      ...more,
    ]);
    const checked = await ran(['check', `${folder}/map.json`]);
    const line = `${folder}/map.json:2:27 /thesis/citations/0/quote ≠ t (essay): Wording differs`;
    expect(checked.out.split('\n')).toContain(line);
    expect(err.split('\n')).toContain(line);
    expect(err.trimEnd().split('\n').at(-1)).toBe(checked.out.trimEnd().split('\n').at(-1));
    expect([code, checked.code]).toEqual([1, 1]);
    expect(paths().length).toBeGreaterThan(0);
  }
});
