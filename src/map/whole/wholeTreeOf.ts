// The tree of the whole is made once for a map, or for the branch of it that alone is shown.

import type { Argument } from '../../argument/argument.ts';
import { type WholeTree, wholeTree } from '../../layout/wholeTree.ts';

const known = new WeakMap<Argument, { branch: string | null; tree: WholeTree }>();

export function wholeTreeOf(argument: Argument, branch: string | null): WholeTree {
  const found = known.get(argument);
  if (found?.branch === branch) return found.tree;
  const tree = wholeTree(argument, branch);
  known.set(argument, { branch, tree });
  return tree;
}
