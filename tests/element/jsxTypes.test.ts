import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mirrored } from '../../src/element/frameAddress.ts';

test('the types for JSX know every attribute that the element has', () => {
  const types = readFileSync('examples/react/jsx.d.ts', 'utf8');
  // `lang` and `title` are those of every element.
  const own = [...mirrored, 'mode', 'src', 'height', 'label', 'data'].filter((name) => name !== 'lang');
  expect(own.length).toBeGreaterThan(14);
  expect(own.filter((name) => !types.includes(`  ${name}?: `))).toEqual([]);
});
