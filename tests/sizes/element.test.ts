import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

test('the script of the element stays within 3 kB gzipped, and is one classic script', () => {
  const code = readFileSync('dist/argument-map.js');
  const size = gzipSync(code, { level: 9 }).length;
  console.log(`argument-map.js: ${size} bytes gzipped`);
  expect(size).toBeGreaterThan(500);
  expect(size).toBeLessThanOrEqual(3072);
  expect(code.toString()).not.toMatch(/\bimport\b|\bexport\b/);
});
