// Line breaking, as a browser does it with `overflow-wrap: anywhere`: at spaces, after hyphens, dashes
// and question marks, between words of scripts without spaces, and inside a word that is wider than the line.

import { type Face, textWidth } from './textWidth.ts';

/** Scripts without spaces in which a line may end after any character, and those in which only after a word. */
const anywhere = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const byWords = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const spaceless = new RegExp(`${anywhere.source}|${byWords.source}`, 'u');
const parts = new RegExp(
  `${anywhere.source}+|${byWords.source}+|(?:(?!${anywhere.source}|${byWords.source}).)+`,
  'gsu',
);
const afterHyphens = /(?<=[^\s\p{Pd}](?:\p{Pd}|\?)|\u{200B})(?=[\p{L}\p{N}])/u;
/** What never begins a line, and what never ends one. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}\s々〻ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ〜]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

const segmenters = new Map<string, Intl.Segmenter>();
/** Made when it is first needed: that takes as long as the layout of a map, and most texts need none. */
function segmenterOf(granularity: 'word' | 'grapheme'): Intl.Segmenter {
  const segmenter = segmenters.get(granularity) ?? new Intl.Segmenter('und', { granularity });
  segmenters.set(granularity, segmenter);
  return segmenter;
}

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
      for (const { segment: character } of segmenterOf('grapheme').segment(piece)) {
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
export function* pieces(text: string): Generator<string> {
  for (const [run] of text
    .replace(/[^\S\u{A0}\u{202F}]+/gu, ' ')
    .trim()
    .matchAll(/[^ ]+ ?/gu)) {
    if (!spaceless.test(run)) {
      yield* run.split(afterHyphens);
      continue;
    }
    let held = '';
    for (const segment of unbroken(run)) {
      if (held !== '' && !closing.test(segment) && !opening.test(held)) {
        yield held;
        held = '';
      }
      held += segment;
    }
    if (held !== '') yield held;
  }
}

/** What a run of mixed scripts falls into: words or characters, and what other scripts write between them. */
function* unbroken(run: string): Generator<string> {
  for (const [part] of run.matchAll(parts)) {
    if (!spaceless.test(part)) {
      yield* part.split(afterHyphens);
      continue;
    }
    const granularity = anywhere.test(part) ? 'grapheme' : 'word';
    for (const { segment } of segmenterOf(granularity).segment(part)) yield segment;
  }
}
