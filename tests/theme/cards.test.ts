import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const styles = readdirSync('src/theme')
  .filter((file) => file.endsWith('.css'))
  .map((file) => [file, readFileSync(`src/theme/${file}`, 'utf8')] as const);

test.each(styles)(
  'nothing of %s is filtered: without a graphics card that takes longer than all the rest of a card',
  (_, style) => {
    expect(style).not.toMatch(/[\s{;](?:backdrop-)?filter:/);
  },
);

test('there are styles', () => {
  expect(styles.length).toBeGreaterThan(30);
});
