// Every map in data/, drawn whole. The drawings beside this file show what a change does to them: after a change
// that is meant, `vitest run tests/examples -u` draws them again.

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shipped } from '../argument/maps.ts';
import { drawn } from '../drawing/drawings.ts';
import { parseXml } from '../drawing/xml.ts';

const names = readdirSync('data')
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

test('there are maps to draw', () => {
  expect(names).toEqual(expect.arrayContaining(['broad-street-pump', 'putin-zelensky-summit']));
});

describe.each(names)('%s', (name) => {
  const argument = shipped(name);

  test.each([
    ['right', 'light'],
    ['down', 'dark'],
  ] as const)('looks %s, in the %s theme, as it did', async (direction, theme) => {
    const svg = drawn(argument, { direction, theme });
    expect(parseXml(svg).name).toBe('svg');
    await expect(svg).toMatchFileSnapshot(`${name}-${direction}.svg`);
  });
});
