import { describe, expect, test } from 'vitest';
import {
  findPassage,
  findQuotation,
  type Quotation,
  type QuotationFinding,
} from '../../../src/quotes/match/findQuotation.ts';
import { fold } from '../../../src/quotes/normalize/fold.ts';

type Context = Omit<Quotation, 'parts'>;
const nowhere: QuotationFinding = { match: 'not-found', ranges: [] };

const find = (text: string, quote: string | readonly string[], context: Context = {}) =>
  findQuotation(fold(text), { parts: [quote].flat(), ...context });

/** The kind of match, and the words of the text that were found. */
const found = (text: string, quote: string | readonly string[], context: Context = {}) => {
  const { match, ranges } = find(text, quote, context);
  return [match, ...ranges.map(({ start, end }) => text.slice(start, end))];
};

describe('a quotation that stands there letter for letter', () => {
  test('is verbatim, with its offsets', () => {
    expect(find('The air was the same. The water was not.', 'The water was not.')).toEqual({
      match: 'verbatim',
      ranges: [{ start: 22, end: 40 }],
    });
  });

  test('is verbatim at the very start, at the very end, and as the whole text', () => {
    expect(found('the pump handle', 'the pump')).toEqual(['verbatim', 'the pump']);
    expect(found('the pump handle', 'pump handle')).toEqual(['verbatim', 'pump handle']);
    expect(found('the pump handle', 'the pump handle')).toEqual(['verbatim', 'the pump handle']);
  });

  test('is verbatim after characters outside the basic plane', () => {
    expect(found('👩‍🚀 𝔘 and the pump', 'the pump')).toEqual(['verbatim', 'the pump']);
  });

  test('may begin and end with marks', () => {
    expect(found('He said: “Nobody knows.” Then he left.', '“Nobody knows.”')).toEqual([
      'verbatim',
      '“Nobody knows.”',
    ]);
  });

  test('comes before one that differs in typography', () => {
    expect(found('The “pump” and the "pump".', 'the "pump"')).toEqual(['verbatim', 'the "pump"']);
  });
});

describe('a quotation that differs in typography only', () => {
  test.each([
    ['quotation marks', 'he called it “foul” and left', 'called it "foul" and', 'called it “foul” and'],
    ['apostrophes', 'Snow’s own count', "Snow's own", 'Snow’s own'],
    ['dashes', 'the pump – or the well', 'the pump — or', 'the pump – or'],
    ['no-break spaces', 'only 37\u{A0}deaths', 'only 37 deaths', 'only 37\u{A0}deaths'],
    ['line ends', 'the air\n  was foul', 'the air was foul', 'the air\n  was foul'],
    ['soft hyphens', 'the cho\u{AD}lera came', 'the cholera came', 'the cho\u{AD}lera came'],
    ['words broken at a line end', 'drinking wa-\nter fouled', 'water fouled', 'wa-\nter fouled'],
    ['ligatures', 'to ﬁnd the oﬃce', 'find the office', 'ﬁnd the oﬃce'],
    ['separate accents', 'un cafe\u{301} noir', 'café noir', 'cafe\u{301} noir'],
    ['capital letters', 'The handle came off', 'the handle', 'The handle'],
  ])('is found in other %s, with the offsets of the original', (_, text, quote, words) => {
    expect(found(text, quote)).toEqual(['normalized', words]);
  });

  test('is taken in the case of the quotation where it stands in both', () => {
    const text = 'The Pump’s end is near the pump’s end.';
    expect(found(text, "the pump's end")).toEqual(['normalized', 'the pump’s end']);
  });

  test('keeps a superscript apart from a figure', () => {
    expect(find('an area of 10² miles', 'an area of 102 miles')).toEqual(nowhere);
    expect(find('an area of 102 miles', 'an area of 10² miles')).toEqual(nowhere);
  });

  test('keeps its offsets after letters whose lower case is longer', () => {
    expect(found('İİİ in İstanbul WATER ran', 'water RAN')).toEqual(['normalized', 'WATER ran']);
  });
});

