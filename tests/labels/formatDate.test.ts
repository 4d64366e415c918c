import { expect, test } from 'vitest';
import type { SourceDate } from '../../src/argument/argument.ts';
import { formatDate, formatYear, toIsoDate } from '../../src/labels/formatDate.ts';

const words = (parts: NonNullable<SourceDate['date-parts']>, more: SourceDate = {}) =>
  formatDate({ 'date-parts': parts, ...more });

test('a date is day, month and year, as far as they are known', () => {
  expect(words([[1855, 3, 14]])).toBe('14 March 1855');
  expect(words([['1855', '12']])).toBe('December 1855');
  expect(words([[1855]])).toBe('1855');
  expect(words([['2014', '03', '05']])).toBe('5 March 2014');
  expect(words([[2014, 3, '05']])).toBe('5 March 2014');
  expect(words([[2014, 0]])).toBe('2014');
  expect(words([[2014, 0, 5]])).toBe('2014');
  expect(words([[2014, 3, 0]])).toBe('March 2014');
  expect(words([[2014, '', '']])).toBe('2014');
});

test('seasons are named, also where they are counted on after the months', () => {
  expect(words([[1999]], { season: 3 })).toBe('autumn 1999');
  expect(words([[2003]], { season: 'Spring' })).toBe('spring 2003');
  expect(words([[2003]], { season: 'Fall' })).toBe('autumn 2003');
  expect(words([[2003]], { season: 'Michaelmas' })).toBe('Michaelmas 2003');
  expect(words([[2013, 13]])).toBe('spring 2013');
  expect(words([[2013, 21]])).toBe('spring 2013');
  expect(
    words([
      [2015, 22],
      [2016, 24],
    ]),
  ).toBe('summer 2015 – winter 2016');
});

test('years before the first are counted backwards', () => {
  expect(words([[-380]])).toBe('380 BC');
  expect(words([[-44, 3, 15]])).toBe('15 March 44 BC');
  expect(words([['-380']])).toBe('380 BC');
});

test('two dates are a range, which may be open', () => {
  expect(words([[1914], [1918]])).toBe('1914–1918');
  expect(
    words([
      [1854, 8, 31],
      [1854, 9, 10],
    ]),
  ).toBe('31 August 1854 – 10 September 1854');
  expect(words([[2001], [0]])).toBe('2001–');
  expect(words([[0], [2001]])).toBe('–2001');
  expect(words([[2001], [2001]])).toBe('2001');
});

test('an approximate date says so in a word', () => {
  expect(words([[1854]], { circa: true })).toBe('about 1854');
  expect(words([[1854]], { circa: 1 })).toBe('about 1854');
  expect(words([[1850]], { circa: 'false' })).toBe('1850');
});

test('a date in words is left as it is', () => {
  expect(formatDate({ literal: 'late summer 1854' })).toBe('late summer 1854');
  expect(formatDate({ raw: '1854-08' })).toBe('1854-08');
  expect(words([[1854]], { literal: 'late summer 1854', raw: '1854-08' })).toBe('late summer 1854');
  expect(words([[1854]], { literal: ' ' })).toBe('1854');
});

test('where no date is given there are no words', () => {
  expect(formatDate(undefined)).toBeUndefined();
  expect(formatDate({})).toBeUndefined();
  expect(words([['']])).toBeUndefined();
  expect(words([[0]])).toBeUndefined();
  expect(words([[''], ['']])).toBeUndefined();
});

test('a month that is none stays as it is written', () => {
  expect(words([[1855, 'March', 14]])).toBe('14 March 1855');
  expect(words([[1855, 99]])).toBe('99 1855');
  expect(words([[1855, 1e300]])).toBe('1e+300 1855');
  expect(words([[1855, 3.5]])).toBe('3.5 1855');
});

test('the year alone is told where it is known by itself', () => {
  expect(formatYear({ 'date-parts': [[1855, 3, 14]] })).toBe('1855');
  expect(formatYear({ 'date-parts': [[-380]] })).toBe('380 BC');
  expect(formatYear({ 'date-parts': [['']] })).toBe('');
  expect(formatYear(undefined)).toBe('');
});

test('for machines a date is what ISO 8601 can say of it', () => {
  const iso = (...parts: (string | number)[]) => toIsoDate({ 'date-parts': [parts] });
  expect(iso(1855, 3, 14)).toBe('1855-03-14');
  expect(iso('2014', '03', '05')).toBe('2014-03-05');
  expect(iso(2014, 0)).toBe('2014');
  expect(iso(2013, 21)).toBe('2013');
  expect(iso(-380)).toBeUndefined();
  expect(iso('')).toBeUndefined();
  expect(toIsoDate({ raw: '1854-08' })).toBe('1854-08');
  expect(toIsoDate(undefined)).toBeUndefined();
});
