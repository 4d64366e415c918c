// One branch of an argument as an argument of its own.

import type { Argument } from './argument.ts';

const known = new WeakMap<Argument, Map<string, Argument>>();

/** The claim that the branch hangs on is its thesis; null gives the whole argument. */
export function branchOf(argument: Argument, root: string | null): Argument {
  const claim = argument.claims.get(root ?? '');
  if (!claim || root === null) return argument;
  const branches = known.get(argument) ?? new Map<string, Argument>();
  known.set(argument, branches);
  let branch = branches.get(root);
  if (!branch) {
    const { issue: _, ...rest } = argument;
    branch = {
      ...rest,
      theses: [root],
      claims: new Map(argument.claims).set(root, { ...claim, parent: null, premise: false }),
    };
    branches.set(root, branch);
  }
  return branch;
}
