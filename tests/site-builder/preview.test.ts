import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palette } from '../../src/drawing/palette.ts';
import { previewSvg } from '../../src/site-builder/previewSvg.ts';
import { isWritable } from '../../src/site-builder/writable.ts';
import { mapOf, shipped, sound } from '../argument/maps.ts';
import { reachesOf } from '../drawing/drawings.ts';
import { type Element, elementsOf, parseXml, textOf } from '../drawing/xml.ts';
import { built, smallMap } from './built.ts';

const options = { theme: 'light', writable: isWritable, host: 'example.org' } as const;
const textsOf = (svg: Element) =>
  elementsOf(svg)
    .filter(({ name }) => name === 'text')
    .map(textOf);
const reason = (text: string, id: string) => ({ id, role: 'reason', text });

test('the picture is a PNG of 1200 by 630 pixels, the same each time', async () => {
  const pictures = [];
  for (let time = 0; time < 2; time++) {
    const { folder } = await built(['-'], { input: smallMap() });
    pictures.push(readFileSync(`${folder}/water/og.png`));
  }
  const [first, second] = pictures;
  expect(first?.subarray(1, 4).toString()).toBe('PNG');
  expect([first?.readUInt32BE(16), first?.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(second?.equals(first ?? new Uint8Array())).toBe(true);
});

test('it shows the title, what is argued for, and the first reasons by name', () => {
  const words = textsOf(parseXml(previewSvg(shipped('putin-zelensky-summit'), options))).join(' ');
  expect(words).toContain('Why the Kremlin avoids a summit with Zelensky');
  expect(words).toContain('Putin has no interest');
  expect(words).toContain('Strategy towards Trump');
  expect(words).toContain('and 4 more');
  expect(words).toContain('28 claims · 4 sources · example.org');
});

test('answers to a question are theses there, and the question stands in it once', () => {
  const map = shipped('school-at-nine');
  const { ink, paper, support, objection } = palette.light;
  const ofReasons: readonly string[] = [support, objection];
  const svg = parseXml(previewSvg(map, options));
  const words = textsOf(svg).join(' ');
  expect(words.split(map.issue ?? '')).toHaveLength(2);
  expect(words).toContain('Three answers to one question');
  const boxes = elementsOf(svg).filter(({ name, attributes }) => name === 'rect' && attributes.has('rx'));
  expect(boxes.map(({ attributes }) => attributes.get('fill'))).toEqual([paper, ink, ink, ink]);
  const lines = elementsOf(svg).filter(({ name }) => name === 'path');
  expect(lines.filter(({ attributes }) => ofReasons.includes(attributes.get('stroke') ?? ''))).toEqual([]);
});

test('where the thesis stands whole in the small map, and there is no summary, nothing is said twice or empty', () => {
  expect(textsOf(parseXml(previewSvg(mapOf({ text: 'Water.' }), options))).slice(1)).toEqual([
    'A map',
    '1 claim · example.org',
    'Water.',
  ]);
});

test('everything stays within it, however long the words are', () => {
  const long = 'Incomprehensibilities and counterarguments '.repeat(30);
  const children = Array.from({ length: 9 }, (_, index) => reason(long + index, `r${index}`));
  const maps = [
    mapOf({ text: long, children }, { title: long }),
    mapOf({ text: 'W'.repeat(900), label: 'W'.repeat(300), children }, { title: 'W'.repeat(900) }),
    mapOf({ text: 'Water.' }, { title: 'W' }),
    sound(readFileSync('tests/fixtures/arabic.json', 'utf8')),
  ];
  for (const map of maps) {
    const svg = previewSvg(map, { ...options, writable: () => true });
    for (const { box, element } of reachesOf(parseXml(svg))) {
      // Lines from right to left are anchored at their end.
      const x = element.attributes.get('text-anchor') === 'end' ? box.x - box.width / 2 : box.x;
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(box.y).toBeGreaterThanOrEqual(-1);
      expect(box.y + box.height, textOf(element)).toBeLessThanOrEqual(631);
    }
  }
});

test('lines from right to left keep their stops at their end', () => {
  const arabic = sound(readFileSync('tests/fixtures/arabic.json', 'utf8'));
  const lines = textsOf(parseXml(previewSvg(arabic, { ...options, writable: () => true })));
  expect(lines.filter((line) => /[.؟]$/.test(line))).toEqual([]);
  expect(lines.some((line) => /[.؟]\u{200F}$/u.test(line))).toBe(true);
});

test('letters that no font has are left out, and that is told', async () => {
  expect([
    isWritable('Ὕδωρ, вода, eau: ¿1854?'),
    isWritable('水'),
    isWritable('ماء'),
    isWritable('💧'),
  ]).toEqual([true, false, false, false]);
  const japanese = sound(readFileSync('tests/fixtures/japanese.json', 'utf8'));
  expect(textsOf(parseXml(previewSvg(japanese, options))).every(isWritable)).toBe(true);
  const args = ['tests/fixtures/japanese.json', '--base', 'https://example.org/'];
  const { code, err } = await built(args);
  expect(code).toBe(0);
  expect(err).toBe(
    'The preview picture of “japanese” has no title: give a font with its letters, with --font.\n',
  );
});

test('a font with the letters puts them in', async () => {
  const serif = 'node_modules/@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf';
  const args = ['tests/fixtures/japanese.json', '--base', 'https://example.org/', '--font', serif];
  expect(await built(args)).toMatchObject({ code: 0, err: '' });
});
