import { describe, expect, test } from 'vitest';
import { findQuotation } from '../../../src/quotes/match/findQuotation.ts';
import { fold } from '../../../src/quotes/normalize/fold.ts';
import { differInCase, smallLetters } from '../../../src/quotes/normalize/letters.ts';
import { plainText } from '../../../src/search/plainText.ts';

const found = (text: string, quote: string) => {
  const { match, ranges } = findQuotation(fold(text), { parts: [quote] });
  return [match, ...ranges.map(({ start, end }) => text.slice(start, end))];
};

describe('points and capitals make no difference to a quotation, nor to the search', () => {
  test.each([
    ['harakat', 'هذا كِتَابُ الشَّعْبِ الكبير.', 'كتاب الشعب الكبير', 'كِتَابُ الشَّعْبِ الكبير'],
    ['harakat at the end', 'كَتَبَ الرَّجُلُ الكِتَابَ هُنَا', 'كتب الرجل الكتاب', 'كَتَبَ الرَّجُلُ الكِتَابَ'],
    ['harakat of the quotation alone', 'كتب الرجل الكتاب هنا', 'كَتَبَ الرَّجُلُ', 'كتب الرجل'],
    ['the long stroke', 'كتب الرجـــل الكتاب', 'كتب الرجل الكتاب', 'كتب الرجـــل الكتاب'],
    ['niqqud', 'זה תִּקּוּן עוֹלָם גָּדוֹל.', 'תקון עולם גדול', 'תִּקּוּן עוֹלָם גָּדוֹל'],
    ['a maqaf and a gershayim', 'בְּבֵית־סֵפֶר שֶׁל צה״ל', 'בבית-ספר של צה"ל', 'בְּבֵית־סֵפֶר שֶׁל צה״ל'],
    ['a capital İ', 'We went to İSTANBUL by night.', 'We went to istanbul', 'We went to İSTANBUL'],
    [
      'what programs make of it',
      'We went to i\u{307}stanbul by night.',
      'to İstanbul by',
      'to i\u{307}stanbul by',
    ],
    ['a capital I for ı', 'ISPARTA’ya gittik', 'Isparta’ya', 'ISPARTA’ya'],
    ['the same in Turkish letters', 'ISPARTA’ya gittik', 'ısparta’ya gittik', 'ISPARTA’ya gittik'],
    ['capitals for ß', 'durch die STRASSE am Abend', 'durch die Straße', 'durch die STRASSE'],
    ['Greek capitals', 'Η ΑΘΗΝΑ ΚΑΙ Η ΜΟΡΦΗ', 'η Αθήνα και η μορφή', 'Η ΑΘΗΝΑ ΚΑΙ Η ΜΟΡΦΗ'],
    ['the stress of Russian', 'старый за́мок стоял', 'старый замок', 'старый за́мок'],
  ])('%s', (_, text, quote, place) => {
    expect(found(text, quote)).toEqual(['normalized', place]);
    // Marks apart: the search keeps them.
    const asSearched = (words: string) => plainText(words).replace(/[\p{P}]/gu, '');
    expect(asSearched(text)).toContain(asSearched(quote));
  });
});

describe('other letters, and other points, are other words', () => {
  test.each([
    ['other harakat', 'عَلِمَ الرجل أن الحق ثقيل عليه', 'عُلِمَ الرجل أن الحق ثقيل'],
    ['a hamza', 'قال إن الرجل كان هنا معه', 'قال أن الرجل كان هنا'],
    ['other niqqud', 'סֵפֶר גדול היה על השולחן בבית', 'סַפָּר גדול היה על השולחן'],
    ['another stress', 'старый за́мок стоял на той горе', 'старый замо́к стоял на'],
    ['ı for i', 'sıkılmış insanlar gördük dün', 'sikilmiş insanlar gördük'],
    ['I for İ', 'İL ve ilçe sınırı çizildi dün', 'IL ve ilçe sınırı çizildi'],
    ['ss for ß', 'Sie haben es in Maßen getrunken', 'haben es in Massen getrunken'],
    ['an accent', 'le péché est pardonné à tous ici', 'le pêche est pardonné à tous'],
    ['Greek accents on small letters', 'η πότε και η ποτέ λέξη', 'η ποτέ και η'],
  ])('%s', (_, text, quote) => {
    expect(found(text, quote)[0]).not.toMatch(/verbatim|normalized|approximate/u);
  });
});

test('letters are small in every language', () => {
  expect(smallLetters('İI ı ΣΊΣΥΦΟΣ Straße ٱلكتاب')).toBe('ii i σίσυφοσ strasse الكتاب');
  expect(differInCase('ı', 'i')).toBe(false);
  expect(differInCase('I', 'ı')).toBe(true);
  expect(differInCase('Ά', 'ά')).toBe(true);
  expect(differInCase('α', 'ά')).toBe(false);
});
