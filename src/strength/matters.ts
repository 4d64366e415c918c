// What matters most: what a thesis would be, were a claim, a step or a source rejected, tried out one by one.

import type { Argument } from '../argument/argument.ts';
import { type Doubts, doubtKey, noDoubts } from '../argument/doubts.ts';
import { reusesOf } from '../argument/walk.ts';
import { sideOf, turns } from './bands.ts';
import { evaluate } from './evaluate.ts';
import type { StrengthGraph } from './graph.ts';
import { dfQuad, quadraticEnergy, type Rule } from './rules.ts';
import { type Change, createTrials, type Trials } from './trials.ts';
import { type ArgumentGraph, graphOf, keptUnder, wordOf } from './weigh.ts';

export interface Matter {
  /** What is rejected: see doubts.ts. */
  key: string;
  /** How strong the thesis then stands, from 0 to 1. */
  thesis: number;
  /** Whether it reaches the thesis both as something for it and as something against it. */
  cutsBothWays: boolean;
  /** Whether the other rule leaves the thesis on the same side of the middle. */
  rulesAgree: boolean;
}

export interface Pair {
  keys: readonly [string, string];
  thesis: number;
}

export interface Matters {
  /** The thesis that it is about, and how strong it stands now. */
  id: string;
  now: number;
  /** What moves it, most first. */
  singles: readonly Matter[];
  /** Whether one of them alone has the thesis lean no longer as it does, or, where it is open, lean. */
  suffices: boolean;
  /** Where none does: two that do together, of those that move it most. */
  pairs: readonly Pair[];
  /** Whether the other rule, too, has the thesis on this side of the middle. */
  rulesAgree: boolean;
  /** How many were tried out, of how many: fewer where they would take too long. Those near the thesis go first. */
  tried: number;
  of: number;
}

/** A difference that no one sees, and rounding makes. */
const least = 1e-9;

/** Of the singles, so many are listed, and for so many the other rule is asked and pairs are tried. */
const listed = 100;
const paired = 24;
/** Nodes that may be weighed: some hundred milliseconds. */
const most = 6_000_000;

interface Candidate {
  key: string;
  /** The source, where it is one. */
  source: string | null;
  changes: readonly Change[];
}

export function mattersOf(
  argument: Argument,
  thesis: string,
  rule: Rule,
  doubts: Doubts = noDoubts,
): Matters | null {
  const argumentGraph = graphOf(argument);
  const { graph } = argumentGraph;
  const root = argumentGraph.claims.get(thesis);
  if (root === undefined) return null;
  const kept = keptUnder(argumentGraph, doubts);
  const start = (by: Rule): [Trials, number] => {
    const strengths = evaluate(graph, by, kept);
    return [createTrials(graph, by, kept, strengths), strengths[root] as number];
  };
  const [trials, now] = start(rule);
  const [other, otherNow] = start(rule === quadraticEnergy ? dfQuad : quadraticEnergy);
  const ways = waysTo(graph, root);
  const candidates = candidatesOf(argument, argumentGraph, doubts, root, ways);

  const found: { candidate: Candidate; thesis: number }[] = [];
  let tried = 0;
  for (const candidate of candidates) {
    if (trials.weighed() > most) break;
    tried++;
    const moved = trials.try(candidate.changes, root);
    if (Math.abs(moved - now) > least) found.push({ candidate, thesis: moved });
  }
  found.sort((a, b) => Math.abs(b.thesis - now) - Math.abs(a.thesis - now));
  const singles = found.slice(0, listed).map(
    ({ candidate, thesis: moved }): Matter => ({
      key: candidate.key,
      thesis: moved,
      cutsBothWays: candidate.changes.some(({ node }) => ways[node] === 3),
      rulesAgree: sideOf(other.try(candidate.changes, root)) === sideOf(moved),
    }),
  );
  const suffices = found.some((each) => turns(now, each.thesis));
  const both = rejectionOf(argumentGraph, doubts);
  const together = (one: Candidate, two: Candidate) =>
    trials.try(
      one.source !== null && two.source !== null
        ? both([one.source, two.source])
        : [...one.changes, ...two.changes],
      root,
    );
  const pairs = suffices
    ? []
    : pairsOf(candidates, found, (one, two) => (trials.weighed() > 2 * most ? now : together(one, two)), now);
  return {
    id: thesis,
    now,
    singles,
    suffices,
    pairs,
    rulesAgree: sideOf(otherNow) === sideOf(now),
    tried,
    of: candidates.length,
  };
}

