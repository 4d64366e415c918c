import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { element, escaped, rounded, svgText } from '../../src/drawing/svg.ts';
import { forAll } from '../quotes/forAll.ts';
import { parseXml, textOf } from './xml.ts';

describe('escaping', () => {
  test('leaves plain text alone, in any script', () => {
    expect(escaped('Snow’s “map” – 水 الماء 🚰\t\n')).toBe('Snow’s “map” – 水 الماء 🚰\t\n');
  });

  test('makes markup harmless', () => {
    expect(escaped('<a href="x">&amp;]]></a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;]]&gt;&lt;/a&gt;');
  });

  test('replaces what XML cannot hold', () => {
    expect(escaped('a\u{0}b\u{8}c\u{B}d\u{1F}e\u{FFFE}f\u{FFFF}g')).toBe(
      'a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f\u{FFFD}g',
    );
    expect(escaped('\u{D83D} \u{DE00} 😀')).toBe('\u{FFFD} \u{FFFD} 😀');
  });

  test('writes what turns the direction of writing as a number', () => {
    expect(escaped('a\u{202E}b\u{2066}c')).toBe('a&#x202e;b&#x2066;c');
  });

  test('gives text that reads as it was, whatever it was', () => {
    const units = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
      fc
        .array(fc.constantFrom('<', '>', '&', '"', "'", ']]>', '\u{0}', '\u{D800}', '\u{202E}', 'amp;'))
        .map((all) => all.join('')),
    );
    forAll('escaping', units, (text) => {
      const root = parseXml(svgText(element('a', { b: text }, text)));
      const readable = text
        .toWellFormed()
        .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}');
      expect(root.attributes.get('b')).toBe(readable);
      expect(textOf(root)).toBe(readable);
    });
  });
});

describe('an element', () => {
  test('has attributes and children', () => {
    expect(svgText(element('g', { id: 'a', x: 1 }, element('rect', {}), '<'))).toBe(
      '<g id="a" x="1"><rect/>&lt;</g>',
    );
  });

  test('closes itself without children', () => {
    expect(svgText(element('rect', { width: 2 }))).toBe('<rect width="2"/>');
  });

  test('leaves out attributes that are undefined, and keeps those that are zero or empty', () => {
    expect(svgText(element('rect', { x: 0, fill: '', stroke: undefined }))).toBe('<rect x="0" fill=""/>');
  });

  test('has numbers with one decimal, so that drawings are the same everywhere', () => {
    expect(svgText(element('rect', { x: 1 / 3, y: 0.1 + 0.2 }))).toBe('<rect x="0.3" y="0.3"/>');
    expect(['12.34', '12.35', '-0.04'].map((number) => rounded(Number(number)))).toEqual([
      '12.3',
      '12.4',
      '0',
    ]);
  });
});

test('children that are made one after the other are written after its own', () => {
  const letters = function* () {
    yield element('b', { at: 1 });
    yield element('text', {}, 'c & d');
  };
  expect(svgText(element('svg', {}, element('a', {})), letters())).toBe(
    '<svg><a/><b at="1"/><text>c &amp; d</text>\n</svg>',
  );
  expect(svgText(element('svg', {}), [])).toBe('<svg/>');
});
