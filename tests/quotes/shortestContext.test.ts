import { expect, test } from 'vitest';
import { findQuotation } from '../../src/quotes/match/findQuotation.ts';
import { fold } from '../../src/quotes/normalize/fold.ts';
import { shortestContext } from '../../src/quotes/shortestContext.ts';
import { loggedSeed } from '../properties.ts';
import { generatedText } from './generatedText.ts';
import { edgesOf, excerptFrom } from './mutations.ts';
import { randomFrom } from './random.ts';

/** Of the last place of `words` in the text. */
const context = (text: string, words: string) => {
  const start = text.lastIndexOf(words);
  return shortestContext(fold(text), { start, end: start + words.length });
};

test('words that stand in one place need none', () => {
  expect(context('the pump was old', 'the pump')).toEqual({});
});

test('the shorter side is taken', () => {
  expect(context('an extraordinary pump stood. An old pump stood.', 'pump stood')).toEqual({
    prefix: 'old ',
  });
  expect(context('the pump was extraordinary. Then the pump fell.', 'pump')).toEqual({ suffix: ' fell' });
});

test('both sides are taken where one is not enough', () => {
  const text = 'an old mill and new. a tall mill and grey. a very long story of an old mill and grey';
  expect(context(text, 'mill and')).toEqual({ prefix: 'old ', suffix: ' grey' });
});

test('whole words are taken, with what is tied to them', () => {
  expect(context('a violent march, a non-violent march', 'march')).toEqual({ prefix: 'non-violent ' });
});

test('there is none for words that do not stand there', () => {
  expect(shortestContext(fold('the party'), { start: 4, end: 7 })).toBeNull();
});

test('with it every place is found again, and without it no place is taken for another', () => {
  const seed = loggedSeed('contexts');
  const random = randomFrom(seed);
  const text = generatedText(seed);
  const folded = fold(text);
  const edges = edgesOf(text);
  let needed = 0;
  for (let ran = 0; ran < 400; ran++) {
    const place = excerptFrom(text, edges, random, 1, 5);
    const found = shortestContext(folded, place);
    if (!found) throw new Error(JSON.stringify({ seed, place, words: text.slice(place.start, place.end) }));
    const parts = [text.slice(place.start, place.end)];
    expect(findQuotation(folded, { parts, ...found }), JSON.stringify({ seed, parts, found })).toEqual({
      match: 'verbatim',
      ranges: [place],
    });
    if (Object.keys(found).length > 0) needed++;
    else continue;
    expect(findQuotation(folded, { parts }).match).toBe('ambiguous');
    for (const side of [found.prefix, found.suffix])
      expect(side === undefined || /\S/u.test(side)).toBe(true);
  }
  expect(needed).toBeGreaterThan(50);
});
