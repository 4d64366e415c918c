// Whatever a text and its quotations are like, a check of them ends within a bound, counted in steps.

import { expect, test } from 'vitest';
import { checkingText, checkText } from '../../src/quotes/checkText.ts';
import { atOnce, Effort } from '../../src/quotes/effort.ts';
import { locate, locating, prepareText, preparingText } from '../../src/quotes/locate.ts';
import { findQuotation } from '../../src/quotes/match/findQuotation.ts';
import { haystackOf, literalPlaces } from '../../src/quotes/match/literal.ts';
import { fold } from '../../src/quotes/normalize/fold.ts';
import { everyFifth, loggedSeed } from '../properties.ts';
import { hardKinds, hardQuotation, hardText } from './hardTexts.ts';
import { randomFrom } from './random.ts';

const seed = loggedSeed('bounds');
/** Near those of the largest maps; the steps allowed do not depend on them, but for the text being made ready. */
const [length, quotations, longest] = [100_000, 20, 50_000];
/** What all may take together; what each keeps, whatever the others took; what may be over once they are taken. */
const [shared, kept, over] = [36_000_000, 100_000, 600_000];

test.each(everyFifth('kinds of text', hardKinds))(
  'a check of quotations in a text of this kind ends within its steps: %s',
  (kind) => {
    endsWithinItsSteps(kind, seed);
  },
);

test('long words that stand in thousands of places in any case are compared within the steps left', () => {
  endsWithinItsSteps('one word again and again', 1_098_863_237);
});

function endsWithinItsSteps(kind: string, seed: number): void {
  const random = randomFrom(seed);
  const text = hardText(kind, random, length);
  const prepared = prepareText(text);
  for (let number = 0; number < quotations; number++) {
    locate(prepared, hardQuotation(random, text, longest, String(number)), false);
    expect(prepared.effort.taken, JSON.stringify({ seed, number })).toBeLessThan(
      shared + (number + 1) * kept + over,
    );
  }
}

test('words that stand everywhere are said to stand in very many places, of which some are listed', () => {
  const found = findQuotation(fold('a '.repeat(5000)), { parts: ['a a a'] });
  expect(found).toMatchObject({ match: 'ambiguous', stopped: true });
  expect(found.ranges).toHaveLength(200);
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
  expect(found).toEqual({ match: 'verbatim', ranges: [{ start: 48_005, end: 48_008 }] });
});

test('where changed wording is not looked for to the end, the finding says so', () => {
  const words = `${'ab '.repeat(40)}x`;
  const found = findQuotation(fold('ab ba '.repeat(4000)), { parts: [words] }, new Effort(1000));
  expect(found).toEqual({ match: 'not-found', ranges: [], stopped: true });
});

test('a plain search finds every place, in a text that repeats itself as in another', () => {
  const random = randomFrom(seed + 1);
  for (const kind of hardKinds) {
    const text = hardText(kind, random, 20_000);
    const haystack = atOnce(haystackOf(text, new Effort()));
    for (let ran = 0; ran < 40; ran++) {
      const start = random.below(text.length - 400);
      const wanted = `${text.slice(start, start + 1 + random.below(random.of([4, 30, 400])))}${random.of(['', '', 'a'])}`;
      const places: number[] = [];
      for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) places.push(at);
      const found = [...literalPlaces(haystack, wanted, new Effort())].filter((at) => at !== undefined);
      expect(found, JSON.stringify({ seed, kind, wanted })).toEqual(places);
    }
  }
});

test('in slices it gives the same answer as at once', () => {
  const random = randomFrom(seed + 2);
  const text = hardText('nearly periodic', random, 10_000);
  const cited = Array.from({ length: 12 }, (_, number) => hardQuotation(random, text, 5000, String(number)));
  const work = checkingText(text, cited, false);
  let last = work.next();
  while (!last.done) last = work.next();
  expect(last.value).toEqual(checkText(text, cited, false));
});

/** Steps between two rests: 120,000, and what the last of them takes at once. */
const longestSlice = 500_000;

test.each(everyFifth('kinds of text', hardKinds))(
  'no slice of a check of a long text takes many steps: %s',
  (kind) => {
    expect(longestSliceOf(kind, seed + 3), JSON.stringify({ seed })).toBeLessThan(longestSlice);
  },
);

test('five parts of which each stands in thousands of places rest on their way through them', () => {
  expect(longestSliceOf('nearly periodic', 220_492_761)).toBeLessThan(longestSlice);
});

test('a long quotation that differs rests when it is parted into words', () => {
  expect(longestSliceOf('nearly periodic', 860_300_022)).toBeLessThan(longestSlice);
});

test('long words that stand in thousands of places in any case rest on their way through them', () => {
  expect(longestSliceOf('one word again and again', 371_415_591)).toBeLessThan(longestSlice);
});

/** In a check of six quotations in one long text, in steps. */
function longestSliceOf(kind: string, seed: number): number {
  const random = randomFrom(seed);
  const text = hardText(kind, random, 100_000);
  const prepared = atOnce(preparingText(text));
  const { effort } = prepared;
  let longest = 0;
  for (let number = 0; number < 6; number++) {
    const work = locating(prepared, hardQuotation(random, text, 50_000, String(number)), false);
    for (let done: boolean | undefined = false; !done; ) {
      const before = effort.taken;
      done = work.next().done;
      longest = Math.max(longest, effort.taken - before);
    }
  }
  return longest;
}
