// A folded text without what stands between its words: marks of notes, numbers of pages and lines, running heads,
// vowel points, spaces that say nothing.

import type { Effort, Sliced } from './effort.ts';
import type { Folded } from './fold.ts';
import { fromUnits } from './fromUnits.ts';
import { furnitureOf } from './furniture.ts';
import { isIdleSpace } from './ideographs.ts';
import { withoutPoints } from './letters.ts';
import { type Aside, noteMarks } from './noteMarks.ts';
import { slicedPerText } from './perText.ts';

/** Everything that may be no part of a sentence, in the order of the text. */
export const asidesOf = slicedPerText(function* (text, effort): Sliced<readonly Aside[]> {
  const furniture = yield* furnitureOf.prepare(text, effort);
  const notes = yield* noteMarks.prepare(text, effort);
  yield* effort.work(furniture.length + notes.length);
  return furniture.length === 0
    ? notes
    : [...furniture, ...notes].toSorted((a, b) => a.from - b.from || b.to - a.to);
});

/** The aside that a stretch of the folded text is in. */
export function asideAt(text: Folded, from: number, to: number): Aside | undefined {
  const asides = asidesOf(text);
  let low = 0;
  let high = asides.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((asides[middle]?.from ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  // A note may stand in a running head.
  return [asides[low - 1], asides[low - 2]].find((aside) => aside && aside.to >= to);
}

/** Without the asides that are not sure. The same object where there are none. */
export const withoutAsides = slicedPerText(function* (text, effort) {
  const asides = yield* asidesOf.prepare(text, effort);
  return yield* without(
    text,
    asides.filter(({ sure }) => !sure),
    effort,
  );
});

/** An aside that is no longer hides no likeness. */
const short = 8;

/** Without long asides, points and idle spaces. The same object where there is nothing of the kind. */
export const bareText = slicedPerText(function* (text, effort) {
  const asides = yield* asidesOf.prepare(text, effort);
  const left: Leftout[] = asides.filter(({ from, to }) => to - from > short);
  const { text: folded, original, starts, ends } = text;
  for (let at = 0; at < folded.length; at++) {
    if ((at & 0x3fff) === 0x3fff) yield* effort.work(0x8000);
    const unit = folded.charCodeAt(at);
    if (unit < 0x80 && unit !== 0x20) continue;
    const isLeftOut =
      unit === 0x20
        ? isIdleSpace(folded, at, () => /[\n\r]/u.test(original.slice(starts[at], ends[at])))
        : isPoint(folded.charAt(at));
    if (isLeftOut) left.push({ from: at, to: at + 1 });
  }
  return yield* without(
    text,
    left.toSorted((a, b) => a.from - b.from || b.to - a.to),
    effort,
  );
});

const knownPoints = new Map<string, boolean>();
function isPoint(unit: string): boolean {
  let point = knownPoints.get(unit);
  if (point === undefined) {
    point = withoutPoints(unit) === '';
    knownPoints.set(unit, point);
  }
  return point;
}

interface Leftout {
  from: number;
  to: number;
}

function* without(text: Folded, asides: readonly Leftout[], effort: Effort): Sliced<Folded> {
  if (asides.length === 0) return text;
  const { length } = text.text;
  const units = new Uint16Array(length);
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  const rejoined: number[] = [];
  let to = 0;
  let at = 0;
  let earlier = 0;
  const keep = (end: number) => {
    for (; at < end; at++) {
      while ((text.rejoined[earlier] ?? length) <= at) {
        if (text.rejoined[earlier] === at) rejoined.push(to);
        earlier++;
      }
      units[to] = text.text.charCodeAt(at);
      starts[to] = text.starts[at] ?? 0;
      ends[to] = text.ends[at] ?? 0;
      to++;
    }
  };
  for (const aside of asides) {
    if (aside.from < at) continue;
    yield* effort.work(20 + 2 * (aside.from - at));
    keep(aside.from);
    at = aside.to;
    // One space is left of those on both sides.
    if (units[to - 1] !== 0x20 || text.text.charCodeAt(at) !== 0x20) continue;
    at++;
    // A word goes on that was broken at the end of the page.
    const broken = /\p{L}[-‐] $/u.test(fromUnits(units, Math.max(0, to - 4), to));
    if (!broken || !/^\p{L}/u.test(text.text.slice(at, at + 2))) continue;
    to -= 2;
    rejoined.push(to);
  }
  keep(length);
  return {
    original: text.original,
    text: fromUnits(units, 0, to),
    starts: starts.subarray(0, to),
    ends: ends.subarray(0, to),
    rejoined,
  };
}
