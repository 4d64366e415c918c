import { expect, test } from 'vitest';
import { connectivesIn, languageByWords } from '../../src/quotes/lexicon/connectives.ts';

const found = (text: string, language: string) =>
  connectivesIn(text, language).map(({ start, end, bearing }) => `${bearing}: ${text.slice(start, end)}`);

test('connectives say what they lead to, in five languages', () => {
  expect(found('It fell because of rain. Therefore, we left; however, it\nfollows that …', 'en-GB')).toEqual([
    'reason: because of',
    'conclusion: Therefore',
    'contrast: however',
    'conclusion: it\nfollows that',
  ]);
  expect(found('Weil es regnete, blieb er; dennoch kam sie. Das Auto aber stand.', 'de')).toEqual([
    'reason: Weil',
    'contrast: dennoch',
    'contrast: aber',
  ]);
  expect(found("Parce qu'il pleut, donc je reste. L’or brille, or il ment.", 'fr')).toEqual([
    "reason: Parce qu'",
    'conclusion: donc',
    'contrast: or',
  ]);
  expect(found('Ya que llueve, por lo tanto no salgo; sin embargo, canto.', 'es')).toEqual([
    'reason: Ya que',
    'conclusion: por lo tanto',
    'contrast: sin embargo',
  ]);
  expect(found('Он остался, потому что шёл дождь. Следовательно, ждём, однако недолго.', 'ru')).toEqual([
    'reason: потому что',
    'conclusion: Следовательно',
    'contrast: однако',
  ]);
});

test('no part of a word is one, and in other languages there are none', () => {
  expect(found('The butter and the clouds, a never-but word.', 'en')).toEqual([]);
  expect(found('because', 'und')).toEqual([]);
  expect(found('because', 'pl')).toEqual([]);
});

test('a text without a language is told by its most frequent words', () => {
  expect(languageByWords('The water of the pump was bad, and the people that drank it were ill.')).toBe('en');
  expect(languageByWords('Das Wasser der Pumpe war schlecht, und wer es trank, der ist nicht gesund.')).toBe(
    'de',
  );
  expect(
    languageByWords(
      'Les gens de la ville n’ont pas bu dans le puits, mais au bord des fossés, avec le chien.',
    ),
  ).toBe('fr');
  expect(
    languageByWords('El agua de los pozos del pueblo era mala para las vacas, que no podían con más.'),
  ).toBe('es');
  expect(languageByWords('Вода в колодце не была чистой, и это знали все, что жили у реки.')).toBe('ru');
  expect(languageByWords('水は悪かった。')).toBeUndefined();
  expect(languageByWords('Woda była zła.')).toBeUndefined();
});
