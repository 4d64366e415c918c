import { expect, test } from 'vitest';
import { atOnce, Effort } from '../../../src/quotes/effort.ts';
import { alignWords } from '../../../src/quotes/match/alignWords.ts';
import { wordsIn } from '../../../src/quotes/match/words.ts';
import { fold } from '../../../src/quotes/normalize/fold.ts';

/** "quoted=found" for each pair. */
const pairs = (quoted: string, found: string, isOutside: (index: number) => boolean = () => false) =>
  atOnce(alignWords(wordsIn(fold(quoted)), wordsIn(fold(found)), isOutside, new Effort())).map(
    (pairing) =>
      `${pairing.quoted.map(({ key }) => key).join('+')}=${pairing.found.map(({ key }) => key).join('+')}`,
  );

test('equal words stand for each other, and a changed one for its neighbour', () => {
  expect(pairs('the foul air', 'the bad air')).toEqual(['the=the', 'foul=bad', 'air=air']);
});

test('words that stand on one side only have no partner', () => {
  expect(pairs('it did not rain', 'it did rain')).toEqual(['it=it', 'did=did', 'not=', 'rain=rain']);
  expect(pairs('it did rain', 'it did not rain')).toEqual(['it=it', 'did=did', '=not', 'rain=rain']);
});

test('a slip is nearer than another word', () => {
  expect(pairs('the cholra came', 'the old cholera came')).toEqual([
    'the=the',
    '=old',
    'cholra=cholera',
    'came=came',
  ]);
});

test('a word that one side parts by a hyphen is one word', () => {
  expect(pairs('seen to-day again', 'seen today again')).toEqual([
    'seen=seen',
    'to+day=today',
    'again=again',
  ]);
  expect(pairs('seen today again', 'seen to-day again')).toEqual([
    'seen=seen',
    'today=to+day',
    'again=again',
  ]);
});

test('words of the text outside the place cost nothing at the ends, and something in between', () => {
  const found = 'rivers rose and the foul air fell again';
  expect(pairs('the foul air', found, (index) => index < 3 || index > 5)).toEqual([
    '=rivers',
    '=rose',
    '=and',
    'the=the',
    'foul=foul',
    'air=air',
    '=fell',
    '=again',
  ]);
});

test('thousands of words are aligned near the diagonal', () => {
  const words = Array.from({ length: 2100 }, (_, index) => `w${index}`);
  const changed = words.with(1500, 'other').toSpliced(700, 1);
  const found = pairs(changed.join(' '), words.join(' '));
  expect(found.filter((pair) => !/^(\w+)=\1$/.test(pair))).toEqual(['=w700', 'other=w1500']);
});
