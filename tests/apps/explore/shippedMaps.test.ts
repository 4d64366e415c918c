import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shippedMaps } from '../../../src/apps/explore/shippedMaps.ts';
import { flagship } from '../../../src/store/openMap.ts';
import { shipped } from '../../argument/maps.ts';

test('the menu offers every map in data/, the flagship first', () => {
  const files = readdirSync('data').filter((file) => file.endsWith('.json'));
  const names = shippedMaps.map(({ name }) => name);
  expect(names[0]).toBe(flagship);
  expect(names.map((name) => `${name}.json`).toSorted()).toEqual(files.toSorted());
});

test.each(shippedMaps)('$name is offered with its title and one sentence of its summary', (map) => {
  const { title, summary, language } = shipped(map.name);
  expect(map.title).toBe(title);
  expect(map.language).toBe(language);
  expect(summary?.startsWith(map.sentence)).toBe(true);
  expect(map.sentence).toMatch(/^[^.?]{20,}[.?]$/);
});
