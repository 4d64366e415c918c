// A graph of claims in numbers, and where its tree begins.

import type { ClaimGraph, GraphClaim, GraphStep } from './claimGraph.ts';
import type { LossCollector } from './losses.ts';

/** A step whose ends are there, by numbers of claims. */
export interface IndexedStep {
  from: readonly number[];
  bearing: GraphStep['bearing'];
  /** It leads to the premises of a step, taken together, and not to the step. */
  toPremises: boolean;
  warrants: readonly string[];
  given: GraphStep;
}

export interface GraphIndex {
  claims: readonly GraphClaim[];
  steps: readonly IndexedStep[];
  /** Numbers of steps, in the order of the file: by what they bear on. */
  stepsToClaim: readonly (readonly number[])[];
  stepsToStep: readonly (readonly number[])[];
}

interface Draft extends IndexedStep {
  from: number[];
  warrants: string[];
  toClaim: number | undefined;
  toStep: number | undefined;
}

/** Backing of a step has no place of its own in a document: what backs it joins its premises. */
export function indexGraph(graph: ClaimGraph, losses: LossCollector): GraphIndex {
  const claimAt = firstOfKey(graph.claims);
  const stepAt = firstOfKey(graph.steps);
  const drafts = graph.steps.map((given): Draft => {
    const from = new Set<number>();
    for (const key of given.from) {
      const claim = claimAt.get(key);
      if (claim !== undefined) from.add(claim);
      else losses.add('A step from a claim that is not there is left out.', given.place);
    }
    const { to } = given;
    return {
      given,
      from: [...from],
      bearing: given.bearing,
      toPremises: 'premisesOf' in to,
      warrants: given.warrant === undefined ? [] : [given.warrant],
      toClaim: 'claim' in to ? claimAt.get(to.claim) : undefined,
      toStep: 'step' in to ? stepAt.get(to.step) : 'premisesOf' in to ? stepAt.get(to.premisesOf) : undefined,
    };
  });
  const heads = backedSteps(drafts);
  drafts.forEach((draft, index) => {
    const head = heads[index] ?? index;
    const backed = drafts[head];
    if (head === index || !backed) return;
    losses.add('What backs a step, and no claim, stands among the premises of that step.', draft.given.place);
    backed.from = [...new Set([...backed.from, ...draft.from])];
    for (const warrant of draft.warrants) backed.warrants.push(warrant);
  });

  const stepsToClaim: number[][] = graph.claims.map(() => []);
  const stepsToStep: number[][] = drafts.map(() => []);
  drafts.forEach((draft, index) => {
    if ((heads[index] ?? index) !== index) return;
    const { toClaim, toStep, from, given } = draft;
    if (from.length === 0) {
      losses.add('A step that starts from no claim is left out.', given.place);
    } else if (toClaim !== undefined) {
      stepsToClaim[toClaim]?.push(index);
    } else if (toStep !== undefined) {
      stepsToStep[heads[toStep] ?? toStep]?.push(index);
    } else {
      losses.add('A step that leads to nothing is left out.', given.place);
    }
  });
  return { claims: graph.claims, steps: drafts, stepsToClaim, stepsToStep };
}

function firstOfKey(items: readonly { key: string }[]): Map<string, number> {
  const found = new Map<string, number>();
  items.forEach(({ key }, index) => {
    if (!found.has(key)) found.set(key, index);
  });
  return found;
}

/** For each step the one whose premises it joins: itself, where it backs no other. Circles of backing join nothing. */
function backedSteps(drafts: readonly Draft[]): number[] {
  const heads: (number | undefined)[] = drafts.map(() => undefined);
  drafts.forEach((_, start) => {
    const chain: number[] = [];
    let at = start;
    for (let next: number | undefined = at; next !== undefined; ) {
      at = next;
      // In a circle, or where it was answered before, it goes no further.
      if (heads[at] !== undefined) break;
      heads[at] = at;
      chain.push(at);
      const { bearing, toStep, toPremises } = drafts[at] as Draft;
      next = bearing === 'for' && !toPremises ? toStep : undefined;
    }
    const head = heads[at] ?? at;
    for (const each of chain) heads[each] = head;
  });
  return heads.map((head, index) => head ?? index);
}

/**
 * Claims from which all others are reached against the direction of the steps: those that bear on nothing, and one of
 * each circle that bears on nothing else (Kosaraju: what is left last by a depth-first walk is reached from nowhere).
 * @returns Numbers of claims, in the order of the file.
 */
export function rootsOf({ claims, steps, stepsToClaim, stepsToStep }: GraphIndex): number[] {
  const most = claims.length;
  const below = (vertex: number): readonly number[] =>
    vertex < most
      ? (stepsToClaim[vertex] ?? []).map((step) => most + step)
      : [
          ...(steps[vertex - most]?.from ?? []),
          ...(stepsToStep[vertex - most] ?? []).map((step) => most + step),
        ];
  const left = leftInOrder(most, below);
  const reached = new Set<number>();
  const roots: number[] = [];
  for (const vertex of left.reverse()) {
    if (vertex >= most || reached.has(vertex)) continue;
    roots.push(vertex);
    const open = [vertex];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (reached.has(at)) continue;
      reached.add(at);
      for (const next of below(at)) open.push(next);
    }
  }
  return roots.sort((a, b) => a - b);
}

/** All that is reached from the first `most` vertices, in the order in which a depth-first walk leaves them. */
function leftInOrder(most: number, below: (vertex: number) => readonly number[]): number[] {
  const entered = new Set<number>();
  const left: number[] = [];
  for (let start = 0; start < most; start++) {
    if (entered.has(start)) continue;
    entered.add(start);
    const stack = [{ vertex: start, next: below(start), at: 0 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const vertex = top.next[top.at++];
      if (vertex === undefined) {
        left.push(top.vertex);
        stack.pop();
      } else if (!entered.has(vertex)) {
        entered.add(vertex);
        stack.push({ vertex, next: below(vertex), at: 0 });
      }
    }
  }
  return left;
}