/** Of those that move the thesis most; where each alone does nothing, as where one of two would do, those near it. */
function pairsOf(
  candidates: readonly Candidate[],
  found: readonly { candidate: Candidate }[],
  together: (one: Candidate, two: Candidate) => number,
  now: number,
): Pair[] {
  const near = candidates.slice(0, paired);
  const some = [...new Set([...found.slice(0, paired).map(({ candidate }) => candidate), ...near])];
  const pairs = some.flatMap((one, at) =>
    some.slice(at + 1).flatMap((two): Pair[] => {
      const thesis = together(one, two);
      return turns(now, thesis) ? [{ keys: [one.key, two.key], thesis }] : [];
    }),
  );
  const moved = ({ thesis }: Pair) => Math.abs(thesis - now);
  return pairs.toSorted((a, b) => moved(b) - moved(a)).slice(0, 3);
}

/** Everything that can be rejected and that leads to the thesis; what is nearer to it first. */
function candidatesOf(
  argument: Argument,
  argumentGraph: ArgumentGraph,
  doubts: Doubts,
  root: number,
  ways: Uint8Array,
): Candidate[] {
  const { claims, steps, resting } = argumentGraph;
  const leads = (node: number | undefined): node is number => node !== undefined && ways[node] !== 0;
  const depth = new Map<string, number>();
  const own: (Candidate & { depth: number })[] = [];
  const rejected = (key: string) => (doubts.get(key) ?? 0) >= 1;
  for (const claim of argument.claims.values()) {
    const level = claim.parent === null ? 0 : (depth.get(claim.parent) ?? 0) + 1;
    depth.set(claim.id, level);
    const node = claims.get(claim.id);
    const key = doubtKey('claim', claim.id);
    if (claim.kind !== 'reuse' && node !== root && leads(node) && !rejected(key)) {
      own.push({ key, source: null, changes: [{ node, strength: 0 }], depth: level });
    }
    // Of a claim that stands in one place, the step falls as the claim does.
    const shared = claim.kind === 'reuse' || reusesOf(argument, claim.id).length > 0;
    const step = steps.get(claim.id);
    const stepKey = doubtKey('step', claim.id);
    if (shared && leads(step) && !rejected(stepKey)) {
      own.push({ key: stepKey, source: null, changes: [{ node: step, strength: 0 }], depth: level });
    }
  }
  own.sort((a, b) => a.depth - b.depth);
  const rejecting = rejectionOf(argumentGraph, doubts);
  const sources = [...resting].flatMap(([source, nodes]): Candidate[] => {
    const key = doubtKey('source', source);
    const changes = rejected(key) || !nodes.some(leads) ? [] : rejecting([source]);
    return changes.length > 0 ? [{ key, source, changes }] : [];
  });
  return [...sources, ...own];
}

/** What changes when sources are rejected together: a claim that cites both loses more than by each. */
function rejectionOf(argumentGraph: ArgumentGraph, doubts: Doubts) {
  return (sources: readonly string[]): Change[] => {
    const doubtOf = (id: string) => (sources.includes(id) ? 1 : (doubts.get(doubtKey('source', id)) ?? 0));
    const nodes = new Set(sources.flatMap((source) => argumentGraph.resting.get(source) ?? []));
    return [...nodes].map((node) => ({ node, word: wordOf(argumentGraph, node, doubtOf) }));
  };
}

/** By node, how it reaches the thesis: 1 for it, 2 against it, 3 both ways, 0 not at all. */
export function waysTo(graph: StrengthGraph, root: number): Uint8Array {
  const ways = new Uint8Array(graph.order.length);
  ways[root] = 1;
  // From the thesis down once; where claims go in circles, until nothing is new.
  while (passDown(graph, ways) && graph.circles.size > 0);
  return ways;
}

function passDown({ order, into, from, step, sign }: StrengthGraph, ways: Uint8Array): boolean {
  let isNew = false;
  for (let at = order.length - 1; at >= 0; at--) {
    const node = order[at] as number;
    const way = ways[node] as number;
    if (way === 0) continue;
    const turned = ((way & 1) << 1) | (way >> 1);
    for (let link = into[node] as number; link < (into[node + 1] as number); link++) {
      const brings = sign[link] === -1 ? turned : way;
      for (const below of [from[link] as number, step[link] as number])
        if (below >= 0 && ((ways[below] as number) | brings) !== ways[below]) {
          ways[below] = (ways[below] as number) | brings;
          isNew = true;
        }
    }
  }
  return isNew;
}
