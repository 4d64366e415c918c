// Nothing that a search of the whole text would find is missed by looking only where it may be.

import search from 'approx-string-match';
import { expect, test } from 'vitest';
import { candidateRanges } from '../../../src/quotes/match/candidates.ts';
import { gramIndex } from '../../../src/quotes/match/gramIndex.ts';
import { searchApproximately } from '../../../src/quotes/match/searchApproximately.ts';
import { fold } from '../../../src/quotes/normalize/fold.ts';
import { loweredText } from '../../../src/quotes/normalize/lowered.ts';
import { loggedSeed } from '../../properties.ts';
import { generatedText } from '../generatedText.ts';
import { type Random, randomFrom } from '../random.ts';

const seed = loggedSeed('search');
const text = fold(generatedText(seed));
const lower = loweredText(text);

/** A range of the text with up to so many letters changed anywhere. */
function damaged(random: Random, most: number): string {
  const start = random.below(lower.length - 1000);
  let pattern = lower.slice(start, start + 25 + random.below(random.oneIn(4) ? 700 : 200));
  for (let errors = random.below(most * pattern.length); errors > 0; errors--) {
    const at = random.below(pattern.length);
    const letter = random.of(['', 'x', 'e', ' ', 'th']);
    pattern = pattern.slice(0, at) + letter + pattern.slice(at + random.below(2));
  }
  return pattern;
}

test('the fewest errors are those that a search of the whole text finds, and the places are among its places', () => {
  const random = randomFrom(seed);
  const found = { near: 0, none: 0 };
  for (let ran = 0; ran < 400; ran++) {
    const pattern = damaged(random, 0.3);
    const most = Math.ceil(0.2 * pattern.length);
    const whole = search(lower, pattern, most);
    const places = searchApproximately(text, pattern, most);
    expect(places[0]?.errors, JSON.stringify({ seed, pattern })).toBe(whole[0]?.errors);
    const ends = new Set(whole.map(({ end }) => end));
    for (const { to } of places) expect(ends.has(to), JSON.stringify({ seed, pattern, to })).toBe(true);
    found[whole.length > 0 ? 'near' : 'none']++;
  }
  expect(Math.min(found.near, found.none)).toBeGreaterThan(20);
});

test('every place within so many errors lies in an area that may hold one', () => {
  const random = randomFrom(seed + 1);
  let places = 0;
  for (let ran = 0; ran < 200; ran++) {
    const pattern = damaged(random, 0.15);
    const most = Math.ceil(0.2 * pattern.length);
    const areas = candidateRanges(gramIndex(text), pattern, most);
    for (const { start, end } of search(lower, pattern, most)) {
      places++;
      const isInside = areas.some(({ from, to }) => from <= start && end <= to);
      expect(isInside, JSON.stringify({ seed, pattern, start, end })).toBe(true);
    }
  }
  expect(places).toBeGreaterThan(100);
});

test('little of the text may hold a pattern that is not there', () => {
  const random = randomFrom(seed + 2);
  let [searched, all] = [0, 0];
  for (let ran = 0; ran < 100; ran++) {
    const words = Array.from({ length: 25 }, () => random.of(lower.split(' ', 2000)));
    const pattern = words.join(' ');
    for (const { from, to } of candidateRanges(gramIndex(text), pattern, Math.ceil(0.2 * pattern.length))) {
      searched += to - from;
    }
    all += lower.length;
  }
  expect(searched / all).toBeLessThan(0.2);
});

test('a text that repeats itself thousands of times gives some of its places, and the better one of all', () => {
  const again = 'the foul air that rose from the drains of the old town. ';
  const repeated = fold(`${again.repeat(1500)}the fowl air that rose from the brains of the old town. `);
  const pattern = 'the fowl air that rose from the brains of the odd town.';
  const [best, ...others] = searchApproximately(repeated, pattern, 11);
  expect(best?.errors).toBe(1);
  expect(others).toEqual([]);
  expect(
    searchApproximately(repeated, 'the foul air that rose from some drains of the old town.', 11).length,
  ).toBeLessThan(60);
});
