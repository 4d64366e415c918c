// Where the characters end that people see as one: a letter with its accents, a flag, a family of emoji.

// Code units that stand alone beside one of their own kind, in ranges from-to (grapheme break property Other,
// Control or Hangul LV and LVT, UAX #29), and those that always belong to what stands before them (Extend and
// SpacingMark): most of what texts are made of need not go through the segmenter.
const alone =
  '0-2ff 370-482 48a-590 5be-5be 5d0-5f4 606-60f 61b-64a 660-66f 671-6d5 6ee-6ff e01-e30 e32-e32 e40-e46 e4f-e5b ' +
  '10a0-10ff 1e00-200b 200e-20cf 2100-2cee 2e00-3029 3030-3098 309b-a4cf ac00-d7a3 e000-fb1d fb1f-fdff fe10-fe19 ' +
  'fe30-ff9d ffa0-fffd';
const attached =
  '300-36f 483-489 591-5bd 5bf-5bf 5c1-5c2 610-61a 64b-65f 670-670 6d6-6dc 6df-6e4 6e7-6e8 6ea-6ed e31-e31 e33-e3a ' +
  'e47-e4e 20d0-20f0 302a-302f 3099-309a fe00-fe0f fe20-fe2f ff9e-ff9f';

const [isAlone, isAttached] = [alone, attached].map((ranges) => {
  const units = new Uint8Array(0x10000);
  for (const range of ranges.split(' ')) {
    const [from = 0, to = 0] = range.split('-').map((edge) => Number.parseInt(edge, 16));
    units.fill(1, from, to + 1);
  }
  return units;
}) as [Uint8Array, Uint8Array];

/** What takes no marks, whatever stands behind it. */
const control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** The segmenter's time grows with the square of what it is given. */
const longestRun = 64;

/** Whether a grapheme surely ends between these two code units. */
export function breaksBetween(before: number, after: number): boolean {
  return isAlone[before] === 1 && isAlone[after] === 1;
}

/**
 * The ends of the graphemes (offsets in UTF-16 code units) from `start` on, where one begins: at least one of
 * them, at most up to the next place where `breaksBetween` holds.
 */
export function graphemeEnds(text: string, start: number): number[] {
  const { length } = text;
  const first = text.charCodeAt(start);
  let end = start + 1;
  if (isAlone[first] && !control.test(text.charAt(start))) {
    while (end < length && isAttached[text.charCodeAt(end)]) end++;
    if (end === length || isAlone[text.charCodeAt(end)]) return [end];
  }
  let limit = Math.min(length, start + longestRun);
  // Half a surrogate pair is not seen to go with what stands before it.
  if (limit < length && /[\u{D800}-\u{DBFF}]/u.test(text.charAt(limit - 1))) limit++;
  while (end < limit && !breaksBetween(text.charCodeAt(end - 1), text.charCodeAt(end))) end++;
  const run = text.slice(start, end);
  const ends = Array.from(segmenter.segment(run), ({ index, segment }) => start + index + segment.length);
  // The last one may go on beyond the limit. A single one that long is no character of any language.
  if (end === limit && end < length && ends.length > 1) ends.pop();
  return ends;
}
