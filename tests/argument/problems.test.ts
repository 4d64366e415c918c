import { expect, test } from 'vitest';
import { formatCount } from '../../src/argument/formatCount.ts';
import {
  moreProblems,
  nearest,
  quoted,
  sentenceFor,
  sentences,
  syntaxSentence,
} from '../../src/argument/problems.ts';

test('what is quoted stands in quotation marks and is cut after 60 characters', () => {
  expect(quoted('pump')).toBe('“pump”');
  expect(quoted('x'.repeat(60))).toBe(`“${'x'.repeat(60)}”`);
  expect(quoted('x'.repeat(61))).toBe(`“${'x'.repeat(60)}…”`);
});

test('a character beyond the basic plane is not cut in half', () => {
  expect(quoted('😀'.repeat(61))).toBe(`“${'😀'.repeat(60)}…”`);
});

test('a number has a comma before every three digits', () => {
  expect([0, 999, 1000, 1203, 100_000, 1_234_567].map(formatCount)).toEqual(
    [0, 999, 1000, 1203, 100_000, 1_234_567].map((number) => number.toLocaleString('en')),
  );
});

test('what could upset a line of text is not quoted', () => {
  expect(quoted('a\u{202E}b\nc\u{0}d\u{200B}e\ud800f')).toBe(
    '“a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f”',
  );
});

test('the nearest word is at most two changes away, or one for short words', () => {
  expect(nearest('lable', ['label', 'text'])).toBe('label');
  expect(nearest('childern', ['children'])).toBe('children');
  expect(nearest('chlidern', ['children'])).toBeUndefined();
  expect(nearest('txt', ['text'])).toBe('text');
  expect(nearest('tt', ['text'])).toBeUndefined();
  expect(nearest('pro', ['reason', 'evidence', 'objection'])).toBeUndefined();
});

test('the nearer of two words is suggested, and the first of two equally near', () => {
  expect(nearest('cluster3', ['cluste', 'cluster'])).toBe('cluster');
  expect(nearest('pump', ['pumps', 'bump'])).toBe('pumps');
});

test('capitals are no difference', () => {
  expect(nearest('Reason', ['reason'])).toBe('reason');
  expect(nearest('url', ['URL'])).toBe('URL');
});

test('a word that nobody could have mistyped has no nearest', () => {
  expect(nearest('x'.repeat(101), ['x'.repeat(101)])).toBeUndefined();
  expect(nearest('', [])).toBeUndefined();
});

test('an unknown field comes with the one that was meant, or with a way out', () => {
  expect(sentenceFor('unknown-field', 'childern', ['text', 'children'])).toBe(
    'The format has no field “childern” here. Did you mean “children”?',
  );
  expect(sentenceFor('unknown-field', 'colour', ['text'])).toMatch(
    /Remove it, or use "note" for a remark\.$/,
  );
});

test('a value that is not allowed comes with the nearest, with all, or with where to look', () => {
  const roles = ['reason', 'evidence', 'objection'];
  expect(sentenceFor('bad-value', '“role”', 'Reason', roles)).toBe(
    '“role” cannot be “Reason”. Did you mean “reason”?',
  );
  expect(sentenceFor('bad-value', '“role”', 'pro', roles)).toBe(
    '“role” cannot be “pro”. Use “reason”, “evidence” or “objection”.',
  );
  const many = Array.from({ length: 9 }, (_, index) => `value-${index}`);
  expect(sentenceFor('bad-value', '“type”', 'x', many)).toBe(
    '“type” cannot be “x”. See the format for what is allowed.',
  );
});

test('an id used twice is named with the other place', () => {
  expect(sentenceFor('duplicate-id', 'pump', { line: 3, column: 14 })).toBe(
    'The id “pump” is used here and at line 3, column 14. Give one of the two another id.',
  );
});

