import { expect, test } from 'vitest';
import { bareWords, partsBetweenDots } from '../../../src/quotes/normalize/bareWords.ts';
import { fold } from '../../../src/quotes/normalize/fold.ts';

const bare = (words: string) => bareWords(fold(words)).text;

test('marks at the edges are not the words', () => {
  expect(bare('“illegitimate.”')).toBe('illegitimate');
  expect(bare('… and so on,')).toBe('and so on');
  expect(bare('¿Quién?')).toBe('Quién');
});

test('signs that belong to a number or a name stay', () => {
  expect(bare('−5 degrees')).toBe('-5 degrees');
  expect(bare('rose by 5%.')).toBe('rose by 5%');
  expect(bare('£3.50!')).toBe('£3.50');
  expect(bare('#1 in the list')).toBe('#1 in the list');
});

test('what an editor puts in brackets goes: [sic], and a letter in another case', () => {
  expect(bare('[T]he air')).toBe('The air');
  expect(bare('the fowl [sic] air')).toBe('the fowl air');
  expect(bare('the [foul] air')).toBe('the [foul] air');
});

test('words without any of this are the same object, and marks alone are nothing', () => {
  const words = fold('the air');
  expect(bareWords(words)).toBe(words);
  expect(bare('—…')).toBe('');
});

test('dots mark omissions, bracketed or not', () => {
  expect(partsBetweenDots('the air … was foul')).toEqual(['the air', 'was foul']);
  expect(partsBetweenDots('the air [...] was foul')).toEqual(['the air', 'was foul']);
  expect(partsBetweenDots('the air . . . was (…) foul....')).toEqual(['the air', 'was', 'foul']);
  expect(partsBetweenDots('the air was foul.')).toEqual(['the air was foul.']);
});
