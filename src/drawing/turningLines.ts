// A browser finds the direction of every character in the whole paragraph, and then breaks lines. On cards and in
// drawings each line is a text of its own, and a hyphen or a figure at its end would go by what stands on that line only.

import { firstStrong } from '../labels/readingDirection.ts';

const leftToRight = '\u{200E}';
const rightToLeft = '\u{200F}';
/** The mark that counts as a letter of Arabic, next to which figures are read in its own way. */
const arabicLetter = '\u{61C}';

const arabic =
  /[\u{600}-\u{7BF}\u{860}-\u{8FF}\u{FB50}-\u{FDFF}\u{FE70}-\u{FEFF}\u{10D00}-\u{10D3F}\u{1EE00}-\u{1EEFF}\u{61C}]/u;

/** Lines of one text, with unseen marks that stand for the letters before and after each. */
export function turningLines(lines: readonly string[]): string[] {
  if (lines.length < 2 || !lines.some(turns)) return [...lines];
  let before = '';
  const after = lines.map(markOfFirst);
  for (let at = after.length - 2; at >= 0; at--) after[at] ||= after[at + 1] ?? '';
  return lines.map((line, at) => {
    const marked = `${before}${line}${after[at + 1] ?? ''}`;
    before = markOfLast(line) || before;
    return marked;
  });
}

function turns(line: string): boolean {
  return [...line].some((character) => firstStrong(character)?.leftwards);
}

function markOfFirst(text: string): string {
  const first = firstStrong(text);
  if (!first) return '';
  return first.leftwards ? (arabic.test(first.letter) ? arabicLetter : rightToLeft) : leftToRight;
}

function markOfLast(line: string): string {
  const last = [...line].findLast((character) => firstStrong(character));
  return last === undefined ? '' : markOfFirst(last);
}
