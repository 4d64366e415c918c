import { expect, test } from 'vitest';
import { brokenMaps } from './brokenMaps.ts';
import { folderWith, ran } from './ran.ts';

test('there are at least twenty of them, each another', () => {
  expect(brokenMaps.length).toBeGreaterThanOrEqual(20);
  expect(new Set(brokenMaps.map(({ says }) => says)).size).toBe(brokenMaps.length);
});

test.each(brokenMaps)('$name: one line with the place, and no drawing', async ({ text, place, says }) => {
  const map = `${folderWith({ 'map.json': text })}/map.json`;
  const { code, out, err } = await ran(['check', map]);
  expect([code, err]).toEqual([1, '']);
  expect(out.startsWith(`${map}:${place} `), out).toBe(true);
  expect(out).toContain(says);
  expect(out.split('\n')).toHaveLength(2);

  const drawn = await ran(['draw', '-', '-'], text);
  expect(drawn).toEqual({ code: 1, out: '', err: out.replace(map, '-') });
});
