// What a thesis would be, were one thing more doubted: only what stands above that is weighed anew, so that trying out
// every claim of a large map takes no longer than a moment.

import { allKept, contribution, evaluate, type Kept, startOf } from './evaluate.ts';
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
  const { order, into, out, outLinks, to, sign, isSet } = graph;
  const size = order.length;
  const rank = new Int32Array(size);
  order.forEach((node, at) => {
    rank[node] = at;
  });
  const sides = gather(graph, rule, strengths);
  // What a trial changes, and what of it is put back behind it.
  const now = strengths.slice();
  const brought = sides.brought.slice();
  const supports = sides.supports.slice();
  const attacks = sides.attacks.slice();
  const left = { strength: kept.strength.slice(), word: kept.word.slice() };
  const links: number[] = [];
  const stamp = new Int32Array(size);
  let round = 0;
  let weighed = 0;

  /** The nodes that are changed and those that stand above them, in the order in which they are weighed. */
  const above = (changes: readonly Change[]): Int32Array => {
    round++;
    const found: number[] = [];
    let isPath = changes.length === 1;
    const reach = (node: number) => {
      if (stamp[node] === round) return;
      stamp[node] = round;
      found.push(node);
    };
    for (const { node } of changes) reach(node);
    for (let next = 0; next < found.length; next++) {
      const node = found[next] as number;
      const [first, end] = [out[node] as number, out[node + 1] as number];
      if (end - first > 1) isPath = false;
      for (let at = first; at < end; at++) reach(to[outLinks[at] as number] as number);
    }
    if (isPath) return Int32Array.from(found);
    return Int32Array.from(found, (node) => rank[node] as number)
      .sort()
      .map((place) => order[place] as number);
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
      const value = contribution(graph, now, link);
      const before = brought[link] as number;
      if (value === before) continue;
      links.push(link);
      brought[link] = value;
      if (sign[link] === 0) continue;
      const target = to[link] as number;
      const side = sign[link] === 1 ? supports : attacks;
      const rest = rule.remove(side[target] as number, before);
      side[target] = Number.isNaN(rest) ? gatheredAnew(target, sign[link] as number) : rule.add(rest, value);
    }
  };

  const weighOne = (node: number) => {
    const start = isSet[node] ? startOf(graph, now, node) : (graph.base[node] as number);
    const moved = rule.influence(
      start * (left.word[node] as number),
      supports[node] as number,
      attacks[node] as number,
    );
    return (left.strength[node] as number) * moved;
  };

  const putBack = (nodes: Int32Array, changes: readonly Change[]) => {
    for (const { node } of changes) {
      left.strength[node] = kept.strength[node] as number;
      left.word[node] = kept.word[node] as number;
    }
    for (const node of nodes) {
      now[node] = strengths[node] as number;
      supports[node] = sides.supports[node] as number;
      attacks[node] = sides.attacks[node] as number;
    }
    for (const link of links) brought[link] = sides.brought[link] as number;
    links.length = 0;
  };

  return {
    try(changes, thesis) {
      for (const { node, strength, word } of changes) {
        if (strength !== undefined) left.strength[node] = strength;
        if (word !== undefined) left.word[node] = word;
      }
      const nodes = above(changes);
      weighed += nodes.length;
      for (const node of nodes) {
        const value = weighOne(node);
        if (value === now[node]) continue;
        now[node] = value;
        pass(node);
      }
      const found = now[thesis] as number;
      putBack(nodes, changes);
      return found;
    },
    weighed: () => weighed,
  };
}

/** What each link brings, and what is gathered on either side of each node. */
function gather(graph: StrengthGraph, rule: Rule, strengths: Float64Array) {
  const { from, to, sign, order } = graph;
  const brought = new Float64Array(from.length);
  const supports = new Float64Array(order.length).fill(rule.nothing);
  const attacks = supports.slice();
  for (let link = 0; link < from.length; link++) {
    brought[link] = contribution(graph, strengths, link);
    if (sign[link] === 0) continue;
    const side = sign[link] === 1 ? supports : attacks;
    const node = to[link] as number;
    side[node] = rule.add(side[node] as number, brought[link] as number);
  }
  return { brought, supports, attacks };
}
