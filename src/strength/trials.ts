// What a thesis would be, were one thing more doubted: only what stands above that is weighed anew, so that trying out
// every claim of a large map takes no longer than a moment.

import { allKept, contribution, evaluate, type Kept } from './evaluate.ts';
import type { StrengthGraph } from './graph.ts';
import type { Rule } from './rules.ts';

/** Of one node: what is left of its strength, and of its word. */
export interface Change {
  node: number;
  strength?: number;
  word?: number;
}

export interface Trials {
  /** @returns the strength of `thesis`, under these changes alone; where nothing is left of a thing, give 0. */
  try(changes: readonly Change[], thesis: number): number;
  /** How many nodes were weighed so far. */
  weighed(): number;
}

/** @param strengths As `evaluate` gave them for what is kept. */
export function createTrials(graph: StrengthGraph, rule: Rule, kept: Kept, strengths: Float64Array): Trials {
  return graph.circles.size > 0 ? wholly(graph, rule, kept) : byPath(graph, rule, kept, strengths);
}

/** Where claims go in circles, all is weighed anew each time. */
function wholly(graph: StrengthGraph, rule: Rule, kept: Kept): Trials {
  let count = 0;
  return {
    try(changes, thesis) {
      const now = allKept(graph.base.length);
      now.strength.set(kept.strength);
      now.word.set(kept.word);
      for (const { node, strength, word } of changes) {
        if (strength !== undefined) now.strength[node] = strength;
        if (word !== undefined) now.word[node] = word;
      }
      count += graph.base.length * 100;
      return evaluate(graph, rule, now)[thesis] as number;
    },
    weighed: () => count,
  };
}

function byPath(graph: StrengthGraph, rule: Rule, kept: Kept, strengths: Float64Array): Trials {
  const { order, into, out, outLinks, from, to, step, sign, base, isSet } = graph;
  const size = order.length;
  const rank = new Int32Array(size);
  order.forEach((node, at) => {
    rank[node] = at;
  });
  const now = Float64Array.from(strengths);
  const supports = new Float64Array(size).fill(rule.nothing);
  const attacks = new Float64Array(size).fill(rule.nothing);
  const brought = new Float64Array(from.length);
  for (let link = 0; link < from.length; link++) {
    brought[link] = contribution(graph, strengths, link);
    const side = sign[link] === 1 ? supports : attacks;
    const node = to[link] as number;
    if (sign[link] !== 0) side[node] = rule.add(side[node] as number, brought[link] as number);
  }
  const stamp = new Int32Array(size);
  let round = 0;
  let weighed = 0;
  /** What was changed, and what it was: undone behind each trial. */
  const undo: [array: Float64Array, at: number, before: number][] = [];
  const put = (array: Float64Array, at: number, value: number) => {
    undo.push([array, at, array[at] as number]);
    array[at] = value;
  };

  /** The nodes that stand above those changed, by rank. */
  const above = (changes: readonly Change[]): Int32Array => {
    round++;
    const found: number[] = [];
    const reach = (node: number) => {
      if (stamp[node] === round) return;
      stamp[node] = round;
      found.push(node);
    };
    for (const { node } of changes) reach(node);
    for (let next = 0; next < found.length; next++) {
      const node = found[next] as number;
      const end = out[node + 1] as number;
      for (let at = out[node] as number; at < end; at++) reach(to[outLinks[at] as number] as number);
    }
    return Int32Array.from(found, (node) => rank[node] as number).sort();
  };

  const gatheredAnew = (node: number, wanted: number) => {
    let all = rule.nothing;
    for (let link = into[node] as number; link < (into[node + 1] as number); link++)
      if (sign[link] === wanted) all = rule.add(all, brought[link] as number);
    return all;
  };

  const pass = (node: number) => {
    const end = out[node + 1] as number;
    for (let at = out[node] as number; at < end; at++) {
      const link = outLinks[at] as number;
      const over = step[link] as number;
      const value = (now[from[link] as number] as number) * (over < 0 ? 1 : (now[over] as number));
      const before = brought[link] as number;
      if (value === before) continue;
      put(brought, link, value);
      if (sign[link] === 0) continue;
      const target = to[link] as number;
      const side = sign[link] === 1 ? supports : attacks;
      const rest = rule.remove(side[target] as number, before);
      put(
        side,
        target,
        Number.isNaN(rest) ? gatheredAnew(target, sign[link] as number) : rule.add(rest, value),
      );
    }
  };

  const weighOne = (node: number, { strength, word }: Omit<Change, 'node'> = {}) => {
    let start = isSet[node] ? 1 : (base[node] as number);
    if (isSet[node])
      for (let link = into[node] as number; link < (into[node + 1] as number); link++)
        if (sign[link] === 0) start *= brought[link] as number;
    const left = start * (word ?? (kept.word[node] as number));
    const moved = rule.influence(left, supports[node] as number, attacks[node] as number);
    return (strength ?? (kept.strength[node] as number)) * moved;
  };

  return {
    try(changes, thesis) {
      const changed = new Map<number, Omit<Change, 'node'>>();
      for (const { node, ...left } of changes) changed.set(node, { ...changed.get(node), ...left });
      for (const place of above(changes)) {
        const node = order[place] as number;
        weighed++;
        const value = weighOne(node, changed.get(node));
        if (value === now[node]) continue;
        put(now, node, value);
        pass(node);
      }
      const found = now[thesis] as number;
      for (let entry = undo.pop(); entry; entry = undo.pop()) entry[0][entry[1]] = entry[2];
      return found;
    },
    weighed: () => weighed,
  };
}