describe('other words are not the quotation', () => {
  const text = 'The tax did cost a single job, in 1854 and 1855.';

  test.each([
    ['an inserted "not"', 'The tax did not cost a single job'],
    ['a dropped word', 'The tax did cost a job'],
    ['a replaced word', 'The tax did cost a steady job'],
    ['a changed digit', 'job, in 1853 and 1855'],
    ['a missing digit', 'job, in 185'],
    ['another order', 'in 1855 and 1854'],
    ['a changed letter', 'The tax did cast a single job'],
    ['a longer word', 'The tax did cost a single jobs'],
    ['a mark more', 'The tax, did cost'],
    ['no words at all', ''],
    ['only white space', ' \n'],
  ])('%s', (_, quote) => {
    expect(['altered', 'not-found']).toContain(find(text, quote).match);
  });

  test('a "not" of the text cannot be left out', () => {
    expect(find('The tax did not cost a job', 'The tax did cost a job')).toEqual(nowhere);
  });

  test('nothing stands in an empty text, and nothing is found without words', () => {
    expect(find('', 'pump')).toEqual(nowhere);
    expect(find('pump', [])).toEqual(nowhere);
  });
});

describe('the middle of a word is not a place', () => {
  test.each([
    ['a beginning', 'the party', 'part'],
    ['an end', 'the party', 'arty'],
    ['an accent cut off', 'the cafe\u{301}', 'cafe'],
    ['letters outside the basic plane', 'the 𐐷𐐲', '𐐷'],
    ['half of a ligature', 'the ﬁsh', 'ish'],
    ['the rest behind a soft hyphen', 'so un\u{AD}happy', 'happy'],
    ['the rest on the line before', 'quite im-\npossible', 'possible'],
    ['the rest on the next line', 'the water-\nworks', 'the water'],
  ])('%s', (_, text, quote) => {
    expect(find(text, quote)).toEqual(nowhere);
  });

  test.each([
    ['thousands', '37 for every 10,000 houses', '37 for every 10'],
    ['the end of a number', 'for every 10,000 houses', '000 houses'],
    ['a decimal', 'about 3.5 per cent', '5 per cent'],
    ['the whole part of a decimal', 'it rose by 3.5', 'it rose by 3'],
  ])('nor is the middle of a number: %s', (_, text, quote) => {
    expect(find(text, quote)).toEqual(nowhere);
  });

  test('nor is the verb of a contracted "not"', () => {
    expect(find('He can’t decide', 'He can')).toEqual(nowhere);
    expect(find("He CAN'T decide", 'he can')).toEqual(nowhere);
    expect(found('He can’t decide', "can't decide")).toEqual(['normalized', 'can’t decide']);
  });

  test('but names may be quoted without their genitive, and numbers at the end of a sentence', () => {
    expect(found('Snow’s map', 'Snow')).toEqual(['verbatim', 'Snow']);
    expect(found('It was 1854. Then', 'was 1854')).toEqual(['verbatim', 'was 1854']);
    expect(found('in 1854, in 1855', 'in 1854')).toEqual(['verbatim', 'in 1854']);
  });

  test('and a word that stands whole elsewhere is found there', () => {
    expect(found('the party and the art', 'art')).toEqual(['verbatim', 'art']);
    expect(find('the party and the art', 'art').ranges).toEqual([{ start: 18, end: 21 }]);
  });

  test('and scripts without spaces have no such middle', () => {
    expect(found('水是由井里来的', '井里')).toEqual(['verbatim', '井里']);
    expect(found('น้ำดื่มสกปรก', 'ดื่ม')).toEqual(['verbatim', 'ดื่ม']);
  });
});

