import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/layout/textWidth.ts';
import { wrapText } from '../../src/layout/wrapText.ts';
import { growth } from '../charactersRead.ts';
import { forAll } from '../quotes/forAll.ts';

const wrap = (text: string, width: number) => wrapText(text, 'serif', 17, width);
const widthOf = (text: string) => textWidth(text, 'serif', 17);
const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });
const withoutSpace = (text: string) => text.replace(/\s+/gu, '');

describe('text is broken into lines', () => {
  test('at spaces, filling each line', () => {
    const text = 'The handle of the pump came off on the eighth of September.';
    const lines = wrap(text, 150);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    lines.slice(0, -1).forEach((line, index) => {
      const [next = ''] = (lines[index + 1] ?? '').split(' ');
      expect(widthOf(`${line} ${next}`)).toBeGreaterThan(150);
    });
  });

  test('not at all where it fits', () => {
    expect(wrap('The pump', widthOf('The pump'))).toEqual(['The pump']);
    expect(wrap('The pump', widthOf('The pump') - 1)).toEqual(['The', 'pump']);
  });

  test('with white space collapsed, and none at the edges', () => {
    expect(wrap('  the\n\n pump\t handle ', 500)).toEqual(['the pump handle']);
    expect(wrap(' \n ', 500)).toEqual([]);
    expect(wrap('', 500)).toEqual([]);
  });

  test('not at no-break spaces', () => {
    expect(wrap('about 10\u{A0}000 people', widthOf('about 10'))).toEqual(['about', '10\u{A0}000', 'people']);
    expect(wrap('le «\u{202F}mot\u{202F}»', widthOf('le «'))).not.toContain('le «');
  });

  test('after hyphens and dashes within words', () => {
    expect(wrap('a next-door well', widthOf('a next-'))).toEqual(['a next-', 'door', 'well']);
    expect(wrap('the pump—the handle', widthOf('the pump—') + 1)).toEqual(['the pump—', 'the handle']);
  });

  test('not before a minus sign or after an opening hyphen', () => {
    expect(wrap('at -5 degrees', widthOf('at -'))[1]).toMatch(/^-5/);
  });

  test('inside a word that is wider than the line', () => {
    const lines = wrap('Donaudampfschifffahrtsgesellschaft', 80);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaft');
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  test('with a long word beginning on a line of its own, and the next word following it', () => {
    expect(wrap('an unbelievably a', widthOf('unbeliev'))).toEqual(['an', 'unbeliev', 'ably a']);
  });

  test('without a line that is empty or begins with a space, at any width', () => {
    for (let width = 5; width < 250; width++) {
      for (const text of ['aaaaaaaaaaaaaaaaaaaa bb', 'abcdefghijklmnopqrstuvwxyz the end of it']) {
        for (const line of wrap(text, width)) expect(line).toMatch(/^\S(.*\S)?$/);
      }
    }
  });

  test('one character a line where not even one fits', () => {
    expect(wrap('pump', 1)).toEqual(['p', 'u', 'm', 'p']);
    expect(wrap('𠮷水', 1)).toEqual(['𠮷', '水']);
  });
});

describe('scripts without spaces', () => {
  test('are broken between words: Chinese', () => {
    const text = '霍乱通过饮用水传播，而不是通过空气传播。';
    const lines = wrap(text, 120);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe(text);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(120);
    for (const line of lines) expect(line).not.toMatch(/^[，。]/u);
  });

  test('are broken between words: Japanese', () => {
    const text = 'コレラは空気ではなく飲み水によって広がる。';
    expect(wrap(text, 120).join('')).toBe(text);
    expect(wrap(text, 120).length).toBeGreaterThan(2);
  });

  test('are broken between words: Thai, with every vowel sign on its letter', () => {
    const text = 'อหิวาตกโรคแพร่กระจายผ่านน้ำดื่มไม่ใช่อากาศ';
    const lines = wrap(text, 120);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe(text);
    for (const line of lines) expect(line).not.toMatch(/^\p{M}/u);
  });

  test('have no closing mark or small letter at the start of a line, and no opening one at its end', () => {
    const text = '「木」を植え（せんてい）て、きゃっかんてきに、データーを見る。';
    for (let width = 54; width < 240; width += 3) {
      const lines = wrap(text, width);
      expect(lines.join('')).toBe(text);
      for (const line of lines) {
        expect(line).not.toMatch(/^[」）、。ゃっー]/u);
        expect(line).not.toMatch(/[「（]$/u);
      }
    }
  });

  test('fill each line of Japanese to the last character that fits', () => {
    expect(wrap('都市は街路樹をもっと増やすべきである。', widthOf('都市は街路樹') + 1)[0]).toBe(
      '都市は街路樹',
    );
  });

  test('leave an address among them whole, as far as it fits, as a browser does', () => {
    const address = 'https://trees.example.org/a=b&c';
    const lines = wrap(`台帳は${address}で公開。`, widthOf(address) + 1);
    expect(lines).toEqual(['台帳は', address, 'で公開。']);
  });

  test('may stand among words of others', () => {
    const text = 'Snow (スノウ) mapped 霍乱 in Soho';
    expect(wrap(text, 90).join(' ').replace(/\s/g, '')).toBe(withoutSpace(text));
  });
});

describe('a text of more than anyone writes', () => {
  const quickly = (text: string) => {
    const lines = wrap(text, 354);
    expect(growth((size) => wrap(text.repeat(size), 354), 1)).toBeLessThan(2.5);
    expect(withoutSpace(lines.join(''))).toBe(withoutSpace(text));
    return lines;
  };

  test.each([
    ['a word of 5,000 letters', 'a'.repeat(5000)],
    ['an Arabic word of 5,000 letters', 'ظ'.repeat(5000)],
    ['5,000 Thai letters', 'ต้นไม้'.repeat(900)],
    ['5,000 Chinese characters', '树'.repeat(5000)],
    ['2,000 pictures', '🌳'.repeat(2000)],
    ['500 families of four', '👨‍👩‍👧‍👦'.repeat(500)],
  ])('is broken: %s', (_, text) => {
    const lines = quickly(text);
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(354);
  });

  test('never parts what is one character to its reader', () => {
    for (const line of quickly('👨‍👩‍👧‍👦'.repeat(100))) expect(line).toMatch(/^👨.*👦$/u);
  });

  test('stays one line where all of it stands on one letter: 10,000 accents', () => {
    expect(quickly(`a${'\u{301}'.repeat(10_000)}b`)).toHaveLength(1);
  });
});

test('whatever the text, lines are no wider than allowed and hold all of it', () => {
  const pieces = fc.constantFrom(
    ...[
      'word',
      'a',
      'unbelievably-long-compound',
      'Donaudampfschifffahrt',
      '10,000',
      '—',
      '-',
      ' ',
      ' ',
      ' ',
      '\n',
    ],
    ...['\u{A0}', '水', '传播，', 'น้ำดื่ม', 'الماء', 'é', 'e\u{301}', '🚰', '“quoted”', '\u{AD}', '...'],
  );
  const cases = fc.record({
    text: fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    width: fc.integer({ min: 1, max: 400 }),
  });
  let broken = 0;
  forAll(
    'lines',
    cases,
    ({ text, width }) => {
      const lines = wrap(text, width);
      expect(withoutSpace(lines.join(''))).toBe(withoutSpace(text));
      for (const line of lines) {
        expect(line).toBe(line.trimEnd());
        expect(line).not.toBe('');
        const visible = [...characters.segment(line)].filter(({ segment }) => widthOf(segment.trim()) > 0);
        if (visible.length > 1) expect(widthOf(line)).toBeLessThanOrEqual(width + 1e-6);
      }
      if (lines.length > 1) broken++;
    },
    300,
  );
  expect(broken).toBeGreaterThan(30);
});
