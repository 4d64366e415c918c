import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { built, contents, smallMap } from '../site-builder/built.ts';
import { programFolder } from '../site-builder/program.ts';
import { folderWith, mapWith, ran } from './ran.ts';

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

describe('of the files that a map names as its texts', () => {
  const at = (folder: string, hrefs: readonly string[]) =>
    smallMap({
      sources: hrefs.map((href, index) => ({ id: `s${index}`, type: 'book', title: folder, text: { href } })),
    });
  /** A folder with a map `a.json` that names these, beside a file outside and what else a test puts there. */
  function naming(hrefs: readonly string[], put: (folder: string) => void = () => {}) {
    const outer = folderWith({ 'outside.txt': 'SECRET outside.' });
    const folder = join(outer, 'maps');
    mkdirSync(folder);
    put(folder);
    writeFileSync(join(folder, 'a.json'), at(folder, hrefs));
    return join(folder, 'a.json');
  }
  const write = (folder: string, path: string, words: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), words);
  };
  /** Neither pages beside each other nor one file hold any of the words; what was said of each. */
  async function refused(file: string): Promise<string[]> {
    const said = new Set<string>();
    for (const options of [['--base', 'https://example.org/'], ['--single']]) {
      const site = await built([file, ...options]);
      expect(site.code).toBe(0);
      for (const path of site.paths()) expect(site.read(path), path).not.toContain('SECRET');
      said.add(site.err);
    }
    expect(said.size).toBe(1);
    return [...said][0]?.split('\n').slice(0, -1) ?? [];
  }

  test('texts are published, and listed with the pages', async () => {
    const file = naming(['texts/b.txt', 'c.MD'], (folder) => {
      write(folder, 'texts/b.txt', 'Words of b.');
      write(folder, 'c.MD', 'Words of c.');
    });
    const site = await built([file, '--base', 'https://example.org/']);
    const version = versionIn(site.paths(), 'a');
    expect(site.out.split('\n')).toEqual([
      ...['a/index.html', `a/${version}/index.html`, `a/${version}/texts/b.txt`, `a/${version}/c.MD`].map(
        (path) => `${site.folder}/${path}`,
      ),
      `${site.folder}/index.html`,
      '',
    ]);
    const single = await built([file, '--single']);
    expect(single.out).toBe(`${single.folder}/a.html\n`);
    expect(single.err).toBe(
      'The text of “s0” is in the file of “a”: texts/b.txt\nThe text of “s1” is in the file of “a”: c.MD\n',
    );
  });

  test('hidden files, and what lies in hidden folders, are not', async () => {
    const file = naming(['.env', '.ssh/id.txt', 'x/.notes.txt'], (folder) => {
      for (const path of ['.env', '.ssh/id.txt', 'x/.notes.txt']) write(folder, path, 'SECRET hidden.');
    });
    expect(await refused(file)).toEqual(
      [0, 1, 2].map(
        (n) => `The text of “s${n}” is left out: it is hidden: a name in its path begins with a dot.`,
      ),
    );
  });

  test('those whose names Windows keeps for its devices are not', async () => {
    const file = naming(['texts/aux.txt', 'CON.md'], (folder) => {
      for (const path of ['texts/aux.txt', 'CON.md']) write(folder, path, 'SECRET device.');
    });
    expect(await refused(file)).toEqual(
      ['aux.txt', 'CON.md'].map(
        (name, n) =>
          `The text of “s${n}” is left out: Windows keeps the name “${name}” for a device: give it another.`,
      ),
    );
  });

  test('scripts, pictures and files without a kind are not', async () => {
    const names = ['a.js', 'b.svg', 'c', 'd.json', 'og.png'];
    const file = naming(names, (folder) => {
      for (const name of names) write(folder, name, 'SECRET of another kind.');
    });
    expect(await refused(file)).toEqual(
      names.map(
        (name, n) =>
          `The text of “s${n}” is left out: only texts are published (.txt, .text, .md, .markdown), and not “${name}”.`,
      ),
    );
  });

  test('what a link leads to is looked at: outside the folder, hidden or of another kind it is not', async () => {
    const file = naming(['out.txt', 'hidden.txt', 'script.txt', 'deep/out.txt'], (folder) => {
      write(folder, '.hidden.txt', 'SECRET hidden.');
      write(folder, 'script.js', 'SECRET script.');
      symlinkSync('../outside.txt', join(folder, 'out.txt'));
      symlinkSync('.hidden.txt', join(folder, 'hidden.txt'));
      symlinkSync('script.js', join(folder, 'script.txt'));
      symlinkSync('..', join(folder, 'deep'));
      write(folder, '../out.txt', 'SECRET behind a folder.');
    });
    expect(await refused(file)).toEqual([
      'The text of “s0” is left out: it is a link that leads out of the folder of “a”.',
      'The text of “s1” is left out: it is hidden: a name in its path begins with a dot.',
      'The text of “s2” is left out: only texts are published (.txt, .text, .md, .markdown), and not “script.js”.',
      'The text of “s3” is left out: it is a link that leads out of the folder of “a”.',
    ]);
  });

  test('a link within the folder is published as what it names, also where the map itself is reached by a link', async () => {
    const file = naming(['b.txt'], (folder) => {
      write(folder, 'texts/b.txt', 'Words of b.');
      symlinkSync('texts/b.txt', join(folder, 'b.txt'));
    });
    const linked = join(folderWith({}), 'linked');
    symlinkSync(join(file, '..'), linked);
    const site = await built([join(linked, 'a.json'), '--base', 'https://example.org/']);
    expect([site.err, site.paths().filter((path) => path.endsWith('b.txt')).length]).toEqual(['', 1]);
  });

  test.skipIf(process.platform === 'win32')(
    'pipes and what is missing are told, and wait for nobody',
    async () => {
      const file = naming(['pipe.txt', 'none.txt'], (folder) =>
        execFileSync('mkfifo', [join(folder, 'pipe.txt')]),
      );
      const folder = join(file, '..');
      expect(await refused(file)).toEqual([
        `The text of “s0” is left out: ${folder}/pipe.txt: This is no ordinary file but a pipe, a device or a part of the system. For standard input, give -.`,
        `The text of “s1” is left out: ${folder}/none.txt: There is no such file.`,
      ]);
    },
  );
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

  test.each([
    ['a link to nowhere', 'water/index.html', 'new.html'],
    ['a link to another file', 'water/index.html', 'there.html'],
    ['a link in place of a folder', 'water', 'folder'],
    ['a link to nowhere in place of a folder', 'water', 'nothing'],
  ])('%s is not written through', async (_, path, target) => {
    const outside = folderWith({ 'there.html': '<meta name="generator" content="Therefore">' });
    mkdirSync(join(outside, 'folder'));
    const before = [...contents(outside)];
    const into = folderWith({});
    mkdirSync(join(into, path, '..'), { recursive: true });
    symlinkSync(join(outside, target), join(into, path));
    const { code, err } = await ran(['build', '-', '--out', into], smallMap(), programFolder());
    expect([code, err]).toEqual([
      1,
      `${join(into, path)}: There is a link here, and nothing is written through it. Move it away, or choose another folder.\n`,
    ]);
    expect([...contents(outside)]).toEqual(before);
    expect(existsSync(join(outside, 'new.html'))).toBe(false);
    expect(existsSync(join(outside, 'nothing'))).toBe(false);
  });

  test.skipIf(process.platform === 'win32')('a pipe in the folder is not waited for', async () => {
    const into = folderWith({});
    execFileSync('mkfifo', [join(into, 'index.html')]);
    const { code, err } = await ran(['build', '-', '--out', into], smallMap(), programFolder());
    expect([code, err]).toEqual([
      1,
      `${into}/index.html: There is something here that is no ordinary file. Move it away, or choose another folder.\n`,
    ]);
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
    [
      ['build', summit, '--out', '-'],
      'Standard output takes no folder: name one, or write one file with --single.',
    ],
    [
      ['build', summit, pump, '--single', '--out', '-'],
      '--out names one file, but there are several maps: name a folder.',
    ],
    [
      ['build', summit, '--single', '--out', 'x', '--base', 'https://example.org/'],
      '--base is for a folder of pages: with --single, leave it out.',
    ],
    [
      ['build', summit, '--single', '--out', 'x', '--font', 'none.ttf'],
      '--font is for a folder of pages: with --single, leave it out.',
    ],
  ])('%j is not understood', async (args, sentence) => {
    const { code, out, err } = await ran(args);
    expect([code, out]).toEqual([2, '']);
    expect(err.split('\n')[0]).toBe(`therefore build: ${sentence}`);
    expect([existsSync('x'), existsSync('-')]).toEqual([false, false]);
  });
});

test('quotations that are not in their texts are told as check tells them, and the pages are made', async () => {
  const essay = { id: 'essay', type: 'article', text: { paragraphs: ['The pump stood at the corner.'] } };
  const map = mapWith([{ source: 'essay', quote: 'The pump lay at the corner.' }], [essay]);
  const folder = folderWith({ 'map.json': map });
  for (const options of [['--base', 'https://example.org/'], ['--single']]) {
    const { code, err, paths } = await built([`${folder}/map.json`, ...options]);
    const checked = await ran(['check', `${folder}/map.json`]);
    const line = `${folder}/map.json:2:27 /thesis/citations/0/quote ≠ t (essay): Wording differs`;
    expect(checked.out.split('\n')).toContain(line);
    expect(err.split('\n')).toContain(line);
    expect(err.trimEnd().split('\n').at(-1)).toBe(checked.out.trimEnd().split('\n').at(-1));
    expect([code, checked.code]).toEqual([1, 1]);
    expect(paths().length).toBeGreaterThan(0);
  }
});
