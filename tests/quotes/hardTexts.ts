// Texts and quotations that make a search hard: repetition, words that stand everywhere, likenesses everywhere.

import type { QuoteSelectors } from '../../src/quotes/locate.ts';
import { generatedText } from './generatedText.ts';
import type { Random } from './random.ts';

const repeated = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** A piece repeated, with letters exchanged here and there. */
function nearlyRepeated(random: Random, piece: string, length: number): string {
  const units = repeated(piece, length).split('');
  for (let changes = 1 + random.below(Math.ceil(length / 50)); changes > 0; changes--)
    units[random.below(length)] = random.of(['a', 'b', ' ', 'é', '字']);
  return units.join('');
}

const drawn = (random: Random, letters: string[], length: number) =>
  Array.from({ length }, () => random.of(letters)).join('');

/** Each makes a text of about so many code units. */
const hardTexts: Record<string, (random: Random, length: number) => string> = {
  'one word again and again': (random, length) =>
    repeated(random.of(['a ', 'the ', 'a', 'ab ab. ', 'Foo. ']), length),
  periodic: (random, length) =>
    repeated(`${drawn(random, ['a', 'b', 'c', ' '], 2 + random.below(1500))} `, length),
  'nearly periodic': (random, length) =>
    nearlyRepeated(random, `${drawn(random, ['a', 'b', ' '], 1 + random.below(60))} `, length),
  'two letters': (random, length) => drawn(random, ['a', 'b', 'ab', ' '], length),
  'words of one letter': (random, length) => drawn(random, ['a ', 'b ', 'I ', 'o. '], length >> 1),
  marks: (random, length) => drawn(random, ['.', ',', '…', '-', '"', '’', ' ', '—'], length),
  'combining marks': (random, length) =>
    drawn(random, ['e\u{301}', 'a\u{308}', 'o\u{323}\u{301}', ' '], length >> 1),
  'no spaces': (random, length) => drawn(random, [...'那座桥是年修的村里人'], length),
  'one sentence in one paragraph': (random, length) =>
    nearlyRepeated(random, 'The long bridge at Marlow was repaired by nobody in the spring ', length),
  prose: (random, length) => generatedText(1 + random.below(1e6), length).slice(0, length),
};

export const hardKinds = Object.keys(hardTexts);

export function hardText(kind: string, random: Random, length: number): string {
  return (hardTexts[kind] as (typeof hardTexts)[string])(random, length);
}

/** A quotation of at most so many code units: of the text, nearly of it everywhere, or of words that stand everywhere. */
export function hardQuotation(random: Random, text: string, longest: number, key: string): QuoteSelectors {
  const piece = (length: number) => {
    const start = random.below(Math.max(1, text.length - length));
    return text.slice(start, start + length);
  };
  const damaged = (words: string) => {
    const units = words.split('');
    for (let changes = 1 + random.below(Math.ceil(units.length / 8)); changes > 0; changes--)
      units[random.below(units.length)] = random.of(['', 'x', 'a', ' ', 'not ', ' b ']);
    return units.join('');
  };
  const lengths = [1, 3, 5, 24, 26, 40, 100, 400, 2000, Math.min(longest, text.length)];
  const words = random.of<() => string>([
    () => piece(random.of(lengths)),
    () => damaged(piece(random.of(lengths))),
    () => damaged(piece(random.of(lengths))),
    () => `${piece(random.of(lengths))}x`,
    () => `x${piece(random.of(lengths))}`,
    () => repeated(random.of(['a ', 'b a ', 'the ', '. ']), random.of(lengths)),
    () => random.of(['the', 'a', 'a a a', 'of', '的', 'is', '…']),
  ]);
  const isInParts = random.oneIn(4);
  const parts = Array.from({ length: isInParts ? random.of([2, 5, 50]) : 1 }, words).map((part) =>
    part.slice(0, isInParts ? longest / 50 : longest),
  );
  return {
    key,
    parts,
    verbatim: true,
    ...(random.oneIn(3) ? { prefix: random.oneIn(2) ? words() : 'a ' } : {}),
    ...(random.oneIn(3) ? { suffix: random.oneIn(2) ? words() : ' a' } : {}),
    ...(random.oneIn(4) ? { paragraph: 1 } : {}),
    ...(random.oneIn(8) ? { passage: { start: piece(3), end: piece(3) } } : {}),
  };
}
