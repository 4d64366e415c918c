import { expect, test } from 'vitest';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { givenTexts, splitValue } from '../../src/cli/givenTexts.ts';
import type { ReadMap } from '../../src/files/readMap.ts';
import { mapWith } from './ran.ts';

const map = (...ids: string[]): Pick<ReadMap, 'argument'> => {
  const text = mapWith(
    [],
    ids.map((id) => ({ id, type: 'book' })),
  );
  return parseArgument(text);
};

test('each source gets the text that is named for it', () => {
  expect([...givenTexts(['snow=a.txt', 'farr=-'], [map('snow'), map('farr')])]).toEqual([
    ['snow', 'a.txt'],
    ['farr', '-'],
  ]);
});

test('an id may hold an equals sign, and so may a path', () => {
  const ids = new Set(['https://a.example/?id=39', 'snow']);
  expect(splitValue('https://a.example/?id=39=a=b.txt', ids)).toEqual({
    id: 'https://a.example/?id=39',
    path: 'a=b.txt',
  });
  expect(splitValue('snow=a=b.txt', ids)).toEqual({ id: 'snow', path: 'a=b.txt' });
});

test('a value without id or path is refused', () => {
  for (const value of ['snow', 'snow=', '=a.txt', '']) {
    expect(() => givenTexts([value], [map('snow')])).toThrow('--text needs SOURCE=PATH');
  }
});

test('an unknown id is refused with the ids that there are', () => {
  expect(() => givenTexts(['snov=a.txt'], [map('snow', 'farr')])).toThrow(
    'There is no source “snov”. Did you mean “snow”? There are “snow”, “farr”.',
  );
  expect(() => givenTexts(['snow=a.txt'], [map()])).toThrow('no sources are in this map');
  const many = map(...Array.from({ length: 25 }, (_, index) => `source-number-${index}`));
  expect(() => givenTexts(['x=a.txt'], [many])).toThrow('“source-number-19” and 5 more.');
});

test('of a map with mistakes the ids are not known, so none is refused', () => {
  const broken = { argument: null };
  expect(givenTexts(['snov=a.txt'], [map('snow'), broken]).get('snov')).toBe('a.txt');
});

test('two texts for one source are refused', () => {
  expect(() => givenTexts(['snow=a.txt', 'snow=b.txt'], [map('snow')])).toThrow('two texts');
});
