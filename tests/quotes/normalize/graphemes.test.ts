import { expect, test } from 'vitest';
import { breaksBetween, graphemeEnds } from '../../../src/quotes/normalize/graphemes.ts';
import { loggedSeed } from '../../properties.ts';
import { randomFrom } from '../random.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const bySegmenter = (text: string) =>
  Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length);

/** The ends in a whole text, as folding goes through it. */
function endsIn(text: string): number[] {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at = ends.at(-1) ?? text.length) {
    const unit = text.charCodeAt(at);
    const isAlone = breaksBetween(unit, at + 1 < text.length ? text.charCodeAt(at + 1) : 0x20);
    ends.push(...(isAlone ? [at + 1] : graphemeEnds(text, at)));
  }
  return ends;
}

test('every code unit that is taken to stand alone does so for the segmenter, too', () => {
  let alone = 0;
  const wrong: string[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    if (!breaksBetween(unit, unit)) continue;
    alone++;
    const character = String.fromCharCode(unit);
    if (bySegmenter(`x${character}水`).length !== 3) wrong.push(unit.toString(16));
  }
  expect(alone).toBeGreaterThan(50_000);
  expect(wrong).toEqual([]);
});

test.each([
  ['letters with their accents', 'cafe\u{301} a\u{30A}\u{301}'],
  ['emoji made of several', '👩‍🚀👨‍👩‍👧 ☺\u{FE0F}'],
  ['flags, two letters each', '🇬🇧🇫🇷🇩🇪'],
  ['syllables of separate jamo', '\u{1112}\u{1161}\u{11AB}가\u{11A8}'],
  ['Devanagari, Thai and vocalised Hebrew', 'क्षि नमस्ते น้ำดื่ม מִים'],
  ['marks without a letter, behind a line end', '\n\u{301}a \u{200B}\u{301}'],
])('%s', (_, text) => {
  expect(endsIn(text)).toEqual(bySegmenter(text));
});

test('random texts are cut as the segmenter cuts them, but for the line ends of Windows', () => {
  const random = randomFrom(loggedSeed('graphemes'));
  const pieces = [
    'a',
    ' ',
    '\n',
    'é',
    '\u{301}',
    '\u{30A}',
    '水',
    'か',
    '\u{3099}',
    '👩',
    '\u{200D}',
    '🚀',
    '🇬',
    '🇧',
    '가',
  ].concat([
    '\u{11A8}',
    'क',
    '\u{94D}',
    'ษ',
    '\u{E33}',
    'م',
    '\u{64B}',
    '\u{FE0F}',
    '☺',
    '𠮷',
    '\u{AD}',
    '\u{FEFF}',
    '’',
  ]);
  let ran = 0;
  for (; ran < 2000; ran++) {
    const text = Array.from({ length: random.below(30) }, () => random.of(pieces)).join('');
    expect(endsIn(text), JSON.stringify(text)).toEqual(bySegmenter(text));
  }
  expect(ran).toBe(2000);
});

test('long runs without a plain letter are cut in the same places', () => {
  const flags = '🇬🇧🇫🇷'.repeat(100);
  expect(endsIn(flags)).toEqual(bySegmenter(flags));
  const families = '👩‍🚀'.repeat(90);
  expect(endsIn(families)).toEqual(bySegmenter(families));
});
