// Which claims show their children: from what an address says, and back to what it can say.

import type { Argument } from './argument.ts';
import { ancestorsOf } from './walk.ts';

/** What is open, as in the address: all, none, a depth, or ids; null for as much as is readable. */
export type Expansion = 'all' | 'none' | number | readonly string[] | null;

/** Everything that has something below it. A frame shows its premises always, its children when expanded. */
export function expandedTo(argument: Argument, expansion: Exclude<Expansion, null>): ReadonlySet<string> {
  if (expansion === 'none') return new Set();
  if (expansion === 'all') return new Set(holding(argument));
  if (typeof expansion === 'number') return new Set(above(argument, expansion));
  const known = expansion.filter((id) => argument.claims.has(id));
  return new Set(known.flatMap((id) => [id, ...ancestorsOf(argument, id)]));
}

/** Whether the same claims are open. */
export const isSameOpen = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((id) => other.has(id));

/** What is open where that is asked for; null where nothing is that this map knows. */
export function askedToOpen(argument: Argument, asked: Expansion): ReadonlySet<string> | null {
  if (asked === null) return null;
  const says = typeof asked !== 'object' || asked.some((id) => argument.claims.has(id));
  return says ? expandedTo(argument, asked) : null;
}

/** The claims that something hangs on. */
function* holding(argument: Argument): Generator<string> {
  const { ids, holds } = orderOf(argument);
  for (let at = 0; at < ids.length; at++) if (holds[at] === 1) yield ids[at] as string;
}

/** The claims less than `depth` levels below their thesis. Premises stand on the level of their frame. */
function* above({ claims, theses }: Argument, depth: number): Generator<string> {
  let level: readonly string[] = theses;
  for (let at = 0; at < depth && level.length > 0; at++) {
    const ids: string[] = [];
    const next: string[] = [];
    // One by one: a claim may have more children than a call can have arguments.
    const add = (id: string) => {
      const claim = claims.get(id);
      if (!claim) return;
      ids.push(id);
      for (const child of claim.children) next.push(child);
      if (claim.kind === 'linked') for (const premise of claim.premises) add(premise);
    };
    for (const id of level) add(id);
    yield* ids;
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
  let deepest = 0;
  for (const level of orderOf(argument).levels) deepest = Math.max(deepest, level);
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
  const order = orderOf(argument);
  const open: number[] = [];
  let lowestOpen = -1;
  let highestClosed = Number.POSITIVE_INFINITY;
  visitStanding(order, expanded, (at, level, isOpen) => {
    if (isOpen) open.push(at);
    if (isOpen) lowestOpen = Math.max(lowestOpen, level);
    else highestClosed = Math.min(highestClosed, level);
  });
  if (open.length === 0) return 'none';
  if (highestClosed === Number.POSITIVE_INFINITY) return 'all';
  // Where all that could be open down to a level is, and nothing below it.
  if (lowestOpen < highestClosed && lowestOpen < 6) return lowestOpen + 1;
  const { ids, parents, gates } = order;
  const outer = new Uint8Array(ids.length);
  for (const at of open) {
    const parent = parents[at] as number;
    if (parent < 0) continue;
    outer[parent] = 1;
    // Premises are shown in a closed frame, too.
    const above = parents[parent] as number;
    if ((gates[at] as number) < 0 && above >= 0) outer[above] = 1;
  }
  return open.filter((at) => outer[at] === 0).map((at) => ids[at] as string);
}

/** The expanded claims that have children and stand in the open part of the tree, in document order. */
export function visiblyOpen(argument: Argument, expanded: ReadonlySet<string>): string[] {
  const order = orderOf(argument);
  const open: string[] = [];
  visitStanding(order, expanded, (at, _, isOpen) => {
    if (isOpen) open.push(order.ids[at] as string);
  });
  return open;
}

/** All claims in document order, each by its place there: what is asked for at each change of a hundred thousand. */
interface Order {
  readonly ids: readonly string[];
  readonly levels: Int32Array;
  /** Whether something hangs on it. */
  readonly holds: Uint8Array;
  /** -1 for a thesis. */
  readonly parents: Int32Array;
  /** The claim that must be open for it to stand: its parent; -1 for theses and for premises. */
  readonly gates: Int32Array;
  /** The first place behind all that is below it. */
  readonly ends: Int32Array;
}

const orders = new WeakMap<Argument, Order>();

function orderOf(argument: Argument): Order {
  const known = orders.get(argument) ?? inOrder(argument);
  orders.set(argument, known);
  return known;
}

function inOrder({ claims, theses }: Argument): Order {
  const ids: string[] = [];
  const numbers = () => new Int32Array(claims.size);
  const [levels, parents, gates, ends] = [numbers(), numbers(), numbers(), numbers()];
  const holds = new Uint8Array(claims.size);
  const roots = new Set(theses);
  /** The places from the thesis to the last claim. */
  const path: number[] = [];
  // Claims stand in document order, each behind what it hangs on: nothing is looked up by its id.
  for (const { id, parent, premise, children } of claims.values()) {
    while (path.length > 0 && ids[path.at(-1) as number] !== parent) path.pop();
    const above = path.at(-1) ?? -1;
    // Outside of the branch that alone is shown.
    if (above < 0 && (parent !== null || !roots.has(id))) continue;
    const at = ids.push(id) - 1;
    // Premises stand on the level of their frame, open or closed.
    levels[at] = (levels[above] ?? -1) + (premise ? 0 : 1);
    parents[at] = above;
    gates[at] = premise ? -1 : above;
    holds[at] = Number(children.length > 0);
    path.push(at);
  }
  for (let at = ids.length - 1; at >= 0; at--) {
    ends[at] = Math.max(ends[at] as number, at + 1);
    const parent = parents[at] as number;
    if (parent >= 0) ends[parent] = Math.max(ends[parent] as number, ends[at] as number);
  }
  return { ids, levels, holds, parents, gates, ends };
}

/** The claims with children in the open part of the tree, in document order. */
function visitStanding(
  { ids, levels, holds, gates, ends }: Order,
  expanded: ReadonlySet<string>,
  visit: (at: number, level: number, isOpen: boolean) => void,
): void {
  const open = new Uint8Array(ids.length);
  for (let at = 0; at < ids.length; ) {
    const gate = gates[at] as number;
    if (gate >= 0 && open[gate] === 0) {
      at = ends[at] as number;
      continue;
    }
    if (holds[at] === 1) {
      const isOpen = expanded.has(ids[at] as string);
      open[at] = Number(isOpen);
      visit(at, levels[at] as number, isOpen);
    }
    at++;
  }
}
