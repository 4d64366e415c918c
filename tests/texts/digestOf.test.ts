import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { identify } from '../../src/quotes/digest.ts';
import { digestOf } from '../../src/texts/digestOf.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const essay = readFileSync('data/sources/broad-street-essay.txt', 'utf8');

test('a text has the identity that the map names', async () => {
  const { sources } = JSON.parse(readFileSync('data/broad-street-pump.json', 'utf8'));
  expect(await digestOf(essay)).toBe(sources[0].text.digest);
});

test('a long text, folded in slices, has the same identity as folded at once', async () => {
  const odd = [
    '“odd”  — ends-\nhere',
    'half a co-\r\nlon\u00AD\nial',
    '\u200B \uFEFF',
    '🜂 e\u0301\n\n\n',
    'x.\n',
  ];
  const long = Array.from({ length: 12_000 }, (_, at) => odd[(at * 7 + (at >> 3)) % odd.length]).join('\n');
  for (const text of [essay.repeat(30), long, `${'no line end at all '.repeat(5000)}`, '\n'.repeat(90_000)]) {
    expect(text.length).toBeGreaterThan(80_000);
    expect(await digestOf(text)).toBe((await identify(text, sha256)).digest);
  }
});
