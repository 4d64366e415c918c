// A folded text reduced further to what its words are made of: without what house styles, the customs of quoting,
// printers and programs change round the letters.

import { atOnce, Effort, type Sliced } from '../effort.ts';
import type { Folded } from './fold.ts';
import { fromUnits } from './fromUnits.ts';
import { isIdleSpace } from './ideographs.ts';
import { smallLetters, unaccented } from './letters.ts';
import { loweredText } from './lowered.ts';
import { noteMarks } from './noteMarks.ts';

export interface Loose {
  text: string;
  /** For each code unit of `text` its place in the folded text. */
  places: Uint32Array;
}

const codes = (marks: string) => new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
const [space, hyphen, quote, apostrophe, stop] = [0x20, 0x2d, 0x22, 0x27, 0x2e];
const spacedOff = codes('!?:;)]}');
const spacedOffAtEnd = codes(',.');
const opening = codes('([{');
const currencies = codes('$€£¥');
/** The marks of other scripts and their twins. */
const twins = new Map(
  Object.entries({
    '「': '"',
    '」': '"',
    '『': '"',
    '』': '"',
    '〝': '"',
    '〞': '"',
    '〟': '"',
    '״': '"',
    '׳': "'",
    '־': '-',
    '。': '.',
    '،': ',',
    '؛': ';',
    '؟': '?',
    '٪': '%',
    '।': '.',
    '・': '·',
    '‧': '·',
    '•': '·',
    '〜': '~',
  }).map(([mark, twin]) => [mark.charCodeAt(0), twin.charCodeAt(0)]),
);

/** What a unit beyond ASCII is reduced to. */
const reduced = new Map<number, string>();
function reduce(unit: number): string {
  let to = reduced.get(unit);
  if (to === undefined) {
    const twin = twins.get(unit);
    to = twin === undefined ? unaccented(smallLetters(String.fromCharCode(unit))) : String.fromCharCode(twin);
    reduced.set(unit, to);
  }
  return to;
}

const contraction = /n't(?![\p{L}\p{M}])/uy;
const brackets = /-[lr][rsc]b-/uy;
const stressed = /\p{Script=Cyrillic}/u;

/**
 * Leaves out: hyphens within words (`sameSpelling` looks at them again); spaces round dashes and quotation marks, before
 * other marks, within brackets, before and within an ellipsis, beside ideographs, in "do n't"; vowel points; the marks
 * of notes. Double quotation marks become single ones, as in a quotation within a quotation, except for inches behind a
 * figure. "--" is a dash.
 */
export function loosen(folded: Folded): Loose {
  return atOnce(loosening(folded, new Effort()));
}

/** What each character takes, in steps. */
const look = 3;
/** Characters between two looks at the clock. */
const chunk = 0x2000;

