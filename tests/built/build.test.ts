// What `therefore build` makes with the built program: sizes, and the files of the program that it needs.

import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

const cli = resolve('dist/cli.js');
const summit = 'data/putin-zelensky-summit.json';
const pump = 'data/broad-street-pump.json';

const folders: string[] = [];

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'therefore-'));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function build(...args: string[]): string {
  const folder = emptyFolder();
  execFileSync(process.execPath, [cli, 'build', ...args, '--out', folder], { stdio: 'pipe' });
  return folder;
}

/** A build of the pump, which is looked at by several. */
let built = '';
beforeAll(() => {
  built = build(pump);
});

const gzipped = (file: string) => gzipSync(readFileSync(file)).length;

test('the page of the flagship, with its drawing, stays within 20 kB gzipped', () => {
  const folder = build(summit, '--base', 'https://example.org/');
  const size = gzipped(`${folder}/putin-zelensky-summit/index.html`);
  console.log(`page of the flagship: ${(size / 1000).toFixed(1)} kB gzipped`);
  expect(size).toBeGreaterThan(5_000);
  expect(size).toBeLessThanOrEqual(20_000);
});

// It also tells hosts the height of what is drawn, and refuses files that are dropped beside the map.
test('until the map wakes, a page asks for little: 1.45 kB of script, 5 kB of style, gzipped', () => {
  const folder = `${built}/assets`;
  const [script = ''] = readdirSync(folder).filter((file) => /^activate\.\w{8}\.js$/.test(file));
  const [style = ''] = readdirSync(folder).filter((file) => /^page\.\w{8}\.css$/.test(file));
  console.log(
    `activate.js: ${gzipped(`${folder}/${script}`)} bytes; page.css: ${gzipped(`${folder}/${style}`)} bytes`,
  );
  expect(gzipped(`${folder}/${script}`)).toBeLessThanOrEqual(1450);
  expect(gzipped(`${folder}/${style}`)).toBeLessThanOrEqual(5 * 1024);
});

test('the page’s style has the fonts of the map', () => {
  const folder = `${built}/assets`;
  const [style = ''] = readdirSync(folder).filter((file) => /^page\.\w{8}\.css$/.test(file));
  const css = readFileSync(`${folder}/${style}`, 'utf8');
  for (const name of ['Therefore Serif', 'Therefore Sans']) {
    const faces = css.match(new RegExp(`@font-face\\s*\\{[^}]*"?${name}"?[;\\s][^}]*\\}`, 'g')) ?? [];
    const fonts = faces.flatMap((face) => /url\(\.\/([\w.-]+\.woff2)\)/.exec(face)?.[1] ?? []);
    expect(fonts.length).toBeGreaterThan(3);
    expect(fonts.filter((font) => !readdirSync(folder).includes(font))).toEqual([]);
  }
});

// The engine for quotations stands in it twice: for its worker, and for browsers that start none from a file.
test('one file holds everything, and stays within 1.22 MB', () => {
  const html = readFileSync(`${build(pump, '--single')}/broad-street-pump.html`, 'utf8');
  console.log(`single file: ${(html.length / 1000).toFixed(0)} kB`);
  expect(html.length).toBeLessThan(1_220_000);
  expect(html.match(/<\/script>/g)).toHaveLength(4);
  expect(html.match(/url\(data:font\/woff2;base64,/g)).toHaveLength(2);
  // Workers are in it too.
  expect(html).not.toMatch(/worker-[\w-]+\.js/);
  expect(html.match(/URL\.createObjectURL\(new Blob\(\["/g)?.length).toBeGreaterThan(0);
});

test('the same map gives the same bytes in another process', () => {
  const other = build(pump);
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  expect(files.length).toBeGreaterThan(20);
  for (const { parentPath, name } of files) {
    const file = join(parentPath, name);
    expect(readFileSync(file).equals(readFileSync(file.replace(built, other))), file).toBe(true);
  }
});

test('alone, without its other files, it says which one is missing', () => {
  const folder = emptyFolder();
  copyFileSync(cli, join(folder, 'cli.mjs'));
  writeFileSync(join(folder, 'map.json'), readFileSync(summit));
  const args = ['cli.mjs', 'build', 'map.json', '--out', 'site'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /embed\.js: This part of the program is missing\. In the checkout, npm run build makes it\.\n$/,
  );
  expect(readdirSync(folder).toSorted()).toEqual(['cli.mjs', 'map.json']);
});

test('fonts and engine of the pictures come with their licences', () => {
  const files = readdirSync('dist/cli-assets');
  expect(files).toEqual(
    expect.arrayContaining(['NOTICE.txt', 'SourceSerif4-LICENSE.txt', 'SourceSans3-LICENSE.txt']),
  );
  expect(readFileSync('dist/cli-assets/NOTICE.txt', 'utf8')).toContain('Mozilla Public License 2.0');
  expect(readFileSync('dist/cli-assets/SourceSerif4-LICENSE.txt', 'utf8')).toContain('SIL OPEN FONT LICENSE');
});
