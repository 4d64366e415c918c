// A quantitative bipolar graph: nodes with a base, and what supports or attacks each. A relation may go over a step,
// which is a node of its own: its strength weighs what goes over it (Amgoud, Doder and Lagasquie-Schiex, IJCAI 2024),
// and what attacks it undercuts. A node may stand for a set of others, whose product is its base (set supports as in
// the bipolar framework with sets of attackers and supporters, KR 2025).

import { components } from './components.ts';

/** -1 attacks, 1 supports, 0 belongs to the set. */
export type Sign = -1 | 0 | 1;

export interface WeighedLink {
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
  links: readonly WeighedLink[],
  sets: readonly number[] = [],
): StrengthGraph {
  const size = base.length;
  const isSet = new Uint8Array(size);
  for (const node of sets) isSet[node] = 1;
  const into = grouped(size, links, ({ to }) => to);
  const sorted = Array.from(into.items, (at) => links[at] as WeighedLink);
  const to = Int32Array.from(sorted, (link) => link.to);
  const step = Int32Array.from(sorted, (link) => link.step ?? -1);
  const from = Int32Array.from(sorted, (link) => link.from);
  // Each link starts from a node, and may go over a step.
  const ends = grouped(size, { length: 2 * sorted.length }, (_, at) =>
    at < sorted.length ? (from[at] as number) : (step[at - sorted.length] as number),
  );
  const outLinks = ends.items.map((at) => at % sorted.length);
  const { order, circles } = components(
    ends.starts,
    Int32Array.from(outLinks, (link) => to[link] as number),
  );
  return {
    base: Float64Array.from(base),
    isSet,
    from,
    to,
    sign: Int8Array.from(sorted, (link) => link.sign),
    step,
    into: into.starts,
    out: ends.starts,
    outLinks,
    order,
    circles,
  };
}

/** The places of a list, by the node that each is of and then in order; those of no node (-1) are left out. */
function grouped<Item>(
  size: number,
  list: ArrayLike<Item>,
  nodeOf: (item: Item, at: number) => number,
): { starts: Int32Array; items: Int32Array } {
  const nodes = Int32Array.from({ length: list.length }, (_, at) => nodeOf(list[at] as Item, at));
  const starts = new Int32Array(size + 1);
  for (const node of nodes) if (node >= 0) starts[node + 1] = (starts[node + 1] as number) + 1;
  for (let node = 0; node < size; node++) {
    starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  }
  const items = new Int32Array(starts[size] as number);
  const next = starts.slice();
  nodes.forEach((node, at) => {
    if (node < 0) return;
    const place = next[node] as number;
    items[place] = at;
    next[node] = place + 1;
  });
  return { starts, items };
}
