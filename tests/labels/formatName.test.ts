import { expect, test } from 'vitest';
import { creatorsOf, formatName, formatNames, isSet } from '../../src/labels/formatName.ts';

test('a name is given name, particles, family name and suffix, or as it is', () => {
  expect(formatName({ family: 'Snow', given: 'John' })).toBe('John Snow');
  expect(formatName({ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' })).toBe(
    'Vincent van Gogh',
  );
  expect(formatName({ family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' })).toBe(
    'Alexander von Humboldt',
  );
  expect(
    formatName({
      ...{ given: 'Jean', family: 'Fontaine' },
      ...{ 'dropping-particle': 'de', 'non-dropping-particle': 'La' },
    }),
  ).toBe('Jean de La Fontaine');
  expect(formatName({ literal: 'General Register Office' })).toBe('General Register Office');
  expect(formatName({ family: 'Plato' })).toBe('Plato');
});

test('a particle that ends in an apostrophe or a hyphen has no space after it', () => {
  for (const mark of ['’', "'"]) {
    expect(formatName({ given: 'Jean', family: 'Alembert', 'dropping-particle': `d${mark}` })).toBe(
      `Jean d${mark}Alembert`,
    );
  }
  expect(formatName({ given: 'Ibn', family: 'ʿArabī', 'non-dropping-particle': 'al-' })).toBe(
    'Ibn al-ʿArabī',
  );
});

test('a suffix has a comma where the name asks for one', () => {
  const king = { family: 'King', given: 'Martin Luther', suffix: 'Jr.' };
  expect(formatName(king)).toBe('Martin Luther King Jr.');
  expect(formatName({ ...king, 'comma-suffix': true })).toBe('Martin Luther King, Jr.');
  expect(formatName({ ...king, 'comma-suffix': 'false' })).toBe('Martin Luther King Jr.');
});

test('the family comes first where it always does', () => {
  expect(formatName({ family: 'Mao', given: 'Zedong', 'static-ordering': true })).toBe('Mao Zedong');
  expect(formatName({ family: '毛', given: '泽东', 'static-ordering': true })).toBe('毛泽东');
  expect(formatName({ family: '毛', given: '泽东' })).toBe('毛泽东');
  expect(formatName({ family: '김', given: '대중' })).toBe('김대중');
});

test('a name without a letter is none, and editors are named where there is no author', () => {
  expect(formatName({})).toBe('');
  expect(formatName({ literal: ' \u200B', family: 'Snow' })).toBe('Snow');
  const editor = [{ family: 'Farr' }];
  expect(creatorsOf({ id: 's', type: 'book', author: [{}], editor })).toEqual(editor);
  expect(creatorsOf({ id: 's', type: 'book', author: [], editor })).toEqual(editor);
});

test('markup and entities in names are not shown', () => {
  expect(formatName({ literal: 'Marks &amp; Spencer' })).toBe('Marks & Spencer');
});

test('names are listed, and of a long list the first ones', () => {
  const named = (count: number) =>
    formatNames(Array.from({ length: count }, (_, at) => ({ literal: `N${at + 1}` })));
  expect(named(1)).toBe('N1');
  expect(named(2)).toBe('N1 and N2');
  expect(named(6)).toBe('N1, N2, N3, N4, N5 and N6');
  expect(named(7)).toBe('N1, N2, N3 and others');
  expect(named(3000)).toBe('N1, N2, N3 and others');
});

test('a comma within a name is told from one between two', () => {
  expect(formatNames([{ literal: 'King, Jr.' }, { literal: 'Parks' }, { literal: 'Lewis' }])).toBe(
    'King, Jr.; Parks and Lewis',
  );
});

test('a flag may be written as text or as a number', () => {
  for (const flag of [true, 'true', 'yes', 1, '1']) expect(isSet(flag)).toBe(true);
  for (const flag of [undefined, false, 'false', ' False ', 'no', 0, '0', ''])
    expect(isSet(flag)).toBe(false);
});
