// How near the ranges of a text come to a pattern, by edit distance.

import type { Effort, Sliced } from '../effort.ts';

/** Where the ranges with the fewest errors end, and how many errors these are. */
export interface Nearest {
  errors: number;
  ends: number[];
}

const width = 32;

/** For each character of a pattern the bits of its places, block by block. */
interface Pattern {
  length: number;
  blocks: number;
  places: Map<number, Int32Array>;
  none: Int32Array;
}

function patternOf(words: string): Pattern {
  const blocks = Math.ceil(words.length / width);
  const places = new Map<number, Int32Array>();
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    let bits = places.get(unit);
    if (!bits) {
      bits = new Int32Array(blocks);
      places.set(unit, bits);
    }
    const block = Math.floor(at / width);
    bits[block] = (bits[block] ?? 0) | (1 << (at % width));
  }
  return { length: words.length, blocks, places, none: new Int32Array(blocks) };
}

/**
 * The ends of all ranges with the fewest errors, of at most so many; null for none. The bit-parallel algorithm of
 * Myers (1999) in blocks of 32 rows, of which only those are computed that may lead to so few errors (Ukkonen 1985).
 * @throws {EffortSpent}
 */
export function* nearestEnds(
  text: string,
  words: string,
  mostErrors: number,
  effort: Effort,
): Sliced<Nearest | null> {
  if (words === '') return null;
  effort.spend(words.length);
  const pattern = patternOf(words);
  const last = pattern.blocks - 1;
  const lastRows = pattern.length - last * width;
  const [lastRow, lastBit] = [1 << (lastRows - 1), 1 << (width - 1)];
  let most = Math.min(mostErrors, pattern.length);
  const [plus, minus, scores] = [0, 1, 2].map(() => new Int32Array(pattern.blocks)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  /** Goes one column on in a block. @returns By how much its last row is higher than in the column before. */
  const advance = (block: number, bits: number, carried: number): number => {
    // Within the arrays, so that the numbers stay numbers of the processor.
    const [up, down] = [plus[block] as number, minus[block] as number];
    const vertical = bits | down;
    const equal = carried < 0 ? bits | 1 : bits;
    const horizontal = (((equal & up) + up) ^ up) | equal;
    let right = down | ~(horizontal | up);
    let left = up & horizontal;
    const row = block === last ? lastRow : lastBit;
    const out = (right & row ? 1 : 0) - (left & row ? 1 : 0);
    right = (right << 1) | (carried > 0 ? 1 : 0);
    left = (left << 1) | (carried < 0 ? 1 : 0);
    plus[block] = left | ~(vertical | right);
    minus[block] = right & vertical;
    return out;
  };
  let active = Math.min(last, Math.max(0, Math.ceil(most / width) - 1));
  for (let block = 0; block <= active; block++) {
    plus[block] = -1;
    scores[block] = block === last ? pattern.length : (block + 1) * width;
  }
  let found: Nearest | null = null;
  for (let at = 0; at < text.length; at++) {
    const bits = pattern.places.get(text.charCodeAt(at)) ?? pattern.none;
    effort.spend(active + 3);
    if (effort.isDue()) yield;
    let carried = 0;
    for (let block = 0; block <= active; block++) {
      carried = advance(block, bits[block] as number, carried);
      scores[block] = (scores[block] as number) + carried;
    }
    const score = scores[active] ?? 0;
    if (active < last && score - carried <= most && ((bits[active + 1] ?? 0) & 1 || carried < 0)) {
      active++;
      plus[active] = -1;
      minus[active] = 0;
      const rows = active === last ? lastRows : width;
      scores[active] = score + rows - carried + advance(active, bits[active] as number, carried);
    } else {
      while (active > 0 && (scores[active] ?? 0) >= most + width) active--;
    }
    if (active < last || (scores[last] ?? 0) > most) continue;
    const errors = scores[last] ?? 0;
    if (!found || errors < found.errors) found = { errors, ends: [] };
    found.ends.push(at + 1);
    most = errors;
  }
  return found;
}

/** Where the longest range begins that ends there with so many errors. */
export function* longestStart(
  text: string,
  words: string,
  end: number,
  errors: number,
  effort: Effort,
): Sliced<number> {
  const reach = text.slice(Math.max(0, end - words.length - errors), end);
  effort.spend((reach.length + words.length) >> 1);
  const found = yield* nearestEnds(reversed(reach), reversed(words), errors, effort);
  return end - (found?.ends.at(-1) ?? 0);
}

/** Code units are reversed, not characters: half a character is compared as it is on the other side. */
function reversed(text: string): string {
  return text.split('').reverse().join('');
}
