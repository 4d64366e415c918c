// Line breaking, as a browser does it with `overflow-wrap: anywhere`: at spaces, after hyphens, dashes
// and question marks, between words of scripts without spaces, and inside a word that is wider than the line.

import { largest } from '../argument/extremes.ts';
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

/** What stays together on a line, with the space after it; widths in em. */
interface Piece {
  readonly text: string;
  /** Without the space after it. */
  readonly own: number;
  readonly full: number;
}

export interface Wrapped {
  readonly lines: readonly string[];
  /** Of the widest line, in em. */
  readonly width: number;
}

/** A text measured once, to be wrapped at any width. White space is collapsed, but no-break spaces stay. */
export function measureText(text: string, face: Face): readonly Piece[] {
  return [...pieces(text)].map((piece) => ({
    text: piece,
    own: textWidth(piece.trimEnd(), face, 1),
    full: textWidth(piece, face, 1),
  }));
}

/** The lines of a text that is `width` pixels wide at `size` pixels of type. */
export function wrapText(text: string, face: Face, size: number, width: number): readonly string[] {
  return breakLines(measureText(text, face), face, width / size).lines;
}

/** In em; what is longer is an address, or no word. */
const longestWord = 12;

/** As many lines as at `measure` em, but of lengths as even as that allows. */
export function balance(measured: readonly Piece[], face: Face, wanted: number): Wrapped {
  // A word is broken only where it is as long as a line of its own.
  const longest = largest(measured.map(({ own }) => own));
  const measure = longest <= longestWord ? Math.max(wanted, longest) : wanted;
  let best = breakLines(measured, face, measure);
  const count = best.lines.length;
  // Long texts are even enough, and what is long takes long.
  if (count < 2 || count > 12) return best;
  let narrow = Math.max(best.width / 2, Math.min(longest, best.width));
  while (best.width - narrow > 0.4) {
    const middle = (narrow + best.width) / 2;
    const tried = breakLines(measured, face, middle);
    if (tried.lines.length <= count && tried.width <= middle) best = tried;
    else narrow = middle;
  }
  return best;
}

function breakLines(measured: readonly Piece[], face: Face, measure: number): Wrapped {
  const lines: string[] = [];
  let width = 0;
  let line = '';
  let used = 0;
  let visible = 0;
  const end = () => {
    lines.push(line.trimEnd());
    width = Math.max(width, visible);
    line = '';
    used = 0;
  };
  for (const { text, own, full } of measured) {
    if (used + own > measure && line.trim() !== '') end();
    if (own > measure) {
      for (const { segment: character } of segmenterOf('grapheme').segment(text)) {
        const more = textWidth(character, face, 1);
        // A space may stick out: it is cut off where the line ends.
        if (used + more > measure && line.trim() !== '' && character.trim() !== '') end();
        line += character;
        used += more;
        if (character.trim() !== '') visible = used;
      }
    } else {
      line += text;
      visible = used + own;
      used += full;
    }
  }
  if (line.trim() !== '') end();
  return { lines, width };
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
