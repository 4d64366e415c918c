import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const assets = readdirSync('dist/assets');
const gzipped = (ending: string) =>
  assets
    .filter((file) => file.endsWith(ending))
    .reduce((sum, file) => sum + gzipSync(readFileSync(`dist/assets/${file}`)).length, 0) / 1000;

/** What the page asks for before there is a map: its script and those that it preloads. */
function firstScripts(): number {
  const page = readFileSync('dist/index.html', 'utf8');
  const files = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]);
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0) / 1000;
}

test('the scripts until the map is there stay under 222 kB gzipped', () => {
  const size = firstScripts();
  console.log(`scripts until the map is there: ${size.toFixed(1)} kB gzipped`);
  expect(size).toBeGreaterThan(100);
  expect(size).toBeLessThan(222);
});

test('all scripts of the site together stay under 330 kB gzipped', () => {
  const size = gzipped('.js');
  console.log(`scripts: ${size.toFixed(1)} kB gzipped`);
  expect(size).toBeGreaterThan(firstScripts());
  expect(size).toBeLessThan(330);
});

test('all style sheets of the site together stay under 16 kB gzipped', () => {
  const size = gzipped('.css');
  console.log(`style sheets: ${size.toFixed(1)} kB gzipped`);
  expect(size).toBeGreaterThan(1);
  expect(size).toBeLessThan(16);
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
