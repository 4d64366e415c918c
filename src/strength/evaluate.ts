// The strengths of all nodes of a graph, in one pass from what nothing moves to what all moves.

import type { StrengthGraph } from './graph.ts';
import type { Rule } from './rules.ts';

/** What doubt leaves of each node: factors from 0 to 1. */
export interface Kept {
  /** Of its strength. */
  readonly strength: Float64Array;
  /** Of its base: what its sources leave of their word. */
  readonly word: Float64Array;
}

export const allKept = (size: number): Kept => ({
  strength: new Float64Array(size).fill(1),
  word: new Float64Array(size).fill(1),
});

/** What link `link` brings: the strength of what it comes from, by that of its step. */
export function contribution({ from, step }: StrengthGraph, strengths: Float64Array, link: number): number {
  const over = step[link] as number;
  const strength = strengths[from[link] as number] as number;
  return over < 0 ? strength : strength * (strengths[over] as number);
}

/** @returns by node. Claims in a circle are moved towards each other in small steps, until they rest. */
export function evaluate(graph: StrengthGraph, rule: Rule, kept: Kept): Float64Array {
  const { order, circles } = graph;
  const strengths = new Float64Array(order.length);
  for (let at = 0; at < order.length; ) {
    const length = circles.get(at);
    if (length === undefined) {
      const node = order[at] as number;
      strengths[node] = strengthOf(graph, rule, kept, strengths, node);
      at++;
    } else {
      settle(graph, rule, kept, strengths, order.subarray(at, at + length));
      at += length;
    }
  }
  return strengths;
}

function strengthOf(
  graph: StrengthGraph,
  rule: Rule,
  kept: Kept,
  strengths: Float64Array,
  node: number,
): number {
  const { into, sign } = graph;
  let supports = rule.nothing;
  let attacks = rule.nothing;
  const end = into[node + 1] as number;
  for (let link = into[node] as number; link < end; link++) {
    if (sign[link] === 0) continue;
    const brought = contribution(graph, strengths, link);
    if (sign[link] === 1) supports = rule.add(supports, brought);
    else attacks = rule.add(attacks, brought);
  }
  return (
    (kept.strength[node] as number) *
    rule.influence(startOf(graph, strengths, node) * (kept.word[node] as number), supports, attacks)
  );
}

/** The base of a node; of a set, the product of what its members bring. */
export function startOf(graph: StrengthGraph, strengths: Float64Array, node: number): number {
  const { into, sign, base, isSet } = graph;
  if (!isSet[node]) return base[node] as number;
  let product = 1;
  for (let link = into[node] as number; link < (into[node + 1] as number); link++)
    if (sign[link] === 0) product *= contribution(graph, strengths, link);
  return product;
}

/** How far each claim of a circle is moved at once: repeated whole, they may flip for ever. */
const damping = 0.1;
const stillness = 1e-12;
const longest = 5000;

function settle(
  graph: StrengthGraph,
  rule: Rule,
  kept: Kept,
  strengths: Float64Array,
  circle: Int32Array,
): void {
  for (const node of circle) strengths[node] = (graph.base[node] as number) * (kept.strength[node] as number);
  for (let round = 0; round < longest; round++) {
    const wanted = Float64Array.from(circle, (node) => strengthOf(graph, rule, kept, strengths, node));
    let moved = 0;
    circle.forEach((node, at) => {
      const by = (wanted[at] as number) - (strengths[node] as number);
      moved = Math.max(moved, Math.abs(by));
      strengths[node] = (strengths[node] as number) + damping * by;
    });
    if (moved < stillness) return;
  }
}
