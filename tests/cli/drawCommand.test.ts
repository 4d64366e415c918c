import { linkSync, readFileSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palette } from '../../src/drawing/palette.ts';
import { parseXml } from '../drawing/xml.ts';
import { folderWith, ran } from './ran.ts';

const flagship = 'data/putin-zelensky-summit.json';
const textsIn = (svg: string) => (svg.match(/<text/g) ?? []).length;
const sizeOf = (svg: string) => {
  const { attributes } = parseXml(svg);
  return { width: Number(attributes.get('width')), height: Number(attributes.get('height')) };
};

test('a map is drawn into a file, as much of it as can be read', async () => {
  const out = `${folderWith({})}/map.svg`;
  const ranOnce = await ran(['draw', flagship, out]);
  expect(ranOnce).toMatchObject({ code: 0, out: '' });
  const [, shown, all] = /^(\d+) of (\d+) claims, .*; --expand all draws all\.\n$/.exec(ranOnce.err) ?? [];
  expect(Number(shown)).toBeGreaterThan(1);
  expect(Number(shown)).toBeLessThan(Number(all));
  const svg = readFileSync(out, 'utf8');
  expect(parseXml(svg).name).toBe('svg');
  // On the screen that it is made for, its words are large enough.
  const { width, height } = sizeOf(svg);
  expect(Math.min(1440 / width, 900 / height)).toBeGreaterThan(0.7);
});

test('a dash is standard input and output', async () => {
  const { code, out, err } = await ran(['draw', '-', '-', '--expand', 'all'], readFileSync(flagship));
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
});

test('levels are opened as they are asked for', async () => {
  const counts = [];
  for (const levels of ['none', '1', '2', '3', 'all']) {
    const { out } = await ran(['draw', flagship, '-', '--expand', levels]);
    counts.push(textsIn(out));
  }
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(new Set(counts.slice(0, 3)).size).toBe(3);
  const { out: zero } = await ran(['draw', flagship, '-', '--expand', '0']);
  expect(textsIn(zero)).toBe(counts[0]);
});

test('the theme and the layout are as they are asked for', async () => {
  const { out: light } = await ran(['draw', flagship, '-']);
  const { out: dark } = await ran(['draw', flagship, '-', '--theme', 'dark']);
  expect(light).toContain(palette.light.paper);
  expect(dark).toContain(palette.dark.paper);
  expect(dark).not.toContain(palette.light.paper);
  const size = async (layout: string) =>
    sizeOf((await ran(['draw', flagship, '-', '--expand', '1', '--layout', layout])).out);
  const [down, right, list] = [await size('down'), await size('right'), await size('list')];
  expect(down.width).toBeGreaterThan(right.width);
  expect(right.height).toBeGreaterThan(down.height);
  expect(list.width).toBeLessThan(right.width);
});

test('what cannot be written is said in one sentence', async () => {
  const folder = folderWith({});
  expect(await ran(['draw', flagship, `${folder}/none/map.svg`])).toEqual({
    code: 1,
    out: '',
    err: `${folder}/none/map.svg: The folder for this file does not exist.\n`,
  });
});

test('a map that is not there, or has problems, is not drawn', async () => {
  const out = `${folderWith({})}/map.svg`;
  const { code, err } = await ran(['draw', '/nowhere/map.json', out]);
  expect([code, err]).toEqual([1, '/nowhere/map.json:1:1 / There is no such file.\n']);
  expect(() => readFileSync(out)).toThrow();
});

test('a drawing is not written over its map, by whatever name', async () => {
  const folder = folderWith({ 'map.json': '{}' });
  symlinkSync(`${folder}/map.json`, `${folder}/link.svg`);
  linkSync(`${folder}/map.json`, `${folder}/hard.svg`);
  for (const file of ['link.svg', 'hard.svg']) {
    const { code, err } = await ran(['draw', `${folder}/map.json`, `${folder}/${file}`]);
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      'therefore draw: OUT is the same file as IN, which it would overwrite: name another.',
    ]);
  }
});
