// Where a string stands in another, in a time that grows with their lengths together, however alike their parts.

import type { Effort } from './effort.ts';

/** Characters that the browser's own search looks for. It compares them at every place, if it comes to the worst. */
const probeLength = 12;

/** All places, overlapping ones too, in order. */
export function* literalPlaces(text: string, wanted: string, effort: Effort): Generator<number> {
  if (wanted === '' || wanted.length > text.length) return;
  let from = 0;
  if (!isMonotonous(text)) {
    effort.note(text.length >> 6);
    const probe = wanted.slice(0, probeLength);
    const compared = 6 + (wanted.length >> 7);
    let left = text.length >> 2;
    for (; left > 0; left -= compared) {
      from = text.indexOf(probe, from);
      if (from === -1) return;
      effort.note(compared);
      if (wanted.length <= probeLength || text.slice(from, from + wanted.length) === wanted) yield from;
      from++;
    }
  }
  yield* placesByBorders(text, wanted, from, effort);
}

/** Knuth, Morris and Pratt 1977: no character of the text is looked at twice. */
function* placesByBorders(text: string, wanted: string, start: number, effort: Effort): Generator<number> {
  const { length } = wanted;
  effort.note((text.length - start + length) >> 1);
  const borders = bordersOf(wanted);
  let matched = 0;
  for (let at = start; at < text.length; at++) {
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
  return alike > (samples * samples) / 32;
}
