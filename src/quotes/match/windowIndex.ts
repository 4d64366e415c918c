// Where every so many characters of a text stand.

import { atOnce, Effort, type Sliced } from '../effort.ts';

const kinds = 0x10000;
const factor = 0x9e3779b1;

export interface WindowIndex {
  /** Characters in a window. */
  length: number;
  /** For each kind of window, where its list in `positions` begins; it ends where the next one begins. */
  first: Uint32Array;
  /** Offsets in the text, sorted by kind, then by offset. */
  positions: Uint32Array;
}

/** The windows of a text, each as a number; different ones may share a number (the rolling hash of Karp and Rabin 1987). */
function* windowsOf(text: string, length: number, effort: Effort): Sliced<Uint16Array> {
  const windows = new Uint16Array(Math.max(0, text.length - length + 1));
  let leaving = 1;
  for (let at = 0; at < length; at++) leaving = Math.imul(leaving, factor);
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    if ((at & chunk) === chunk) yield* effort.work(chunk >> 1);
    hash = Math.imul(hash, factor) + text.charCodeAt(at) + 1;
    if (at >= length) hash -= Math.imul(leaving, text.charCodeAt(at - length) + 1);
    hash |= 0;
    if (at >= length - 1) windows[at - length + 1] = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 16;
  }
  return windows;
}

/** Between two looks at the clock, less one: a power of two. */
const chunk = 0x7fff;

export function* indexingWindows(text: string, length: number, effort: Effort): Sliced<WindowIndex> {
  const windows = yield* windowsOf(text, length, effort);
  const first = new Uint32Array(kinds + 1);
  for (const kind of windows) first[kind + 1] = (first[kind + 1] ?? 0) + 1;
  yield* effort.work(windows.length >> 2);
  for (let kind = 0; kind < kinds; kind++) first[kind + 1] = (first[kind + 1] ?? 0) + (first[kind] ?? 0);
  const next = first.slice();
  const positions = new Uint32Array(windows.length);
  for (let at = 0; at < windows.length; at++) {
    if ((at & chunk) === chunk) yield* effort.work(chunk >> 1);
    const kind = windows[at] ?? 0;
    const place = next[kind] ?? 0;
    positions[place] = at;
    next[kind] = place + 1;
  }
  return { length, first, positions };
}

/** The window of a string that stands in the text least often: where in the string, and where in the text it may be. */
export function rarestWindow(
  { length, first, positions }: WindowIndex,
  wanted: string,
): { at: number; candidates: Uint32Array } {
  let [rarest, fewest] = [0, Number.POSITIVE_INFINITY];
  let at = 0;
  const windows = atOnce(windowsOf(wanted, length, new Effort()));
  for (let index = 0; index < windows.length && fewest > 0; index++) {
    const kind = windows[index] ?? 0;
    const count = (first[kind + 1] ?? 0) - (first[kind] ?? 0);
    if (count < fewest) [rarest, fewest, at] = [kind, count, index];
  }
  return { at, candidates: positions.subarray(first[rarest], first[rarest + 1]) };
}