test('an id that is not there comes with the one that was meant, or with a way out', () => {
  expect(sentenceFor('dangling-ref', 'cluter', ['thesis', 'cluster'])).toBe(
    'There is no claim with the id “cluter”. Did you mean “cluster”?',
  );
  expect(sentenceFor('dangling-ref', 'pump', ['thesis'])).toBe(
    'There is no claim with the id “pump”. Add it, or correct the id.',
  );
  expect(sentenceFor('unknown-source', 'snow-1854', new Set(['snow-1855']))).toBe(
    'There is no source with the id “snow-1854”. Did you mean “snow-1855”?',
  );
  expect(sentenceFor('unknown-source', 'farr', [])).toBe(
    'There is no source with the id “farr”. Add it to “sources”, or correct the id.',
  );
});

test('a circle is shown with arrows, a long one only in part', () => {
  expect(sentenceFor('ref-cycle', ['a', 'b', 'a'])).toContain('“a” → “b” → “a”.');
  const ids = Array.from({ length: 5000 }, (_, index) => `s${index}`);
  const long = sentenceFor('via-cycle', [...ids, 's0']);
  expect(long).toContain('“s0” → “s1” → ');
  expect(long).toContain(' → … → “s0”.');
  expect(long.length).toBeLessThan(300);
});

test('a citation that is not there comes with how many there are', () => {
  expect(sentenceFor('unknown-citation', 'pump', 0, 0)).toBe('“pump” has no citation 0: it has none.');
  expect(sentenceFor('unknown-citation', 'pump', 2, 2)).toBe(
    '“pump” has no citation 2: it has 2, counted from 0.',
  );
});

test('a claim with no content is told apart from one with too much', () => {
  expect(sentenceFor('one-of', [])).toMatch(/^A claim needs exactly one of/);
  expect(sentenceFor('one-of', ['text', 'ref'])).toBe(
    'A claim has exactly one of “text” or “ref”. Keep one and remove the other.',
  );
});

test('the rest of very many problems is counted in readable numbers', () => {
  expect(moreProblems(1)).toBe('1 more problem is not listed. Put these right first.');
  expect(moreProblems(1_000_000)).toBe('1,000,000 more problems are not listed. Put these right first.');
});

test('every sentence ends as a sentence', () => {
  const all = [
    sentences['too-large'](),
    sentences['too-deep'](),
    sentences['too-many-nodes'](),
    sentences.empty(),
    sentences['repeated-key']('text'),
    sentences['not-a-map'](true),
    sentences['not-a-map'](false),
    sentences['not-utf-8']('koi8-r'),
    sentences['not-text']('a PDF'),
    sentences['future-version']('2'),
    sentences['missing-field']('title'),
    sentences['wrong-type']('“text”', 'a number', 'null'),
    sentences['bad-format']('“lang”', 'a language tag'),
    sentences['too-short']('“text”', 'at least one character'),
    sentences['too-long']('“text”', 50_000),
    sentences['out-of-range']('“seconds”', '0 or more'),
    sentences['broken-character']('“text”'),
    sentences['no-thesis'](),
    sentences['thesis-and-issue'](),
    sentences['reuse-with-children']('pump'),
    sentences['against-without-objection'](),
    sentences['no-inference'](),
    sentences['ref-to-ref']('pump'),
    sentences['quote-shape'](),
    sentences['text-without-content'](),
    sentences['bad-url']('“URL”'),
    sentences['bad-href'](),
    moreProblems(2),
    ...Array.from({ length: 17 }, (_, code) => syntaxSentence(code, '')),
    ...Array.from({ length: 17 }, (_, code) => syntaxSentence(code, '}')),
  ];
  for (const sentence of all) expect(sentence).toMatch(/^[\p{Lu}\d“].{13,}[.?]$/u);
});

test('at the end of the file broken syntax asks whether the file is complete', () => {
  expect(syntaxSentence(7, '')).toBe('The file ends where a closing } is expected. Is the file complete?');
  expect(syntaxSentence(8, '}')).toBe('“}” stands where a closing ] is expected.');
});

test('a character that cannot be seen is not quoted as nothing', () => {
  expect(syntaxSentence(1, '')).toMatch(/^An invisible character stands here\./);
});
