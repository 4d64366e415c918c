import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { readSound } from '../../src/argument/readSound.ts';
import { soundMaps } from '../../vite/site.ts';

const texts = readdirSync('data').flatMap((file) =>
  file.endsWith('.json') ? { name: file.slice(0, -5), text: readFileSync(`data/${file}`, 'utf8') } : [],
);

test.for(texts)('a sound document holds what the whole reading finds in it: $name', ({ text }) => {
  expect(readSound(text)).toEqual(parseArgument(text).argument);
});

test('the site knows each map that it ships as sound', () => {
  expect(Object.keys(soundMaps())).toEqual(texts.map(({ name }) => name));
});
