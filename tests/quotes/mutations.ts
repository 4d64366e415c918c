// Places in a text that somebody may quote, and what may happen to the words on the way.

import type { Random } from './random.ts';

export interface Excerpt {
  start: number;
  end: number;
}

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const word = /[\p{L}\p{N}]/u;
const wordSegments = new Intl.Segmenter('und', { granularity: 'word' });

/** The words of a text in small letters, as anybody would count them; written apart from the engine's own. */
export function keysOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .replace(/[\u{AD}\u{200B}-\u{200F}\u{2060}]/gu, '')
    .replace(/[’‘`´]/gu, "'")
    .toLowerCase()
    .split(/\s+/u)
    .flatMap((run) => [...wordSegments.segment(run)].filter(({ isWordLike }) => isWordLike))
    .map(({ segment }) => segment);
}

/** Where in a text a quotation may begin or end without cutting a word or a number. */
export function edgesOf(text: string): { starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: run, index } of text.matchAll(/\S+/gu)) {
    const core = /[\p{L}\p{N}−$£][\s\S]*[\p{L}\p{N}\p{M}%]|[\p{L}\p{N}]/u.exec(run);
    if (!core) continue;
    // Between clauses of a script without spaces, too.
    const pieces = spaceless.test(run)
      ? [...core[0].matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
      : [{ 0: core[0], index: 0 }];
    for (const piece of pieces) {
      const start = index + core.index + (piece.index ?? 0);
      starts.push(start);
      ends.push(start + piece[0].length);
    }
  }
  return { starts, ends };
}

/** Some words in a row, of one paragraph. */
export function excerptFrom(
  text: string,
  { starts, ends }: ReturnType<typeof edgesOf>,
  random: Random,
  least = 5,
  most = 30,
): Excerpt {
  for (;;) {
    const first = random.below(starts.length - most);
    const start = starts[first] ?? 0;
    const end = ends[first + least - 1 + random.below(most - least + 1)] ?? 0;
    if (!text.slice(start, end).includes('\n\n')) return { start, end };
  }
}

const noes: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Cyrillic}/u, ['не', 'никогда', 'ні']],
  [/\p{Script=Arabic}/u, ['لا', 'لم']],
  [/\p{Script=Hebrew}/u, ['לא']],
  [/\p{Script=Greek}/u, ['δεν']],
  [/\p{Script=Devanagari}/u, ['नहीं']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ない']],
  [/\p{Script=Han}/u, ['不', '没有']],
  [/[ßüöä]|\bder\b|\bdie\b/u, ['nicht', 'nie', 'kein']],
  [/[éèêç]/u, ['pas', 'jamais', 'nunca']],
  [/./u, ['not', 'never', 'no', 'hardly']],
];
const strangers = 'lantern whistle granite orchard umbrella velvet compass thunder pocket gravel'.split(' ');

/** The runs between spaces; in a script without spaces, its words. */
function piecesOf(quote: string): string[] {
  return quote
    .split(/(?<=\s)/u)
    .flatMap((run) =>
      spaceless.test(run) ? [...wordSegments.segment(run)].map(({ segment }) => segment) : [run],
    );
}

/** The indices of the pieces that hold words. */
const wordy = (pieces: string[]) => pieces.flatMap((piece, index) => (word.test(piece) ? [index] : []));
const spacingOf = (quote: string) => (spaceless.test(quote) ? '' : ' ');

/** Each gives the quotation with other words; null where it cannot. */
export const changesOfWords: Record<
  string,
  (quote: string, random: Random, others: readonly string[]) => string | null
> = {
  'a negation put in': (quote, random) => {
    const pieces = piecesOf(quote);
    const no = random.of(noes.find(([script]) => script.test(quote))?.[1] ?? ['not']);
    return pieces
      .toSpliced(1 + random.below(Math.max(1, pieces.length - 1)), 0, no + spacingOf(quote))
      .join('');
  },
  'a digit changed': (quote, random) => {
    const digits = [...quote.matchAll(/\d/gu)];
    if (digits.length === 0) return null;
    const { 0: digit, index } = random.of(digits);
    const other = (Number(digit) + 1 + random.below(9)) % 10;
    return quote.slice(0, index) + other + quote.slice(index + 1);
  },
  'a word dropped': (quote, random) => {
    const pieces = piecesOf(quote);
    const inner = wordy(pieces).slice(1, -1);
    return inner.length === 0 ? null : pieces.toSpliced(random.of(inner), 1).join('');
  },
  'a word added': (quote, random, others) => {
    const pieces = piecesOf(quote);
    const added = random.oneIn(2) ? random.of(others) : random.of(strangers);
    return pieces.toSpliced(random.below(pieces.length), 0, added + spacingOf(quote)).join('');
  },
  'a word replaced': (quote, random, others) => {
    const pieces = piecesOf(quote);
    const at = random.of(wordy(pieces));
    const other = random.oneIn(4) ? random.of(strangers) : random.of(others);
    // The marks and spaces round it stay.
    const core = /[\p{L}\p{N}][^\s]*[\p{L}\p{N}\p{M}]|[\p{L}\p{N}]/u;
    return pieces
      .with(
        at,
        (pieces[at] ?? '').replace(core, () => other),
      )
      .join('');
  },
  'two words exchanged': (quote, random) => {
    const pieces = quote.split(' ');
    if (pieces.length < 3) return null;
    const at = random.below(pieces.length - 1);
    const [one = '', two = ''] = pieces.slice(at, at + 2);
    return pieces.toSpliced(at, 2, two, one).join(' ');
  },
  'a number word changed': (quote, random) => {
    const other = {
      seven: 'eleven',
      nineteen: 'ninety',
      ninety: 'nineteen',
      'eighty-three': 'three',
      twenty: 'sixty',
    };
    const found = Object.entries(other).filter(([one]) => new RegExp(`\\b${one}\\b`, 'u').test(quote));
    if (found.length === 0) return null;
    const [one, two] = random.of(found);
    return quote.replace(one, two);
  },
  'a word turned round by its prefix': (quote, random) => {
    const pairs = [
      ['unhappy', 'happy'],
      ['happy', 'unhappy'],
      ['amoral', 'moral'],
      ['moral', 'immoral'],
      ['inclusion', 'exclusion'],
      ['exclusion', 'inclusion'],
      ['approved', 'disapproved'],
      ['non-resident', 'resident'],
      ['adopted', 'adapted'],
      ['known', 'unknown'],
      ['ordinary', 'extraordinary'],
    ] as const;
    const found = pairs.filter(([one]) => new RegExp(`\\b${one}\\b`, 'u').test(quote));
    if (found.length === 0) return null;
    const [one, two] = random.of(found);
    return quote.replace(one, two);
  },
};

/** A run of letters long enough to be broken, without its first and last. */
const longWord = /[\p{L}\p{M}]{6,}/gu;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const inside = (text: string, random: Random, put: string) =>
  text.replace(longWord, (letters) => {
    const units = Array.from(graphemes.segment(letters), ({ segment }) => segment);
    if (units.length < 4) return letters;
    const at = 2 + random.below(units.length - 3);
    return random.oneIn(2) ? letters : [...units.slice(0, at), put, ...units.slice(at)].join('');
  });
/** Letters that come back as they were. */
const recased = (text: string, to: (letter: string) => string) =>
  Array.from(text, (letter) => {
    const other = to(letter);
    return other.length === letter.length && other.toLowerCase() === letter.toLowerCase() ? other : letter;
  }).join('');

/** Each leaves the words as they are, and may leave everything so. */
export const changesOfTypography: Record<string, (quote: string, random: Random) => string> = {
  'quotation marks': (quote, random) =>
    random.oneIn(2)
      ? quote.replace(/[“”„«»]/gu, '"').replace(/[‘’]/gu, "'")
      : quote.replace(/[“„]/gu, '«').replace(/”/gu, '»').replace(/[‘’]/gu, '′'),
  dashes: (quote, random) =>
    quote.replace(/[–—−]/gu, () => random.of(['–', '—', '―'])).replace(/(?<=\p{L})-(?=\p{L})/gu, '‑'),
  spaces: (quote, random) =>
    quote.replace(/\s+/gu, () => random.of(['\u{A0}', '  ', '\n', ' \r\n ', '\t', '\u{202F}', ' '])),
  'soft hyphens and the like': (quote, random) =>
    inside(quote, random, random.of(['\u{AD}', '\u{200B}', '\u{2060}'])),
  'separate accents': (quote) => quote.normalize('NFD'),
  'accents put together': (quote) => quote.normalize('NFC'),
  'words broken at line ends': (quote, random) =>
    inside(quote, random, random.of(['-\n', '‐\r\n  ', '\u{AD}\n'])),
  case: (quote, random) =>
    random.oneIn(2)
      ? recased(quote, (letter) => letter.toUpperCase())
      : recased(quote, (letter) => letter.toLowerCase()),
  'ligatures and wide letters': (quote, random) =>
    random.oneIn(2)
      ? quote.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ').replaceAll('ff', 'ﬀ')
      : quote.replace(/[A-Za-z0-9]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
};
