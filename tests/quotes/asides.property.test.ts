// The oracle of mutations.property.test.ts for texts strewn with marks of notes and page numbers: they hide no change.

import { describe, expect, test } from 'vitest';
import { findQuotation } from '../../src/quotes/match/findQuotation.ts';
import { fold } from '../../src/quotes/normalize/fold.ts';
import { loggedSeed, runs } from '../properties.ts';
import { generatedText } from './generatedText.ts';
import { changesOfWords, edgesOf, excerptFrom, keysOf } from './mutations.ts';
import { type Random, randomFrom } from './random.ts';

const seed = loggedSeed('asides');
const text = generatedText(seed, 10_000);
const edges = edgesOf(text);
const keys = `\n${keysOf(text).join('\n')}\n`;
const vocabularyOf = (words: string) => [...new Set(keysOf(words))].filter((key) => /^[a-z]{2,}$/.test(key));
const cases = runs(20);

const number = (random: Random) => String(1 + random.below(99));
const asides: Record<string, (words: string, random: Random) => string> = {
  'raised figures': (words, random) => strewn(words, random, () => random.of(['¹', '²³', '⁴'])),
  'figures in brackets': (words, random) => strewn(words, random, () => `[${number(random)}]`),
  'figures glued to words': (words, random) => strewn(words, random, () => number(random)),
  'page numbers': (words, random) =>
    strewn(words, random, () => `\n${number(random)}\n`, /(?<=\p{Ll}{2}) (?=\p{Ll})/u),
  'running heads': (words, random) =>
    strewn(words, random, () => `\n\n${number(random)}  OF THE WATER\n\n`, /(?<=\p{Ll}{2}) (?=\p{Ll})/u),
};

/** Puts something in at one or two of the fitting places; the words as they are where there is none. */
function strewn(
  words: string,
  random: Random,
  put: () => string,
  fitting = /(?<=(?<![\p{L}\p{M}’'—–-])\p{Ll}{4,})(?= )/u,
): string {
  const places = [...words.matchAll(new RegExp(fitting, 'gu'))].filter(
    ({ index }) =>
      !/(?:metres?|miles?|feet|inches|yards?|page|line|part|note|item|step|tables?|group|class|level|stage|room|area|unit|type|model|chapter|section|volume|figures?)$/u.test(
        words.slice(0, index),
      ),
  );
  if (places.length === 0) return words;
  const chosen = new Set([random.of(places).index, random.of(places).index]);
  return [...chosen]
    .toSorted((a, b) => b - a)
    .reduce(
      (all, at) =>
        all.slice(0, at) +
        put() +
        all.slice(at).replace(/^ (?=\p{Ll}.*)/u, fitting.source.includes(' (?=') ? '' : ' '),
      words,
    );
}

describe.each(Object.entries(asides))('%s in the text', (name, strew) => {
  const forPlaces = (what: string, check: (quote: string, other: string, random: Random) => boolean) => {
    const random = randomFrom(
      seed ^ Array.from(name + what).reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7),
    );
    let ran = 0;
    for (let tries = 0; ran < cases && tries < cases * 200; tries++) {
      const { start, end } = excerptFrom(text, edges, random, 8, 20);
      const quote = text.slice(start, end);
      // Dots in a quotation stand for omissions.
      if (/…|\.\.\./u.test(quote)) continue;
      const put = strew(quote, random);
      if (put === quote) continue;
      const other = text.slice(Math.max(0, start - 800), start) + put + text.slice(end, end + 800);
      if (other.includes(quote)) continue;
      if (check(quote, other, random)) ran++;
    }
    expect(ran, `${what}: cases that ran`).toBe(cases);
  };

  test('are no difference, or shown as what they are', () => {
    forPlaces('unchanged', (quote, other) => {
      const finding = findQuotation(fold(other), { parts: [quote] });
      const told = JSON.stringify({ seed, quote, finding });
      expect(['normalized', 'approximate'], told).toContain(finding.match);
      const warned = finding.difference?.flatMap(({ warn }) => warn ?? []) ?? [];
      if (finding.match === 'approximate') expect(warned.length, told).toBeGreaterThan(0);
      expect(
        warned.every((warn) => warn === 'note' || warn === 'page'),
        told,
      ).toBe(true);
      return true;
    });
  });

  test.each(['a negation put in', 'a digit changed', 'a word dropped', 'a word added', 'a word replaced'])(
    'do not hide %s',
    (what) => {
      forPlaces(what, (quote, other, random) => {
        // Of the words round it: one that stands nowhere in a text, and is nearly another, is a slip.
        const others = /added|replaced/.test(what) ? vocabularyOf(other) : [];
        const changed = changesOfWords[what]?.(quote, random, others) ?? null;
        if (changed === null || keys.includes(`\n${keysOf(changed).join('\n')}\n`)) return false;
        // A figure that happens to be what was put in stands in the text.
        const figures = [...changed.matchAll(/\d+/gu)].map(String);
        if (figures.some((figure) => !quote.includes(figure) && other.includes(figure))) return false;
        const finding = findQuotation(fold(other), { parts: [changed] });
        const allowed = ['altered', 'not-found'];
        expect(allowed, JSON.stringify({ seed, quote, changed, finding })).toContain(finding.match);
        return true;
      });
    },
  );
});
