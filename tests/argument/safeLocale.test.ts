import { expect, test } from 'vitest';
import { isKnownLocale, safeLocale } from '../../src/argument/safeLocale.ts';

test.each([
  ['en', 'en'],
  ['pt-br', 'pt-BR'],
  ['zh-cmn-Hans', 'zh-Hans'],
  ['zh-min-nan', 'nan'],
  ['sgn-ase', 'ase'],
  ['de-DE-DE', 'de-DE'],
  ['en-GB-oed', 'en-GB'],
  ['en-a', 'en'],
  ['ar-x', 'ar'],
  ['fren', 'und'],
  ['abcd', 'und'],
  ['english', 'und'],
  ['xx', 'und'],
  ['', 'und'],
])('%s is taken for %s', (tag, known) => {
  expect(safeLocale(tag)).toBe(known);
});

test('whatever it gives, Intl takes', () => {
  const parts = [
    'en',
    'zh',
    'cmn',
    'sgn',
    'Hans',
    'GB',
    'a',
    'x',
    'oed',
    '1996',
    '419',
    'abcd',
    'abcdefgh',
    'u',
  ];
  for (const first of parts) {
    for (const second of parts) {
      for (const third of parts) {
        const tag = safeLocale(`${first}-${second}-${third}`);
        expect(() => new Intl.Collator(tag), `${first}-${second}-${third}`).not.toThrow();
        expect(() => new Intl.Locale(tag)).not.toThrow();
      }
    }
  }
});

test('a language with three letters is known, whether Intl can name it or not', () => {
  expect(['ase', 'aaa', 'cmn', 'und', 'en-Latn-GB', 'de-1996'].filter((tag) => !isKnownLocale(tag))).toEqual(
    [],
  );
  expect(['fren', 'zh-cmn-Hans', 'en-a'].filter(isKnownLocale)).toEqual([]);
});
