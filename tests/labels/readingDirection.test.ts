import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  isRightToLeft,
  languageOf,
  startsRightToLeft,
  toTheRight,
} from '../../src/labels/readingDirection.ts';
import { mapOf, sound } from '../argument/maps.ts';

const inLanguage = (language: string, text = 'Trees cool the street.') => mapOf({ text }, { language });
const without = (title: string, ...theses: string[]) =>
  sound(
    JSON.stringify({ version: 1, title, issue: { text: '1', theses: theses.map((text) => ({ text })) } }),
  );

describe('a map is read from right to left', () => {
  test.each([
    'ar',
    'he',
    'fa',
    'ur',
    'yi',
    'ps',
    'sd',
    'dv',
    'ckb',
    'ug',
    'ar-EG',
    'az-Arab',
    'ks',
    'und-Hebr',
  ])('in %s', (language) => {
    expect(isRightToLeft(inLanguage(language))).toBe(true);
  });

  test.each(['en', 'ja', 'th', 'ru', 'hi', 'az', 'ar-Latn', 'ks-Deva', 'pa', 'zh-Hant', 'und-Latn'])(
    'but not in %s, whatever its words are',
    (language) => {
      expect(isRightToLeft(inLanguage(language, 'ظل الأشجار'))).toBe(false);
    },
  );

  test('where it names no language, by the first letter of its title', () => {
    expect(isRightToLeft(without('لماذا الأشجار؟', 'Trees.'))).toBe(true);
    expect(isRightToLeft(without('Why trees?', 'ظل الأشجار'))).toBe(false);
    expect(isRightToLeft(inLanguage('und', 'ظل الأشجار'))).toBe(false);
  });

  test('or of its theses, where the title has no letters', () => {
    expect(isRightToLeft(without('2024?', '1. עצים', 'Trees.'))).toBe(true);
    expect(isRightToLeft(without('2024?', '17', '42'))).toBe(false);
  });

  test('where its language is none that is known, by its words too', () => {
    for (const language of ['aaaaaaaa-a', 'abcd', 'xx']) {
      expect(isRightToLeft(mapOf({ text: 'ظل' }, { language, title: 'ظل' }))).toBe(true);
    }
  });

  test('each time it is asked', () => {
    const argument = inLanguage('ar');
    expect([isRightToLeft(argument), isRightToLeft(argument)]).toEqual([true, true]);
  });
});

describe('a text is read from right to left', () => {
  test.each(['ظل', 'צל', 'ܛܠܐ', 'ހިޔާ', '(2024) «ظل» and shade', '𞤀𞤣', '\u{200F}abc', 'ﻇﻞ'])(
    'if it is %s',
    (text) => {
      expect(startsRightToLeft(text)).toBe(true);
    },
  );

  test.each(['shade', '影', 'ร่มเงา', '“shade” ظل', '\u{200E}ظل', '3 trees ظل'])(
    'but not if it is %s',
    (text) => {
      expect(startsRightToLeft(text)).toBe(false);
    },
  );

  test.each(['', '123', '— … !', '🌳'])('and either way if it is %s', (text) => {
    expect(startsRightToLeft(text)).toBeNull();
  });
});

test('the language of a sentence is its own, that of the claim used again, or that of the map', () => {
  const argument = sound(readFileSync('tests/fixtures/mixed.json', 'utf8'));
  const language = (id: string) => {
    const claim = argument.claims.get(id);
    return claim && languageOf(argument, claim);
  };
  expect(language('shade')).toBe('ar');
  expect(language('again')).toBe('zh-Hans');
  expect(language('savings')).toBe('en');
});

test('of the maps of other scripts, the Arabic one alone is read from right to left', () => {
  const directions = ['arabic', 'japanese', 'mixed'].map((name) =>
    isRightToLeft(sound(readFileSync(`tests/fixtures/${name}.json`, 'utf8'))),
  );
  expect(directions).toEqual([true, false, false]);
});

test('of languages for whose script Intl is not asked it says the same, in every country', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const countries = letters.flatMap((one) => letters.map((two) => `-${one}${two}`));
  for (const language of toTheRight)
    for (const country of ['', ...countries]) {
      const { script = '' } = new Intl.Locale(`${language}${country}`).maximize();
      expect(['Latn', 'Cyrl', 'Grek'], `${language}${country}`).toContain(script);
    }
  expect(isRightToLeft(inLanguage('en-Arab'))).toBe(true);
});
