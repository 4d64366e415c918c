// Where every three characters of a text stand: what tells quickly where something like a quotation may be.

import type { Sliced } from './effort.ts';
import { loweredText } from './lowered.ts';
import { slicedPerText } from './perText.ts';

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
  let [one, two] = [text.charCodeAt(0), text.charCodeAt(1)];
  for (let at = 0; at < grams.length; at++) {
    const three = text.charCodeAt(at + 2);
    const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35);
    grams[at] = (mixed ^ (mixed >>> 15)) >>> 8;
    one = two;
    two = three;
  }
  return grams;
}

/** Some 35 ms for a million characters. */
export const gramIndex = slicedPerText(function* (text, effort): Sliced<GramIndex> {
  const grams = gramsOf(loweredText(text));
  yield* effort.work(grams.length >> 1);
  const first = new Uint32Array(gramKinds + 1);
  for (const gram of grams) first[gram + 1] = (first[gram + 1] ?? 0) + 1;
  for (let gram = 0; gram < gramKinds; gram++) first[gram + 1] = (first[gram + 1] ?? 0) + (first[gram] ?? 0);
  yield* effort.work(grams.length >> 1);
  const next = first.slice();
  const positions = new Uint32Array(grams.length);
  for (let at = 0; at < grams.length; at++) {
    const gram = grams[at] ?? 0;
    const place = next[gram] ?? 0;
    positions[place] = at;
    next[gram] = place + 1;
    if ((at & 0xffff) === 0xffff) yield* effort.work(0x8000);
  }
  return { grams, first, positions };
});
