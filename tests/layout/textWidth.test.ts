import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Face, textWidth } from '../../src/layout/textWidth.ts';
import { forAll } from '../quotes/forAll.ts';

const faces: Face[] = ['serif', 'serifBold', 'sans', 'sansBold'];

describe('the width of a text', () => {
  test('is the sum of its characters, in proportion to the size', () => {
    expect(textWidth('', 'serif', 17)).toBe(0);
    expect(textWidth('pump', 'serif', 20)).toBeCloseTo(2 * textWidth('pump', 'serif', 10));
    expect(textWidth('pump handle', 'sans', 15)).toBeCloseTo(
      textWidth('pump', 'sans', 15) + textWidth(' handle', 'sans', 15),
    );
  });

  test('knows narrow letters from wide ones', () => {
    for (const face of faces) {
      expect(textWidth('illi', face, 17)).toBeLessThan(textWidth('mwmw', face, 17) / 2);
      expect(textWidth('A', face, 17)).toBeGreaterThan(textWidth('a', face, 17));
    }
  });

  test('has a measure for every printable ASCII character, and the same for all figures', () => {
    for (const face of faces) {
      for (let code = 0x20; code < 0x7f; code++) {
        const width = textWidth(String.fromCharCode(code), face, 100);
        expect(width).toBeGreaterThan(15);
        expect(width).toBeLessThan(105);
      }
      const figures = [...'0123456789'].map((figure) => textWidth(figure, face, 100));
      expect(new Set(figures).size).toBe(1);
    }
  });

  test('counts letters with accents about as wide as without, however they are written', () => {
    expect(textWidth('é', 'serif', 100)).toBeGreaterThanOrEqual(textWidth('e', 'serif', 100));
    expect(textWidth('é', 'serif', 100)).toBeLessThan(1.3 * textWidth('e', 'serif', 100));
    expect(textWidth('e\u{301}', 'serif', 100)).toBe(textWidth('e', 'serif', 100));
  });

  test('counts nothing for characters without width', () => {
    expect(textWidth('\u{200B}\u{AD}\u{FEFF}\u{200D}\u{301}', 'serif', 100)).toBe(0);
  });

  test('counts a whole em for Chinese, Japanese and Korean, and for emoji', () => {
    for (const character of ['水', 'の', 'カ', '한', '。', '🚰']) {
      expect(textWidth(character, 'serif', 100)).toBeGreaterThanOrEqual(100);
    }
  });

  test('counts marks that stand beside their letter, but not those above and below', () => {
    expect(textWidth('का', 'serif', 100)).toBeGreaterThan(textWidth('क', 'serif', 100));
    expect(textWidth('कु', 'serif', 100)).toBe(textWidth('क', 'serif', 100));
    expect(textWidth('تَزْرَعُ', 'serif', 100)).toBe(textWidth('تزرع', 'serif', 100));
  });

  test('counts joined pictures once, and neither colours of skin nor what chooses their look', () => {
    const one = textWidth('👨', 'serif', 100);
    expect(textWidth('👨‍👩‍👧‍👦', 'serif', 100)).toBe(one);
    expect(textWidth('👍🏽', 'serif', 100)).toBe(one);
    expect(textWidth('❤\u{FE0F}', 'serif', 100)).toBe(one);
    expect(textWidth('👨 👩', 'serif', 100)).toBeGreaterThan(2 * one);
  });

  // Widths in ems in Noto's fonts, and in the map's own where they have the letters.
  test.each([
    [
      'Arabic',
      42.8,
      'تزرع المدن الأشجار لأن ظلها يخفض حرارة الشوارع في الصيف، ولأن أوراقها تمتص بعض الغبار والضجيج.',
    ],
    ['Hebrew', 41.4, 'ערים נוטעות עצים משום שהצל שלהם מקרר את הרחובות בקיץ, והעלים קולטים אבק ומפחיתים רעש.'],
    ['Thai', 41.3, 'เมืองปลูกต้นไม้เพราะร่มเงาช่วยลดความร้อนบนถนนในฤดูร้อน และใบไม้ช่วยดักจับฝุ่นละอองกับเสียงรบกวน'],
    [
      'Hindi',
      37.4,
      'शहर पेड़ इसलिए लगाते हैं क्योंकि उनकी छाया गर्मियों में सड़कों को ठंडा रखती है और पत्तियाँ धूल को सोख लेती हैं।',
    ],
    ['Tamil', 55.1, 'நகரங்கள் மரங்களை நடுகின்றன, ஏனெனில் அவற்றின் நிழல் கோடையில் தெருக்களைக் குளிர்விக்கிறது.'],
    [
      'Japanese',
      45,
      '都市が木を植えるのは、夏に木陰が通りの温度を下げ、葉がほこりや騒音をやわらげるからである。',
    ],
    ['Chinese', 36, '城市种树，是因为树荫在夏天能降低街道的温度，树叶还能吸附灰尘、减弱噪声。'],
    [
      'Korean',
      46.4,
      '도시가 나무를 심는 까닭은 여름에 나무 그늘이 거리의 온도를 낮추고 잎이 먼지와 소음을 줄여 주기 때문이다.',
    ],
    [
      'Russian',
      57.4,
      'Города сажают деревья, потому что летом их тень снижает температуру улиц, а листья задерживают пыль и шум.',
    ],
    [
      'Greek',
      54.9,
      'Οι πόλεις φυτεύουν δέντρα επειδή η σκιά τους δροσίζει τους δρόμους το καλοκαίρι και τα φύλλα συγκρατούν τη σκόνη.',
    ],
  ])('is near the true one, and rather too wide, for %s', (_, ems, text) => {
    const share = textWidth(text, 'serif', 1) / ems;
    expect(share).toBeGreaterThan(1);
    expect(share).toBeLessThan(1.1);
  });

  test('counts a no-break space as a space', () => {
    for (const face of faces) expect(textWidth('\u{A0}', face, 17)).toBe(textWidth(' ', face, 17));
  });

  test('never shrinks as a text grows', () => {
    const texts = fc.tuple(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...faces),
    );
    forAll('widths', texts, ([text, more, face]) => {
      const width = textWidth(text, face, 17);
      expect(width).toBeGreaterThanOrEqual(0);
      expect(textWidth(`${text} ${more}`, face, 17)).toBeGreaterThan(width);
    });
  });
});
