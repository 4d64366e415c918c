import { expect, test } from 'vitest';
import { oneLine } from '../../src/labels/oneLine.ts';

test('line ends become spaces', () => {
  expect(oneLine(' a\r\n\tb\u2028c ')).toBe('a b c');
});

test('what steers a terminal or turns its text round becomes visible', () => {
  expect(oneLine('\u001B[2Ja\u0007\u202Eb\uD800')).toBe('\u{FFFD}[2Ja\u{FFFD}\u{FFFD}b\u{FFFD}');
});

test('letters of all scripts stay, with the marks that join and part them', () => {
  expect(oneLine('می\u200Cخواهم 👩\u200D🔬 é')).toBe('می\u200Cخواهم 👩\u200D🔬 é');
});
