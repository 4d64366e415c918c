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
