// How wide a text is in the map's own fonts, without a screen: advance widths measured once from Source Serif 4
// and Source Sans 3. A browser test holds the tables against the fonts.

export type Face = 'serif' | 'serifBold' | 'sans' | 'sansBold';

// Hundredths of an em for U+0020 to U+007E, without kerning.
const ascii: Record<Face, readonly number[]> = {
  serif: table(
    '24 29 38 52 52 93 73 18 36 36 46 53 30 32 30 34 53 53 53 53 53 53 53 53 53 53 30 30 53 53 53 41 83 71 65 66 74 64 61 72 81 38 38 71 62 93 77 74 62 74 69 54 63 76 71 100 67 67 59 33 34 33 53 51 40 54 62 52 61 53 37 56 64 33 30 59 33 95 64 58 62 60 46 46 36 63 58 84 57 59 49 36 29 36 53',
  ),
  serifBold: table(
    '23 31 42 54 54 95 74 21 38 38 46 55 31 33 31 36 55 55 55 55 55 55 55 55 55 55 31 31 55 55 55 43 87 71 67 66 74 63 61 72 81 39 39 73 62 93 76 74 64 74 71 56 65 76 71 102 68 67 59 36 36 36 55 53 40 55 63 53 62 54 37 57 65 34 31 62 34 96 65 59 63 61 47 47 37 64 58 85 58 59 50 36 30 36 55',
  ),
  sans: table(
    '20 29 43 50 50 82 61 25 30 30 42 50 25 31 25 35 50 50 50 50 50 50 50 50 50 50 25 25 50 50 50 42 85 54 59 57 61 53 49 62 65 26 48 58 49 73 65 66 57 66 57 53 54 64 51 79 51 48 54 30 35 30 50 50 54 50 55 46 55 50 29 50 54 25 25 49 25 83 55 54 55 55 35 42 34 54 47 72 45 47 42 30 24 30 50',
  ),
  sansBold: table(
    '20 31 48 51 51 84 64 27 32 32 44 51 27 32 27 34 51 51 51 51 51 51 51 51 51 51 27 27 51 51 51 44 87 56 60 58 62 54 51 63 66 28 49 60 50 74 66 67 58 67 59 54 55 65 54 80 54 50 54 32 34 32 51 50 55 52 56 46 56 51 32 52 56 26 26 52 27 84 56 55 56 56 37 43 36 56 49 75 48 49 44 32 25 32 51',
  ),
};

const unseen = /[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}]/u;
const half = /[\u{FF61}-\u{FFDC}]/u;
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u{3000}-\u{303F}\u{FF00}-\u{FF60}]/u;
const pictures = /\p{Extended_Pictographic}/u;
const joiner = '\u{200D}';

// Hundredths of an em for a letter of other scripts, on average over running text in Noto's fonts and a little
// more; spacing marks are counted as half a letter.
const scripts: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u, 53],
  [/\p{Script=Hebrew}|\p{Script=Devanagari}|\p{Script=Gujarati}/u, 58],
  [/\p{Script=Thai}|\p{Script=Lao}/u, 56],
  [/\p{Script=Khmer}/u, 60],
  [/\p{Script=Bengali}|\p{Script=Gurmukhi}|\p{Script=Kannada}/u, 66],
  [/\p{Script=Armenian}|\p{Script=Georgian}|\p{Script=Ethiopic}/u, 69],
  [/\p{Script=Telugu}/u, 76],
  [/\p{Script=Sinhala}/u, 90],
  [/\p{Script=Myanmar}|\p{Script=Tamil}|\p{Script=Malayalam}/u, 99],
];
// Of these the map's own fonts have the letters.
const ownScripts: readonly (readonly [RegExp, Record<'serif' | 'sans', number>])[] = [
  [/\p{Script=Cyrillic}/u, { serif: 62, sans: 54 }],
  [/\p{Script=Greek}/u, { serif: 56, sans: 50 }],
];

const others: Record<Face, Map<string, number>> = {
  serif: new Map(),
  serifBold: new Map(),
  sans: new Map(),
  sansBold: new Map(),
};

const ours = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Whether the map brings a font for all of a text; in others nobody knows which font it is shown in. */
export function hasOwnFont(text: string): boolean {
  return ours.test(text) && !/\p{Emoji_Presentation}/u.test(text);
}

/** Width in pixels at `size` pixels. Characters outside the tables are estimated, rather too wide. */
export function textWidth(text: string, face: Face, size: number): number {
  const widths = ascii[face];
  let hundredths = 0;
  let before = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code >= 0x20 && code < 0x7f) hundredths += widths[code - 0x20] ?? 60;
    // Pictures that are joined are one picture.
    else if (before !== joiner || !pictures.test(character)) hundredths += otherWidth(character, face);
    before = character;
  }
  return (hundredths / 100) * size;
}

function otherWidth(character: string, face: Face): number {
  let hundredths = others[face].get(character);
  if (hundredths === undefined) {
    hundredths = estimate(character, face);
    others[face].set(character, hundredths);
  }
  return hundredths;
}

function estimate(character: string, face: Face): number {
  if ('‘’‚‹›'.includes(character)) return 27;
  if ('“”„«»'.includes(character)) return 50;
  if (character === '\u{A0}') return ascii[face][0] ?? 24;
  if (unseen.test(character)) return 0;
  if (half.test(character)) return 52;
  if (wide.test(character)) return 102;
  if (pictures.test(character)) return 125;
  const base = character.normalize('NFD').charCodeAt(0);
  if (base >= 0x41 && base < 0x7f) return (ascii.serifBold[base - 0x20] ?? 60) + 2;
  if (character === '—' || character === '…') return 97;
  const capital = /\p{Lu}/u.test(character) ? 12 : 0;
  const own = ownScripts.find(([script]) => script.test(character))?.[1];
  if (own) return own[face.startsWith('sans') ? 'sans' : 'serif'] + capital;
  const letter = scripts.find(([script]) => script.test(character))?.[1] ?? 64;
  return /\p{Mc}/u.test(character) ? letter / 2 : letter + capital;
}

function table(text: string): readonly number[] {
  return text.split(' ').map(Number);
}
