import { expect, test } from 'vitest';
import { toCodePoints, toCodeUnits } from '../../src/quotes/codePoints.ts';

const text = 'a𝔘b👩‍🚀\u{D800}c';

test('a character outside the basic plane is one code point and two code units', () => {
  expect(toCodePoints(text, 3)).toBe(2);
  expect(toCodeUnits(text, 2)).toBe(3);
});

test('half a pair alone is a character, half of one that is whole belongs to it', () => {
  expect(toCodePoints('\u{D800}c', 1)).toBe(1);
  expect(toCodeUnits('\u{D800}c', 1)).toBe(1);
  expect(toCodePoints(text, 2)).toBe(2);
});

test('offsets beyond the end are the end', () => {
  expect(toCodeUnits(text, 100)).toBe(text.length);
  expect(toCodePoints(text, 100)).toBe(Array.from(text).length);
});

test('every character is found again where it was', () => {
  Array.from(text).forEach((character, index) => {
    const at = toCodeUnits(text, index);
    expect(text.slice(at, at + character.length)).toBe(character);
    expect(toCodePoints(text, at)).toBe(index);
  });
});
