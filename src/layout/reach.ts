// How far a free map reaches: names and sentences show so many claims round the one that is looked at. What lies further
// off is a chip or a stub, which says how much it holds; the whole shows it all. So every change of a map, however
// large, takes as long as one of a map of this size.

import type { Argument } from '../argument/argument.ts';
import { ancestorsOf, childIds } from '../argument/walk.ts';

/** Claims: several windows full of names. A layout of them is made between two frames that nobody misses. */
export const mostShown = 600;
/** Claims of a map that is shown all the same, as it is not much larger. */
const mostWhole = 1200;

export interface ReachRequest {
  expanded: ReadonlySet<string>;
  /** The claim whose branch alone is shown. */
  branch?: string | null;
  /** The claim that the others stand round, in so far as it is in sight; with none, the thesis. */
  centre?: string | null;
}

/** The claims nearest to the centre, with all on the way to it; null where that is all of them. */
export function reach(
  argument: Argument,
  { expanded, branch = null, centre = null }: ReachRequest,
  most = mostShown,
): ReadonlySet<string> | null {
  const { claims } = argument;
  if (claims.size <= mostWhole) return null;
  const roots = branch !== null && claims.has(branch) ? [branch] : argument.theses;
  const way = centre === null ? [] : wayTo(argument, expanded, new Set(roots), centre);
  const queue = [way.at(-1) ?? roots[0] ?? ''];
  const shown = new Set([...way, ...queue]);
  const met = new Set(queue);
  let metRoots = false;
  const neighboursOf = (id: string): readonly string[] => {
    const claim = claims.get(id);
    if (!claim) return [];
    const isRoot = id === roots[0] || claim.parent === null;
    const above = isRoot || claim.parent === null ? [] : [claim.parent];
    const below = expanded.has(id) ? childIds(claim) : claim.kind === 'linked' ? claim.premises : [];
    // All theses are met with the first.
    const beside = isRoot && !metRoots ? roots : [];
    metRoots ||= isRoot;
    return [
      ...above,
      ...outwards(below, (each) => met.has(each)),
      ...outwards(beside, (each) => each === id),
    ];
  };
  for (let at = 0; at < queue.length; at++) {
    for (const id of neighboursOf(queue[at] ?? '')) {
      if (met.has(id)) continue;
      if (shown.size >= most) return shown;
      met.add(id);
      shown.add(id);
      queue.push(id);
    }
  }
  return shown;
}

/** From the root down to a claim, or to the closed one that hides it. Empty for a claim outside. */
function wayTo(
  argument: Argument,
  expanded: ReadonlySet<string>,
  roots: ReadonlySet<string>,
  centre: string,
): readonly string[] {
  const all = [centre, ...ancestorsOf(argument, centre)];
  const top = all.findIndex((id) => roots.has(id));
  const way = all.slice(0, top + 1).toReversed();
  const closed = way.findIndex(
    (id, at) => !expanded.has(id) && !argument.claims.get(way[at + 1] ?? '')?.premise,
  );
  return closed < 0 ? way : way.slice(0, closed + 1);
}

/** From the first that is so, or from the first of all, to both sides. */
function outwards(ids: readonly string[], isMiddle: (id: string) => boolean): readonly string[] {
  const at = ids.findIndex(isMiddle);
  if (at <= 0) return ids;
  const before = ids.slice(0, at).toReversed();
  const after = ids.slice(at);
  return after.flatMap((id, by) => [id, ...before.slice(by, by + 1)]).concat(before.slice(after.length));
}
