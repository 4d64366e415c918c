// What stands out round the claim in focus: its way to the thesis, and what hangs on it. The rest recedes.

import type { Argument } from '../argument/argument.ts';
import { ancestorsOf, childIds } from '../argument/walk.ts';
import { emptyQuery, findClaims } from '../search/search.ts';
import { isElsewhere, presentedStep } from './presentedStep.ts';
import type { SessionState } from './state.ts';

/** - `plain`: nothing is in focus, so all are alike. */
export type Emphasis = 'plain' | 'focus' | 'path' | 'below' | 'rest';

interface StandOut {
  /** From the claim's parent to the thesis. */
  path: ReadonlySet<string>;
  /** Children and premises; of a premise, also the others of its frame. */
  below: ReadonlySet<string>;
}

let last: { argument: Argument; focus: string; found: StandOut } | undefined;

/** The last answer is kept: every card asks for it at every change. */
function standOut(argument: Argument, focus: string): StandOut {
  if (last?.argument !== argument || last.focus !== focus) {
    const claim = argument.claims.get(focus);
    const below = new Set<string>();
    for (const id of claim ? childIds(claim) : []) {
      below.add(id);
      const child = argument.claims.get(id);
      // Linked premises are one reason: a frame that stands out does so with its cards.
      if (child?.kind === 'linked') for (const premise of child.premises) below.add(premise);
    }
    const frame = claim?.premise ? argument.claims.get(claim.parent ?? '') : undefined;
    if (frame?.kind === 'linked') for (const id of frame.premises) below.add(id);
    last = { argument, focus, found: { path: new Set(ancestorsOf(argument, focus)), below } };
  }
  return last.found;
}

export function emphasisOf(state: SessionState, id: string): Emphasis {
  const { argument, focus, presentation } = state;
  if (!argument || focus === null) return 'plain';
  if (presentation && !isElsewhere(state)) {
    const highlighted = presentation.spotlight ? presentedStep(state)?.highlighted : null;
    // All claims of a step are alike.
    return !highlighted ? 'plain' : highlighted.has(id) ? 'focus' : 'rest';
  }
  if (id === focus) return 'focus';
  const { path, below } = standOut(argument, focus);
  if (path.has(id)) return 'path';
  return below.has(id) ? 'below' : 'rest';
}

const hitSets = new WeakMap<object, ReadonlySet<string>>();

const noHits: ReadonlySet<string> = new Set();

/** The claims that are searched for. */
export function hitIds({ argument, query }: SessionState): ReadonlySet<string> {
  if (!argument || query === emptyQuery) return noHits;
  const hits = findClaims(argument, query);
  let set = hitSets.get(hits);
  if (!set) {
    set = new Set(hits.map((hit) => hit.id));
    hitSets.set(hits, set);
  }
  return set;
}

/** Whether a claim is among those that are searched for. */
export const isHit = (state: SessionState, id: string): boolean => hitIds(state).has(id);

const hitCounts = new WeakMap<object, ReadonlyMap<string, number>>();

/** How many of the claims that are searched for stand below a claim. */
export function hitsBelow({ argument, query }: SessionState, id: string): number {
  if (!argument || query === emptyQuery) return 0;
  const hits = findClaims(argument, query);
  let counts = hitCounts.get(hits);
  if (!counts) {
    const found = new Map<string, number>();
    for (const hit of hits) {
      for (const above of ancestorsOf(argument, hit.id)) found.set(above, (found.get(above) ?? 0) + 1);
    }
    counts = found;
    hitCounts.set(hits, counts);
  }
  return counts.get(id) ?? 0;
}
