// Folding: what printers and programs change in a text without changing its words (quotation marks, dashes,
// spaces, ligatures, soft hyphens) is made the same, with a map back to the original offsets.

/** A text and its folded form. Offsets are UTF-16 code units. */
export interface Folded {
  readonly original: string;
  readonly text: string;
  /** For each code unit of `text`, where the character that it comes from starts in `original`. */
  readonly starts: Uint32Array;
  /** For each code unit of `text`, where that character ends in `original`. */
  readonly ends: Uint32Array;
}

const dropped = /[\u{AD}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}\u{FEFF}]|\u{FE0E}|\u{FE0F}/gu;
const singleMarks = /[‘’‚‛′`´‹›]/gu;
const doubleMarks = /[“”„‟″«»]/gu;
const dashes = /[‐‑‒–—―−]/gu;
// A superscript two is not a two, and a half is not 1 over 2: compatibility folding would say so.
const keptRaw = /^[\u{B2}\u{B3}\u{B9}\u{BC}-\u{BE}\u{2070}-\u{209C}\u{2150}-\u{215F}\u{2189}]$/u;
const space = /^\s+$/u;
const letter = /\p{L}/u;
// A dash at the end of a line ends no half word: only these are put there to break one.
const lineEndHyphen = /^[-‐\u{AD}]$/u;
const softHyphen = '\u{AD}';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Folds typography: NFKC by grapheme, quotation marks and dashes unified, soft hyphens and zero-width
 * characters dropped, white space collapsed and trimmed, words rejoined that a line end had hyphenated.
 * Case is kept.
 */
export function fold(original: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  // Joined at the end: looking back into a string that still grows copies all of it, line by line.
  const pieces: string[] = [];

  const push = (piece: string, start: number, end: number) => {
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  };
  const pop = () => {
    const { length } = pieces.pop() ?? '';
    starts.length -= length;
    ends.length -= length;
  };

  let pending = false;
  let lineBreak = false;
  let beforeSpace = '';
  const isHyphenated = (next: string) => {
    if (!lineBreak || !lineEndHyphen.test(beforeSpace)) return false;
    const half = pieces.at(beforeSpace === softHyphen ? -1 : -2) ?? '';
    return letter.test(half) && letter.test(next);
  };
  const add = (piece: string, start: number, end: number) => {
    if (piece === '') return;
    if (pending && pieces.length > 0) {
      if (!isHyphenated(piece)) push(' ', ends.at(-1) ?? start, start);
      else if (beforeSpace !== softHyphen) pop();
    }
    pending = false;
    lineBreak = false;
    push(piece, start, end);
  };

  for (const { segment, index } of segments(original)) {
    // Folded first: U+FEFF counts as white space and is none, and a space may carry a variation selector.
    const piece = foldGrapheme(segment);
    if (space.test(piece)) {
      if (!pending) beforeSpace = original.charAt(index - 1);
      pending = true;
      if (/[\n\r]/.test(segment)) lineBreak = true;
    } else {
      add(piece, index, index + segment.length);
    }
  }
  const text = pieces.join('');
  return { original, text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

function foldGrapheme(grapheme: string): string {
  if (keptRaw.test(grapheme)) return grapheme;
  // Marks before NFKC, which takes some of them apart, and after it, which makes some out of others.
  const plain = unifyMarks(grapheme.replace(dropped, ''));
  return unifyMarks(plain.normalize('NFKC')).replace(dashes, '-');
}

function unifyMarks(text: string): string {
  return text.replace(singleMarks, "'").replace(doubleMarks, '"');
}

/** Graphemes; runs of plain ASCII are cut by hand, which is many times faster. */
function* segments(text: string): Generator<{ segment: string; index: number }> {
  let at = 0;
  while (at < text.length) {
    let end = at;
    while (end < text.length && text.charCodeAt(end) < 0x80) end++;
    // The last ASCII character may carry a combining mark that follows it.
    const plain = end === text.length ? end : end - 1;
    for (; at < plain; at++) yield { segment: text.charAt(at), index: at };
    if (at >= text.length) return;
    let other = Math.max(end, at + 1);
    while (other < text.length && text.charCodeAt(other) >= 0x80) other++;
    for (const { segment, index } of graphemes.segment(text.slice(at, other))) {
      yield { segment, index: at + index };
    }
    at = other;
  }
}

/** The stretch of the original that a stretch of the folded text stands for. */
export function toOriginal(folded: Folded, start: number, end: number): { start: number; end: number } {
  return { start: folded.starts[start] ?? folded.original.length, end: folded.ends[end - 1] ?? 0 };
}

/** Where in the folded text the first character stands that comes from `at` or later in the original. */
export function toFolded({ starts }: Folded, at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
