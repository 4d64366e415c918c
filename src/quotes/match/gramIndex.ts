// Where every three characters of a text stand: what tells quickly where something like a quotation may be.

import type { Sliced } from '../effort.ts';
import { loweredText } from '../normalize/lowered.ts';
import { slicedPerText } from '../perText.ts';

/** Grams are numbered by a hash: different ones may share a number, which makes a search wider, never narrower. */
export const gramKinds = 0x10000;
export const gramLength = 3;

export interface GramIndex {
  /** The gram that begins at each offset of the folded text in lower case. */
  grams: Uint16Array;
  /** For each kind of gram, where its list in `positions` begins; it ends where the next one begins. */
  first: Uint32Array;
  /** Offsets in the folded text, sorted by kind, then by offset. */
  positions: Uint32Array;
}

/** The grams of a text in lower case. */
export function gramsOf(text: string): Uint16Array {
  const grams = new Uint16Array(Math.max(0, text.length - gramLength + 1));
  readGrams(text, grams, 0, grams.length);
  return grams;
}

function readGrams(text: string, grams: Uint16Array, from: number, to: number): void {
  let [one, two] = [text.charCodeAt(from), text.charCodeAt(from + 1)];
  for (let at = from; at < to; at++) {
    const three = text.charCodeAt(at + 2);
    const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35);
    grams[at] = (mixed ^ (mixed >>> 15)) >>> 8;
    one = two;
    two = three;
  }
}

/** Grams between two looks at the clock. */
const chunk = 0x10000;

/** Some 35 ms for a million characters. */
export const gramIndex = slicedPerText(function* (text, effort): Sliced<GramIndex> {
  const lower = loweredText(text);
  const grams = new Uint16Array(Math.max(0, lower.length - gramLength + 1));
  const first = new Uint32Array(gramKinds + 1);
  for (let at = 0; at < grams.length; at += chunk) {
    const end = Math.min(grams.length, at + chunk);
    readGrams(lower, grams, at, end);
    count(grams, first, at, end);
    yield* effort.work(end - at);
  }
  addUp(first);
  const next = first.slice();
  const positions = new Uint32Array(grams.length);
  for (let at = 0; at < grams.length; at += chunk) {
    const end = Math.min(grams.length, at + chunk);
    place(grams, next, positions, at, end);
    yield* effort.work((end - at) >> 1);
  }
  return { grams, first, positions };
});

// Not in the generator: engines run its loops slowly.

function count(grams: Uint16Array, first: Uint32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const gram = grams[at] as number;
    first[gram + 1] = (first[gram + 1] as number) + 1;
  }
}

function addUp(first: Uint32Array): void {
  for (let gram = 0; gram < gramKinds; gram++)
    first[gram + 1] = (first[gram + 1] as number) + (first[gram] as number);
}

function place(
  grams: Uint16Array,
  next: Uint32Array,
  positions: Uint32Array,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const gram = grams[at] as number;
    const free = next[gram] as number;
    positions[free] = at;
    next[gram] = free + 1;
  }
}
