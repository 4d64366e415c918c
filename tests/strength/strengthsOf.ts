// The strengths of a published graph, by the product's engine; and rules that the product does not offer.

import { allKept, evaluate } from '../../src/strength/evaluate.ts';
import { buildGraph } from '../../src/strength/graph.ts';
import type { Rule } from '../../src/strength/rules.ts';
import type { Published } from './published.ts';

type Graph = Pick<Published, 'base' | 'attacks' | 'supports'>;

/** By name. @param left Bases that are other than published. */
export function strengthsOf(graph: Graph, rule: Rule, left: Readonly<Record<string, number>> = {}) {
  const names = Object.keys(graph.base);
  const node = (name: string) => names.indexOf(name);
  const link = (sign: -1 | 1) => (ends: readonly [string, string]) => ({
    from: node(ends[0]),
    to: node(ends[1]),
    sign,
  });
  const built = buildGraph(
    names.map((name) => left[name] ?? graph.base[name] ?? 0),
    [...graph.attacks.map(link(-1)), ...graph.supports.map(link(1))],
  );
  const strengths = evaluate(built, rule, allKept(names.length));
  return Object.fromEntries(names.map((name, at) => [name, strengths[at] ?? Number.NaN]));
}

/** The graph without an argument and what leads to and from it. */
export const withoutArgument = ({ base, attacks, supports }: Graph, name: string): Graph => ({
  base: Object.fromEntries(Object.entries(base).filter(([other]) => other !== name)),
  attacks: attacks.filter((ends) => !ends.includes(name)),
  supports: supports.filter((ends) => !ends.includes(name)),
});

/** How steeply `of` rises with the base of `name`: central differences, twice extrapolated (Richardson). */
export function gradient(graph: Graph, rule: Rule, of: string, name: string): number {
  const at = graph.base[name] ?? 0;
  const slope = (h: number) => {
    const value = (base: number) => strengthsOf(graph, rule, { [name]: base })[of] ?? 0;
    return (value(at + h) - value(at - h)) / (2 * h);
  };
  const [one, half, quarter] = [slope(0.008), slope(0.004), slope(0.002)];
  const [first, second] = [(4 * half - one) / 3, (4 * quarter - half) / 3];
  return (16 * second - first) / 15;
}

/** Shapley values: each player's share of what all together make of `worth`. */
export function shapley<Player>(
  players: readonly Player[],
  worth: (set: readonly Player[]) => number,
): number[] {
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const n = players.length;
  return players.map((player) => {
    const others = players.filter((other) => other !== player);
    let share = 0;
    for (let mask = 0; mask < 1 << others.length; mask++) {
      const set = others.filter((_, at) => (mask >> at) & 1);
      const weight = (factorial(set.length) * factorial(n - set.length - 1)) / factorial(n);
      share += weight * (worth([...set, player]) - worth(set));
    }
    return share;
  });
}

const sums = {
  name: 'quadratic',
  nothing: 0,
  add: (sum: number, strength: number) => sum + strength,
  remove: (sum: number, strength: number) => sum - strength,
} as const;

/** Amgoud and Ben-Naim 2017. */
export const euler: Rule = {
  ...sums,
  influence: (base, supports, attacks) => 1 - (1 - base ** 2) / (1 + base * Math.exp(supports - attacks)),
};

/** The strongest of each side alone. */
export const eulerTop: Rule = { ...euler, add: Math.max, remove: () => Number.NaN };

/** Potyka 2021. */
export const mlp: Rule = {
  ...sums,
  influence: (base, supports, attacks) => {
    const held = Math.min(1 - 1e-15, Math.max(1e-15, base));
    return 1 / (1 + Math.exp(-(Math.log(held / (1 - held)) + supports - attacks)));
  },
};

/** The aggregation of DF-QuAD, whose move is softened: by x / (1 + x) of the way. */
export const squaredDfQuad: Rule = {
  name: 'df-quad',
  nothing: 1,
  add: (product, strength) => product * (1 - strength),
  remove: () => Number.NaN,
  influence: (base, supports, attacks) => {
    const more = attacks - supports;
    const way = Math.abs(more) / (1 + Math.abs(more));
    return more > 0 ? base + (1 - base) * way : base - base * way;
  },
};
