// Whatever a text and its quotations are like, a check of them ends within a bound, counted in steps.

import { expect, test } from 'vitest';
import { checkingText, checkText } from '../../src/quotes/checkText.ts';
import { Effort } from '../../src/quotes/effort.ts';
import { findQuotation } from '../../src/quotes/findQuotation.ts';
import { fold } from '../../src/quotes/fold.ts';
import { haystackOf, literalPlaces } from '../../src/quotes/literal.ts';
import { locate, prepareText } from '../../src/quotes/locate.ts';
import { hardKinds, hardQuotation, hardText } from './hardTexts.ts';
import { loggedSeed, randomFrom } from './random.ts';

const seed = loggedSeed('bounds');
/** Shorter than a book, so that the test is quick: the steps allowed do not depend on the length. */
const [length, quotations, longest] = [40_000, 40, 10_000];
/** What all may take together; what each keeps, whatever the others took; and the plain search, which always is done. */
const [shared, kept] = [50_000_000, 100_000];

test.each(hardKinds)('a check of quotations in a text of this kind ends within its steps: %s', (kind) => {
  const random = randomFrom(seed);
  const text = hardText(kind, random, length);
  const prepared = prepareText(text);
  for (let number = 0; number < quotations; number++) {
    const cited = hardQuotation(random, text, longest, String(number));
    const before = prepared.effort.taken;
    locate(prepared, cited, false);
    const plain = 40 * length + 40 * cited.parts.join('').length;
    expect(prepared.effort.taken - before, JSON.stringify({ seed, number })).toBeLessThan(
      shared + kept + plain,
    );
  }
  expect(prepared.effort.taken).toBeLessThan(shared + quotations * (kept + 40 * length));
});

test('words that stand everywhere are said to stand in very many places, of which some are listed', () => {
  const found = findQuotation(fold('a '.repeat(5000)), { parts: ['a a a'] });
  expect(found).toMatchObject({ match: 'ambiguous', stopped: true });
  expect(found.stretches).toHaveLength(200);
  const effort = new Effort();
  findQuotation(fold('a '.repeat(5000)), { parts: ['a a a'] }, effort);
  expect(effort.taken).toBeLessThan(100_000);
});

test('fifty parts that stand everywhere are ambiguous, within few steps', () => {
  const effort = new Effort();
  const parts = Array.from({ length: 50 }, () => 'a');
  expect(findQuotation(fold('a '.repeat(5000)), { parts }, effort)).toMatchObject({
    match: 'ambiguous',
    stopped: true,
  });
  expect(effort.taken).toBeLessThan(1_000_000);
});

test('of thousands of places, the one is found that stands between the words given', () => {
  const text = `${'the dog and '.repeat(4000)}over the moon ${'the dog and '.repeat(4000)}`;
  const found = findQuotation(fold(text), { parts: ['the'], prefix: 'over ' });
  expect(found).toEqual({ match: 'verbatim', stretches: [{ start: 48_005, end: 48_008 }] });
});

test('where changed wording is not looked for to the end, the finding says so', () => {
  const words = `${'ab '.repeat(40)}x`;
  const found = findQuotation(fold('ab ba '.repeat(4000)), { parts: [words] }, new Effort(1000));
  expect(found).toEqual({ match: 'not-found', stretches: [], stopped: true });
});

test('a plain search finds every place, in a text that repeats itself as in another', () => {
  const random = randomFrom(seed + 1);
  for (const kind of hardKinds) {
    const text = hardText(kind, random, 20_000);
    const haystack = haystackOf(text);
    for (let ran = 0; ran < 40; ran++) {
      const start = random.below(text.length - 400);
      const wanted = `${text.slice(start, start + 1 + random.below(random.of([4, 30, 400])))}${random.of(['', '', 'a'])}`;
      const places: number[] = [];
      for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) places.push(at);
      const found = [...literalPlaces(haystack, wanted, new Effort())];
      expect(found, JSON.stringify({ seed, kind, wanted })).toEqual(places);
    }
  }
});

test('in slices it gives the same answer as at once, and no slice takes many steps', () => {
  const random = randomFrom(seed + 2);
  const text = hardText('nearly periodic', random, 10_000);
  const cited = Array.from({ length: 40 }, (_, number) => hardQuotation(random, text, 5000, String(number)));
  const work = checkingText(text, cited, false);
  let [slices, last] = [1, work.next()];
  for (; !last.done; last = work.next()) slices++;
  expect(last.value).toEqual(checkText(text, cited, false));
  expect(slices).toBeGreaterThan(3);
});
