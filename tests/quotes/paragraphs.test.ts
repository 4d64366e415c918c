import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../src/quotes/paragraphs.ts';
import { forAll } from './forAll.ts';

const paragraphs = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  test('are separated by blank lines', () => {
    expect(paragraphs('one\ngoes on\n\ntwo\n\n\n\nthree')).toEqual(['one\ngoes on', 'two', 'three']);
  });

  test('are single lines in a text without a blank line', () => {
    expect(paragraphs('one\ntwo\nthree\n')).toEqual(['one', 'two', 'three']);
  });

  test('are single lines when the only blank lines stand at the edges', () => {
    expect(paragraphs('\n\none\ntwo\n\n\n')).toEqual(['one', 'two']);
  });

  test('are the same with the line ends of Windows', () => {
    expect(paragraphs('one\r\ngoes on\r\n\r\ntwo\r\n')).toEqual(['one\r\ngoes on', 'two']);
    expect(paragraphs('one\r\ntwo\r\n')).toEqual(['one', 'two']);
  });

  test('may be separated by lines that hold nothing but spaces', () => {
    expect(paragraphs('one  \n \t \n  two')).toEqual(['one', 'two']);
    expect(paragraphs('one\r\n \u{A0}\r\ntwo')).toEqual(['one', 'two']);
  });

  test('are counted from one, and come with offsets that leave out the space around', () => {
    expect(paragraphsOf('  one \n\n two  ')).toEqual([
      { number: 1, start: 2, end: 5 },
      { number: 2, start: 9, end: 12 },
    ]);
  });

  test('are none in a text that is empty or all white space', () => {
    expect(paragraphsOf('')).toEqual([]);
    expect(paragraphsOf(' \n\n \t\n')).toEqual([]);
  });

  test('of the essay are its title and nine more', () => {
    const essay = readFileSync('data/sources/broad-street-essay.txt', 'utf8');
    const found = paragraphs(essay);
    expect(found.length).toBe(10);
    expect(found[0]).toBe('The Pump in Broad Street');
    expect(found[9]).toMatch(/^Not everyone was convinced/);
  });

  test('together hold everything but white space, in order and without overlap', () => {
    const pieces = fc.constantFrom('word', 'a b', '𝔘', ' ', '\n', '\n\n', '\r\n', '\t', '\u{A0}');
    const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
    forAll('paragraphs', texts, (text) => {
      let at = 0;
      let rest = '';
      paragraphsOf(text).forEach(({ number, start, end }, index) => {
        expect(number).toBe(index + 1);
        expect(start).toBeGreaterThanOrEqual(at);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(end).toBeGreaterThan(start);
        rest += text.slice(at, start);
        at = end;
      });
      expect((rest + text.slice(at)).trim()).toBe('');
    });
  });
});