describe('words that stand in several places', () => {
  const text = 'First, foul air rose. Then foul air fell. At last, foul air was gone.';
  const starts = [7, 27, 51];
  const range = (start: number) => ({ start, end: start + 8 });

  test('are ambiguous, with all the places', () => {
    expect(find(text, 'foul air')).toEqual({ match: 'ambiguous', ranges: starts.map(range) });
  });

  test.each([
    ['before', { prefix: 'Then ' }],
    ['after', { suffix: ' fell.' }],
    ['on both sides', { prefix: 'rose. Then ', suffix: ' fell.' }],
  ])('are told apart by the words %s', (_, context) => {
    expect(find(text, 'foul air', context)).toEqual({ match: 'verbatim', ranges: [range(27)] });
  });

  test('are told apart by words in other typography and case', () => {
    const dashed = 'It rose—foul air. It fell – foul air.';
    expect(find(dashed, 'foul air', { prefix: 'IT FELL — ' }).ranges).toEqual([{ start: 28, end: 36 }]);
  });

  test('stay ambiguous among those that the context fits', () => {
    const twice = 'the foul air, the foul air, a foul air';
    expect(find(twice, 'foul air', { prefix: 'the ' })).toEqual({
      match: 'ambiguous',
      ranges: [range(4), range(18)],
    });
  });

  test('are all listed where the context fits none', () => {
    expect(find(text, 'foul air', { prefix: 'never ' })).toEqual({
      match: 'ambiguous',
      ranges: starts.map(range),
    });
  });

  test('are told apart by the paragraph that they should stand in', () => {
    expect(find(text, 'foul air', { within: { start: 22, end: 41 } })).toEqual({
      match: 'verbatim',
      ranges: [range(27)],
    });
  });

  test('are narrowed down by a paragraph that holds some of them', () => {
    expect(find(text, 'foul air', { within: { start: 22, end: 69 } })).toEqual({
      match: 'ambiguous',
      ranges: [range(27), range(51)],
    });
  });

  test('are not decided by a paragraph without them', () => {
    const { match, ranges } = find(text, 'foul air', { within: { start: 15, end: 22 } });
    expect([match, ranges.length]).toEqual(['ambiguous', 3]);
  });

  test('follow the context rather than the paragraph', () => {
    expect(find(text, 'foul air', { prefix: 'First, ', within: { start: 22, end: 41 } })).toEqual({
      match: 'verbatim',
      ranges: [range(7)],
    });
  });

  test('are ambiguous when only their typography differs, too', () => {
    expect(found('a ‘pump’ b “pump” c ‘pump’', "'pump'")).toEqual(['ambiguous', '‘pump’', '‘pump’']);
  });

  test('and a single place is taken even where the paragraph is another', () => {
    expect(found('one pump, one well', 'well', { within: { start: 0, end: 8 } })).toEqual([
      'verbatim',
      'well',
    ]);
  });
});

describe('a quotation with omissions', () => {
  const text =
    'Susannah Eley, a widow, liked the water. A bottle reached her by cart. She was dead two days later.';

  test('is found with all its parts in order', () => {
    expect(found(text, ['Susannah Eley', 'a bottle reached her', 'dead two days later'])).toEqual([
      'elided',
      'Susannah Eley',
      'A bottle reached her',
      'dead two days later',
    ]);
  });

  test('may differ in typography', () => {
    expect(found('“One” thing—and an‐\nother', ['"one"', 'another'])).toEqual([
      'elided',
      '“One”',
      'an‐\nother',
    ]);
  });

  test('is not found in another order', () => {
    expect(find(text, ['dead two days later', 'Susannah Eley'])).toEqual(nowhere);
  });

  test('is not found when a part is missing', () => {
    expect(find(text, ['Susannah Eley', 'by train', 'dead two days later'])).toEqual(nowhere);
  });

  test('is not found when a part overlaps the one before', () => {
    expect(find('the pump handle', ['the pump', 'pump handle'])).toEqual(nowhere);
    expect(find('so the pump handle', ['so', 'the pump', 'pump handle'])).toEqual(nowhere);
  });

  test('does not find its later parts in the middle of words', () => {
    expect(find('The tax did cost this much', ['The tax', 'is'])).toEqual(nowhere);
    expect(find('Of 37 houses, 3,150 in all', ['Of 37', '150 in all'])).toEqual(nowhere);
    expect(found('The tax, in this house, is high', ['The tax', 'is'])).toEqual(['elided', 'The tax', 'is']);
  });

  test('is not found when its parts stand too far apart', () => {
    const far = (gap: number) => `The pump ${'x '.repeat(gap / 2)}was closed.`;
    expect(found(far(1900), ['The pump', 'was closed'])).toEqual(['elided', 'The pump', 'was closed']);
    expect(find(far(2100), ['The pump', 'was closed'])).toEqual(nowhere);
  });

  test('begins again where the first attempt leads too far', () => {
    const twice = `The pump. ${'x '.repeat(1100)}The pump was closed.`;
    const { match, ranges } = find(twice, ['The pump', 'was closed']);
    expect([match, ranges[0]?.start]).toEqual(['elided', twice.lastIndexOf('The pump')]);
  });

  test('is taken from the paragraph that it should stand in', () => {
    const twice = 'The pump was soon closed. The pump was never closed.';
    const { ranges } = find(twice, ['The pump', 'closed'], { within: { start: 26, end: twice.length } });
    expect(ranges.map(({ start }) => start)).toEqual([26, 45]);
  });

  test('has no empty parts', () => {
    expect(find(text, ['Susannah Eley', ''])).toEqual(nowhere);
    expect(find(text, ['', 'Susannah Eley'])).toEqual(nowhere);
  });
});

