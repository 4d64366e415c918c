// Where a string stands in another, in a time that grows with their lengths together, however alike their parts.

import type { Effort, Sliced } from '../effort.ts';
import { indexingWindows, rarestWindow, type WindowIndex } from './windowIndex.ts';

/** A text in which many strings are sought. */
export interface Haystack {
  text: string;
  /** Where each window of few characters stands, and each of many; null in a text like any other. */
  windows: { short: WindowIndex; long: WindowIndex } | null;
}

/** Characters that the browser's own search looks for. It compares them at every place, if it comes to the worst. */
const probeLength = 40;
/** Characters that it looks at between two rests. */
const pieceLength = 0x20000;
/** Characters in the windows by which a text that repeats itself is indexed. */
const [shortWindow, longWindow] = [3, 12];

/** A text that repeats itself, in which that search has a hard time, is indexed. */
export function* haystackOf(text: string, effort: Effort): Sliced<Haystack> {
  if (!isMonotonous(text)) return { text, windows: null };
  const short = yield* indexingWindows(text, shortWindow, effort);
  return { text, windows: { short, long: yield* indexingWindows(text, longWindow, effort) } };
}

/** All places, overlapping ones too, in order; undefined where one may rest. @throws {EffortSpent} */
export function* literalPlaces(
  haystack: Haystack,
  wanted: string,
  effort: Effort,
): Generator<number | undefined> {
  const { text, windows } = haystack;
  if (wanted === '' || wanted.length > text.length) return;
  effort.check();
  // What it takes to look at one candidate.
  const closer = 6 + (wanted.length >> 7);
  let [from, looked] = [0, 0];
  if (windows && wanted.length >= windows.short.length) {
    const index = wanted.length >= windows.long.length ? windows.long : windows.short;
    effort.note(wanted.length >> 1);
    const { at, candidates } = rarestWindow(index, wanted);
    if (candidates.length * closer < text.length / 2) {
      for (const candidate of candidates) {
        effort.spend(closer);
        if ((++looked & 0xfff) === 0) yield undefined;
        const start = candidate - at;
        if (start >= 0 && text.slice(start, start + wanted.length) === wanted) yield start;
      }
      return;
    }
  } else {
    effort.note(text.length >> 6);
    const probe = wanted.slice(0, probeLength);
    let left = text.length >> 2;
    for (let piece = 0; from < text.length && left > 0; ) {
      const end = piece + pieceLength;
      const found = text.slice(from, end + probe.length - 1).indexOf(probe);
      if (found === -1) {
        if (end >= text.length) return;
        from = piece = end;
        yield undefined;
        continue;
      }
      from += found;
      left -= closer;
      effort.spend(closer);
      if ((++looked & 0xfff) === 0) yield undefined;
      if (wanted.length <= probeLength || text.slice(from, from + wanted.length) === wanted) yield from;
      from++;
    }
    if (from >= text.length) return;
  }
  yield* placesByBorders(text, wanted, from, effort);
}

/** Knuth, Morris and Pratt 1977: no character of the text is looked at twice. */
function* placesByBorders(
  text: string,
  wanted: string,
  start: number,
  effort: Effort,
): Generator<number | undefined> {
  const { length } = wanted;
  effort.spend(length + ((text.length - start) >> 2));
  const borders = bordersOf(wanted);
  let matched = 0;
  for (let at = start; at < text.length; at++) {
    if ((at & 0xffff) === 0) yield undefined;
    const unit = text.charCodeAt(at);
    while (matched > 0 && wanted.charCodeAt(matched) !== unit) matched = borders[matched - 1] ?? 0;
    if (wanted.charCodeAt(matched) === unit) matched++;
    if (matched < length) continue;
    yield at + 1 - length;
    matched = borders[length - 1] ?? 0;
  }
}

/** For each beginning of the string, how long the longest shorter one is that it ends in. */
function bordersOf(wanted: string): Int32Array {
  const borders = new Int32Array(wanted.length);
  let matched = 0;
  for (let at = 1; at < wanted.length; at++) {
    const unit = wanted.charCodeAt(at);
    while (matched > 0 && wanted.charCodeAt(matched) !== unit) matched = borders[matched - 1] ?? 0;
    if (wanted.charCodeAt(matched) === unit) matched++;
    borders[at] = matched;
  }
  return borders;
}

const samples = 512;

/** Whether three characters taken anywhere are often the same, as in no language. */
function isMonotonous(text: string): boolean {
  if (text.length < 16 * samples) return false;
  const counts = new Uint16Array(4096);
  let alike = 0;
  let random = 1;
  for (let taken = 0; taken < samples; taken++) {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
    const at = random % (text.length - 2);
    const kind =
      (text.charCodeAt(at) ^ (text.charCodeAt(at + 1) << 3) ^ (text.charCodeAt(at + 2) << 6)) & 0xfff;
    const before = counts[kind] ?? 0;
    alike += before;
    counts[kind] = before + 1;
  }
  return alike > (samples * samples) / 64;
}
