// Text as it is searched: small letters without accents, vowel points and typography. Small letters and vowel points
// are those of quotations (quotes/normalize/letters.ts); accents, which a quotation must keep, are left out here as well.

import { smallLetters } from '../quotes/normalize/letters.ts';

/** A text with the way back from its plain form. Offsets are UTF-16 code units. */
export interface Traced {
  readonly plain: string;
  /** For each code unit of `plain`, where the character that it comes from starts in the original. */
  readonly starts: readonly number[];
  /** Where the original ends, white space at its end not counted. */
  readonly end: number;
}

const ascii = /^[\n\r\t -~]*$/;
const spaces = /\s+/g;
const singleMarks = /[‘’‚‛′`´‹›]/g;
const doubleMarks = /[“”„‟″«»]/g;
const dashes = /[‐‑‒–—―−]/g;
// Invisible characters.
const dropped = /[\u{AD}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}\u{FEFF}]/gu;
// Accents, and the hamza taken off its letter. In the scripts of India and of Thailand marks are vowels, and in
// Japanese they make another consonant: those stay.
const accents =
  /(?![\u{3099}\u{309A}])(?=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Cyrillic}])\p{M}/gu;

// What Unicode does not take apart, and spellings of the same letter. The Arabic ones are those of Lucene's
// ArabicNormalizer, and the Persian twins of two letters.
const sameLetters = new Map(
  Object.entries({
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ى: 'ي',
    ی: 'ي',
    ک: 'ك',
    ة: 'ه',
  }),
);
const special = new RegExp(`[${[...sameLetters.keys()].join('')}]`, 'g');

/** The plain form, white space left as it is. Letter by letter gives the same as the whole at once. */
function plainLetters(text: string): string {
  if (ascii.test(text)) return text.replaceAll('`', "'").toLowerCase();
  const unaccented = text
    .replace(singleMarks, "'")
    .replace(doubleMarks, '"')
    .normalize('NFKD')
    // What only now is one: the Greek varia, the full-width grave accent, the primes of a triple prime.
    .replace(singleMarks, "'")
    .replace(accents, '')
    .replace(dropped, '')
    .replace(dashes, '-');
  return smallLetters(unaccented).replace(special, (letter) => sameLetters.get(letter) ?? letter);
}

/** Small letters without accents, marks of typography unified, each white space one space. */
export function plainText(text: string): string {
  return plainLetters(text).replace(spaces, ' ').trim();
}

/** The same with the way back. Slower: for what is shown. */
export function traced(text: string): Traced {
  const pieces: string[] = [];
  const starts: number[] = [];
  let at = 0;
  let gap = -1;
  for (const letter of text) {
    for (const unit of plainLetters(letter)) {
      if (/\s/.test(unit)) {
        if (gap < 0) gap = at;
        continue;
      }
      if (gap >= 0 && pieces.length > 0) {
        pieces.push(' ');
        starts.push(gap);
      }
      gap = -1;
      pieces.push(unit);
      for (let more = 0; more < unit.length; more++) starts.push(at);
    }
    at += letter.length;
  }
  return { plain: pieces.join(''), starts, end: gap < 0 ? text.length : gap };
}

const wordy = /[\p{L}\p{N}\p{M}]/u;
// Where no spaces stand between words, each letter may begin and end one.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u{3099}\u{309A}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a letter of a word stands here, and none of a script without spaces. */
function inWord(plain: string, at: number): boolean {
  const code = plain.charCodeAt(at);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  const letter = plain.charAt(at);
  return wordy.test(letter) && !unspaced.test(letter);
}

/** Whether one word may end and another begin before what stands at `at` of a plain text. */
export function isEdge(plain: string, at: number): boolean {
  return at <= 0 || at >= plain.length || !inWord(plain, at - 1) || !inWord(plain, at);
}
