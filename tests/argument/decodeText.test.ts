import { expect, test } from 'vitest';
import { decodeForeign, decodeText } from '../../src/argument/decodeText.ts';

test('texts are read as UTF-8, or as UTF-16 where they say so', () => {
  expect(decodeText(new TextEncoder().encode('é'))).toBe('é');
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0xe9, 0x00]))).toBe('é');
  expect(decodeText(new Uint8Array([0xfe, 0xff, 0x00, 0xe9]))).toBe('é');
  expect(decodeText(new Uint8Array([0x61, 0xff]))).toBe('a\u{FFFD}');
});

test('a text from anywhere is read as its mark says, as it is said to be, or as old texts from Windows are', () => {
  expect(decodeForeign(new Uint8Array([0xff, 0xfe, 0x14, 0x20]), 'koi8-r')).toBe('—');
  expect(decodeForeign(new Uint8Array([0xc1]), 'koi8-r')).toBe('а');
  expect(decodeForeign(new Uint8Array([0x43, 0x61, 0x66, 0xe9]))).toBe('Café');
});

test('a text in UTF-8 with a broken letter stays one', () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('éé'), 0xff]);
  expect(decodeForeign(bytes)).toBe('éé\u{FFFD}');
});
