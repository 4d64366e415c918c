import { describe, expect, test } from 'vitest';
import { findQuotation } from '../../../src/quotes/match/findQuotation.ts';
import { fold } from '../../../src/quotes/normalize/fold.ts';

const quote = 'counted house by house in the whole parish by the clerk of the union';
const found = (text: string, words = quote) => findQuotation(fold(text), { parts: [words] });
const between = (text: string, words = quote) =>
  found(text, words).difference?.flatMap((run) => (run.kind === 'same' ? [] : [[run.found, run.warn]]));
const parted = (by: string) =>
  `The deaths were counted house by house in the whole${by}parish by the clerk of the union in that year.`;

describe('what a page puts between the lines is shown, and no number differs', () => {
  test.each([
    ['a page number', '\n118\n', '118'],
    ['a page number with its signs', '\n\n– 118 –\n\n', '– 118 –'],
    ['a page of so many', '\nPage 3 of 12\n', 'Page 3 of 12'],
    ['a Roman page number', '\n\nxviii\n\n', 'xviii'],
    ['a running head with its number', '\n\n118  JOURNAL OF HYGIENE\n\f\n', '118  JOURNAL OF HYGIENE'],
    ['a number behind its running head', '\n\nJOURNAL OF HYGIENE  118\n\n', 'JOURNAL OF HYGIENE  118'],
    ['a running head without one', '\n\nJOURNAL OF HYGIENE\n\n', 'JOURNAL OF HYGIENE'],
  ])('%s', (_, by, shown) => {
    expect(found(parted(by)).match).toBe('approximate');
    expect(between(parted(by))).toEqual([[shown, 'page']]);
  });

  test('a running head in small letters, which comes again on every page', () => {
    const text = `${['12', '14'].map((page) => `${page} Of the water\n\nSome words.`).join('\n\n')}\n\n${parted('\n\n16 Of the water\n\n')}`;
    expect(between(text)).toEqual([['16 Of the water', 'page']]);
  });

  test('numbers of lines, which go up with them', () => {
    const lines = [
      'The deaths were',
      'counted house by house in',
      'the whole parish by',
      'the clerk of the union.',
    ];
    const before = lines.map((line, index) => `${index + 7} ${line}`).join('\n');
    expect(between(before)).toEqual([
      ['9', 'page'],
      ['10', 'page'],
    ]);
    const behind = lines.map((line, index) => `${line}     ${index + 7}`).join('\n');
    expect(between(behind)).toEqual([
      ['8', 'page'],
      ['9', 'page'],
    ]);
  });

  test('a word goes on that the end of the page broke', () => {
    const text = parted(' par-\n118\nish by the clerk of the union; the ');
    expect(between(text)).toEqual([['118', 'page']]);
  });

  test('all of the text is in the difference', () => {
    const text = parted('\n118\n');
    const { ranges, difference } = found(text);
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual([
      difference?.map((run) => run.found).join(''),
    ]);
    expect(difference?.map((run) => run.quoted).join('')).toBe(quote);
  });

  test('words differ beside it as they do elsewhere', () => {
    const { match, difference } = found(
      parted('\n\n118  JOURNAL OF HYGIENE\n\n'),
      quote.replace('clerk', 'priest'),
    );
    expect(match).toBe('altered');
    expect(difference?.filter(({ kind }) => kind === 'changed').map(({ found: words }) => words)).toEqual([
      'clerk ',
    ]);
  });
});

describe('no words of a running head stand for words of a sentence', () => {
  const text = (head: string) =>
    `Her mother had emptied the water from the dirty nappies into a cesspool in\n\n${head}\n\nfront of the house at number forty.`;
  test.each([
    // Found by asides.property.test.ts with the seed 1614411503.
    [
      'its first words do not',
      '99  OF THE WATER',
      'the water from the dirty nappies into a cesspool in of the',
    ],
    ['nor with the words behind it', '99  OF THE WATER', 'nappies into a cesspool in of the house at number'],
    ['nor its last ones', 'WATER OF THE  99', 'of the front of the house at number forty'],
    [
      'nor beside a slip',
      'OF THE WATER  99',
      'emptied the water from the dirty nappiess into a cesspool in of the',
    ],
  ])('%s', (_, head, words) => {
    expect(found(text(head), words).match).toBe('altered');
  });

  test('nor does the number of a note for a number of the sentence', () => {
    const noted =
      'The deaths were counted house by house in[1][2] cases by the clerk of the union in that year.';
    expect(found(noted, 'counted house by house in 2 cases by the clerk of the union').match).toBe('altered');
  });

  test('and with all of its words it may be quoted like others', () => {
    expect(
      found(text('OF THE WATER'), 'the dirty nappies into a cesspoool in OF THE WATER front of').match,
    ).toBe('approximate');
  });
});

describe('a number that belongs to the sentence differs', () => {
  test.each([
    ['within its line', parted(' 118 ')],
    ['at the beginning of a line', parted('\n118 ')],
    ['at the end of one', parted(' 118\n')],
    ['in a column of numbers', parted('\n118\n119\n')],
  ])('%s', (_, text) => {
    expect(found(text).match).toBe('altered');
    expect(found(text).difference?.some(({ warn }) => warn === 'number')).toBe(true);
  });

  test('from the one that is quoted', () => {
    const { match, difference } = found(parted('\n118\n'), quote.replace('whole', 'whole 119'));
    expect(match).toBe('altered');
    expect(difference?.some(({ warn }) => warn === 'number')).toBe(true);
  });

  test('and a heading between sentences is no running head', () => {
    const text = 'They were counted in the parish.\n\nOF THE WATER\n\nThe clerk of the union came to see it.';
    expect(found(text, 'counted in the parish. The clerk of the union came').match).not.toBe('approximate');
  });

  test.each([
    ['a word in capitals by itself', 'The deaths were\nNOT\ncounted in the parish.', 'NOT'],
    ['a denial among capitals', 'The deaths were\nNOT AT ALL\ncounted in the parish.', 'NOT AT ALL'],
    ['a numbered one', 'The deaths were\n3  NEVER YET\ncounted in the parish.', '3  NEVER YET'],
  ])('and no denial is passed over: %s', (_, text, left) => {
    const { match, difference } = found(text, text.replace(`${left}\n`, '').replace('\n', ' '));
    expect(['altered', 'not-found']).toContain(match);
    if (match === 'altered') expect(difference?.some(({ warn }) => warn === 'negation')).toBe(true);
  });
});
