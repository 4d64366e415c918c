// A quantitative bipolar graph: nodes with a base, and what supports or attacks each. A relation may go over a step,
// which is a node of its own: its strength weighs what goes over it (Amgoud, Doder and Lagasquie-Schiex, IJCAI 2024),
// and what attacks it undercuts. A node may stand for a set of others, whose product is its base (set supports as in
// the bipolar framework with sets of attackers and supporters, KR 2025).

import { components } from './components.ts';

/** -1 attacks, 1 supports, 0 belongs to the set. */
export type Sign = -1 | 0 | 1;

export interface Link {
  from: number;
  to: number;
  sign: Sign;
  /** The node of its step; left out where the step cannot be doubted. */
  step?: number;
}

/** Arrays by node, or by link; links stand in the order of the nodes that they go to. */
export interface StrengthGraph {
  readonly base: Float64Array;
  /** 1 for nodes whose base is the product of their members. */
  readonly isSet: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly sign: Int8Array;
  /** -1 for a link without a step. */
  readonly step: Int32Array;
  /** Links to node n: from `into[n]` to before `into[n + 1]`. */
  readonly into: Int32Array;
  /** Links that node n is the start or the step of: `outLinks` from `out[n]` to before `out[n + 1]`. */
  readonly out: Int32Array;
  readonly outLinks: Int32Array;
  /** Nodes in an order in which each comes after all that moves it, but for those in a circle. */
  readonly order: Int32Array;
  /** Nodes that move each other in a circle, by the place in `order` at which they begin; empty for most. */
  readonly circles: ReadonlyMap<number, number>;
}

export function buildGraph(
  base: readonly number[],
  given: readonly Link[],
  sets: readonly number[] = [],
): StrengthGraph {
  const size = base.length;
  const links = given.toSorted((a, b) => a.to - b.to);
  const from = Int32Array.from(links, (link) => link.from);
  const to = Int32Array.from(links, (link) => link.to);
  const step = Int32Array.from(links, (link) => link.step ?? -1);
  const isSet = new Uint8Array(size);
  for (const node of sets) isSet[node] = 1;
  const ends = links.flatMap((link, index) =>
    link.step === undefined
      ? [[link.from, index] as const]
      : [[link.from, index] as const, [link.step, index] as const],
  );
  ends.sort(([a], [b]) => a - b);
  const out = startsOf(
    size,
    ends.map(([node]) => node),
  );
  const outLinks = Int32Array.from(ends, ([, link]) => link);
  const { order, circles } = components(size, (node) => {
    const next: number[] = [];
    for (let at = out[node] as number; at < (out[node + 1] as number); at++)
      next.push(to[outLinks[at] as number] as number);
    return next;
  });
  return {
    base: Float64Array.from(base),
    isSet,
    from,
    to,
    sign: Int8Array.from(links, (link) => link.sign),
    step,
    into: startsOf(size, to),
    out,
    outLinks,
    order,
    circles,
  };
}

/** Where the entries of each node begin, in a list that is sorted by node. */
function startsOf(size: number, nodes: ArrayLike<number>): Int32Array {
  const starts = new Int32Array(size + 1);
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as number;
    starts[node + 1] = (starts[node + 1] as number) + 1;
  }
  for (let node = 0; node < size; node++)
    starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  return starts;
}
