import { expect, test } from 'vitest';
import { Effort } from '../../../src/quotes/effort.ts';
import { isNegated } from '../../../src/quotes/lexicon/boundWords.ts';
import { isNegation } from '../../../src/quotes/lexicon/negations.ts';
import { isNumber } from '../../../src/quotes/lexicon/numberWords.ts';
import { warningOf } from '../../../src/quotes/match/warnings.ts';
import { wordsIn } from '../../../src/quotes/match/words.ts';
import { fold } from '../../../src/quotes/normalize/fold.ts';

const warning = (quoted: string, found: string) => {
  const quotation = fold(`then ${quoted}`);
  const text = fold(`then ${found}`);
  return warningOf({
    quoted: wordsIn(quotation).slice(1),
    found: wordsIn(text).slice(1),
    quotation,
    text,
    effort: new Effort(),
  });
};

test.each([
  ['English', 'not never nobody nothing without cannot can’t isn’t neither'],
  ['German', 'nicht kein keine nie niemand ohne weder nichts'],
  ['French', 'ne pas jamais rien aucun sans n’est'],
  ['Spanish', 'no nunca nadie ningún ni sin tampoco'],
  ['Italian', 'non mai nessuno niente senza neppure'],
  ['Russian', 'не ни нет никогда никто без нельзя'],
  ['Ukrainian', 'не ні немає ніколи ніхто без жоден'],
  ['Polish', 'nie nigdy nikt nic żaden bez ani'],
  ['Arabic', 'لا لم لن ليس ليست غير بدون'],
  ['Chinese and Japanese', '不 没有 無 ない ません'],
])('negations in %s', (_, words) => {
  const all = words.replaceAll('’', "'").split(' ');
  expect(all.filter((word) => !isNegation(word))).toEqual([]);
});

test.each([
  ['figures', '616 1854 10,000 ½ 3rd ٣ 二十'],
  ['English', 'seven eighty hundred million third twice half dozen'],
  ['German', 'zwölf dreiundachtzig zweihundert tausend drittel zweite siebzehn'],
  ['French', 'deux quinze cent mille première moitié'],
  ['Spanish and Italian', 'tres quince ciento mitad quattro ventitré trentadue mille'],
  [
    'Russian, Ukrainian and Polish',
    'пятнадцать двести второй тысячи шість тисячі pięć piętnaście tysiące drugi',
  ],
  ['Arabic', 'ثلاثة عشرون مئة ألف نصف'],
])('numbers: %s', (_, words) => {
  expect(words.split(' ').filter((word) => !isNumber(word))).toEqual([]);
});

test('other words are neither', () => {
  const others = 'pump water one’s notable nonsense house und ein eine einer other because knot'.split(' ');
  expect(others.filter((word) => isNegation(word) || isNumber(word))).toEqual([]);
});

test('a negation comes before a number, and a number before a name', () => {
  expect(warning('not', '')).toBe('negation');
  expect(warning('seven', 'not')).toBe('negation');
  expect(warning('seven', 'Snow')).toBe('number');
  expect(warning('Snow', 'Eley')).toBe('name');
  expect(warning('water', 'air')).toBeUndefined();
});

test('a word turned round by a prefix or a suffix is a negation', () => {
  expect(warning('legal', 'illegal')).toBe('negation');
  expect(warning('harmless', 'harmful')).toBe('negation');
  expect(warning('', 'non-violent')).toBe('negation');
  expect(isNegated('happy', 'unhappy')).toBe(true);
  expect(isNegated('happy', 'happier')).toBe(false);
});

test('a capital at the beginning of a sentence makes a name only of a word that is one elsewhere', () => {
  const at = (text: string, quoted: string) => {
    const [folded, quotation] = [fold(text), fold(quoted)];
    return warningOf({
      effort: new Effort(),
      quoted: wordsIn(quotation).slice(0, 1),
      found: wordsIn(folded).slice(0, 1),
      quotation,
      text: folded,
    });
  };
  expect(at('Putin said so. Then came Putin.', 'Somebody said so')).toBe('name');
  expect(at('Water ran. Then came water.', 'Somebody ran')).toBeUndefined();
});
