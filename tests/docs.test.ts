// What no program can do for its readers, the documentation has to say.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const embedding = readFileSync('docs/embedding.md', 'utf8');

test('each host of the table is described below it, those of pages and of slides too', () => {
  const table = /\| host \|(.*?)\n\n/s.exec(embedding)?.[1] ?? '';
  const hosts = [...table.matchAll(/^\| (?!-)([^|]+?) \|/gm)].map(([, host = '']) => host);
  expect(hosts).toEqual(expect.arrayContaining(['WordPress', 'Hugo', 'reveal.js']));
  for (const host of hosts) expect(embedding, host).toContain(`\n**${host}.**`);
});

test('who may frame a map is said by a header, and what a server renders is taken over without properties', () => {
  expect(embedding).toMatch(/^Content-Security-Policy: frame-ancestors /m);
  expect(embedding).toMatch(/\*\*Next\.js.*useArgumentMap/);
});

test('browsers that do not number printed pages are named', () => {
  expect(readFileSync('docs/guide.md', 'utf8')).toMatch(/in Firefox and Safari turn on .*page numbers/);
});
