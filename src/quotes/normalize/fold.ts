// Folding: what printers and programs change in a text without changing its words (quotation marks, dashes,
// spaces, ligatures, soft hyphens) is made the same, with a map back to the original offsets.

import { atOnce, Effort, type Sliced } from '../effort.ts';
import { fromUnits } from './fromUnits.ts';
import { breaksBetween, graphemeEnds } from './graphemes.ts';

/** Part of a folded text, in offsets of it. */
export interface FoldedRange {
  from: number;
  to: number;
}

/** A text and its folded form. Offsets are UTF-16 code units. */
export interface Folded {
  readonly original: string;
  readonly text: string;
  /** For each code unit of `text`, where the character that it comes from starts in `original`. */
  readonly starts: Uint32Array;
  /** For each code unit of `text`, where that character ends in `original`. */
  readonly ends: Uint32Array;
  /**
   * Where in `text` a word goes on that a hyphen had broken at the end of a line: whether the hyphen is the
   * word's own ("eighty-three") or the printer's cannot be seen.
   */
  readonly rejoined: readonly number[];
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

/**
 * Folds typography: NFKC by grapheme, quotation marks and dashes unified, soft hyphens and zero-width
 * characters dropped, white space collapsed and trimmed, words rejoined that a line end had hyphenated.
 * Case is kept. A million characters take some 20 ms.
 */
export function fold(original: string): Folded {
  return atOnce(folding(original, new Effort()));
}

/** Steps for a character of the alphabet, and for any other. */
const [plainly, closely] = [2, 10];
const rest = 50_000;

/** The same with rests. */
export function* folding(original: string, effort: Effort): Sliced<Folded> {
  const { length } = original;
  const out = new Units(length);
  const rejoined: number[] = [];
  let pending = false;
  let lineBreak = false;
  let beforeSpace = '';

  const isHyphenated = (next: string) =>
    lineBreak &&
    lineEndHyphen.test(beforeSpace) &&
    letter.test(out.characterBefore(out.length - (beforeSpace === softHyphen ? 0 : 1))) &&
    letter.test(next);
  /** What white space turns into once it is known what follows: a space, or nothing within a word. */
  const settleSpace = (next: string, start: number) => {
    if (pending && out.length > 0) {
      if (!isHyphenated(next)) out.push(0x20, out.ends[out.length - 1] ?? start, start);
      else if (beforeSpace !== softHyphen) {
        out.length--;
        rejoined.push(out.length);
      }
    }
    pending = false;
    lineBreak = false;
  };
  const add = (grapheme: string, start: number) => {
    // Folded first: U+FEFF counts as white space and is none, and a space may carry a variation selector.
    const piece = grapheme.length === 1 ? foldUnit(grapheme) : foldGrapheme(grapheme);
    if (piece === '') return;
    if (space.test(piece)) {
      if (!pending) beforeSpace = original.charAt(start - 1);
      pending = true;
      if (/[\n\r]/.test(grapheme)) lineBreak = true;
      return;
    }
    if (pending) settleSpace(piece, start);
    for (let unit = 0; unit < piece.length; unit++) {
      out.push(piece.charCodeAt(unit), start, start + grapheme.length);
    }
  };

  let work = 0;
  /** @returns Where it goes on, after some work. */
  const read = (from: number): number => {
    let at = from;
    let unit = original.charCodeAt(at);
    for (work = 0; at < length && work < rest; ) {
      const next = at + 1 < length ? original.charCodeAt(at + 1) : 0x20;
      if (!breaksBetween(unit, next)) {
        work += 2 * closely;
        let start = at;
        for (const end of graphemeEnds(original, at)) {
          add(original.slice(start, end), start);
          start = end;
        }
        at = start;
        unit = original.charCodeAt(at);
        continue;
      }
      // Plain ASCII folds to itself, but for white space and the grave accent.
      if (unit > 0x20 && unit < 0x80 && unit !== 0x60) {
        work += plainly;
        if (pending) settleSpace(original.charAt(at), at);
        out.push(unit, at, at + 1);
      } else if (unit === 0x20) {
        work += plainly;
        if (!pending) beforeSpace = original.charAt(at - 1);
        pending = true;
      } else {
        work += closely;
        add(original.charAt(at), at);
      }
      unit = next;
      at++;
    }
    return at;
  };
  // Not in one loop of the generator: engines run that slowly to its end.
  for (let at = 0; at < length; ) {
    at = read(at);
    yield* effort.work(work);
  }
  return { original, ...out.taken(), rejoined };
}

/** The folded code units and where they come from, in arrays that grow. */
class Units {
  length = 0;
  ends: Uint32Array;
  private units: Uint16Array;
  private starts: Uint32Array;

  constructor(room: number) {
    this.units = new Uint16Array(room);
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
  }

  push(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  /** The folded form of the character of the original that ends at `end`. */
  characterBefore(end: number): string {
    let start = Math.max(0, end - 1);
    while (start > 0 && this.starts[start - 1] === this.starts[start]) start--;
    return fromUnits(this.units, start, end);
  }

  taken(): Pick<Folded, 'text' | 'starts' | 'ends'> {
    const { length } = this;
    return {
      text: fromUnits(this.units, 0, length),
      starts: this.starts.subarray(0, length),
      ends: this.ends.subarray(0, length),
    };
  }

  private grow(): void {
    const room = this.units.length * 2 + 64;
    const [units, starts, ends] = [new Uint16Array(room), new Uint32Array(room), new Uint32Array(room)];
    units.set(this.units);
    starts.set(this.starts);
    ends.set(this.ends);
    [this.units, this.starts, this.ends] = [units, starts, ends];
  }
}

const foldedUnits = new Map<string, string>();

function foldUnit(unit: string): string {
  let folded = foldedUnits.get(unit);
  if (folded === undefined) {
    folded = foldGrapheme(unit);
    foldedUnits.set(unit, folded);
  }
  return folded;
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

/** The range of the original that a range of the folded text stands for. */
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
