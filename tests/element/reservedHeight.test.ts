import { expect, test } from 'vitest';
import { reservedHeight, usualHeight } from '../../src/element/reservedHeight.ts';

test('a height is a number of pixels', () => {
  expect(reservedHeight('400')).toBe(400);
  expect(reservedHeight('412.5px')).toBe(412.5);
});

test('what is no number of pixels is the usual height', () => {
  for (const text of [null, '', 'tall', '50%', '-3', '1e9', '10vh', '1;color:red']) {
    expect(reservedHeight(text)).toBe(usualHeight);
  }
});
