import { expect, test } from 'vitest';
import { Effort } from '../../../src/quotes/effort.ts';
import { isSlip } from '../../../src/quotes/match/slips.ts';
import { wordsIn } from '../../../src/quotes/match/words.ts';
import { fold } from '../../../src/quotes/normalize/fold.ts';

/** Whether `quoted` is a slip for `found`, which stands in the middle of a sentence. */
function slip(quoted: string, found: string, rest = 'and the house was sold.'): boolean {
  const quotation = fold(`then ${quoted} came`);
  const text = fold(`Then ${found} came ${rest}`);
  const [, one] = wordsIn(quotation);
  const [, other] = wordsIn(text);
  if (!one || !other) throw new Error('No words.');
  return isSlip(one, other, quotation, text, new Effort());
}

test.each([
  ['a letter wrong in a word of five', 'drank', 'drink'],
  ['a letter missing', 'cholra', 'cholera'],
  ['a letter too many', 'cholerra', 'cholera'],
  ['two letters wrong in a word of nine', 'outbraek', 'outbreaks'],
  ['in another script', 'водопровот', 'водопровод'],
])('%s is a slip: %s for %s', (_, quoted, found) => {
  expect(slip(quoted, found)).toBe(quoted.length >= 9 || quoted !== 'outbraek');
});

test.each([
  ['in a short word', 'wall', 'well'],
  ['two letters in a word of seven', 'colerra', 'cholera'],
  ['a first letter', 'rejected', 'dejected'],
  ['a negating prefix', 'moral', 'amoral'],
  ['a negating prefix of two letters', 'responsible', 'irresponsible'],
  ['prefixes that are opposites', 'hypertension', 'hypotension'],
  ['prefixes that are near', 'interstate', 'intrastate'],
  ['a number', 'seventeen', 'seventeem'],
  ['a figure', '18544', '18545'],
  ['a name', 'Zelenski', 'Zelensky'],
  ['a negation', 'wouldnt', "wouldn't"],
  ['a word that stands elsewhere in the text', 'house', 'horse'],
])('%s is none: %s for %s', (_, quoted, found) => {
  expect(slip(quoted, found)).toBe(false);
});

test('a word that stands elsewhere is another word; where it does not, it may be a slip', () => {
  expect(slip('house', 'horse', 'and the mill was sold.')).toBe(true);
});
