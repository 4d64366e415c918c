// Finding any words of the essay on the pump, as they are, retyped, and altered.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPassage, findQuotation } from '../../src/quotes/match/findQuotation.ts';
import { fold } from '../../src/quotes/normalize/fold.ts';
import { forAll } from './forAll.ts';

describe('in the essay on the pump', () => {
  const essay = readFileSync('data/sources/broad-street-essay.txt', 'utf8');
  const folded = fold(essay);
  const words = [...essay.matchAll(/\S+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const places = (least: number, most: number) =>
    fc
      .record({
        first: fc.nat({ max: words.length - most - 1 }),
        count: fc.integer({ min: least, max: most }),
      })
      .map(({ first, count }) => ({
        start: words[first]?.start ?? 0,
        end: words[first + count - 1]?.end ?? 0,
        first,
        count,
      }));

  test('any words are found verbatim where they stand', () => {
    forAll(
      'verbatim',
      places(1, 25),
      ({ start, end }) => {
        const { match, ranges } = findQuotation(folded, { parts: [essay.slice(start, end)] });
        expect(match).toBe(ranges.length === 1 ? 'verbatim' : 'ambiguous');
        expect(ranges).toContainEqual({ start, end });
        for (const range of ranges) {
          expect(essay.slice(range.start, range.end)).toBe(essay.slice(start, end));
        }
      },
      300,
    );
  });

  test('their paragraph singles them out, unless they stand there twice', () => {
    forAll('within', places(1, 3), ({ start, end }) => {
      const within = { start: essay.lastIndexOf('\n', start) + 1, end: `${essay}\n`.indexOf('\n', start) };
      if (end > within.end) return;
      const { match, ranges } = findQuotation(folded, { parts: [essay.slice(start, end)], within });
      expect(ranges).toContainEqual({ start, end });
      expect(match).toBe(ranges.length === 1 ? 'verbatim' : 'ambiguous');
      for (const range of ranges) {
        expect(range.start).toBeGreaterThanOrEqual(within.start);
        expect(range.end).toBeLessThanOrEqual(within.end);
      }
    });
  });

  // Each leaves the words alone. The first three change any two words, so that something is always changed.
  const retypings: ((text: string) => string)[] = [
    (text) => text.replace(/\s+/gu, '\u{A0}'),
    (text) => text.replace(/\s+/gu, ' \n'),
    (text) => text.replace(/\s+/gu, '  \r\n\t'),
    (text) => text.replaceAll('-', '‑'),
    (text) => text.replace(/(\p{L})(\p{L})/u, '$1\u{AD}$2'),
    (text) => text.replace(/(\p{L})(\p{L})/gu, '$1\u{200B}$2'),
    (text) => text.replace(/(\p{L})(\p{L})/u, '$1-\n$2'),
    (text) => text.replace(/[“”]/gu, '"').replaceAll('’', "'"),
    (text) => text.replace(/[“”]/gu, '„').replaceAll('’', '´'),
    (text) => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ'),
    (text) => text.toUpperCase(),
    (text) => text.replace(/[a-z]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ];

  test('any words are found in other typography, with the offsets of the original', () => {
    const retyped = fc.record({
      place: places(2, 25),
      how: fc.subarray(retypings.slice(3)),
      spaces: fc.constantFrom(...retypings.slice(0, 3)),
    });
    forAll(
      'typography',
      retyped,
      ({ place: { start, end }, how, spaces }) => {
        const original = essay.slice(start, end);
        const quote = how.reduce((text, retype) => retype(text), spaces(original));
        const { match, ranges } = findQuotation(folded, { parts: [quote] });
        expect(match).toBe(ranges.length === 1 ? 'normalized' : 'ambiguous');
        expect(ranges).toContainEqual({ start, end });
      },
      300,
    );
  });

  test('with a digit, a word or a "not" changed they are other words, or nowhere', () => {
    const inner = (quote: string[], at: number) => 1 + (at % (quote.length - 2));
    const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const changes: ((quote: string[], at: number, other: string) => string[] | null)[] = [
      (quote, at) => quote.toSpliced(inner(quote, at), 0, 'not'),
      (quote, at) => quote.toSpliced(inner(quote, at), 1),
      (quote, at, other) =>
        plain(other) === plain(quote[inner(quote, at)] ?? '')
          ? null
          : quote.toSpliced(inner(quote, at), 1, other),
      (quote, at) => {
        const text = quote.join(' ');
        const digits = [...text.matchAll(/\d/gu)];
        const digit = digits[at % Math.max(1, digits.length)];
        if (!digit) return null;
        const changed = String((Number(digit[0]) + 1 + (at % 9)) % 10);
        return [text.slice(0, digit.index) + changed + text.slice(digit.index + 1)];
      },
      (quote, at) => {
        const place = inner(quote, at);
        const [one, two] = [quote[place] ?? '', quote[place - 1] ?? ''];
        return plain(one) === plain(two) ? null : quote.toSpliced(place - 1, 2, one, two);
      },
    ];
    const tried = changes.map(() => 0);
    const altered = fc.record({
      place: places(6, 25),
      kind: fc.nat({ max: changes.length - 1 }),
      at: fc.nat(),
      other: fc.constantFrom(...words.map(({ start, end }) => essay.slice(start, end))),
    });
    forAll(
      'altered',
      altered,
      ({ place: { start, end }, kind, at, other }) => {
        const quote = changes[kind]?.(essay.slice(start, end).split(/\s+/u), at, other);
        if (!quote) return;
        tried[kind] = (tried[kind] ?? 0) + 1;
        const { match } = findQuotation(folded, { parts: [quote.join(' ')] });
        expect(['altered', 'not-found']).toContain(match);
      },
      600,
    );
    for (const count of tried) expect(count).toBeGreaterThan(5);
  });

  test('parts in order are found as a quotation with omissions, each part in its words', () => {
    const pairs = fc.record({
      place: places(12, 60),
      first: fc.integer({ min: 1, max: 4 }),
      last: fc.integer({ min: 1, max: 4 }),
    });
    forAll('omissions', pairs, ({ place, first, last }) => {
      const quote = essay.slice(place.start, place.end).split(/\s+/u);
      const parts = [quote.slice(0, first).join(' '), quote.slice(-last).join(' ')];
      const { match, ranges } = findQuotation(folded, { parts, within: place });
      // What ends the quotation may stand in the paragraph more than once: then it is said that it does.
      const small = (text: string) => fold(text).text.toLowerCase();
      const isAgain = small(essay.slice(place.start, place.end)).split(small(parts[1] ?? '')).length > 2;
      expect(isAgain ? ['elided', 'ambiguous'] : ['elided']).toContain(match);
      if (match === 'ambiguous') return;
      expect(ranges.map(({ start, end }) => fold(essay.slice(start, end)).text.toLowerCase())).toEqual(
        parts.map((part) => fold(part).text.toLowerCase()),
      );
      expect(ranges[0]?.end).toBeLessThanOrEqual(ranges[1]?.start ?? 0);
    });
  });

  test('a passage is found from its first words to its last, in its paragraph', () => {
    forAll('passages', places(8, 60), (place) => {
      const quote = essay.slice(place.start, place.end).split(/\s+/u);
      const range = findPassage(folded, quote.slice(0, 4).join(' '), quote.slice(-4).join(' '), place);
      expect(range).toEqual({ start: place.start, end: place.end });
    });
  });
});