/** The same with rests. */
export function* loosening(folded: Folded, effort: Effort): Sliced<Loose> {
  const lower = loweredText(folded);
  const { length } = lower;
  const doubled = lower.includes('ß') ? lower.split('ß').length - 1 : 0;
  const units = new Uint16Array(length + doubled);
  const places = new Uint32Array(length + doubled);
  const marks = yield* noteMarks.prepare(folded, effort);
  const notes = marks.filter(({ sure }) => sure);
  let note = 0;
  let to = 0;
  const keep = (unit: number, at: number) => {
    units[to] = unit;
    places[to] = at;
    to++;
  };
  const isLineEnd = (at: number) => /[\n\r]/u.test(folded.original.slice(folded.starts[at], folded.ends[at]));
  const next = (at: number) => {
    const unit = lower.charCodeAt(at);
    return unit < 0x80 ? (bracketAt(lower, at) ?? unit) : (twins.get(unit) ?? unit);
  };
  /** @returns Where it goes on: a little beyond the end, where something is left out there. */
  const read = (from: number, end: number): number => {
    let at = from;
    for (; at < end; at++) {
      if (at === notes[note]?.from) {
        at = (notes[note]?.to ?? at) - 1;
        note++;
        continue;
      }
      let unit = lower.charCodeAt(at);
      // Most are letters, of which nothing is left out, and spaces between two of them.
      if (isSmall(unit)) {
        const run = lettersAt(lower, at, units, places, to);
        to += run;
        at += run - 1;
        continue;
      }
      const last = to > 0 ? (units[to - 1] ?? 0) : 0;
      if (unit >= 0x80) {
        if (isHighSurrogate(unit) && smallLetters(lower.slice(at, at + 2)) === '') {
          at++;
          continue;
        }
        // What programs make of İ.
        if (unit === 0x307 && last === 0x69) continue;
        if (unit === 0x301 && stressed.test(lower.charAt(at - 1))) continue;
        const letters = reduce(unit);
        if (letters === '') continue;
        if (letters.length > 1) keep(letters.charCodeAt(0), at);
        unit = letters.charCodeAt(letters.length - 1);
      }
      if (unit === space) {
        const after = next(at + 1);
        const aside = last === hyphen || last === apostrophe || (last === quote && !isFigure(lower, at - 2));
        if (aside || after === hyphen || after === quote || after === apostrophe) continue;
        if (spacedOff.has(after) || opening.has(last)) continue;
        if (spacedOffAtEnd.has(after) && !isLetter(next(at + 2)) && !isFigure(lower, at + 2)) continue;
        const isEllipsis = after === stop && [stop, space].includes(next(at + 2));
        if (isEllipsis || (last === stop && after === stop)) continue;
        if (isIdleSpace(lower, at, () => isLineEnd(at))) continue;
        if (currencies.has(last) ? isFigure(lower, at + 1) : isOfFigure(after) && isFigure(lower, at - 1))
          continue;
        if (after === 0x6e && isAt(contraction, lower, at + 1) && isLetter(last)) continue;
      } else if (unit === hyphen) {
        const bracket = bracketAt(lower, at);
        if (bracket !== null) {
          keep(bracket, at);
          at += 4;
          continue;
        }
        if (last === hyphen) continue;
        if (isWithinWord(lower, at) && /[-‐‑־\u{AD}]/u.test(folded.original.charAt(folded.starts[at] ?? 0)))
          continue;
      } else if (unit === quote && !isFigure(lower, at - 1)) {
        unit = apostrophe;
      } else if (unit === stop && last === stop && units[to - 2] === stop) {
        continue;
      }
      if (unit === apostrophe && last === apostrophe) continue;
      keep(unit, at);
    }
    return at;
  };
  // Not in one loop of the generator: engines run that slowly to its end.
  for (let at = 0; at < length; ) {
    at = read(at, Math.min(length, at + chunk));
    yield* effort.work(look * Math.min(length, chunk));
  }
  return { text: fromUnits(units, 0, to), places: places.subarray(0, to) };
}

/** Takes over small letters, and spaces between them that can be no part of "do n't". @returns How many. */
function lettersAt(text: string, from: number, units: Uint16Array, places: Uint32Array, to: number): number {
  let run = 0;
  let unit = text.charCodeAt(from);
  while (isSmall(unit)) {
    units[to + run] = unit;
    places[to + run] = from + run;
    run++;
    unit = text.charCodeAt(from + run);
    if (unit !== space) continue;
    const beyond = text.charCodeAt(from + run + 1);
    if (beyond === 0x6e || !isSmall(beyond)) break;
    units[to + run] = space;
    places[to + run] = from + run;
    run++;
    unit = beyond;
  }
  return run;
}

const isSmall = (unit: number) => unit >= 0x61 && unit <= 0x7a;
const isOfFigure = (unit: number) => unit === 0x25 || unit === 0x2030 || currencies.has(unit);

/** The bracket that is written as its name here, as in collections of parsed sentences. */
function bracketAt(text: string, at: number): number | null {
  if (text.charCodeAt(at) !== hyphen || text.charCodeAt(at + 3) !== 0x62 || !isAt(brackets, text, at))
    return null;
  return text.charCodeAt(at + 1) === 0x6c ? 0x28 : 0x29;
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

export function isWithinWord(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1));
}

/** Close enough for what stands beside a hyphen: everything but figures, marks and spaces. */
function isLetter(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x2bff))
  );
}

function isFigure(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
