// Which claims show their children: from what an address says, and back to what it can say.

import type { Argument } from './argument.ts';
import { ancestorsOf } from './walk.ts';

/** What is open, as in the address: all, none, a depth, or ids; null for as much as is readable. */
export type Expansion = 'all' | 'none' | number | readonly string[] | null;

/** Everything that has something below it. A frame shows its premises always, its children when expanded. */
export function expandedTo(argument: Argument, expansion: Exclude<Expansion, null>): ReadonlySet<string> {
  if (expansion === 'none') return new Set();
  if (expansion === 'all') return new Set(argument.claims.keys());
  if (typeof expansion === 'number') return new Set(above(argument, expansion));
  const known = expansion.filter((id) => argument.claims.has(id));
  return new Set(known.flatMap((id) => [id, ...ancestorsOf(argument, id)]));
}

/** The claims less than `depth` levels below their thesis. */
function* above(argument: Argument, depth: number): Generator<string> {
  let level: readonly string[] = argument.theses;
  for (let at = 0; at < depth && level.length > 0; at++) {
    const next: string[] = [];
    for (const id of level) {
      const claim = argument.claims.get(id);
      if (!claim) continue;
      yield id;
      // One by one: a claim may have more children than a call can have arguments.
      for (const child of claim.children) next.push(child);
      if (claim.kind !== 'linked') continue;
      // Premises stand on the level of their frame.
      for (const premise of claim.premises) {
        yield premise;
        for (const child of argument.claims.get(premise)?.children ?? []) next.push(child);
      }
    }
    level = next;
  }
}

/** How many levels below the root of the map each claim stands; premises stand on the level of their frame. */
export function depthsOf(argument: Argument): Map<string, number> {
  const top = argument.issue === undefined ? 0 : 1;
  const depths = new Map<string, number>();
  for (const claim of argument.claims.values()) {
    const parent = claim.parent === null ? top - 1 : (depths.get(claim.parent) ?? 0);
    depths.set(claim.id, claim.premise ? parent : parent + 1);
  }
  return depths;
}

const depths = new WeakMap<Argument, number>();

/** The levels below the thesis that hold claims. */
export function depthOf(argument: Argument): number {
  const known = depths.get(argument) ?? deepestOf(argument);
  depths.set(argument, known);
  return known;
}

function deepestOf(argument: Argument): number {
  const top = argument.issue === undefined ? 0 : 1;
  let deepest = 0;
  for (const depth of depthsOf(argument).values()) deepest = Math.max(deepest, depth - top);
  return deepest;
}

/** Opens the claims of the highest level on which one is closed. */
export function oneLevelMore(argument: Argument, expanded: ReadonlySet<string>): ReadonlySet<string> {
  const depths = depthsOf(argument);
  let highest = Number.POSITIVE_INFINITY;
  for (const [id, depth] of depths) {
    if (depth < highest && !expanded.has(id) && (argument.claims.get(id)?.children.length ?? 0) > 0) {
      highest = depth;
    }
  }
  const more = [...depths].filter(([, depth]) => depth <= highest).map(([id]) => id);
  return highest === Number.POSITIVE_INFINITY ? expanded : new Set([...expanded, ...more]);
}

/** Closes the claims of the lowest level on which one is open and shows children. */
export function oneLevelLess(argument: Argument, expanded: ReadonlySet<string>): ReadonlySet<string> {
  const depths = depthsOf(argument);
  let lowest = 0;
  for (const id of visiblyOpen(argument, expanded)) lowest = Math.max(lowest, depths.get(id) ?? 0);
  const fewer = [...expanded].filter((id) => (depths.get(id) ?? 0) < lowest);
  return fewer.length === expanded.size ? expanded : new Set(fewer);
}

type Said = Exclude<Expansion, null>;
const said = new WeakMap<ReadonlySet<string>, { argument: Argument; said: Said }>();

/** The shortest words for what is open: all, none, a depth, or the ids of the innermost open claims. */
export function expansionOf(argument: Argument, expanded: ReadonlySet<string>): Said {
  // A set never changes, and is asked for at every change of what is shown.
  const known = said.get(expanded);
  if (known?.argument === argument) return known.said;
  const found = wordsFor(argument, expanded);
  said.set(expanded, { argument, said: found });
  return found;
}

function wordsFor(argument: Argument, expanded: ReadonlySet<string>): Said {
  const open: string[] = [];
  let lowestOpen = -1;
  let highestClosed = Number.POSITIVE_INFINITY;
  visitStanding(argument, expanded, (id, level, isOpen) => {
    if (isOpen) open.push(id);
    if (isOpen) lowestOpen = Math.max(lowestOpen, level);
    else highestClosed = Math.min(highestClosed, level);
  });
  if (open.length === 0) return 'none';
  if (highestClosed === Number.POSITIVE_INFINITY) return 'all';
  // Where all that could be open down to a level is, and nothing below it.
  if (lowestOpen < highestClosed && lowestOpen < 6) return lowestOpen + 1;
  const outer = new Set<string>();
  for (const id of open) {
    const claim = argument.claims.get(id);
    if (!claim || claim.parent === null) continue;
    outer.add(claim.parent);
    // Premises are shown in a closed frame, too.
    if (claim.premise) outer.add(argument.claims.get(claim.parent)?.parent ?? '');
  }
  return open.filter((id) => !outer.has(id));
}

/** The expanded claims that have children and stand in the open part of the tree, in document order. */
export function visiblyOpen(argument: Argument, expanded: ReadonlySet<string>): string[] {
  const open: string[] = [];
  visitStanding(argument, expanded, (id, _, isOpen) => {
    if (isOpen) open.push(id);
  });
  return open;
}

/**
 * The claims with children in the open part of the tree, in document order. Premises stand on the level of their frame.
 * There may be a hundred thousand at each change, which is why nothing is made for each.
 */
function visitStanding(
  { claims, theses }: Argument,
  expanded: ReadonlySet<string>,
  visit: (id: string, level: number, isOpen: boolean) => void,
): void {
  const ids = theses.toReversed();
  const levels = ids.map(() => 0);
  for (let id = ids.pop(); id !== undefined; id = ids.pop()) {
    const level = levels.pop() ?? 0;
    const claim = claims.get(id);
    if (!claim) continue;
    const { children } = claim;
    const isOpen = expanded.has(id);
    if (children.length > 0) visit(id, level, isOpen);
    for (let at = isOpen ? children.length - 1 : -1; at >= 0; at--) {
      ids.push(children[at] as string);
      levels.push(level + 1);
    }
    if (claim.kind !== 'linked') continue;
    for (const premise of claim.premises.toReversed()) {
      ids.push(premise);
      levels.push(level);
    }
  }
}
