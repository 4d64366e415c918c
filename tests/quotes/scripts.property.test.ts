// The oracle of mutations.property.test.ts for scripts that are written otherwise: with and without vowel points, with
// two letters i, without spaces. RUNS=15 for as many cases a class as there.

import { describe, expect, test } from 'vitest';
import {
  findQuotation,
  type QuotationFinding,
  type TextRange,
} from '../../src/quotes/match/findQuotation.ts';
import { fold } from '../../src/quotes/normalize/fold.ts';
import { loggedSeed, runs } from '../properties.ts';
import { type Random, randomFrom } from './random.ts';
import { changes, scripts, soundOf, textIn, unitsOf } from './scriptTexts.ts';

const seed = loggedSeed('scripts');
const cases = runs(20);

describe.each(Object.entries(scripts))('%s', (name, script) => {
  const text = textIn(script, randomFrom(seed));
  const folded = fold(text);
  const units = unitsOf(text);
  const sound = soundOf(text);
  const [least, most] = script.space === '' ? [10, 30] : [5, 14];

  const excerpt = (random: Random): TextRange => {
    for (;;) {
      const first = random.below(units.length - most);
      const start = units[first]?.start ?? 0;
      const end = units[first + least - 1 + random.below(most - least + 1)]?.end ?? 0;
      if (!text.slice(start, end).includes('\n')) return { start, end };
    }
  };
  const contextOf = ({ start, end }: TextRange, within: string) => ({
    prefix: within.slice(Math.max(0, start - 30), start),
    suffix: within.slice(end, end + 30),
    within: {
      start: within.lastIndexOf('\n\n', start) + 1,
      end: `${within}\n\n`.indexOf('\n\n', end),
    },
  });
  /** Runs `check` until it has said so many times that it had something to check. */
  const forPlaces = (what: string, check: (place: TextRange, random: Random) => boolean) => {
    const random = randomFrom(
      seed ^ Array.from(what + name).reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7),
    );
    let ran = 0;
    for (let tries = 0; ran < cases && tries < cases * 100; tries++)
      if (check(excerpt(random), random)) ran++;
    expect(ran, `${what}: cases that ran`).toBe(cases);
  };
  const told = (from: string, to: string, { match, difference }: QuotationFinding) =>
    JSON.stringify({ seed, from, to, match, difference });

  test.each(Object.entries(changes))('%s never passes for the words of the text', (what, change) => {
    forPlaces(what, (place, random) => {
      const quote = text.slice(place.start, place.end);
      const changed = change(quote, script, random);
      if (changed === null || changed === quote || sound.includes(soundOf(changed))) return false;
      const finding = findQuotation(folded, {
        parts: [changed],
        ...(random.oneIn(2) ? contextOf(place, text) : {}),
      });
      // A letter of a long word may be a slip, and is shown.
      const isLetter = what === 'a letter or character changed' && script.space === ' ';
      const allowed = ['altered', 'not-found', ...(isLetter ? ['approximate'] : [])];
      expect(allowed, told(quote, changed, finding)).toContain(finding.match);
      const joined = (side: 'quoted' | 'found') => finding.difference?.map((run) => run[side]).join('');
      if (finding.match !== 'not-found') {
        const [range] = finding.ranges;
        expect(joined('quoted'), told(quote, changed, finding)).toBe(changed);
        expect(joined('found')).toBe(text.slice(range?.start, range?.end));
        expect(finding.difference?.some(({ kind }) => kind !== 'same')).toBe(true);
      }
      return true;
    });
  });

  test.each(Object.entries(script.retypings))(
    '%s: in the quotation it makes no difference',
    (what, retype) => {
      forPlaces(what, (place, random) => {
        const quote = text.slice(place.start, place.end);
        const retyped = retype(quote, random);
        const finding = findQuotation(folded, { parts: [retyped], ...contextOf(place, text) });
        expect(finding.ranges, told(quote, retyped, finding)).toEqual([place]);
        expect(finding.match).toBe(retyped === quote ? 'verbatim' : 'normalized');
        return true;
      });
    },
  );

  test.each(Object.entries(script.retypings))('%s: in the text it makes no difference', (what, retype) => {
    forPlaces(`${what}, text`, (place, random) => {
      const quote = text.slice(place.start, place.end);
      const retyped = retype(quote, random);
      const other = text.slice(0, place.start) + retyped + text.slice(place.end);
      if (retyped !== quote ? other.includes(quote) : other.split(quote).length > 2) return false;
      const range = { start: place.start, end: place.start + retyped.length };
      const finding = findQuotation(fold(other), { parts: [quote], ...contextOf(range, other) });
      expect(finding.ranges, told(quote, retyped, finding)).toEqual([range]);
      expect(finding.match).toBe(retyped === quote ? 'verbatim' : 'normalized');
      return true;
    });
  });
});
