// Looser than folding: what house styles and the customs of quoting change round the words. Searched only for
// what folding alone does not find, and kept apart from it: texts are recognised by the digest of their folding.

import type { Effort } from './effort.ts';
import { type Folded, fold } from './fold.ts';
import { fromUnits } from './fromUnits.ts';
import { haystackOf, literalPlaces } from './literal.ts';
import { lowered } from './lowered.ts';
import { perText } from './perText.ts';
import { isWhole } from './wholeWords.ts';

/** A folded text reduced further, in lower case. */
interface Loose {
  text: string;
  /** For each code unit of `text` its place in the folded text. */
  places: Uint32Array;
}

const [space, hyphen, quote, apostrophe, stop] = [0x20, 0x2d, 0x22, 0x27, 0x2e];
const spacedOff = new Set(Array.from('!?:;', (mark) => mark.charCodeAt(0)));

/**
 * Leaves out: hyphens within words (`fitsHyphens` looks at them again); spaces round dashes and quotation marks,
 * before the marks that French spaces off, before and within an ellipsis. Double quotation marks become single ones, as
 * in a quotation within a quotation, except for inches behind a figure. "--" is a dash.
 */
function loosen(folded: Folded): Loose {
  const lower = lowered(folded.text);
  const { length } = lower;
  const units = new Uint16Array(length);
  const places = new Uint32Array(length);
  let to = 0;
  for (let at = 0; at < length; at++) {
    const unit = lower.charCodeAt(at);
    const last = to > 0 ? units[to - 1] : 0;
    let kept = unit;
    if (unit === space) {
      const next = lower.charCodeAt(at + 1);
      const aside = last === hyphen || last === apostrophe || (last === quote && !isFigure(lower, at - 2));
      if (aside || next === hyphen || next === quote || next === apostrophe || spacedOff.has(next)) continue;
      const isEllipsis = next === stop && [stop, space].includes(lower.charCodeAt(at + 2));
      if (isEllipsis || (last === stop && next === stop)) continue;
    } else if (unit === hyphen) {
      if (last === hyphen) continue;
      if (isWithinWord(lower, at) && /[-‐‑\u{AD}]/u.test(folded.original.charAt(folded.starts[at] ?? 0)))
        continue;
    } else if (unit === quote && !isFigure(lower, at - 1)) {
      kept = apostrophe;
    }
    if (kept === apostrophe && last === apostrophe) continue;
    units[to] = kept;
    places[to] = at;
    to++;
  }
  return { text: fromUnits(units, 0, to), places: places.subarray(0, to) };
}

const looseText = perText((folded) => {
  const loose = loosen(folded);
  return { ...loose, haystack: haystackOf(loose.text) };
});
const rejoinedIn = perText(({ rejoined }) => new Set(rejoined));

/**
 * The stretches of the folded text that differ from these words in spacing, dashes, quotation marks or case only.
 * @param words Folded, without marks at the edges.
 * @returns Null for a place that was looked at and is none.
 */
export function* looseOccurrences(
  text: Folded,
  words: Folded,
  effort: Effort,
): Generator<{ from: number; to: number } | null> {
  const [haystack, wanted] = [looseText(text), loosen(words)];
  for (const at of literalPlaces(haystack.haystack, wanted.text, effort)) {
    const from = haystack.places[at] ?? 0;
    const to = (haystack.places[at + wanted.text.length - 1] ?? 0) + 1;
    const isWithinWords = !isWhole(text, from, to);
    if (!isWithinWords) effort.note(wanted.text.length >> 1);
    yield isWithinWords || !fitsHyphens(text, haystack, at, words, wanted) ? null : { from, to };
  }
}

/** Words may differ in a hyphen only where a line end swallowed one: "re-sign" is not "resign". */
function fitsHyphens(text: Folded, haystack: Loose, at: number, words: Folded, wanted: Loose): boolean {
  for (let unit = 1; unit < wanted.text.length; unit++) {
    const here = haystack.places[at + unit] ?? 0;
    const there = wanted.places[unit] ?? 0;
    const inText = isLeftOut(text.text, haystack.places[at + unit - 1] ?? 0, here);
    const inWords = isLeftOut(words.text, wanted.places[unit - 1] ?? 0, there);
    if (inText && !inWords && !rejoinedIn(words).has(there)) return false;
    if (inWords && !inText && !rejoinedIn(text).has(here)) return false;
  }
  return true;
}

/** Whether a hyphen, and nothing else, was left out between two kept characters. */
function isLeftOut(text: string, before: number, after: number): boolean {
  return after - before === 2 && text.charCodeAt(before + 1) === hyphen && isWithinWord(text, before + 1);
}

function isWithinWord(text: string, at: number): boolean {
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

/** The separators between two words, reduced in the same way: equal where they differ in typography only. */
export function looseMarks(marks: string): string {
  return loosen(fold(`x${marks}x`)).text.slice(1, -1);
}