describe('a passage', () => {
  const passage = (text: string, start: string, end: string, within?: { start: number; end: number }) => {
    const range = findPassage(fold(text), start, end, within);
    return range && text.slice(range.start, range.end);
  };
  const text = 'The pump is near. A baby at 40 fell ill. The drain ran close to the well. The pump is far.';

  test('runs from its first words to its last', () => {
    expect(passage(text, 'A baby at 40', 'to the well')).toBe(
      'A baby at 40 fell ill. The drain ran close to the well',
    );
  });

  test('may be named in other typography and case', () => {
    expect(passage('He said: “The air\nis foul” – often.', 'the air', 'is foul" - OFTEN')).toBe(
      'The air\nis foul” – often',
    );
  });

  test('may have first and last words that overlap, or are the same', () => {
    expect(passage(text, 'The drain ran', 'drain ran close')).toBe('The drain ran close');
    expect(passage(text, 'the drain ran close', 'ran close')).toBe('The drain ran close');
    expect(passage(text, 'the drain', 'the drain')).toBe('The drain');
    expect(passage(text, 'the', 'the drain')).toBe('The drain');
  });

  test('is the shortest where several would do', () => {
    expect(passage('the pump, the pump is old', 'the pump', 'is old')).toBe('the pump is old');
  });

  test('is the one in the paragraph that it should stand in', () => {
    expect(passage(text, 'The pump is', 'far', undefined)).toBe('The pump is far');
    expect(passage('The pump is. The pump now is.', 'The pump', 'is', { start: 13, end: 29 })).toBe(
      'The pump now is',
    );
  });

  test('is the shortest in that paragraph', () => {
    const repeated = 'No. The pump, I say, the pump is old.';
    expect(passage(repeated, 'the pump', 'is old', { start: 4, end: repeated.length })).toBe(
      'the pump is old',
    );
  });

  test('begins and ends with whole words', () => {
    expect(passage('the wellness of the well', 'the', 'well')).toBe('the well');
    expect(passage('the wellness', 'the', 'well')).toBeNull();
    expect(passage('bathe well', 'the', 'well')).toBeNull();
  });

  test('is nowhere when its words are missing, in another order, or far apart', () => {
    expect(passage(text, 'A baby at 41', 'to the well')).toBeNull();
    expect(passage(text, 'A baby at 40', 'to the sea')).toBeNull();
    expect(passage(text, 'to the well', 'A baby')).toBeNull();
    expect(passage(`first ${'x '.repeat(5000)} last`, 'first', 'last')).toBeNull();
    expect(passage(text, '', '')).toBeNull();
    expect(passage(text, 'The pump', '')).toBeNull();
  });
});

test.each(['…', '...', ' ', '\n\n', '\u{200B}', '\u{A0}', ',', '—', '「」', '“”', '*'])(
  'marks alone (%j) are nowhere, even where the text has them',
  (quote) => {
    const text = fold(`Here are the words${quote} and ${quote} more of it… * — “” 「」`);
    expect(findQuotation(text, { parts: [quote] })).toEqual({ match: 'not-found', ranges: [] });
    expect(findQuotation(text, { parts: ['Here are', quote] })).toEqual({
      match: 'not-found',
      ranges: [],
    });
  },
);
