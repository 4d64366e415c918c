import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEdge, plainText, traced } from '../../src/search/plainText.ts';
import { forAll } from '../quotes/forAll.ts';

test('accents and capitals make no difference, composed or not', () => {
  expect(plainText('Ça irA, SEÑOR Müller')).toBe('ca ira, senor muller');
  expect(plainText('e\u0301te\u0301')).toBe('ete');
});

test('letters that Unicode does not take apart are spelled out', () => {
  expect(plainText('Straße STRAẞE Œuvre Æsop Øre Łódź')).toBe('strasse strasse oeuvre aesop ore lodz');
  expect(plainText('ﬁlm aﬄict')).toBe('film afflict');
  expect(plainText('Ｆｕｌｌ')).toBe('full');
});

test('the Turkish letters i are one, and so are the Greek sigmas', () => {
  expect(plainText('İstanbul Iğdır')).toBe('istanbul igdir');
  expect(plainText('ΛΌΓΟΣ λόγος')).toBe('λογοσ λογοσ');
});

test('Arabic is found with and without harakat, hamza and the long stroke', () => {
  expect(plainText('السَّلَامُ عَلَيْكُمْ')).toBe(plainText('السلام عليكم'));
  expect(plainText('أحمد إلى ســــلام مدينة')).toBe(plainText('احمد الي سلام مدينه'));
  expect(plainText('ایران کتاب')).toBe(plainText('ايران كتاب'));
});

test('Hebrew is found with and without points', () => {
  expect(plainText('שָׁלוֹם')).toBe('שלום');
});

test('marks that make another letter stay: the vowels of Hindi and Thai, the voiced consonants of Japanese', () => {
  expect(plainText('कि')).not.toBe(plainText('का'));
  expect(plainText('กิน')).not.toBe(plainText('กน'));
  expect(plainText('かぎ')).not.toBe(plainText('かき'));
  expect(plainText('ｶﾞｽ')).toBe(plainText('ガス'));
});

test('quotation marks, dashes and white space are unified, invisible characters go', () => {
  expect(plainText('„So“ – «no» ‹x› it’s\u00a0a\n\t b')).toBe('"so" - "no" \'x\' it\'s a b');
  expect(plainText('co\u00adop\u200berate\ufeff')).toBe('cooperate');
});

test('the way back leads from each unit of the plain text to the character that it comes from', () => {
  const { plain, starts, end } = traced('  Ein  Straß\u0301 ﬁn ');
  expect(plain).toBe('ein strass fin');
  expect(starts).toEqual([2, 3, 4, 5, 7, 8, 9, 10, 11, 11, 13, 14, 14, 15]);
  expect(end).toBe(16);
});

test('edges of words: signs and spaces make them, and in Japanese every letter', () => {
  const edges = (text: string) => [...text, ''].flatMap((_, at) => (isEdge(text, at) ? [at] : []));
  expect(edges("it's 4x")).toEqual([0, 2, 3, 4, 5, 7]);
  expect(edges('首脳会談')).toEqual([0, 1, 2, 3, 4]);
  expect(edges('über')).toEqual([0, 4]);
});

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(' ', '\n', 'ß', 'Σ', 'e\u0301', 'ﬁ', 'が', 'ـ', '\u00ad', '…', '한', '´', '\ud800'),
    )
    .map((parts) => parts.join('')),
);

test('the text with the way back is the same as without', () => {
  forAll('traced text is plain text', texts, (text) => {
    const { plain, starts, end } = traced(text);
    expect(plain).toBe(plainText(text));
    expect(starts).toHaveLength(plain.length);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.every((start) => start < end)).toBe(true);
  });
});

test('what is plain stays as it is', () => {
  expect(plainText('a\u{1FEF}b \u{FF40}')).toBe("a'b '");
  expect(plainText('‴ ⁗')).toBe("''' ''''");
  forAll('plain text is plain', texts, (text) => {
    const plain = plainText(text);
    expect(plainText(plain)).toBe(plain);
  });
});
