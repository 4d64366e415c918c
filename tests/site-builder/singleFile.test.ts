import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sound } from '../argument/maps.ts';
import { folderWith, ran } from '../cli/ran.ts';
import { built, filesIn, smallMap } from './built.ts';
import { programFolder } from './program.ts';

const summit = 'data/putin-zelensky-summit.json';
const pump = 'data/broad-street-pump.json';
const single = async (input: string) => (await built(['-', '--single'], { input })).read('water.html');
const inside = (html: string, name: 'script' | 'style') =>
  [...html.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].at(-1)?.[1] ?? '';

test('each map is one file, called by its name, or as one wants', async () => {
  const { code, out, paths, folder } = await built([summit, pump, '--single']);
  expect(code).toBe(0);
  expect(paths()).toEqual(['broad-street-pump.html', 'putin-zelensky-summit.html']);
  expect(out).toContain(`${folder}/broad-street-pump.html\n`);
  const into = folderWith({});
  expect((await ran(['build', pump, '--single', '--out', `${into}/my.html`], '', programFolder())).code).toBe(
    0,
  );
  expect(filesIn(into)).toEqual(['my.html']);
});

test('it goes to standard output where - is its name', async () => {
  const html = await single(smallMap());
  const piped = await ran(['build', '-', '--single', '--out', '-'], smallMap(), programFolder());
  expect([piped.code, piped.err, existsSync('-')]).toEqual([0, '', false]);
  expect(piped.out).toBe(html);
});

test('it asks for nothing, and its policy names its two scripts and its one style', async () => {
  const html = await single(smallMap());
  expect(html).not.toMatch(/ (src|data-script|data-style)=|<link rel="(stylesheet|preload)/);
  const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
  const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) => hash(script));
  expect(scripts).toHaveLength(2);
  expect(html).toContain(`script-src ${scripts.join(' ')};`);
  expect(html).toContain(`style-src ${hash(inside(html, 'style'))};`);
  expect(html).toContain("connect-src 'none'");
});

test('its code cannot end the script that holds it, and means the same', async () => {
  const script = inside(await single(smallMap()), 'script');
  expect(script).toContain('document.title="<\\/script><\\!--"');
  const page = { title: '' };
  new Function('document', 'URL', 'Blob', script)(page, { createObjectURL: () => 'blob:' }, class {});
  expect(page.title).toBe('</script><!--');
});

test('workers are in it', async () => {
  const script = inside(await single(smallMap()), 'script');
  expect(script).not.toContain('worker-a1.js');
  const pieces: string[] = [];
  class Blob {
    constructor(parts: string[]) {
      pieces.push(...parts);
    }
  }
  new Function('document', 'URL', 'Blob', script)({}, { createObjectURL: () => 'blob:' }, Blob);
  expect(pieces).toEqual(['onmessage=()=>postMessage("</script>")']);
});

test('fonts are in it, as far as its letters need them', async () => {
  const style = inside(await single(smallMap()), 'style');
  expect(style).toContain(`base64,${btoa('serif latin')}`);
  expect(style).toContain(`base64,${btoa('sans latin')}`);
  expect(style).not.toContain(btoa('serif greek'));
  expect(style).not.toContain('.woff2');
  const greek = inside(await single(smallMap({ summary: 'Ὕδωρ, ὕδωρ. Νερό.' })), 'style');
  expect(greek).toContain(btoa('serif greek'));
});

test('a text beside the map is in it, so that its quotations can be checked', async () => {
  const { read } = await built([pump, '--single']);
  const [, json = ''] = /data-argument-map[^>]*>(.*?)<\/script>/s.exec(read('broad-street-pump.html')) ?? [];
  const argument = sound(json);
  const text = argument.sources.get('essay')?.text;
  expect(text).not.toHaveProperty('href');
  const essay = readFileSync('data/sources/broad-street-essay.txt', 'utf8');
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
  expect(plain(text?.paragraphs?.join(' ') ?? '')).toBe(plain(essay));
});

test('a text from outside the folder of the map is not taken into a page that is given along', async () => {
  const folder = folderWith({ 'secret.txt': 'Not for others.' });
  mkdirSync(join(folder, 'maps'));
  const sources = [{ id: 'far', type: 'book', title: 'Far', text: { href: '../secret.txt' } }];
  writeFileSync(join(folder, 'maps/a.json'), smallMap({ sources }));
  const { read, err } = await built([join(folder, 'maps/a.json'), '--single']);
  expect(read('a.html')).not.toContain('Not for others.');
  expect(err).toBe('The text of “far” is left out: it lies outside the folder of “a”.\n');
});

test('a file that others made is left alone', async () => {
  const into = folderWith({ 'water.html': '<p>mine' });
  const { code, read } = await built(['-', '--single'], { input: smallMap(), into });
  expect(code).toBe(1);
  expect(read('water.html')).toBe('<p>mine');
});
