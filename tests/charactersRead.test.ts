import { expect, test } from 'vitest';
import { growth } from './charactersRead.ts';

const text = (size: number) => '<b '.repeat(size);

test('work that grows with the text is told from work that grows with its square', () => {
  expect(growth((size) => text(size).replace(/</g, ''), 500)).toBeCloseTo(2, 1);
  const toTheEnd = (size: number) => {
    const all = text(size);
    for (let at = 0; at !== -1; at = all.indexOf('<', at + 1)) all.indexOf('>', at);
  };
  expect(growth(toTheEnd, 500)).toBeGreaterThan(3.5);
});
