// A folded text without what stands between its words: marks of notes, numbers of pages and lines, running heads,
// vowel points, spaces that say nothing.

import type { Effort, Sliced } from '../effort.ts';
import { slicedPerText } from '../perText.ts';
import type { Folded } from './fold.ts';
import { furnitureOf } from './furniture.ts';
import { isIdleSpace } from './ideographs.ts';
import { withoutPoints } from './letters.ts';
import { type Aside, noteMarks } from './noteMarks.ts';

/** Everything that may be no part of a sentence, in the order of the text. */
export const asidesOf = slicedPerText(function* (text, effort): Sliced<readonly Aside[]> {
  const furniture = yield* furnitureOf.prepare(text, effort);
  const notes = yield* noteMarks.prepare(text, effort);
  yield* effort.work(furniture.length + notes.length);
  return furniture.length === 0
    ? notes
    : [...furniture, ...notes].toSorted((a, b) => a.from - b.from || b.to - a.to);
});

/** The aside that a range of the folded text is in. */
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

/** Characters among which alone there are points or idle spaces. */
const special = /[\u034F\u0591-\u1FFF\u2E80-\uFFFF]/;
/** Characters between two looks at the clock. */
const chunk = 0x4000;

/** Without long asides, points and idle spaces. The same object where there is nothing of the kind. */
export const bareText = slicedPerText(function* (text, effort) {
  const asides = yield* asidesOf.prepare(text, effort);
  const left: Leftout[] = asides.filter(({ from, to }) => to - from > short);
  const { length } = text.text;
  for (let at = 0; at < length; at += chunk) {
    const end = Math.min(length, at + chunk);
    const isSpecial = special.test(text.text.slice(Math.max(0, at - 2), end + 1));
    if (isSpecial) addIdle(text, at, end, left);
    yield* effort.work((isSpecial ? 2 : 0.25) * (end - at));
  }
  return yield* without(
    text,
    left.toSorted((a, b) => a.from - b.from || b.to - a.to),
    effort,
  );
});

/** Adds points and idle spaces. Not in the generator: engines run its loops slowly. */
function addIdle({ text, original, starts, ends }: Folded, from: number, to: number, left: Leftout[]): void {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80 && unit !== 0x20) continue;
    const isLeftOut =
      unit === 0x20
        ? isIdleSpace(text, at, () => /[\n\r]/u.test(original.slice(starts[at], ends[at])))
        : isPoint(text.charAt(at));
    if (isLeftOut) left.push({ from: at, to: at + 1 });
  }
}

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
  const folded = text.text;
  const pieces: string[] = [];
  const starts = new Uint32Array(folded.length);
  const ends = new Uint32Array(folded.length);
  const rejoined: number[] = [];
  let to = 0;
  let at = 0;
  let earlier = 0;
  const keep = (end: number) => {
    for (; (text.rejoined[earlier] ?? end) < end; earlier++) {
      const place = text.rejoined[earlier] ?? 0;
      if (place >= at) rejoined.push(to + place - at);
    }
    pieces.push(folded.slice(at, end));
    starts.set(text.starts.subarray(at, end), to);
    ends.set(text.ends.subarray(at, end), to);
    to += end - at;
    at = end;
  };
  for (const aside of asides) {
    if (aside.from < at) continue;
    yield* effort.work(20 + ((aside.from - at) >> 3));
    keep(aside.from);
    at = aside.to;
    // One space is left of those on both sides.
    const before = folded.slice(Math.max(0, aside.from - 4), aside.from);
    if (!before.endsWith(' ') || folded.charCodeAt(at) !== 0x20) continue;
    at++;
    // A word goes on that was broken at the end of the page.
    if (!/\p{L}[-‐] $/u.test(before) || !/^\p{L}/u.test(folded.slice(at, at + 2))) continue;
    if ((pieces.at(-1)?.length ?? 0) < 2) continue;
    pieces.push(pieces.pop()?.slice(0, -2) ?? '');
    to -= 2;
    rejoined.push(to);
  }
  keep(folded.length);
  return {
    original: text.original,
    text: pieces.join(''),
    starts: starts.subarray(0, to),
    ends: ends.subarray(0, to),
    rejoined,
  };
}
