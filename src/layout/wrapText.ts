// Line breaking, as a browser does it with `overflow-wrap: anywhere`: at spaces, after hyphens and dashes,
// between words of scripts without spaces, and inside a word that is wider than the line.

import { type Face, textWidth } from './textWidth.ts';

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const words = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * The lines of a text that is `width` pixels wide at `size` pixels of type. White space is collapsed, but
 * no-break spaces stay.
 */
export function wrapText(text: string, face: Face, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces(text)) {
    const own = textWidth(piece.trimEnd(), face, size);
    if (used + own > width && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    if (own > width) {
      for (const character of piece) {
        const more = textWidth(character, face, size);
        // A space may stick out: it is cut off where the line ends.
        if (used + more > width && line.trim() !== '' && character.trim() !== '') {
          lines.push(line.trimEnd());
          line = '';
          used = 0;
        }
        line += character;
        used += more;
      }
    } else {
      line += piece;
      used += textWidth(piece, face, size);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Pieces that stay together, each with the space after it. */
function* pieces(text: string): Generator<string> {
  for (const [run] of text
    .replace(/[^\S\u{A0}\u{202F}]+/gu, ' ')
    .trim()
    .matchAll(/[^ ]+ ?/gu)) {
    if (!spaceless.test(run)) {
      yield* run.split(/(?<=[^\s\p{Pd}]\p{Pd})(?=[\p{L}\p{N}])/u);
      continue;
    }
    let held = '';
    for (const { segment } of words.segment(run)) {
      // Closing punctuation stays with the word before it.
      if (held !== '' && !/^[\p{Pe}\p{Pf}\p{Po}\s]/u.test(segment)) {
        yield held;
        held = '';
      }
      held += segment;
    }
    if (held !== '') yield held;
  }
}
