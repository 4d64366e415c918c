// What matters most: what a thesis would be, were a claim, a step or a source rejected, tried out one by one.

import type { Argument } from '../argument/argument.ts';
import { type Doubts, doubtKey, noDoubts } from '../argument/doubts.ts';
import { reusesOf } from '../argument/walk.ts';
import { halfOf, turns } from './bands.ts';
import { evaluate, type Kept } from './evaluate.ts';
import type { StrengthGraph } from './graph.ts';
import { dfQuad, quadraticEnergy, type Rule, type RuleName, rules } from './rules.ts';
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

/** A difference that makes a sentence of its own. */
const telling = 0.005;

/** Of the singles, so many are listed, and for so many the other rule is asked and pairs are tried. */
const listed = 100;
const paired = 24;
/** Nodes that may be weighed: some hundred milliseconds. */
const most = 6_000_000;

/** Something that can be rejected. */
export interface Candidate {
  key: string;
  /** Of a claim or a step; -1 for a source. */
  node: number;
  source: string | null;
  /** Of a step, the node of the claim that it leads from. */
  claim?: number;
}

interface Tried {
  candidate: Candidate;
  thesis: number;
}

/** What is tried out, without the argument: it goes to a worker as it is. */
export interface MattersTask {
  id: string;
  root: number;
  rule: RuleName;
  kept: Kept;
  candidates: readonly Candidate[];
  /** How far each source is doubted already. */
  doubted: ReadonlyMap<string, number>;
  argumentGraph: Pick<ArgumentGraph, 'graph' | 'chains' | 'sources' | 'resting'>;
}

/** @returns null where there is no such thesis. */
export function mattersTask(
  argument: Argument,
  thesis: string,
  { name }: Rule,
  doubts: Doubts = noDoubts,
): MattersTask | null {
  const argumentGraph = graphOf(argument);
  const { graph, chains, sources, resting } = argumentGraph;
  const root = argumentGraph.claims.get(thesis);
  if (root === undefined) return null;
  return {
    id: thesis,
    root,
    rule: name,
    kept: keptUnder(argumentGraph, doubts),
    candidates: candidatesOf(argument, argumentGraph, doubts, root),
    doubted: new Map(
      [...argument.sources.keys()].flatMap((id) => {
        const doubt = doubts.get(doubtKey('source', id));
        return doubt === undefined ? [] : [[id, doubt] as const];
      }),
    ),
    argumentGraph: { graph, chains, sources, resting },
  };
}

export function mattersOf(
  argument: Argument,
  thesis: string,
  rule: Rule,
  doubts: Doubts = noDoubts,
): Matters | null {
  const task = mattersTask(argument, thesis, rule, doubts);
  return task && findMatters(task);
}

export function findMatters(task: MattersTask): Matters {
  const { id, root, kept, candidates, argumentGraph } = task;
  const { graph } = argumentGraph;
  const rule = rules[task.rule];
  const start = (by: Rule): [Trials, number] => {
    const strengths = evaluate(graph, by, kept);
    return [createTrials(graph, by, kept, strengths), strengths[root] as number];
  };
  const [trials, now] = start(rule);
  const [other, otherNow] = start(rule === quadraticEnergy ? dfQuad : quadraticEnergy);
  const ways = waysTo(graph, root);
  const rejecting = rejectionOf(task);
  const changesOf = ({ node, source }: Candidate) =>
    source === null ? [{ node, strength: 0 }] : rejecting([source]);

  const found: Tried[] = [];
  let tried = 0;
  for (const candidate of candidates) {
    if (trials.weighed() > most) break;
    tried++;
    const moved = trials.try(changesOf(candidate), root);
    if (Math.abs(moved - now) > least) found.push({ candidate, thesis: moved });
  }
  const isTold = saysMore(found);
  found.sort((a, b) => Math.abs(b.thesis - now) - Math.abs(a.thesis - now));
  const singles = found
    .filter(isTold)
    .slice(0, listed)
    .map(({ candidate, thesis: moved }): Matter => {
      const changes = changesOf(candidate);
      return {
        key: candidate.key,
        thesis: moved,
        cutsBothWays: changes.some(({ node }) => ways[node] === 3),
        rulesAgree: halfOf(other.try(changes, root)) === halfOf(moved),
      };
    });
  const suffices = found.some((each) => turns(now, each.thesis));
  const together = (one: Candidate, two: Candidate) => {
    if (trials.weighed() > 2 * most) return now;
    const both = one.source !== null && two.source !== null ? [one.source, two.source] : null;
    return trials.try(both ? rejecting(both) : [...changesOf(one), ...changesOf(two)], root);
  };
  return {
    id,
    now,
    singles,
    suffices,
    pairs: suffices ? [] : pairsOf(candidates, found, together, now),
    rulesAgree: halfOf(otherNow) === halfOf(now),
    tried,
    of: candidates.length,
  };
}

/** Whether it is told of: a step is where it does something else than its claim, which can be said more plainly. */
function saysMore(found: readonly Tried[]) {
  const byNode = new Map(found.map(({ candidate, thesis }) => [candidate.node, thesis]));
  return ({ candidate: { claim }, thesis }: Tried): boolean => {
    const whole = claim === undefined ? undefined : byNode.get(claim);
    return whole === undefined || Math.abs(whole - thesis) > telling;
  };
}

/** Of those that move the thesis most; where each alone does nothing, as where one of two would do, those near it. */
function pairsOf(
  candidates: readonly Candidate[],
  found: readonly Tried[],
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
  { graph, claims, steps, resting }: ArgumentGraph,
  doubts: Doubts,
  root: number,
): Candidate[] {
  const ways = waysTo(graph, root);
  const leads = (node: number | undefined): node is number => node !== undefined && ways[node] !== 0;
  const depth = new Map<string, number>();
  const own: { candidate: Candidate; depth: number }[] = [];
  const add = (key: string, node: number, level: number, claim?: number) => {
    const candidate = { key, node, source: null, ...(claim === undefined ? {} : { claim }) };
    if ((doubts.get(key) ?? 0) < 1) own.push({ candidate, depth: level });
  };
  for (const claim of argument.claims.values()) {
    const level = claim.parent === null ? 0 : (depth.get(claim.parent) ?? 0) + 1;
    depth.set(claim.id, level);
    const node = claims.get(claim.id);
    if (claim.kind !== 'reuse' && node !== root && leads(node)) add(doubtKey('claim', claim.id), node, level);
    // Of a claim that stands in one place, the step falls as the claim does.
    const shared = claim.kind === 'reuse' || reusesOf(argument, claim.id).length > 0;
    const step = steps.get(claim.id);
    if (shared && leads(step)) add(doubtKey('step', claim.id), step, level, node);
  }
  own.sort((a, b) => a.depth - b.depth);
  const sources = [...resting].flatMap(([source, nodes]): Candidate[] => {
    const key = doubtKey('source', source);
    return (doubts.get(key) ?? 0) < 1 && nodes.some(leads) ? [{ key, node: -1, source }] : [];
  });
  return [...sources, ...own.map(({ candidate }) => candidate)];
}

/** What changes when sources are rejected together: a claim that cites both loses more than by each. */
function rejectionOf({ argumentGraph, doubted }: Pick<MattersTask, 'argumentGraph' | 'doubted'>) {
  return (sources: readonly string[]): Change[] => {
    const doubtOf = (id: string) => (sources.includes(id) ? 1 : (doubted.get(id) ?? 0));
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
