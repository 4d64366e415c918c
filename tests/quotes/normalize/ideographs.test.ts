import { describe, expect, test } from 'vitest';
import { findQuotation } from '../../../src/quotes/match/findQuotation.ts';
import { fold } from '../../../src/quotes/normalize/fold.ts';

const found = (text: string, quote: string) => {
  const { match, ranges } = findQuotation(fold(text), { parts: [quote] });
  return [match, ...ranges.map(({ start, end }) => text.slice(start, end))];
};

describe('between ideographs and kana spaces say nothing', () => {
  test.each([
    ['a line end', '防叔生伯夏，伯夏生叔梁纥，母颜\n氏。以鲁', '叔梁纥，母颜氏', '叔梁纥，母颜\n氏'],
    ['spaces', '伯夏生叔 梁 纥，母颜氏', '叔梁纥，母颜氏', '叔 梁 纥，母颜氏'],
    ['a full-width space', '伯夏生叔　梁纥，母颜氏', '叔梁纥，母颜氏', '叔　梁纥，母颜氏'],
    ['a space behind a mark', '伯夏生叔梁纥， 母颜氏', '叔梁纥，母颜氏', '叔梁纥， 母颜氏'],
    ['Latin letters spaced off', '他用 Linux 写了 3 封信', '用Linux写了3封信', '用 Linux 写了 3 封信'],
    ['Latin letters that are not', '他用Linux写了3封信', '用 Linux 写了 3 封信', '用Linux写了3封信'],
    ['corner brackets', '他说：「水不干净」，就走了', '他说：“水不干净”', '他说：「水不干净'],
    ['marks of half width', 'それは水です｡かぎ', 'それは水です。かぎ', 'それは水です｡かぎ'],
    ['the dot of a name', '列夫・托尔斯泰写了信', '列夫·托尔斯泰写了', '列夫・托尔斯泰写了'],
    ['a rarer ideograph', '他住在\u{20BB7} 野家里', '住在\u{20BB7}野家', '住在\u{20BB7} 野家'],
    ['a chosen form', '葛\u{E0100}城市の水', '葛城市の水', '葛\u{E0100}城市の水'],
  ])('%s', (_, text, quote, place) => {
    expect(found(text, quote)).toEqual(['normalized', place]);
  });
});

test('a character that differs is another word, whatever stands between the others', () => {
  const text = '防叔生伯夏，伯夏生叔 梁 纥，母颜\n氏。以鲁襄公二十二年而孔子生。';
  const { match, difference } = findQuotation(fold(text), {
    parts: ['伯夏生叔梁纥，母颜氏。以鲁襄公三十二年'],
  });
  expect(match).toBe('altered');
  expect(difference?.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'changed', quoted: '三', found: '二', warn: 'number' },
  ]);
});

test('a denial put in is shown by itself', () => {
  const { match, difference } = findQuotation(fold('防叔生伯夏，伯夏生叔梁纥，母颜氏。'), {
    parts: ['伯夏不生叔梁纥，母颜氏'],
  });
  expect(match).toBe('altered');
  expect(difference?.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'added', quoted: '不', found: '', warn: 'negation' },
  ]);
});

test.each([
  ['in Korean', '대한 민국의 주권은 국민에게', '대한민국의 주권은'],
  ['between Latin words', '他用 open source 写信', '用 opensource 写'],
  ['between figures', '买了 10 20 个', '买了 1020 个'],
])('spaces part words %s', (_, text, quote) => {
  expect(found(text, quote)[0]).not.toBe('normalized');
});

test('a number is not cut at the end of a line', () => {
  expect(found('一共二十\n二年的时间', '二年的时间')).toEqual(['not-found']);
});

test('in Thai a line end says nothing, a space does', () => {
  expect(found('น้ำใน\nบ่อไม่สะอาดเลย', 'น้ำในบ่อไม่สะอาด')[0]).toBe('normalized');
  expect(found('น้ำใน บ่อไม่สะอาดเลย', 'น้ำในบ่อไม่สะอาด')[0]).not.toBe('normalized');
});
